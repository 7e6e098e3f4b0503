import type { Language } from '../../domain/language';

interface CheckWorkbookWords {
  readonly unreadable: string;
  readonly noTable: string;
  readonly unknownSystem: (sheets: readonly string[]) => string;
  readonly unknownTable: (sheet: string) => string;
  readonly uncomputed: (cells: number) => string;
  readonly unitFromRows: (unit: string, sheet: string) => string;
  readonly summarySheet: string;
  /** Heads of the counts of a file: to correct, to explain, findings, undecidable. */
  readonly counts: readonly string[];
  readonly leftOut: (count: number) => string;
}

export const checkWorkbookWords: Readonly<Record<Language, CheckWorkbookWords>> = {
  zh: {
    unreadable: '读不了',
    noTable: '没有找到指标表：没有一张工作表有指标名称和数据栏。请检查是不是发错了文件。',
    unknownSystem: (sheets) =>
      `工作表“${sheets.join('、')}”里的表不属于已知的指标体系。请用 --system 指明体系，或检查指标名称。`,
    unknownTable: (sheet) => `工作表“${sheet}”里另有一张表，不属于已知的指标体系。`,
    uncomputed: (cells) =>
      `共${cells}格是公式，文件里没有计算结果（存文件的程序不计算）。请用 Excel 或 WPS 打开，保存后再报。`,
    unitFromRows: (unit, sheet) => `“${sheet}”没有写明单位，按所填指标认作${unit}。`,
    summarySheet: '审核汇总',
    counts: ['须改正', '须改正或说明', '全部问题', '不能判断'],
    leftOut: (count) => `另有${count}处没有列出，请分批审核。`,
  },
  en: {
    unreadable: 'Unreadable',
    noTable:
      'No indicator table was found: no sheet has indicator names and columns of figures. Check that it is the right file.',
    unknownSystem: (sheets) =>
      `The table on sheet “${sheets.join('”, “')}” belongs to no known indicator system. Name one with --system, or check the indicator names.`,
    unknownTable: (sheet) => `Another table on sheet “${sheet}” belongs to no known system.`,
    uncomputed: (cells) =>
      `Formulas without a result: ${cells}. The program that saved the file computes nothing: open it in Excel or WPS, save it and send it again.`,
    unitFromRows: (unit, sheet) =>
      `“${sheet}” does not name its unit; by its indicators it was taken for ${unit}.`,
    summarySheet: 'Summary',
    counts: ['To correct', 'To explain', 'Findings', 'Undecidable'],
    leftOut: (count) => `${count} more are not listed; check fewer files at a time.`,
  },
};
