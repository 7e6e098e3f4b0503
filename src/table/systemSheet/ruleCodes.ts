import { kindNames } from '../../domain/indicator';

/*
 * Words for what stands in a rule: its kind, and the parameters of that kind. Apart from the other
 * codes, since the same word means another thing there. The code itself is understood as well.
 */

const kinds: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(kindNames).map(([kind, { zh }]) => [kind, zh]),
);

const parameters: Readonly<Record<string, string>> = {
  min: '下限',
  max: '上限',
  percent: '百分比',
  amount: '数量',
  powers: '十的次方',
  digits: '位数',
  most: '最多占比',
  total: '合计指标',
  parts: '分项指标',
  less: '扣除',
  reference: '参照指标',
  profile: '评价标准',
  against: '比较对象',
  // what a figure is compared with
  previous: '上次报送',
  published: '已公布数',
};

const inverse = (words: Readonly<Record<string, string>>) =>
  new Map(Object.entries(words).map(([code, word]) => [word, code]));

const kindOfWord = inverse(kinds);
const parameterOfWord = inverse(parameters);

export const ruleKindWord = (kind: string): string => kinds[kind] ?? kind;
export const ruleKindOf = (word: string): string => kindOfWord.get(word) ?? word;
export const parameterWord = (name: string): string => parameters[name] ?? name;
export const parameterOf = (word: string): string => parameterOfWord.get(word) ?? word;
