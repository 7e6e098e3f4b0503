/*
 * Words for the codes of the JSON form, so that nobody has to learn those to edit the sheet.
 * A code reads the same in every field it occurs in, which keeps one list enough; either the word
 * or the code itself is understood when the sheet is read back.
 */
const words: Readonly<Record<string, string>> = {
  // roles of columns
  domain: '领域',
  number: '序号',
  name: '指标名称',
  unit: '计量单位',
  base: '基数',
  target: '目标值',
  rate: '年均增速或累计',
  attribute: '属性',
  responsible: '责任单位',
  total: '总量',
  // `growth` is also a kind of target: a yearly rate
  growth: '增速',
  status: '评价',
  adjusted: '是否调整',
  expected: '预期值',
  note: '备注',
  // meanings of choices
  binding: '约束性',
  indicative: '预期性',
  ahead: '超前',
  onTrack: '正常',
  behind: '滞后',
  yes: '是',
  no: '否',
  // meanings of words that stand for a figure
  missing: '无数据',
  met: '完成',
  notMet: '未完成',
  notIssued: '未下达',
  superior: '由上级定',
  withGrowth: '与经济增长同步',
  yearly: '逐年提出',
  // directions
  up: '越高越好',
  down: '越低越好',
  // kinds of target
  level: '水平值',
  share: '比重',
  perCapita: '人均',
  cumulative: '累计升降',
  limit: '控制数',
  policy: '政策性',
  // nature of the figures
  flow: '时期数',
  stock: '时点数',
  ratio: '比率',
  count: '个数',
  // prices
  constant: '可比价',
  current: '现价',
  none: '不涉及',
  // severities of rules
  error: '强制性',
  warning: '核实性',
  info: '提示性',
};

const codes = new Map(Object.entries(words).map(([code, word]) => [word, code]));

export const wordOf = (code: string): string => words[code] ?? code;
export const codeOf = (word: string): string => codes.get(word) ?? word;
