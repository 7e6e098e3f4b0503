import { unreadableFile } from '../../app/check';
import { fileWords } from '../../report/check';
import type { FileReader, PickedFile, ReadFile, ReaderSettings } from './fileReader';

/** To the worker. */
export type Asked =
  | { readonly kind: 'settings'; readonly settings: ReaderSettings }
  | { readonly kind: Work; readonly picked: PickedFile };

/** From the worker. */
export type Answer =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly detail: string };

type Work = 'read' | 'findings' | 'returned';

type Loss = 'tooSlow' | 'crashed';

/** What one file may take, in milliseconds; a phone's processor is ten times as slow as this needs. */
const mostWork = 20_000;

/**
 * A reader in a worker, one file at a time. A file that takes too long, or that brings the worker down,
 * fails by itself: the worker is replaced and the others go on.
 */
export function workerReader(
  start: () => Worker,
  settings: ReaderSettings,
  limit: number = mostWork,
): FileReader {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const words = fileWords[settings.language];

  function running(): Worker {
    if (worker === undefined) {
      worker = start();
      worker.postMessage({ kind: 'settings', settings } satisfies Asked);
    }
    return worker;
  }

  function end(): void {
    worker?.terminate();
    worker = undefined;
  }

  /** @throws what the worker could not do, in its own words */
  function ask<Value>(kind: Work, picked: PickedFile): Promise<Value | Loss> {
    const asked = last.then(
      () =>
        new Promise<Value | Loss>((resolve, reject) => {
          const at = running();
          const lose = (loss: Loss) => {
            settle();
            end();
            resolve(loss);
          };
          const clock = setTimeout(() => lose('tooSlow'), limit);
          const settle = () => {
            clearTimeout(clock);
            at.onmessage = null;
            at.onerror = null;
          };
          at.onmessage = ({ data }: MessageEvent<Answer>) => {
            settle();
            if (data.kind === 'done') resolve(data.value as Value);
            else reject(new Error(data.detail));
          };
          at.onerror = (event) => {
            event.preventDefault();
            lose('crashed');
          };
          at.postMessage({ kind, picked } satisfies Asked);
        }),
    );
    last = asked.catch(() => undefined);
    return asked;
  }

  return {
    read: async (picked) => {
      const read = await ask<ReadFile>('read', picked);
      if (typeof read !== 'string') return read;
      // Its bytes were not told: it is known by its name alone.
      const sent = { file: picked.name, sha256: picked.name, reason: words[read] };
      return {
        sent: { ...sent, status: 'unreadable', tables: [] },
        errors: 0,
        unexplained: 0,
        findings: 0,
      };
    },
    findings: async (picked) => {
      const found = await ask<Awaited<ReturnType<FileReader['findings']>>>('findings', picked);
      if (typeof found !== 'string') return found;
      const facts = { file: picked.name, sha256: '' };
      return unreadableFile(facts, `file-${found}`, words[found], settings.language);
    },
    returned: async (picked) => {
      const copy = await ask<Awaited<ReturnType<FileReader['returned']>>>('returned', picked);
      return typeof copy === 'string' ? undefined : copy;
    },
    close: end,
  };
}
