import type { Language } from '../../domain/language';

/** What keeps a file from being opened, as those who read the bytes name it; the compiler compares. */
type PackageProblem = keyof typeof reasonsZh;

const reasonsZh = {
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

const reasonsEn: Readonly<Record<PackageProblem, string>> = {
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

interface Unopened {
  readonly problem: PackageProblem;
  /** Of the archive. */
  readonly part?: string | undefined;
}

/** Why a file cannot be opened, and what to do about it; without its name and a full stop. */
export const packageReason = ({ problem, part }: Unopened, language: Language): string =>
  (language === 'zh' ? reasonsZh : reasonsEn)[problem] + (part === undefined ? '' : ` (${part})`);

/** Files that cannot be read, a sentence each, and copies that go back. */
export interface FileWords {
  readonly tooLarge: string;
  readonly tooSlow: string;
  readonly crashed: string;
  readonly unreadable: (reason: string) => string;
  /** A fault of ours. */
  readonly failed: (reason: string) => string;
  /** Who the notes in a copy are by. */
  readonly author: string;
  /** At the end of a copy's name. */
  readonly suffix: string;
}

export const fileWords: Readonly<Record<Language, FileWords>> = {
  zh: {
    failed: (reason) =>
      `审核程序自身出错（${reason}），不能说这个文件是对是错。请把文件交给维护本程序的人。`,
    author: '规划指标',
    suffix: '_退回',
    tooLarge: '文件过大，不像是指标表，为安全起见没有打开。请确认选对了文件。',
    tooSlow: '审核这个文件用时过长，已中止。请用 Excel 打开，删去无关的工作表后另存再报。',
    crashed: '审核这个文件占用内存过多，已中止。请用 Excel 打开，删去无关的工作表后另存再报。',
    unreadable: (reason) => `读不了：${reason}。`,
  },
  en: {
    failed: (reason) =>
      `The check itself failed (${reason}), which says nothing about the file. Give it to whoever maintains this program.`,
    author: 'plan-indicators',
    suffix: '_returned',
    tooLarge:
      'The file is too large for an indicator table and was not opened, for safety. Check that it is the right file.',
    tooSlow:
      'Checking the file took too long and was stopped. Open it in Excel, remove sheets that do not belong to it, save and send it again.',
    crashed:
      'Checking the file took too much memory and was stopped. Open it in Excel, remove sheets that do not belong to it, save and send it again.',
    unreadable: (reason) => `Unreadable: ${reason}.`,
  },
};
