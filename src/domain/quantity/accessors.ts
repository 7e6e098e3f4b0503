import type { AffixKind, Figure } from './quantity';

/** Which side of the figure is allowed. */
export type Bound = 'atLeast' | 'above' | 'atMost' | 'below';

const BOUNDS: ReadonlySet<AffixKind> = new Set<Bound>(['atLeast', 'above', 'atMost', 'below']);

/**
 * `atLeast` for `500亿元以上`; null where the figure is meant exactly. A word after the number
 * decides over one before it: 控制在4.5以内, but 控制在5以上.
 */
export function bound(figure: Figure): Bound | null {
  const kinds = [...figure.after, ...figure.before].map(({ kind }) => kind);
  return kinds.find(isBound) ?? null;
}

function isBound(kind: AffixKind): kind is Bound {
  return BOUNDS.has(kind);
}

/** Accumulated over the plan: in square brackets, or called 累计. */
export function isCumulative(figure: Figure): boolean {
  return [...figure.before, ...figure.after].some(
    ({ kind, text }) => kind === 'cumulative' || (kind === 'measure' && text.startsWith('累计')),
  );
}

/** Not final: 预计, 约, 左右. */
export function isEstimate(figure: Figure): boolean {
  return [...figure.before, ...figure.after].some(({ kind }) => kind === 'estimate');
}

/** `亿元`; `%` for a percentage, whether its sign touches the number or not, and 百分之; null if none is written. */
export function unitOf(figure: Figure): string | null {
  const words = [...figure.before, ...figure.after]
    .filter(({ kind }) => kind === 'unit')
    .map(({ text }) => text);
  const unit = (figure.percent ? '%' : '') + words.join('');
  if (unit === '百分之') return '%';
  return unit === '' ? null : unit;
}

/** How many decimals are shown: 2 for `11.40%`. */
export function decimals(figure: Figure): number {
  return figure.digits.split('.')[1]?.length ?? 0;
}

/**
 * The number as displayed: 11.4 for `11.40%`, 14 for `下降14%`. The cell of a percentage holds a
 * hundredth of it, see `cellValue`.
 */
export function numericValue(figure: Figure): number {
  return Number(figure.digits);
}
