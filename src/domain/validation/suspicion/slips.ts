/** A slip of the hand, and the digits that were meant. */
export interface Slip {
  readonly kind: 'sign' | 'scale' | 'swapped' | 'doubled' | 'dropped' | 'extra' | 'wrongDigit';
  readonly digits: string;
  /** Of `scale`: the figure is so many powers of ten too large. */
  readonly power?: number;
}

const powers = [1, -1, 2, -2, 4, -4, 3, -3, 8, -8];

/**
 * A lost sign, a wrong unit or point: the commonest slips, made as they are asked for. `digits` as
 * displayed: `-12.74`.
 *
 * @param scales With powers of ten, from `leastPower` on.
 */
export function* sizeSlips(digits: string, scales: boolean, leastPower = 1): Generator<Slip> {
  const isNegative = digits.startsWith('-');
  const plain = isNegative ? digits.slice(1) : digits;
  const sign = isNegative ? '-' : '';
  yield { kind: 'sign', digits: isNegative ? plain : `-${plain}` };
  if (!scales) return;
  for (const power of powers)
    if (Math.abs(power) >= leastPower)
      yield { kind: 'scale', power, digits: sign + moved(plain, -power) };
}

/** Two digits that changed places, or one typed twice. */
export function typingSlips(digits: string): Slip[] {
  const isNegative = digits.startsWith('-');
  const plain = isNegative ? digits.slice(1) : digits;
  const sign = isNegative ? '-' : '';
  return [
    ...swaps(plain).map((meant): Slip => ({ kind: 'swapped', digits: sign + meant })),
    ...doubles(plain).map((meant): Slip => ({ kind: 'doubled', digits: sign + meant })),
  ];
}

/** Slips that explain nearly anything, to be asked only where few values are possible. */
export function rareSlips(digits: string): Slip[] {
  const isNegative = digits.startsWith('-');
  const plain = isNegative ? digits.slice(1) : digits;
  const sign = isNegative ? '-' : '';
  const slips: Slip[] = [];
  for (let at = 0; at <= plain.length; at += 1) {
    for (let digit = 0; digit <= 9; digit += 1) {
      slips.push({
        kind: 'dropped',
        digits: `${sign}${plain.slice(0, at)}${digit}${plain.slice(at)}`,
      });
    }
  }
  for (let at = 0; at < plain.length; at += 1) {
    const rest = plain.slice(0, at) + plain.slice(at + 1);
    if (/\d/.test(rest)) slips.push({ kind: 'extra', digits: sign + rest });
    if (plain[at] === '.') continue;
    for (let digit = 0; digit <= 9; digit += 1) {
      slips.push({
        kind: 'wrongDigit',
        digits: `${sign}${plain.slice(0, at)}${digit}${plain.slice(at + 1)}`,
      });
    }
  }
  return slips;
}

/** The digits with their point moved: `moved('73.81', 1)` is `738.1`. */
export function moved(digits: string, by: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const all = whole + fraction;
  const point = whole.length + by;
  const padded =
    point <= 0 ? '0'.repeat(1 - point) + all : all + '0'.repeat(Math.max(0, point - all.length));
  const place = Math.max(1, point);
  const head = padded.slice(0, place).replace(/^0+(?=\d)/, '');
  const tail = fraction === '' ? padded.slice(place).replace(/0+$/, '') : padded.slice(place);
  return tail === '' ? head : `${head}.${tail}`;
}

function swaps(digits: string): string[] {
  const found: string[] = [];
  const places = [...digits].flatMap((character, at) => (character === '.' ? [] : [at]));
  places.forEach((left, index) => {
    const right = places[index + 1];
    if (right === undefined || digits[left] === digits[right]) return;
    const swapped = [...digits];
    [swapped[left], swapped[right]] = [digits[right] ?? '', digits[left] ?? ''];
    const text = swapped.join('');
    // Nobody writes 020257 and means it.
    if (!/^0\d/.test(text)) found.push(text);
  });
  return found;
}

function doubles(digits: string): string[] {
  return [...digits].flatMap((character, at) =>
    character !== '.' && character === digits[at + 1]
      ? [digits.slice(0, at) + digits.slice(at + 1)]
      : [],
  );
}
