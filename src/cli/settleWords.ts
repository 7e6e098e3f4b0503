import type { Language } from '../domain/language';
import type { Way } from '../table';
import { packageReason } from '../report/check';
import type { PackageError } from '../xlsx';

export interface SettleWords {
  readonly inputMissing: (command: string) => string;
  readonly otherKind: (output: string, extension: string) => string;
  readonly written: (way: Way, file: string, formulas: number) => string;
  readonly nothingDone: (file: string) => string;
  readonly left: (cells: number) => string;
  readonly more: (cells: number) => string;
  readonly noNativeForm: (cell: string, functions: readonly string[]) => string;
  readonly notComputed: (cell: string, shown: string) => string;
  readonly elsewhere: (names: readonly string[]) => string;
  readonly unreadable: (file: string, error: PackageError) => string;
}

export const settleWords: Readonly<Record<Language, SettleWords>> = {
  zh: {
    inputMissing: (command) => `${command} 后面要写明是哪个工作簿文件。`,
    otherKind: (output, extension) =>
      `${output} 的扩展名要和原文件一样（${extension === '' ? '没有扩展名' : extension}）。`,
    written: (way, file, formulas) =>
      formulas === 0
        ? `没有用到 ZB 函数，原样写出 ${file}`
        : `已写出 ${file}（${formulas} 个公式${way === 'native' ? '改写成通用公式' : '固化为数值'}）`,
    nothingDone: (file) => `${file} 里的 ZB 函数一个也没能改，没有写出文件。`,
    left: (cells) => `还有 ${cells} 个单元格需要加载项：`,
    more: (cells) => `……另有 ${cells} 个`,
    noNativeForm: (cell, functions) =>
      `${cell}：${functions.join('、')} 这样用没有通用公式，可用 values 命令固化为数值`,
    notComputed: (cell, shown) =>
      `${cell}：没有可保留的结果${shown === '' ? '' : `（${shown}）`}，请在装有加载项的 Excel 里打开、计算后保存`,
    elsewhere: (names) => `名称或表格列里还有 ZB 函数，没有改动：${names.join('、')}`,
    unreadable: (file, error) => `读不了 ${file}：${packageReason(error, 'zh')}。`,
  },
  en: {
    inputMissing: (command) => `${command} needs the workbook's file after it.`,
    otherKind: (output, extension) =>
      `${output} needs the extension of the file it is made from (${extension === '' ? 'none' : extension}).`,
    written: (way, file, formulas) =>
      formulas === 0
        ? `No ZB function is used; wrote ${file} as it was`
        : `Wrote ${file} (${formulas} formulas ${way === 'native' ? 'made native' : 'kept as values'})`,
    nothingDone: (file) => `No ZB function in ${file} could be replaced; nothing was written.`,
    left: (cells) => `Cells that still need the add-in: ${cells}`,
    more: (cells) => `… and ${cells} more`,
    noNativeForm: (cell, functions) =>
      `${cell}: ${functions.join(', ')} has no native form as it is used here; the values command keeps what it shows`,
    notComputed: (cell, shown) =>
      `${cell}: no result to keep${shown === '' ? '' : ` (${shown})`}; open it in Excel with the add-in, compute and save`,
    elsewhere: (names) =>
      `Names or table columns call ZB functions and were left as they are: ${names.join(', ')}`,
    unreadable: (file, error) => `Cannot read ${file}: ${packageReason(error, 'en')}.`,
  },
};
