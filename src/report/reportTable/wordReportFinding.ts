import type { Language } from '../../domain/language';
import type { ReportFinding, ReportTable } from '../../domain/reportTable';

export interface WordedReportFinding {
  readonly title: string;
  readonly place: string;
  readonly why: string;
  readonly remedy: string;
  readonly message: string;
  readonly row: string;
  readonly head: string;
}

/** Words a finding of a report table: where, what stands there, what it should be, why and what to do. */
export function wordReportFinding(
  finding: ReportFinding,
  { columns }: ReportTable,
  address: string | undefined,
  language: Language,
): WordedReportFinding {
  const words = reportTableWords[language];
  const labels = columns.flatMap(({ id, kind }) =>
    kind === 'label' ? (finding.row.labels[id] ?? []) : [],
  );
  const row = labels.join(words.joiner);
  const headOf = (id: string) => columns.find((column) => column.id === id)?.head ?? id;
  const head = headOf(finding.column);
  const title = words.titles[finding.rule.kind];
  const place = words.place(address ?? '', row, head);
  const why = whyOf(finding, headOf, language);
  const remedy = words.remedies[finding.rule.kind];
  return {
    title,
    place,
    why,
    remedy,
    row,
    head,
    message: words.message(title, place, finding.found, why, remedy),
  };
}

function whyOf(
  { rule, expected, isBound }: ReportFinding,
  headOf: (column: string) => string,
  language: Language,
): string {
  const words = reportTableWords[language];
  switch (rule.kind) {
    case 'sum': {
      const less = rule.less === undefined ? '' : words.less(headOf(rule.less));
      return words.sum(rule.parts.map(headOf).join(words.plus), less, expected, isBound);
    }
    case 'notAbove':
      return words.above(headOf(rule.bound), expected);
    case 'rank':
      return isBound
        ? words.beyond(expected)
        : words.best(headOf(rule.best ?? rule.column), expected);
    case 'same':
      return words.otherTable(rule.with.indicator, expected);
    case 'stated':
      return words.stated(rule.where[language], expected, rule.part === 'rank');
  }
}

interface Words {
  readonly titles: Readonly<Record<ReportFinding['rule']['kind'], string>>;
  readonly remedies: Readonly<Record<ReportFinding['rule']['kind'], string>>;
  readonly joiner: string;
  readonly plus: string;
  readonly place: (address: string, row: string, head: string) => string;
  readonly message: (
    title: string,
    place: string,
    found: string,
    why: string,
    remedy: string,
  ) => string;
  readonly sum: (parts: string, less: string, expected: string, isBound: boolean) => string;
  readonly less: (head: string) => string;
  readonly above: (head: string, expected: string) => string;
  readonly beyond: (members: string) => string;
  readonly best: (head: string, rank: string) => string;
  readonly otherTable: (indicator: number, expected: string) => string;
  readonly stated: (where: string, expected: string, isRank: boolean) => string;
}

const reportTableWords: Readonly<Record<Language, Words>> = {
  zh: {
    titles: {
      sum: '合计不符',
      notAbove: '高于最高值',
      rank: '位次不合',
      same: '两表同数不一致',
      stated: '表文不一致',
    },
    remedies: {
      sum: '请核对合计和各分项。',
      notAbove: '请核对这两个数。',
      rank: '请核对位次。',
      same: '请核对两张表，以正式数据为准。',
      stated: '请核对表和文字，以正式数据为准。',
    },
    joiner: '，',
    plus: '＋',
    place: (address, row, head) => `${address}（${row}，${head}）`,
    message: (title, place, found, why, remedy) =>
      `${title}：${place}填“${found}”。${why}${remedy}`,
    sum: (parts, less, expected, isBound) =>
      `${parts}${less}为${expected}，合计${isBound ? '不应大于它' : '应与它相等'}。`,
    less: (head) => `扣除${head}所列重复后`,
    above: (head, expected) => `${head}是${expected}，不应高于它。`,
    beyond: (members) => `位次应在1至${members}之间。`,
    best: (head, rank) => `与${head}相同，位次应为${rank}。`,
    otherTable: (indicator, expected) => `指标表中指标${indicator}的同一个数是“${expected}”。`,
    stated: (where, expected, isRank) => `${where}写的${isRank ? '位次' : '数'}是${expected}。`,
  },
  en: {
    titles: {
      sum: 'Total differs',
      notAbove: 'Above the highest',
      rank: 'Rank does not fit',
      same: 'Two tables differ',
      stated: 'Table and text differ',
    },
    remedies: {
      sum: 'Check the total and its parts.',
      notAbove: 'Check both figures.',
      rank: 'Check the rank.',
      same: 'Check both tables against the official figures.',
      stated: 'Check table and text against the official figures.',
    },
    joiner: ', ',
    plus: ' + ',
    place: (address, row, head) => `${address} (${row}, ${head})`,
    message: (title, place, found, why, remedy) =>
      `${title}: ${place} has “${found}”. ${why} ${remedy}`,
    sum: (parts, less, expected, isBound) =>
      `${parts}${less} comes to ${expected}; the total should ${isBound ? 'not be above that' : 'be the same'}.`,
    less: (head) => `, less what ${head} says came twice,`,
    above: (head, expected) => `${head} is ${expected}, which nothing should exceed.`,
    beyond: (members) => `A rank should lie between 1 and ${members}.`,
    best: (head, rank) => `It equals ${head}, so the rank should be ${rank}.`,
    otherTable: (indicator, expected) =>
      `In the indicator table the same figure of indicator ${indicator} is “${expected}”.`,
    stated: (where, expected, isRank) =>
      `${where} gives ${isRank ? 'the rank' : 'the figure'} ${expected}.`,
  },
};
