import type { Language } from '../../domain/language';

/** What `merge` says on the screen, apart from what its sheets say as well. */
export interface MergeCommandWords {
  readonly noInputs: string;
  readonly notXlsx: (file: string) => string;
  readonly notOurs: (file: string) => string;
  readonly noTableIn: (file: string, system: string) => string;
  readonly badConflicts: (found: string) => string;
  readonly nothing: (files: number) => string;
  readonly written: (file: string, cells: number, files: number) => string;
  readonly conflicts: (count: number, open: number) => string;
  readonly reminders: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly ignored: (count: number) => string;
  readonly revisions: (count: number) => string;
  readonly asWritten: (count: number) => string;
  readonly more: (count: number) => string;
  readonly complete: string;
  readonly incomplete: string;
}

export const mergeCommandWords: Readonly<Record<Language, MergeCommandWords>> = {
  zh: {
    noInputs: 'merge 后面要写明汇总哪些文件或目录。',
    notXlsx: (file) => `${file} 要以 .xlsx 结尾。`,
    notOurs: (file) => `已有文件 ${file}，不是汇总出来的表，没有覆盖。请换一个文件名。`,
    noTableIn: (file, system) => `${file} 里没有体系“${system}”的指标表，不能用来比较。`,
    badConflicts: (found) =>
      `--conflicts 的值“${found}”不对，只能是：first（先保存的）、last（后保存的）、unit=单位。`,
    nothing: (files) => `${files} 个文件里没有一格可以采用，没有写出汇总表。`,
    written: (file, cells, files) => `已写出 ${file}：${cells} 格，来自 ${files} 个文件`,
    conflicts: (count, open) =>
      open === 0
        ? `${count} 格报来不止一个数，已按选定的办法取数：`
        : `${count} 格报来不止一个数，其中 ${open} 格未定，留空：`,
    reminders: (count) => `要催报的 ${count} 个：`,
    leftOut: (count) => `没有采用的文件或表 ${count} 个：`,
    ignored: (count) => `没有采用的格 ${count} 个（不归该单位填报），见“报送文件”表`,
    revisions: (count) => `与上次不同的 ${count} 格，见“修订”表`,
    asWritten: (count) =>
      `有 ${count} 格的写法（全角、空格等）不能直接计算，按原样写成文字，没有改动`,
    more: (count) => `……另有 ${count} 个`,
    complete: '已报齐，没有未定的格。',
    incomplete: '没有报齐，或有未定的格；汇总表已写出，所缺的列在表中。',
  },
  en: {
    noInputs: 'merge needs the files or directories to merge.',
    notXlsx: (file) => `${file} must end with .xlsx.`,
    notOurs: (file) =>
      `${file} exists and is no merged table; it was not overwritten. Choose another name.`,
    noTableIn: (file, system) => `${file} has no table of the system “${system}” to compare with.`,
    badConflicts: (found) =>
      `--conflicts cannot be “${found}”; it is one of: first (saved first), last (saved last), unit=NAME.`,
    nothing: (files) => `Of ${files} files no cell could be used; nothing was written.`,
    written: (file, cells, files) => `Wrote ${file}: ${cells} cells from ${files} files`,
    conflicts: (count, open) =>
      open === 0
        ? `Cells with more than one figure: ${count}, decided as chosen:`
        : `Cells with more than one figure: ${count}, of which ${open} are open and blank:`,
    reminders: (count) => `To be urged: ${count}`,
    leftOut: (count) => `Files or tables left out: ${count}`,
    ignored: (count) =>
      `Cells not used (not their unit’s to report): ${count}, see the sheet “Files received”`,
    revisions: (count) => `Cells that differ from before: ${count}, see the sheet “Revisions”`,
    asWritten: (count) =>
      `Cells whose form (full-width digits, spaces) does not compute: ${count}; kept as text, unchanged`,
    more: (count) => `… and ${count} more`,
    complete: 'Complete: every unit has reported, nothing is open.',
    incomplete:
      'Not complete: units or decisions are lacking. The table was written; it lists what is lacking.',
  },
};
