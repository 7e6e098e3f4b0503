import { type Expression, call, quoted } from '../formulas/expression';
import type { Line } from './argument';

/** Words that say there is no figure and are common enough to be told apart in a formula. */
const missingWords = ['—', '-', '－', '–', '/', '无', '无数据', '无半年数据'];

export const missingList: Expression = `{${missingWords.map(quoted).join(',')}}`;

/**
 * Yearly figures in a line of cells. Those that have not come yet are blank, or say so; the others
 * stand at the line's beginning, so that a reference to just them can be computed with.
 */
export function seriesOf({ range, first }: Line) {
  const count = call('COUNT', range);
  const strange = `ISLOGICAL(${range})+ISTEXT(${range})*(${range}<>"")*ISNA(MATCH(${range},${missingList},0))`;
  const last = `SUMPRODUCT(MAX(ISNUMBER(${range})*(ROW(${range})+COLUMN(${range}))))-ROW(${first})-COLUMN(${first})+1`;
  return {
    count,
    /** Nothing is filled in; an error among the cells comes through. */
    blank: `SUMPRODUCT((${range}<>"")*1)=0`,
    /** No word among the figures, and no gap before one. */
    sound: `IF(SUMPRODUCT(${strange})=0,OR(${count}=0,${last}=${count}),FALSE)`,
    /** The cells that have figures, at least one. */
    figures: `${first}:INDEX(${range},${count})`,
    sum: call('SUM', range),
    least: call('MIN', range),
  };
}

/** The index at the end of the rates, 1 at their start. */
export const indexOf = (figures: Expression): Expression => `SUMPRODUCT(PRODUCT(1+(${figures})))`;
