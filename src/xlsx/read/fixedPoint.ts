/** A section of a number format that shows digits with so many decimals between words. */
export interface FixedSection {
  readonly before: string;
  readonly after: string;
  /** Absent where the section shows words alone. */
  readonly digits?: Digits;
}

interface Digits {
  /** Whole digits at least. */
  readonly whole: number;
  readonly grouped: boolean;
  readonly hasPoint: boolean;
  /** Decimals at least and at most. */
  readonly least: number;
  readonly most: number;
  /** Places by which the point is moved: two for each percent sign. */
  readonly shift: number;
}

const core = /^([#0,]*)(\.([0#]*))?$/;
const wholeDigits = /^#*(0*)$/;
const decimalDigits = /^(0*)(#*)$/;
const currency = /^\[\$([^-\]]*)(?:-[^\]]*)?\]/u;

/** Reads a section; undefined where it shows anything else: a date, a fraction, thousands, an exponent. */
export function fixedSection(part: string): FixedSection | undefined {
  const words = ['', ''];
  let pattern = '';
  let side = 0;
  let percents = 0;
  for (let at = 0; at < part.length;) {
    const sign = part[at] ?? '';
    let length = 1;
    let word = sign;
    if ('#0,.'.includes(sign)) {
      if (side === 1) return undefined;
      pattern += sign;
      at += 1;
      continue;
    }
    if (/[A-Za-z?@/]/.test(sign)) return undefined;
    if (sign === '"') {
      length = part.indexOf('"', at + 1) + 1 - at;
      word = part.slice(at + 1, at + length - 1);
    } else if (sign === '\\') {
      word = part.slice(at + 1, at + 2);
      length = 2;
    } else if (sign === '[') {
      const found = currency.exec(part.slice(at));
      if (found === null) return undefined;
      word = found[1] ?? '';
      length = found[0].length;
    } else if (sign === '%') percents += 1;
    if (pattern !== '') side = 1;
    words[side] += word;
    at += length;
  }
  const [before = '', after = ''] = words;
  if (pattern === '') return percents === 0 ? { before, after } : undefined;
  const digits = digitsOf(pattern, 2 * percents);
  return digits && { before, after, digits };
}

function digitsOf(pattern: string, shift: number): Digits | undefined {
  const [, left = '', point, right = ''] = core.exec(pattern) ?? [];
  // A comma at the end of the digits divides by a thousand.
  if (left === '' && point === undefined) return undefined;
  if (left.endsWith(',') || left.startsWith(',')) return undefined;
  const whole = wholeDigits.exec(left.replaceAll(',', ''))?.[1]?.length;
  const [, zeros = '', more = ''] = decimalDigits.exec(right) ?? [];
  if (whole === undefined || zeros.length + more.length !== right.length) return undefined;
  return {
    whole,
    grouped: left.includes(','),
    hasPoint: point !== undefined,
    least: zeros.length,
    most: right.length,
    shift,
  };
}

/** Shows an amount without its sign; undefined where it is too large or small for plain digits. */
export function fixedText(section: FixedSection, amount: number): string | undefined {
  const { before, after, digits } = section;
  if (digits === undefined) return before + after;
  const { least, most, shift, hasPoint, grouped } = digits;
  const all = roundedDigits(amount, shift, most);
  if (all === undefined) return undefined;
  const split = all.length - most;
  const whole = (all.startsWith('0') && split === 1 ? '' : all.slice(0, split)).padStart(
    digits.whole,
    '0',
  );
  let fraction = all.slice(split);
  while (fraction.length > least && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  const shown = grouped ? whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,') : whole;
  return before + shown + (hasPoint ? `.${fraction}` : '') + after;
}

const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** Up to here a scaled amount is so exact that what is left beside a whole number is no digit. */
const surelyExact = 1e8;
const tooSmallForADigit = 1e-7;
/** Significant digits that a spreadsheet keeps. */
const significant = 15;

/**
 * The digits of an amount with its point moved and so many decimals, at least one before them. Halves
 * go up, and what counts as half are the digits that a spreadsheet shows: 1.005 is one, although no
 * double is exactly that.
 */
function roundedDigits(amount: number, shift: number, decimals: number): string | undefined {
  const scaled = amount * (powers[shift + decimals] ?? Number.NaN);
  const whole = Math.round(scaled);
  if (scaled < surelyExact && Math.abs(scaled - whole) < tooSmallForADigit)
    return String(whole).padStart(decimals + 1, '0');
  const text =
    String(amount).length > significant ? String(Number(amount.toPrecision(15))) : String(amount);
  if (!/^\d+(?:\.\d+)?$/.test(text)) return undefined;
  const [left = '', right = ''] = text.split('.');
  const kept = shift + decimals;
  const digits = left + right.slice(0, kept).padEnd(kept, '0');
  const isHalf = (right[kept] ?? '0') >= '5';
  const rounded = (isHalf ? plusOne(digits) : digits).replace(/^0+/, '');
  return rounded.padStart(decimals + 1, '0');
}

function plusOne(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const at = digits.length - nines - 1;
  const zeros = '0'.repeat(nines);
  return at < 0 ? `1${zeros}` : digits.slice(0, at) + String(Number(digits[at]) + 1) + zeros;
}
