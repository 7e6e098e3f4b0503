import { format, isDateFormat, isValidFormat } from 'numfmt';
import { type FixedSection, fixedSection, fixedText } from './fixedPoint';
import { type FormatSections, formatSections } from './formatSections';

/** How cells of one number format show what they hold. */
export interface CellFormat {
  readonly isDate: boolean;
  readonly number: (value: number) => string;
  readonly text: (value: string) => string;
}

/** Excel allows 255 characters; whatever is longer by far is no format. */
const longestFormat = 1000;
/** So many characters a number without a format shows at most. */
const generalWidth = 11;
/** What dates and times are called where these tables are filled in. */
const locale = 'zh-CN';

const same = (value: string): string => value;

export const generalFormat: CellFormat = { isDate: false, number: generalText, text: same };

/** Files from one template share their formats; more than this many come from elsewhere. */
const mostKnown = 2000;
const known = new Map<string, CellFormat>();

/**
 * A number format, ready to be used. Plain ones (digits between words, which tables are full of) are
 * shown by exact decimal arithmetic; dates, fractions, conditions and whatever else by numfmt. Spaces
 * by which a format only aligns are no part of the text. A faulty format counts as none.
 */
export function cellFormat(code: string): CellFormat {
  if (code === 'General' || code.length > longestFormat) return generalFormat;
  let found = known.get(code);
  if (found === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(code, (found = newFormat(code)));
  }
  return found;
}

function newFormat(code: string): CellFormat {
  const sections = formatSections(code);
  if (sections === undefined) return generalFormat;
  const fixed = sections.isConditional ? [] : sections.parts.slice(0, 3).map(fixedSection);
  const isPlain = fixed.length > 0 && fixed.every((section) => section !== undefined);
  if (isPlain && sections.parts.length < 4)
    return { isDate: false, number: fixedNumber(fixed, generalText), text: same };
  // Numfmt keeps codes as keys of an object: those that every object has are no codes.
  if (sections.code in {} || !isValidFormat(sections.code)) return generalFormat;
  const isDate = isDateFormat(sections.code);
  const byNumfmt = (value: number | string): string =>
    format(sections.code, value, { locale }).trim();
  return {
    isDate,
    number: fixed.length === 0 || isDate ? byNumfmt : fixedNumber(fixed, byNumfmt),
    text: showsTexts(sections) ? byNumfmt : same,
  };
}

function fixedNumber(
  sections: readonly (FixedSection | undefined)[],
  otherwise: (value: number) => string,
): (value: number) => string {
  const [positive, negative, zero] = sections;
  const own = sections.length > 1;
  const sectionOf = (value: number): FixedSection | undefined => {
    if (value < 0 && own) return negative;
    return value === 0 && sections.length > 2 ? zero : positive;
  };
  return (value) => {
    const section = sectionOf(value);
    const text = section && fixedText(section, Math.abs(value));
    if (text === undefined) return otherwise(value);
    return (value < 0 && !own ? `-${text}` : text).trim();
  };
}

/** Texts are shown otherwise than they are: between words, or not at all. */
function showsTexts({ parts }: FormatSections): boolean {
  const own = parts[3] ?? parts.find((part) => part.includes('@'));
  return own !== undefined && own !== '@';
}

/** Digits as they are, as far as there is room for them. */
function generalText(value: number): string {
  const text = String(value);
  const isShort = text.length <= generalWidth && !text.includes('e');
  return isShort ? text : format('General', value);
}
