/** A figure of a report table: `441.71（21位）`, `1240.74（黄陂区）`, `-100`. */
export interface ReportFigure {
  readonly value: number;
  readonly decimals: number;
  /** What the brackets say, as they stand; empty without brackets. */
  readonly remark: string;
  /** 位次, where the brackets name one. */
  readonly rank?: number;
}

const pattern = /^\s*([-−]?\d+(?:\.(\d+))?)\s*%?\s*([（(](.*)[)）])?\s*$/u;
const rankPattern = /^第?\s*(\d+)\s*(?:位|名)?$/u;

/** Undefined where the text is no such figure. */
export function readFigure(text: string): ReportFigure | undefined {
  const [, number, fraction = '', remark = '', inside = ''] = pattern.exec(text) ?? [];
  if (number === undefined) return undefined;
  const [, rank] = rankPattern.exec(inside) ?? [];
  return {
    value: Number(number.replace('−', '-')),
    decimals: fraction.length,
    remark,
    ...(rank !== undefined && { rank: Number(rank) }),
  };
}

/** Half of the last place shown: how far rounding may have moved it. */
export const halfUnit = ({ decimals }: Pick<ReportFigure, 'decimals'>): number =>
  0.5 * 10 ** -decimals;
