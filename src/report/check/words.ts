import type { Language } from '../../domain/language';
import type { FileStatus } from './checkedFile';

export interface CheckWords {
  readonly title: string;
  readonly statuses: Readonly<Record<FileStatus, string>>;
  readonly open: (errors: number, unexplained: number) => string;
  readonly unknownUnit: string;
  readonly total: (files: number) => string;
  readonly explanation: (text: string) => string;
  readonly unchecked: string;
  readonly undecidable: (count: number) => string;
  readonly byUnit: string;
  readonly byRule: string;
  readonly unit: string;
  readonly system: string;
  readonly rule: string;
  readonly file: string;
  readonly files: string;
  readonly findings: string;
  readonly nothing: string;
  readonly skipped: (count: number) => string;
  readonly ruleLine: (findings: number, files: number) => string;
  readonly heads: {
    readonly severity: string;
    readonly place: string;
    readonly found: string;
    readonly expected: string;
    readonly why: string;
    readonly remedy: string;
    readonly problem: string;
    readonly status: string;
  };
  readonly all: string;
  readonly show: string;
}

/** A sign beside each word: colour alone says nothing on paper. */
export const statusSigns: Readonly<Record<FileStatus, string>> = {
  accepted: '√',
  explained: '√',
  rejected: '×',
  unreadable: '？',
};

export const checkWords: Readonly<Record<Language, CheckWords>> = {
  zh: {
    title: '报送审核结果',
    statuses: {
      accepted: '通过',
      explained: '通过（有核实说明）',
      rejected: '退回',
      unreadable: '读不了',
    },
    open: (errors, unexplained) =>
      [
        errors > 0 ? `差错${errors}处须改正` : '',
        unexplained > 0 ? `${unexplained}处须改正或说明` : '',
      ]
        .filter((part) => part !== '')
        .join('，'),
    unknownUnit: '（单位不明）',
    total: (files) => `共${files}个文件`,
    explanation: (text) => `核实说明：${text}`,
    unchecked: '未审核',
    undecidable: (count) => `有${count}项审核因缺数不能判断，不算通过`,
    byUnit: '按单位',
    byRule: '按审核规则',
    unit: '单位',
    system: '指标体系',
    rule: '规则',
    file: '文件',
    files: '文件数',
    findings: '处数',
    nothing: '没有发现差错。',
    skipped: (count) => `跳过${count}个`,
    ruleLine: (findings, files) => `${findings}处，涉及${files}个文件`,
    heads: {
      severity: '级别',
      place: '位置',
      found: '填报内容',
      expected: '应为',
      why: '依据',
      remedy: '处理办法',
      problem: '问题',
      status: '结果',
    },
    all: '全部',
    show: '只看',
  },
  en: {
    title: 'Check of submissions',
    statuses: {
      accepted: 'accepted',
      explained: 'accepted with explanations',
      rejected: 'rejected',
      unreadable: 'unreadable',
    },
    open: (errors, unexplained) =>
      [
        errors > 0 ? `${errors} to correct` : '',
        unexplained > 0 ? `${unexplained} to correct or explain` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    unknownUnit: '(unit unknown)',
    total: (files) => `${files} ${files === 1 ? 'file' : 'files'}`,
    explanation: (text) => `Explanation: ${text}`,
    unchecked: 'Not checked',
    undecidable: (count) =>
      `${count} checks could not be decided for want of figures; none counts as passed`,
    byUnit: 'By unit',
    byRule: 'By rule',
    unit: 'Unit',
    system: 'Indicator system',
    rule: 'Rule',
    file: 'File',
    files: 'Files',
    findings: 'Findings',
    nothing: 'Nothing was found.',
    skipped: (count) => `Passed over: ${count}`,
    ruleLine: (findings, files) => `${findings} in ${files} ${files === 1 ? 'file' : 'files'}`,
    heads: {
      severity: 'Severity',
      place: 'Place',
      found: 'Found',
      expected: 'Expected',
      why: 'Why',
      remedy: 'What to do',
      problem: 'Problem',
      status: 'Result',
    },
    all: 'All',
    show: 'Show',
  },
};
