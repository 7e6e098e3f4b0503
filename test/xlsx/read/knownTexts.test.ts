import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownTexts } from '../../../src/xlsx/read/knownTexts';

describe('Texts known by their bytes', () => {
  it('are what the bytes say, however many were asked for before', () => {
    const known = knownTexts();
    const short = fc.uint8Array({ maxLength: 120 });
    fc.assert(
      fc.property(fc.array(short), (parts) => {
        const all = Uint8Array.from(parts.flatMap((part) => [...part]));
        let from = 0;
        for (const part of parts) {
          const to = from + part.length;
          expect(known(all, from, to, () => part.join())).toBe(part.join());
          from = to;
        }
      }),
    );
  });

  it('are made once as long as no other has taken their place', () => {
    const known = knownTexts();
    const bytes = new TextEncoder().encode('指标名称指标名称');
    let made = 0;
    for (const from of [0, 12, 0]) known(bytes, from, from + 12, () => String((made += 1)));
    expect(made).toBe(1);
  });
});
