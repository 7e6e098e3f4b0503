import type { RuleKind, Severity } from '../../domain/indicator';
import type { Language } from '../../domain/language';

type InBoth = Readonly<Record<Language, string>>;

export const severityNames: Readonly<Record<Severity, InBoth>> = {
  error: { zh: '强制性', en: 'Error' },
  warning: { zh: '核实性', en: 'To explain' },
  info: { zh: '提示性', en: 'Note' },
};

const both = (zh: string, en: string): InBoth => ({ zh, en });

/** What a rule is about, in a few words: the head of a finding, and of a list of rules. */
export const kindNames: Readonly<Record<RuleKind, InBoth>> = {
  template: both('模板版本', 'Template version'),
  header: both('表头被改动', 'Header changed'),
  columnMissing: both('缺少栏目', 'Column missing'),
  columnUnknown: both('多出栏目', 'Unknown column'),
  rowMissing: both('缺少指标', 'Indicator missing'),
  rowTwice: both('指标重复', 'Indicator twice'),
  rowUnknown: both('多出的行', 'Unknown row'),
  rowOrder: both('行序改变', 'Rows out of order'),
  lockedText: both('锁定内容被改动', 'Fixed text changed'),
  choiceCount: both('指标个数不符', 'Count of indicators'),
  strayCell: both('表外内容', 'Content outside the table'),
  hidden: both('隐藏的行或列', 'Hidden row or column'),
  readable: both('读不出数', 'No readable figure'),
  permittedWord: both('用语不规范', 'Word not agreed'),
  choice: both('不在选项内', 'Not among the choices'),
  required: both('漏填', 'Left blank'),
  gap: both('年份缺数', 'Year without a figure'),
  form: both('书写形式', 'Form of writing'),
  storedAsText: both('文本型数字', 'Number kept as text'),
  constantAmongFormulas: both('公式被覆盖', 'Formula typed over'),
  zero: both('以0代缺', 'Zero for a missing figure'),
  unit: both('单位不符', 'Another unit'),
  unitRepeated: both('重复写单位', 'Unit repeated'),
  percentForm: both('百分号不统一', 'Percent signs mixed'),
  percentAsFraction: both('疑似小数形式', 'Fraction for a percentage'),
  otherMeasure: both('口径不符', 'Another measure'),
  notFinal: both('预计数', 'Estimate'),
  partOnly: both('部分数', 'Part of the whole'),
  boundInBase: both('基数是控制数', 'Bound as base'),
  rateInTotal: both('总量栏填升降幅度', 'Rates as totals'),
  mixedDashes: both('无数据符号不统一', 'Two signs for no figure'),
  range: both('超出取值范围', 'Out of range'),
  magnitude: both('疑似单位或小数点有误', 'Unit or point'),
  growth: both('增速与总量不符', 'Growth against levels'),
  priceChange: both('增速与总量差距过大', 'Real growth far from levels'),
  partOfYear: both('半年与全年不协调', 'Half-year against year'),
  reduction: both('降低指标为正数', 'Reduction with a positive figure'),
  sum: both('合计不符', 'Sum'),
  jump: both('变动过大', 'Large change'),
  spike: both('走势异常', 'Broken series'),
  repeated: both('与上期相同', 'Same as before'),
  adjustment: both('预期值与是否调整不符', 'Expected value against adjustment'),
  target: both('预期值与现值矛盾', 'Expected value against present'),
  cumulative: both('已超累计目标', 'Past the cumulative target'),
  label: both('评价与数据不符', 'Label against data'),
  revision: both('与前次不同', 'Revised'),
};
