import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overridesIn, overridesNamespace, overridesOf, overridesXml } from '../../src/table';

const word = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{C}\uFFFE\uFFFF]/u.test(text));
const kept = fc.record({
  system: word,
  profile: word,
  period: word,
  indicator: fc.integer({ min: 1, max: 99 }),
  status: word,
  reason: word,
  by: word,
  at: word,
});

it('decisions are read as they were written, whatever they say', () => {
  fc.assert(
    fc.property(fc.array(kept, { maxLength: 4 }), (decisions) => {
      expect(overridesIn(overridesXml(decisions))).toEqual(decisions);
    }),
  );
});

it('a part that somebody spoilt gives what can be read', () => {
  const xml = `<o:overrides xmlns:o="${overridesNamespace}"><o:override system='a' profile="b" period="c" indicator="7" status="d">e</o:override><o:override system="a" indicator="x">f</o:override>`;
  expect(overridesOf([{ namespace: overridesNamespace, xml }])).toEqual([
    {
      system: 'a',
      profile: 'b',
      period: 'c',
      indicator: 7,
      status: 'd',
      reason: 'e',
      by: '',
      at: '',
    },
  ]);
  expect(overridesOf([])).toEqual([]);
});
