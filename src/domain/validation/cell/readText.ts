import {
  type Bound,
  type Figure,
  type FormFault,
  type Quantity,
  type Vocabulary,
  bound,
  decimals,
  isCumulative,
  isEstimate,
  numericValue,
  readQuantity,
  unitOf,
} from '../../quantity';

/** Everything that rules ask about a displayed text, read once. */
export interface TextReading {
  readonly text: string;
  readonly quantity: Quantity;
  /** The text as it would be written plainly. */
  readonly plain: string;
  readonly faults: readonly FormFault[];
  readonly figure: Figure | undefined;
  /** As displayed, in percent where a percent sign is; 下降3% is −3. NaN without a figure. */
  readonly value: number;
  readonly decimals: number;
  readonly unit: string | null;
  readonly bound: Bound | null;
  readonly isEstimate: boolean;
  /** 夏粮, 全年: which part is meant. */
  readonly label: string;
  /** Another measure than the column's: 累计, 增长, square brackets. */
  readonly measure: string;
  readonly isCumulative: boolean;
  /** A figure that can be computed with: no bound, no estimate, no part, no other measure. */
  readonly isFact: boolean;
  /** Nothing but digits, point, separators and percent sign. */
  readonly isPlainNumeral: boolean;
}

const fall = /下降|降低|减少|降幅|节约/;

export function readText(text: string, vocabulary: Vocabulary): TextReading {
  const { quantity, plain, faults } = readQuantity(text, vocabulary);
  const figure = quantity.kind === 'figure' ? quantity : undefined;
  if (figure === undefined) return { ...noFigure, text, quantity, plain, faults };
  const affixes = [...figure.before, ...figure.after];
  const textOf = (kind: string) =>
    affixes.flatMap((affix) => (affix.kind === kind ? [affix.text] : [])).join('');
  const measure = textOf('measure');
  const label = textOf('label');
  const value = numericValue(figure);
  const side = bound(figure);
  const estimate = isEstimate(figure);
  const cumulative = isCumulative(figure);
  return {
    text,
    quantity,
    plain,
    faults,
    figure,
    value: value > 0 && fall.test(measure) ? -value : value,
    decimals: decimals(figure),
    unit: unitOf(figure),
    bound: side,
    isEstimate: estimate,
    label,
    measure,
    isCumulative: cumulative,
    isFact: side === null && !estimate && label === '' && measure === '' && !cumulative,
    isPlainNumeral: affixes.length === 0,
  };
}

const noFigure = {
  figure: undefined,
  value: NaN,
  decimals: 0,
  unit: null,
  bound: null,
  isEstimate: false,
  label: '',
  measure: '',
  isCumulative: false,
  isFact: false,
  isPlainNumeral: false,
} as const;

/** More texts than a table has; a longer memory would only hold what was left behind. */
const most = 20_000;

/** Reads texts, remembering what they meant: a table repeats its texts from check to check. */
export function textReader(vocabulary: Vocabulary): (text: string) => TextReading {
  const known = new Map<string, TextReading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const reading = readText(text, vocabulary);
    known.set(text, reading);
    return reading;
  };
}
