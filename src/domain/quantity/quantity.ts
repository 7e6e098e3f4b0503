/**
 * What a cell text means. Nothing that was written is lost: number, qualifiers, unit, displayed
 * decimals and order stay, so `formatQuantity` gives the text back.
 */
export type Quantity = Figure | Range | Token | Blank | Unreadable;

/** One number with the words around it: `500亿元以上`, `[-14]`, `预计41.575`, `11.40%`. */
export interface Figure {
  readonly kind: 'figure';
  /**
   * The number as displayed, plain: sign `-` or none, digits, at most one point. `11.40` for `11.40%`,
   * `.5` for `.5`, `3.2` for `+3.2`, whose plus is a label.
   * Kept as text because the number of decimals shown says how far the figure was rounded.
   */
  readonly digits: string;
  /** Thousands separators were shown: `1,234.5`. */
  readonly grouped: boolean;
  /** A percent sign touches the number, so the cell holds a hundredth of it. */
  readonly percent: boolean;
  readonly before: readonly Affix[];
  readonly after: readonly Affix[];
}

/** A word or sign beside the number. `text` is what is shown; `kind` is what it says. */
export interface Affix {
  readonly kind: AffixKind;
  readonly text: string;
}

export type AffixKind =
  /** 以上 不低于 ≧ ≥: the figure or more. */
  | 'atLeast'
  /** ＞ 超过 高于: more than the figure. */
  | 'above'
  /** 以内 以下 不超过 ≦ ≤: the figure or less. */
  | 'atMost'
  /** ＜ 低于 小于: less than the figure. */
  | 'below'
  /** 预计 约 左右: not final. */
  | 'estimate'
  /** 年均增速 累计增速 增长 下降: what is measured, where it differs from the column's own measure. */
  | 'measure'
  /** `[` `]`: accumulated over the plan, not a yearly figure. */
  | 'cumulative'
  /** 亿元 万吨 岁, and a percent sign that does not touch the number. */
  | 'unit'
  /** 夏粮 全年: which part is meant. */
  | 'label';

/** `7~8%`: two bounds and no single number to compute with. */
export interface Range {
  readonly kind: 'range';
  readonly low: Figure;
  readonly high: Figure;
  /** What stood between them: `-`, `~`, `至`. */
  readonly separator: string;
}

/** A word that stands for a figure: `—`, `完成当年目标`, `与经济增长同步`. */
export interface Token {
  readonly kind: 'token';
  readonly text: string;
  readonly meaning: TokenMeaning;
}

export type TokenMeaning =
  /** No figure, and none was promised: `—`, `无半年数据`. Never zero. */
  | 'missing'
  /** The yearly or half-yearly target was met. */
  | 'met'
  | 'notMet'
  /** The superior level issued no target, so there is nothing to judge. */
  | 'notIssued'
  /** The target is whatever the superior level sets. */
  | 'superior'
  /** The target is to keep pace with economic growth. */
  | 'withGrowth'
  /** The target is set year by year. */
  | 'yearly';

export interface Blank {
  readonly kind: 'blank';
}

/** Kept exactly as typed, with the reason why it has no meaning here. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly text: string;
  readonly problem: UnreadableProblem;
}

export type UnreadableProblem =
  /** Words without a number that no vocabulary knows. */
  | 'unknownWord'
  /**
   * Digits that are not surely one number: `12.3.4`, `1,23`, `5-`; dates `2023/5`, `5月`; codes `007`;
   * `1E+05`, which hides the digits that were reported; `(14)`, minus to an accountant and cumulative to
   * a planner; two statements, `7亿元，增长5%`.
   */
  | 'notOneNumber'
  /** A range whose first bound is above its second. */
  | 'descendingRange'
  /** `#REF!` and the like. */
  | 'cellError';

/** How a text was written, apart from what it says. A mend changes only this. */
export type FormFault =
  /** Digits, letters, `％ ．／` typed wide. `＞ （ ， ～` are good typesetting and stay. */
  | 'fullWidth'
  /** Spaces and invisible characters. */
  | 'spaces'
  /** A separator other than `,`. Where commas separate, nothing is at fault here: see `grouped`. */
  | 'thousandsSeparator'
  /** `12。5` */
  | 'chineseFullStop'
  /** Any stroke but `-` as minus, and 负. */
  | 'minusSign'
  /** `【-14】` for `[-14]`. */
  | 'bracket';

export interface Reading {
  readonly quantity: Quantity;
  /** Equal to `formatQuantity(quantity)`. The text as it would be written plainly; equal to the input where nothing is at fault. */
  readonly plain: string;
  readonly faults: readonly FormFault[];
}

/** Words that stand for a figure, each with what it says. Systems add their own. */
export type Vocabulary = ReadonlyMap<string, TokenMeaning>;
