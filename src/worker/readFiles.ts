import { deflateSync } from 'fflate';
import { planReturn, unreadableFile, wordChecked, workbookCheck } from '../app/check';
import { type SentFile, sentFile } from '../app/merge';
import { fileWords, openCounts, packageReason } from '../report/check';
import type {
  FileReader,
  PickedFile,
  ReadFile,
  ReaderSettings,
} from '../taskpane/collect/fileReader';
import { PackageError, inflateAnywhere, readWorkbook, returnedCopy, savedAt } from '../xlsx';

/** No indicator table comes near it; a larger file is not even loaded. */
const mostBytes = 64 << 20;

const tools = { inflate: inflateAnywhere, deflate: (bytes: Uint8Array) => deflateSync(bytes) };

/** Reads, checks and marks files in the thread that it is called in. */
export function readFiles({ context, language }: ReaderSettings): FileReader {
  const check = workbookCheck(context);
  const words = fileWords[language];
  const systems = context.systems.map(({ system }) => system);

  async function open({ name, file }: PickedFile) {
    if (file.size > mostBytes) throw new Unreadable('file-tooLarge', words.tooLarge);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sha256 = await hashOf(bytes);
    const facts = { file: name, sha256 };
    try {
      const workbook = readWorkbook(bytes);
      const checked = check(workbook);
      return { bytes, workbook, checked, facts, said: wordChecked(checked, facts, { language }) };
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      const reason = packageReason(error, language);
      throw new Unreadable(`file-${error.problem}`, words.unreadable(reason), reason, sha256);
    }
  }

  return {
    read: async (picked) => {
      try {
        const { bytes, workbook, checked, facts, said } = await open(picked);
        const tables =
          checked.kind === 'checked'
            ? checked.tables.map(({ read }) => read)
            : checked.kind === 'unknownSystem'
              ? checked.unknown
              : [];
        const own = systems.find(({ id }) => id === tables[0]?.submission.system) ?? systems[0];
        if (own === undefined) throw new Error('The reader was given no indicator system.');
        const sent = sentFile(workbook, tables, own, {
          ...facts,
          saved: savedAt(bytes) ?? new Date(picked.file.lastModified).toISOString(),
          // A table of ours was not found; the merge says so in its own words.
          status: checked.kind === 'checked' ? said.status : 'rejected',
        });
        return { sent, ...openCounts(said), findings: said.findings.length };
      } catch (error) {
        return unread(picked.name, unreadableOf(error));
      }
    },
    findings: async (picked) => {
      try {
        return (await open(picked)).said;
      } catch (error) {
        const { rule, message, sha256 = '' } = unreadableOf(error);
        return unreadableFile({ file: picked.name, sha256 }, rule, message, language);
      }
    },
    returned: async (picked) => {
      const opened = await open(picked).catch((error: unknown) => {
        if (unreadableOf(error) === error) return undefined;
        throw error;
      });
      if (opened?.checked.kind !== 'checked') return undefined;
      const { marks, list } = planReturn(opened.checked.tables, opened.workbook, language);
      const { bytes } = returnedCopy(opened.bytes, marks, list, words.author, tools);
      return { name: copyName(picked.name, words.suffix), bytes: new Uint8Array(bytes) };
    },
    close: () => undefined,
  };

  function unreadableOf(error: unknown): Unreadable {
    if (error instanceof Unreadable) return error;
    const reason = error instanceof Error ? error.message : String(error);
    // What the browser refuses is a matter of the file.
    return error instanceof DOMException
      ? new Unreadable('file-unreadable', words.unreadable(reason), reason)
      : new Unreadable('file-failed', words.failed(reason));
  }
}

class Unreadable extends Error {
  constructor(
    readonly rule: string,
    message: string,
    /** Without its sentence. */
    readonly reason = message,
    readonly sha256?: string,
  ) {
    super(message);
  }
}

async function unread(file: string, { reason, sha256 }: Unreadable): Promise<ReadFile> {
  const sent: SentFile = {
    file,
    // A file without bytes is known by its name alone.
    sha256: sha256 ?? (await hashOf(new TextEncoder().encode(file))),
    status: 'unreadable',
    reason,
    tables: [],
  };
  return { sent, errors: 0, unexplained: 0, findings: 0 };
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `报表.xlsx` → `报表_退回.xlsx`, without the folders. */
function copyName(name: string, suffix: string): string {
  const [, stem = name, extension = ''] = /([^/\\]*?)(\.[^./\\]*)?$/.exec(name) ?? [];
  return `${stem}${suffix}${extension}`;
}
