import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import {
  type CheckedWorkbook,
  planReturn,
  unreadableFile,
  wordChecked,
  workbookCheck,
} from '../../app/check';
import { type CheckedFile, packageReason } from '../../report/check';
import { PackageError, readWorkbook, returnedCopy } from '../../xlsx';
import { checkReportTables, withReportTables } from '../../app/reportTables';
import { reasonOf } from '../reasonOf';
import { zlib } from '../zlib';
import type { Job, WorkerSettings } from './job';
import { writeNew } from './writeNew';
import { checkCommandWords } from './words';

/** No indicator table comes near it; a larger file is not even loaded. */
const mostBytes = 64 << 20;

/** Reads and checks files, and writes the copies that are sent back. Never throws: a reason takes the place of findings. */
export function fileCheck({ context, reportTables, language, outcomes }: WorkerSettings) {
  const check = workbookCheck(context, { outcomes });
  const words = checkCommandWords[language];
  const systems = context.systems.map(({ system }) => system);

  return async ({ path, copy }: Job): Promise<CheckedFile> => {
    let sha256 = '';
    try {
      const bytes = await bytesOf(path);
      if (bytes === undefined)
        return unreadableFile({ file: path, sha256 }, 'file-tooLarge', words.tooLarge, language);
      sha256 = createHash('sha256').update(bytes).digest('hex');
      const cells = readWorkbook(bytes, zlib.inflate);
      const facts = { file: path, sha256 };
      const report = checkReportTables(cells, reportTables, systems, language);
      const checked = check(report.rest);
      const own = wordChecked(checked, facts, { language, outcomes });
      const file = withReportTables(own, report, facts);
      if (copy === undefined || file.status !== 'rejected' || checked.kind !== 'checked')
        return file;
      const remark = await sendBack(bytes, checked, cells, copy);
      return { ...file, remarks: [...file.remarks, remark] };
    } catch (error) {
      const [rule, reason] = whyNot(error);
      return unreadableFile({ file: path, sha256 }, rule, reason, language);
    }
  };

  function whyNot(error: unknown): [rule: string, reason: string] {
    if (error instanceof PackageError)
      return [`file-${error.problem}`, words.unreadable(packageReason(error, language))];
    const isOfFiles = error instanceof Error && 'code' in error;
    return isOfFiles
      ? ['file-unreadable', words.unreadable(reasonOf(error, language))]
      : ['file-failed', words.failed(reasonOf(error, language))];
  }

  async function sendBack(
    bytes: Uint8Array,
    { tables }: Extract<CheckedWorkbook, { kind: 'checked' }>,
    cells: Parameters<typeof planReturn>[1],
    copy: string,
  ): Promise<string> {
    try {
      const { marks, list } = planReturn(tables, cells, language);
      const { bytes: made, withoutNote } = returnedCopy(bytes, marks, list, words.author, zlib);
      const outcome = await writeNew(copy, made);
      if (outcome === 'exists') return words.copyExists(copy);
      return words.copyWritten(copy, withoutNote.length);
    } catch (error) {
      return words.copyFailed(copy, reasonOf(error, language));
    }
  }
}

/** Undefined for a file that is too large to be one of ours. */
async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return size > mostBytes ? undefined : await handle.readFile();
  } finally {
    await handle.close();
  }
}
