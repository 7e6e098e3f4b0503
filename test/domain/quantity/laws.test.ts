import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellValue,
  formatQuantity,
  numberFormat,
  parseQuantity,
  readQuantity,
} from '../../../src/domain/quantity';
import { quantities } from './arbitraries';
import { paperTexts } from './paperTexts';
import { carelesslyTyped, typedTexts } from './typing';

const asciiDigits = (text: string) => text.replace(/[^0-9]/g, '');
const runs = { numRuns: 3000 };

describe('reading and writing', () => {
  it('give back every quantity that was written', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        expect(parseQuantity(formatQuantity(quantity))).toEqual(quantity);
      }),
      runs,
    );
  });

  it('give back every text of the papers, and find no fault in it', () => {
    for (const text of paperTexts) {
      const { quantity, plain, faults } = readQuantity(text);
      expect([text, formatQuantity(quantity), plain, faults]).toEqual([text, text, text, []]);
    }
  });

  it('give back the text of every quantity', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        const text = formatQuantity(quantity);
        expect(formatQuantity(parseQuantity(text))).toBe(text);
      }),
      runs,
    );
  });
});

describe('reading what was typed carelessly', () => {
  it('finds the figure that was meant', () => {
    fc.assert(
      fc.property(carelesslyTyped, ([figure, typed]) => {
        expect(readQuantity(typed)).toMatchObject({
          quantity: figure,
          plain: formatQuantity(figure),
        });
      }),
      runs,
    );
  });
});

describe('reading anything that can be typed', () => {
  it('never throws, and never loses what it does not understand', () => {
    fc.assert(
      fc.property(typedTexts, (text) => {
        const { quantity } = readQuantity(text);
        if (quantity.kind === 'unreadable') expect(quantity.text).toBe(text);
      }),
      runs,
    );
  });

  it('shows the plain text as what the quantity writes', () => {
    fc.assert(
      fc.property(typedTexts, (text) => {
        const { quantity, plain } = readQuantity(text);
        expect(plain).toBe(formatQuantity(quantity));
      }),
      runs,
    );
  });

  it('finds no more fault in a plain text, and the same meaning', () => {
    fc.assert(
      fc.property(typedTexts, (text) => {
        const { quantity, plain } = readQuantity(text);
        expect(readQuantity(plain)).toEqual({ quantity, plain, faults: [] });
      }),
      runs,
    );
  });

  it('names a fault exactly where the plain text differs', () => {
    fc.assert(
      fc.property(typedTexts, (text) => {
        const { plain, faults } = readQuantity(text);
        expect(faults.length > 0).toBe(plain !== text);
      }),
      runs,
    );
  });

  it('keeps every digit, in order', () => {
    fc.assert(
      fc.property(typedTexts, (text) => {
        const narrow = text.replace(/[０-９]/gu, (digit) =>
          String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
        );
        expect(asciiDigits(readQuantity(text).plain.normalize('NFKC'))).toBe(
          asciiDigits(narrow.normalize('NFKC')),
        );
      }),
      runs,
    );
  });

  it('has a cell content for everything, and a format no longer than Excel allows', () => {
    fc.assert(
      fc.property(typedTexts, (text) => {
        const { quantity } = readQuantity(text);
        const value = cellValue(quantity);
        const format = numberFormat(quantity);
        expect(format.length).toBeLessThanOrEqual(255);
        if (typeof value === 'number') expect(format).toContain('0');
        else expect(['General', '@']).toContain(format);
      }),
      runs,
    );
  });

  it.each([
    '1',
    '1,',
    ',111',
    '0.',
    '。',
    ' ',
    '1 ',
    '-',
    '[',
    '（',
    '（x',
    '约',
    '预计',
    '不超过',
    '%',
    '亿',
    '>＝',
    '1-',
    '#',
    '"',
    '=a',
    '\u200b',
  ])('ends on 100 kB of %j', (piece) => {
    const hostile = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const text of [hostile, `5${hostile}`, `${hostile}5`, `5${hostile}8`]) {
      const quantity = parseQuantity(text);
      numberFormat(quantity);
      cellValue(quantity);
    }
  });
});
