/** Every stroke that a keyboard, a font or an autocorrection gives for a minus or a range. */
export const DASHES = '-\u2212\u2013\uFF0D\uFE63\u2014\u2010\u2011\u2012\u2015\uFE58\u207B';

/** Dashes that Chinese prose also uses as punctuation, so that after a word they need not be a minus. */
export const LONG_DASHES = '\u2014\u2015';

export const TILDES = '~\uFF5E\u301C\u223C';

/** Signs that calculate or refer: beside a number they make it part of something else, `3/5`, `=5`, `±5`. */
export const OPERATORS = `=/:*^+±×÷#@&|\\${TILDES}`;

/** Other brackets that people reach for when they mean `[` and `]`. */
const BRACKETS: Readonly<Record<string, string>> = {
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '〖': '[',
  '〗': ']',
};

/**
 * Full-width signs that are a slip of the input method. Not here, because Chinese typesetting wants
 * them wide: `＞ ＜ ＝ （ ） ， 。 ； ： ～`.
 */
const WIDE_SIGNS: Readonly<Record<string, string>> = {
  '％': '%',
  '﹪': '%',
  '＋': '+',
  '﹢': '+',
  '．': '.',
  '／': '/',
  '＇': "'",
  '＃': '#',
  '＄': '$',
  '￥': '¥',
};

const WIDE = /[０-９Ａ-Ｚａ-ｚ]/u;
const WIDE_OFFSET = 0xfee0;

/** The plain character for a wide one, or undefined where the character is right as it is. */
export function narrowed(character: string): string | undefined {
  if (WIDE.test(character)) return String.fromCharCode(character.charCodeAt(0) - WIDE_OFFSET);
  return WIDE_SIGNS[character];
}

/** `[` or `]` for another kind of square bracket, or undefined. */
export function squareBracket(character: string): string | undefined {
  return BRACKETS[character];
}
