/*
 * The interface that Excel shows: each docblock becomes a function's entry in the wizard, in
 * Chinese; the English one stands in scripts/functions. The metadata plugin reads function
 * declarations only, takes `unknown[][]` for a range, and adds the calls that associate them.
 */
import { spilled } from './failure';
import { cagrOf } from './growth';
import { numberOf } from './number';
import { averageOf } from './series';

/**
 * 年均增速（水平法）：(终点值÷起点值)^(1÷年数)−1，与 RRI 相同。
 * @customfunction CAGR
 * @param start 起点值，须大于 0
 * @param end 终点值
 * @param years 起点到终点的年数，基年不计
 * @returns 小数，可设为百分比格式
 */
export function cagr(start: unknown[][], end: unknown[][], years: unknown[][]): unknown[][] {
  return spilled(cagrOf(start, end, years));
}

/**
 * 由各年增速求年均增速（几何平均）。一行或一列为一个指标；区域有多行多列时，每行一个指标。
 * @customfunction AVGGROWTH
 * @param rates 各年增速：7% 或 0.07；文字“7”按 7% 理解
 * @returns 小数，可设为百分比格式
 */
export function averageGrowth(rates: unknown[][]): unknown[][] {
  return spilled(averageOf(rates));
}

/**
 * 单元格文字所表示的数：“≧500亿元”为 500，“11.40%”为 0.114，“预计41.575”为 41.575。
 * @customfunction NUMBER
 * @param text 单元格或区域
 * @returns 数值；没有数的为 #N/A
 */
export function numberIn(text: unknown[][]): unknown[][] {
  return spilled(numberOf(text));
}
