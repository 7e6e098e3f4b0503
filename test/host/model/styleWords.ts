/** Office.js's words for formats, and Univer's numbers for them. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IStyleData, Nullable } from '@univerjs/core';
import { invalidArgument } from '../protocol/apiError';

export const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

export const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

export const wordOf = <T>(
  words: Readonly<Record<string, T>>,
  value: T | undefined | null,
  otherwise: string,
): string => Object.entries(words).find(([, number]) => number === value)?.[0] ?? otherwise;

export function numberOf<T>(words: Readonly<Record<string, T>>, word: unknown): T {
  const number = words[String(word)];
  if (number === undefined) throw invalidArgument();
  return number;
}

export const bool = (on: unknown): BooleanNumber =>
  on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;

export const wrap = (on: unknown): IStyleData => ({
  tb: on === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
});

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  pink: '#FFC0CB',
};

export function color(value: unknown): string {
  const text = String(value).trim();
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument();
  return `#${text.replace('#', '').toUpperCase()}`;
}

export const rgb = (value: Nullable<string>): string | undefined => {
  if (!value) return undefined;
  const numbers = /^rgba?\((\d+), *(\d+), *(\d+)/.exec(value);
  if (!numbers) return value.toUpperCase();
  return `#${numbers
    .slice(1, 4)
    .map((n) => Number(n).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
};

/** Office.js splits a line into style and weight; Univer has one number for both. */
const LINES: readonly (readonly [style: string, weight: string, line: BorderStyleTypes])[] = [
  ['None', 'Thin', BorderStyleTypes.NONE],
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

export function lineOf(style: string, weight: string): BorderStyleTypes {
  const exact =
    LINES.find(([s, w]) => s === style && w === weight) ?? LINES.find(([s]) => s === style);
  if (!exact) throw invalidArgument();
  return exact[2];
}

export function lineWords(line: BorderStyleTypes | undefined): { style: string; weight: string } {
  const [style, weight] = LINES.find(([, , l]) => l === (line ?? BorderStyleTypes.NONE)) ?? [
    'Continuous',
    'Thin',
  ];
  return { style, weight };
}
