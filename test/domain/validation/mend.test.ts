import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../../src/domain/indicator';
import { type Mend, type SubmittedCell, mendOf } from '../../../src/domain/validation';
import { shippedSystem } from '../../support/systems';

const vocabulary = vocabularyOf(shippedSystem());
const mended = (text: string, more: Partial<SubmittedCell> = { value: text }): Mend | undefined =>
  mendOf({ address: 'A1', text, ...more }, vocabulary);

describe('the form of a cell is mended, and nothing else', () => {
  it.each([
    ['４１３．２０', '413.20', 413.2, '0.00'],
    ['11.40 ％', '11.40%', 0.114, '0.00%'],
    ['12。5', '12.5', 12.5, '0.0'],
    ['40,755', '40755', 40755, '0'],
    ['【-14】', '[-14]', -14, '"["0"]";"[-"0"]"'],
    ['413.20', '413.20', 413.2, '0.00'],
    [' — ', '—', '—', 'General'],
  ])('%s becomes %s', (text, plain, value, format) => {
    expect(mended(text)).toEqual({ text: plain, value, format });
  });

  it.each([
    ['a number that is one', '413.20', { value: 413.2 }],
    ['a number shown with separators', '40,755', { value: 40755 }],
    ['a formula', '４１３', { value: '４１３', formula: '=A1' }],
    ['what cannot be read', '12.3.4', { value: '12.3.4' }],
    ['a blank', '  ', { value: '  ' }],
    ['words', '完成省定目标', { value: '完成省定目标' }],
  ])('leaves %s alone', (_name, text, more) => {
    expect(mended(text, more)).toBeUndefined();
  });

  it('is done once: what is mended needs no mend', () => {
    for (const text of ['４１３．２０', '40,755', '11.40 ％', '12。5']) {
      const mend = mended(text)!;
      expect(mended(mend.text, { value: mend.value })).toBeUndefined();
    }
  });
});
