import type { Language } from '../domain/language';
import type { Way } from '../table';
import type { PackageError, PackageProblem } from '../xlsx';

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

type Reasons = Readonly<Record<PackageProblem, string>>;

const reasonsZh: Reasons = {
  empty: '文件是空的。请重新取一份',
  notZip: '不是 .xlsx 文件。请用 Excel 或 WPS 打开后另存为 .xlsx',
  oldFormat: '是旧格式（.xls、.et 等）。请用 Excel 或 WPS 打开后另存为 .xlsx',
  encrypted: '文件有密码。请去掉密码后再试',
  binaryWorkbook: '是二进制工作簿（.xlsb）。请另存为 .xlsx',
  openDocument: '是 OpenDocument 表格（.ods）。请另存为 .xlsx',
  noWorkbook: '压缩包里没有工作簿。请确认选对了文件',
  broken: '文件已损坏或不完整。请重新取一份，或用 Excel 打开修复后另存',
  tooManyParts: '文件内部的部件过多，为安全起见没有打开',
  tooLarge: '文件展开后过大，为安全起见没有打开',
  bomb: '文件展开后异常膨胀，为安全起见没有打开',
  duplicatePart: '文件内部有重名的部件，为安全起见没有打开。请用 Excel 打开后另存',
  compression: '文件用了 Excel 不用的压缩方式。请用 Excel 打开后另存',
  encoding: '文件内部的文字编码不对。请用 Excel 打开后另存',
  doctype: '文件内部有文档类型声明，为安全起见没有打开',
};

const reasonsEn: Reasons = {
  empty: 'the file is empty. Get it again',
  notZip: 'it is no .xlsx file. Open it in Excel or WPS and save it as .xlsx',
  oldFormat: 'it is in an old format (.xls, .et). Open it in Excel or WPS and save it as .xlsx',
  encrypted: 'it has a password. Take the password away first',
  binaryWorkbook: 'it is a binary workbook (.xlsb). Save it as .xlsx',
  openDocument: 'it is an OpenDocument spreadsheet (.ods). Save it as .xlsx',
  noWorkbook: 'the archive holds no workbook. Check that it is the right file',
  broken: 'it is damaged or incomplete. Get it again, or repair it in Excel and save it',
  tooManyParts: 'it has too many parts inside and was not opened, for safety',
  tooLarge: 'unpacked it is too large and was not opened, for safety',
  bomb: 'it grows out of all proportion when unpacked and was not opened, for safety',
  duplicatePart: 'it has parts of one name inside and was not opened, for safety. Save it in Excel',
  compression: 'it is compressed in a way that Excel does not use. Save it in Excel',
  encoding: 'texts inside are in a wrong encoding. Save it in Excel',
  doctype: 'it has a document type declaration inside and was not opened, for safety',
};

const inside = ({ part }: PackageError): string => (part === undefined ? '' : ` (${part})`);

/** Why a file cannot be opened, and what to do about it; without its name and a full stop. */
export const packageReason = (error: PackageError, language: Language): string =>
  (language === 'zh' ? reasonsZh : reasonsEn)[error.problem] + inside(error);

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
