import type { Language } from '../../domain/language';
import { type FileWords, fileWords } from '../../report/check';
import type { SkipReason } from './files';

interface CheckCommandWords extends FileWords {
  readonly notStarted: (reason: string) => string;
  readonly copyWritten: (file: string, withoutNote: number) => string;
  readonly copyExists: (file: string) => string;
  readonly copyFailed: (file: string, reason: string) => string;
  readonly skips: Readonly<Record<SkipReason, string>>;
  readonly skipped: (path: string, why: string) => string;
  readonly progress: (done: number, total?: number) => string;
  readonly inputMissing: string;
  readonly unknownProfile: (
    found: string,
    suggestion: string | undefined,
    known: readonly string[],
  ) => string;
  readonly notCompared: (file: string, reason: string) => string;
  readonly sheetNeedsFile: string;
  readonly written: (file: string) => string;
  readonly noFiles: string;
}

export const checkCommandWords: Readonly<Record<Language, CheckCommandWords>> = {
  zh: {
    ...fileWords.zh,
    notStarted: (reason) =>
      `审核程序没有启动：${reason}。请重新安装：check-worker.js 要与命令本身在同一目录。`,
    copyWritten: (file, withoutNote) =>
      `退回件：${file}${withoutNote > 0 ? `（${withoutNote}个单元格原有批注或控件，只标了颜色，说明见差错清单）` : ''}`,
    copyExists: (file) => `已有 ${file}，没有写退回件。`,
    copyFailed: (file, reason) => `退回件 ${file} 没有写成：${reason}。`,
    skips: {
      lock: '正被打开的文件的锁定文件',
      hidden: '隐藏的文件或目录',
      otherKind: '不是表格文件',
      seen: '已经查过的目录',
      own: '本命令写出的',
    },
    skipped: (path, why) => `${path}（${why}）`,
    progress: (done, total) =>
      total === undefined ? `已审核 ${done} 个文件` : `已审核 ${done}/${total}`,
    inputMissing: 'check 后面要写明是哪些文件或目录。',
    unknownProfile: (found, suggestion, known) =>
      `没有“${found}”这个评价口径。${suggestion === undefined ? '' : `是不是“${suggestion}”？`}可用的有：${known.join('、')}。`,
    notCompared: (file, reason) => `没有与 ${file} 比较，读不了：${reason}。`,
    sheetNeedsFile: '--format xlsx 要用 -o 说明写到哪里。',
    written: (file) => `已写出 ${file}`,
    noFiles: '没有找到可审核的文件。',
  },
  en: {
    ...fileWords.en,
    notStarted: (reason) =>
      `Checking could not start: ${reason}. Install again: check-worker.js belongs beside the command.`,
    copyWritten: (file, withoutNote) =>
      `Copy to send back: ${file}${withoutNote > 0 ? ` (${withoutNote} cells had notes or controls already and are only coloured; see the list)` : ''}`,
    copyExists: (file) => `${file} exists: no copy was written.`,
    copyFailed: (file, reason) => `The copy ${file} was not written: ${reason}.`,
    skips: {
      lock: 'lock file of an open workbook',
      hidden: 'hidden',
      otherKind: 'no spreadsheet',
      seen: 'a folder that was looked at already',
      own: 'written by this command',
    },
    skipped: (path, why) => `${path} (${why})`,
    progress: (done, total) =>
      total === undefined ? `${done} files checked` : `${done}/${total} checked`,
    inputMissing: 'check needs the files or folders after it.',
    unknownProfile: (found, suggestion, known) =>
      `There is no profile “${found}”.${suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`} Known: ${known.join(', ')}.`,
    notCompared: (file, reason) => `Not compared with ${file}, which is unreadable: ${reason}.`,
    sheetNeedsFile: '--format xlsx needs -o to say where to write.',
    written: (file) => `Wrote ${file}`,
    noFiles: 'No file to check was found.',
  },
};
