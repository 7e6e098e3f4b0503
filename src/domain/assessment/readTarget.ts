import type { Indicator } from '../indicator';
import { type Figure, type Quantity, type TokenMeaning, bound, isCumulative } from '../quantity';
import type { TargetKind } from './input';
import type { Parse } from './parser';
import { levelIn, namesRate, rateIn } from './readFigure';

export interface Target {
  readonly kind: TargetKind;
  /** As in `RowInput`. */
  readonly target?: number;
  readonly exclusive?: boolean;
}

/**
 * What an indicator is to reach, from its definition. A target of growth goes before one of level,
 * because growth is asked for at constant prices and levels stand at current ones; a figure goes
 * before a word, because it can be measured.
 */
export function readTarget(
  indicator: Indicator,
  texts: { readonly [Key in 'base' | 'target' | 'rate']?: string | undefined },
  parse: Parse,
): Target {
  const rate = parse(texts.rate);
  const target = parse(texts.target);
  if (rate.kind === 'figure') return rateTarget(indicator, rate);
  if (isToken(rate, 'withGrowth') || isToken(target, 'withGrowth')) return { kind: 'withGrowth' };
  if (target.kind === 'figure') {
    const isRate = isCumulative(target) || namesRate(target) || isGrowth(indicator);
    return isRate ? rateTarget(indicator, target) : levelTarget(indicator, target);
  }
  if (indicator.measure === 'limit') {
    const base = parse(texts.base);
    // Some tables write a standing limit where the base would be: 4.5以内.
    const isLimit = base.kind === 'figure' && bound(base) !== null;
    return isLimit ? levelTarget(indicator, base) : { kind: 'limit' };
  }
  const isJudged = [rate, target].some((q) => isToken(q, 'superior') || isToken(q, 'yearly'));
  return { kind: isJudged ? 'verdicts' : 'none' };
}

function isToken(quantity: Quantity, meaning: TokenMeaning): boolean {
  return quantity.kind === 'token' && quantity.meaning === meaning;
}

const isGrowth = ({ measure }: Indicator): boolean =>
  measure === 'growth' || measure === 'cumulative';

function rateTarget(indicator: Indicator, figure: Figure): Target {
  const cumulative = isCumulative(figure) || indicator.measure === 'cumulative';
  if (cumulative && indicator.nature === 'count') {
    return { kind: 'count', ...valueOf(levelOfCount(figure, indicator)) };
  }
  return { kind: cumulative ? 'cumulative' : 'growthRate', ...valueOf(rateIn(figure)) };
}

function levelTarget(indicator: Indicator, figure: Figure): Target {
  const side = bound(figure);
  return {
    kind: levelKind(indicator),
    ...valueOf(levelIn(figure, indicator.unit)),
    ...((side === 'above' || side === 'below') && { exclusive: true }),
  };
}

/** 累计新增5万人 sums up; its brackets or words are not those of another measure. */
function levelOfCount(figure: Figure, { unit }: Indicator): ReturnType<typeof levelIn> {
  const plain = ({ kind }: { readonly kind: string }) =>
    kind !== 'cumulative' && kind !== 'measure';
  return levelIn(
    { ...figure, before: figure.before.filter(plain), after: figure.after.filter(plain) },
    unit,
  );
}

function valueOf(read: ReturnType<typeof levelIn>): { readonly target?: number } {
  return typeof read === 'string' ? {} : { target: read.value };
}

function levelKind({ measure, nature }: Indicator): TargetKind {
  if (measure === 'limit') return 'limit';
  if (measure === 'share' || nature === 'ratio') return 'share';
  // A per-capita flow (yearly income a head) grows by ratios like any amount.
  return measure === 'perCapita' && nature !== 'flow' ? 'share' : 'amount';
}
