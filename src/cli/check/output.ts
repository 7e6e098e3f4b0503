import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Streams } from '../streams';
import { Refusal } from '../refusal';

/** Where a report goes, piece by piece. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** The report is whole. */
  readonly end: () => Promise<void>;
  /** The report will never be whole: nothing is left of it. */
  readonly drop: () => Promise<void>;
}

export function toStream({ out, write }: Streams): Output {
  const nothing = () => Promise.resolve();
  const lines = (text: string): Promise<void> => {
    if (text !== '') out(text.replace(/\n$/, ''));
    return Promise.resolve();
  };
  return { write: write ?? lines, end: nothing, drop: nothing };
}

/** The file is there when the report is whole, and not before. */
export async function toFile(file: string): Promise<Output> {
  const draft = join(dirname(file), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  const refusing = async <T>(work: () => Promise<T>): Promise<T> =>
    work().catch(async (error: unknown) => {
      await rm(draft, { force: true }).catch(() => undefined);
      throw new Refusal(1, (words) => words.cannotWrite(file, error));
    });
  const handle: FileHandle = await refusing(async () => {
    await mkdir(dirname(file), { recursive: true });
    return open(draft, 'wx');
  });
  return {
    write: (text) => refusing(() => handle.writeFile(text)),
    end: () =>
      refusing(async () => {
        await handle.sync();
        await handle.close();
        await rename(draft, file);
      }),
    drop: async () => {
      await handle.close().catch(() => undefined);
      await rm(draft, { force: true });
    },
  };
}
