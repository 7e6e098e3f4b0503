/*
 * The interface that Excel shows: each docblock becomes a function's entry in the wizard, in
 * Chinese; the English one stands in scripts/functions. The metadata plugin reads function
 * declarations only, takes `unknown[][]` for a range, and adds the calls that associate them.
 */
import { assessOf } from './assess/assessTable';
import { spilled } from './failure';
import { cagrOf, forecastOf, requiredOf } from './growth';
import { numberOf } from './number';
import { paceOf, progressOf } from './pace';
import { averageOf, cumulativeMethodOf, cumulativeOf } from './series';
import { growthStatusOf, statusOf } from './status';

/**
 * 年均增速（水平法）：(终点值÷起点值)^(1÷年数)−1，与 RRI 相同。
 * @customfunction CAGR
 * @param start 起点值，须大于 0
 * @param end 终点值
 * @param years 起点到终点的年数，基年不计
 */
export function cagr(start: unknown[][], end: unknown[][], years: unknown[][]): unknown[][] {
  return spilled(() => cagrOf(start, end, years));
}

/**
 * 由各年增速求年均增速（几何平均）。一行或一列为一个指标；多行多列时每行一个指标。
 * @customfunction AVGGROWTH
 * @param rates 各年增速：7% 或 0.07；文字“7”即 7%
 */
export function averageGrowth(rates: unknown[][]): unknown[][] {
  return spilled(() => averageOf(rates));
}

/**
 * 由各年增速求累计增速（连乘）。一行或一列为一个指标；多行多列时每行一个指标。
 * @customfunction CUMGROWTH
 * @param rates 各年增速：7% 或 0.07；文字“7”即 7%
 */
export function cumulativeGrowth(rates: unknown[][]): unknown[][] {
  return spilled(() => cumulativeOf(rates));
}

/**
 * 年均增速（累计法）：使各年合计等于实际合计的固定增速，用于固定资产投资。
 * @customfunction CUMAVG
 * @param base 基数，须大于 0
 * @param values 基年之后各年数值，不含基年；多行多列时每行一个指标
 */
export function cumulativeAverage(base: unknown[][], values: unknown[][]): unknown[][] {
  return spilled(() => cumulativeMethodOf(base, values));
}

/**
 * 后续年均需增长：从现值到目标值，剩余年数内每年的增速。
 * @customfunction REQUIRED
 * @param current 现值，须大于 0
 * @param target 目标值，可写“500亿元以上”
 * @param yearsLeft 剩余年数
 */
export function required(
  current: unknown[][],
  target: unknown[][],
  yearsLeft: unknown[][],
): unknown[][] {
  return spilled(() => requiredOf(current, target, yearsLeft));
}

/**
 * 完成进度：(现值−基数)÷(目标值−基数)。
 * @customfunction PROGRESS
 * @param base 基数
 * @param target 目标值
 * @param current 现值
 */
export function progress(
  base: unknown[][],
  target: unknown[][],
  current: unknown[][],
): unknown[][] {
  return spilled(() => progressOf(base, target, current));
}

/**
 * 进度 R：完成进度与时序进度之比，1 为与时序同步。
 * @customfunction PACE
 * @param base 基数
 * @param target 目标值；“4.5以内”是限额，没有进度
 * @param current 现值
 * @param elapsed 基年以来已过年数
 * @param [total] 规划总年数，省略为 5
 * @param [method] 总量（按比率）或比重（按差额）；省略时，写成百分数的按比重，其余按总量
 */
export function pace(
  base: unknown[][],
  target: unknown[][],
  current: unknown[][],
  elapsed: unknown[][],
  total?: unknown[][],
  method?: unknown[][],
): unknown[][] {
  return spilled(() => paceOf(method, base, target, current, elapsed, total));
}

/**
 * 由水平值评价目标进展：提前完成、超前、正常、滞后、数据不足。
 * @customfunction STATUS
 * @param base 基数
 * @param target 目标值；“4.5以内”只看是否达到
 * @param current 现值
 * @param elapsed 基年以来已过年数
 * @param [total] 规划总年数，省略为 5
 * @param [profile] 评价口径，省略为原则口径
 */
export function status(
  base: unknown[][],
  target: unknown[][],
  current: unknown[][],
  elapsed: unknown[][],
  total?: unknown[][],
  profile?: unknown[][],
): unknown[][] {
  return spilled(() => statusOf(profile, base, target, current, elapsed, total));
}

/**
 * 由各年增速评价增速目标的进展。一行或一列增速为一个指标；多行多列时每行一个指标。
 * @customfunction GROWTHSTATUS
 * @param targetRate 目标增速：7%、0.07 或表中的“7以上”；“[-14]”为累计；1 及以上的数按百分数
 * @param rates 各年增速：7% 或 0.07；文字“7”即 7%
 * @param [total] 规划总年数，省略为 5
 * @param [profile] 评价口径，省略为原则口径
 */
export function growthStatus(
  targetRate: unknown[][],
  rates: unknown[][],
  total?: unknown[][],
  profile?: unknown[][],
): unknown[][] {
  return spilled(() => growthStatusOf(targetRate, rates, total, profile));
}

/**
 * 按现有速度推算：现值×(现值÷基数)^(预测年数÷已过年数)。
 * @customfunction FORECAST
 * @param base 基数，须大于 0
 * @param current 现值
 * @param elapsed 基数到现值的年数
 * @param ahead 现值之后的年数
 */
export function forecast(
  base: unknown[][],
  current: unknown[][],
  elapsed: unknown[][],
  ahead: unknown[][],
): unknown[][] {
  return spilled(() => forecastOf(base, current, elapsed, ahead));
}

/**
 * 单元格文字所表示的数：“≧500亿元”为 500，“11.40%”为 0.114，“预计41.575”为 41.575。
 * @customfunction NUMBER
 * @param text 单元格或区域
 */
export function numberIn(text: unknown[][]): unknown[][] {
  return spilled(() => numberOf(text));
}

/**
 * 评价整张指标表：在各行旁给出评价、进度 R 和说明。按表头文字识别，不依赖位置。
 * @customfunction ASSESS
 * @param table 指标表，连表头一起选
 * @param [profile] 评价口径，省略为原则口径
 */
export function assess(table: unknown[][], profile?: unknown[][]): unknown[][] {
  return spilled(() => assessOf(table, profile));
}
