import type { ColumnRole } from '../../domain/indicator';

/**
 * The standing words of planning tables over their columns. A word means a role only where it is
 * the whole of a head, once its period, a unit in brackets and spaces are gone.
 */
const words: Readonly<Record<ColumnRole, readonly string[]>> = {
  domain: ['类型', '领域', '类别', '分类', '指标类型', '指标类别', '一级指标'],
  number: ['序号', '编号', '指标序号', '指标编号'],
  name: ['指标名称', '指标', '主要指标', '名称', '规划指标', '二级指标'],
  unit: ['单位', '计量单位', '指标单位'],
  base: ['基数', '基期', '基期值', '基数值', '现状值', '基准值'],
  target: ['目标值', '目标', '规划目标', '规划目标值', '规划值'],
  rate: [
    ...['年均增速', '年均增长', '年均', '年均增长率', '年均增速目标'],
    ...['年均增速[累计]', '年均增长[累计]', '年均增速/[累计]', '年均增长/[累计]', '[累计]', '累计'],
  ],
  attribute: ['属性', '指标属性'],
  responsible: ['责任单位', '牵头单位', '责任部门', '牵头部门', '填报单位', '主管部门'],
  total: ['总量', '完成值', '实际值', '实绩', '完成情况', '绝对值', '数值', '绝对量'],
  growth: ['增速', '增长', '增幅', '增长率', '同比', '同比增长', '同比增速'],
  status: ['基本评价', '评价', '评价结论', '评估结论', '进展评价'],
  adjusted: ['是否调整', '目标值是否调整', '目标是否调整', '目标值是否需要调整'],
  expected: ['预期', '预期值', '预期目标', '预期目标值', '预计完成值', '预计值'],
  note: ['备注', '说明', '核实说明', '情况说明'],
};

export const roleOfWord: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(words) as ColumnRole[]).flatMap((role) =>
    words[role].map((word) => [word, role] as const),
  ),
);

/** What a reader has to see to take a grid for an indicator table; the first word of each stands for it. */
export function standingWord(role: ColumnRole): string {
  return words[role][0] ?? role;
}
