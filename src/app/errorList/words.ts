import type { Severity } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { ColumnKey } from './columns';

export interface ErrorListWords {
  readonly sheetName: string;
  readonly title: string;
  readonly heads: Readonly<Record<ColumnKey, string>>;
  readonly summary: (counts: Readonly<Record<Severity, number>>) => string;
  readonly none: string;
  readonly page: string;
}

/*
 * No head may be a word by which an indicator table is known: the list comes back in the workbook, and
 * would be read as one.
 */
export const errorListWords: Readonly<Record<Language, ErrorListWords>> = {
  zh: {
    sheetName: '差错清单',
    title: '差错清单',
    heads: {
      order: '号',
      severity: '级别',
      file: '文件',
      sheet: '工作表',
      cell: '单元格',
      indicator: '涉及指标',
      column: '涉及栏目',
      title: '问题',
      found: '填报内容',
      expected: '应为',
      why: '依据',
      remedy: '处理办法',
      explanation: '核实说明',
      rule: '审核规则',
    },
    summary: ({ error, warning, info }) =>
      `共${error + warning + info}处：强制性${error}处，必须改正；核实性${warning}处，请改正，确实无误的在“核实说明”栏写明原因；提示性${info}处，供参考。`,
    none: '没有发现差错。',
    page: '第 &P 页，共 &N 页',
  },
  en: {
    sheetName: 'Error list',
    title: 'Error list',
    heads: {
      order: '#',
      severity: 'Severity',
      file: 'File',
      sheet: 'Sheet',
      cell: 'Cell',
      indicator: 'Indicator',
      column: 'Column',
      title: 'Problem',
      found: 'Found',
      expected: 'Expected',
      why: 'Why',
      remedy: 'What to do',
      explanation: 'Explanation',
      rule: 'Rule',
    },
    summary: ({ error, warning, info }) =>
      `${error + warning + info} in all. Errors: ${error}, to be corrected. Warnings: ${warning}, to be corrected, or explained under “Explanation” where the figure is right. Information: ${info}.`,
    none: 'Nothing was found.',
    page: 'Page &P of &N',
  },
};
