import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseText, looselyEqual } from '../../src/domain/looseText';
import { remembered } from '../../src/domain/remembered';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'指标总量（）【】“”－１２％ \n\u3000\u200b\u00ad-.%a1é\u0301'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('A loose text', () => {
  it('is the same whether it is taken the short way or normalized', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(looseText(text)).toBe(text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, ''));
      }),
    );
  });

  it('is that of another text where a reader takes the two for one', () => {
    expect(looselyEqual('总量（％）\n', ' 总量(%)')).toBe(true);
    expect(looselyEqual('总量', '总重')).toBe(false);
  });
});

describe('What is remembered', () => {
  it('is made once for each text, whatever it is', () => {
    const made: string[] = [];
    const of = remembered((text) => (made.push(text), text === '' ? null : text.length));
    expect(['', 'a', '', 'a', 'bb'].map(of)).toEqual([null, 1, null, 1, 2]);
    expect(made).toEqual(['', 'a', 'bb']);
  });

  it('is forgotten when it is too much, and long texts are not kept', () => {
    let made = 0;
    const of = remembered(() => (made += 1), 2);
    const long = 'x'.repeat(1000);
    for (const text of ['a', 'b', 'a', 'c', 'a', long, long]) of(text);
    expect(made).toBe(6);
  });
});
