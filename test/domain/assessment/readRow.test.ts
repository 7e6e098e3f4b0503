import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RowCells, assessIndicator, readRow } from '../../../src/domain/assessment';
import type { Indicator } from '../../../src/domain/indicator';
import { cellsOf, profile, published } from './support';

const principled = profile('principled');

/** A level of an amount, of which tests change what they are about. */
const plain: Indicator = {
  number: 99,
  name: '示例',
  unit: '万吨',
  domain: '示例',
  direction: 'up',
  measure: 'level',
  nature: 'flow',
  prices: 'none',
  economy: false,
  totals: 'level',
  base: '100',
  target: '200',
  responsible: [],
};

const cells: RowCells = { '2021.total': '110.0', '2022.total': '140.00' };

const read = (changes: Partial<Indicator>, texts: RowCells = cells, asOf = '2023H1') =>
  readRow({ ...plain, ...changes }, published, texts, asOf);

describe('the kind of a target', () => {
  it.each([
    { says: 'a rate beside a level', changes: { rate: '7以上' }, kind: 'growthRate', target: 0.07 },
    { says: 'brackets', changes: { rate: '[-14]' }, kind: 'cumulative', target: -0.14 },
    {
      says: 'a fall in words',
      changes: { rate: '累计下降16%' },
      kind: 'cumulative',
      target: -0.16,
    },
    {
      says: 'growth in the target',
      changes: { target: '增长7%以上' },
      kind: 'growthRate',
      target: 0.07,
    },
    { says: 'an amount', changes: {}, kind: 'amount', target: 200 },
    { says: 'an amount with words', changes: { target: '≧200万吨' }, kind: 'amount', target: 200 },
    {
      says: 'a share',
      changes: { measure: 'share', unit: '%', target: '10%' },
      kind: 'share',
      target: 10,
    },
    {
      says: 'a stock a head',
      changes: { measure: 'perCapita', nature: 'stock' },
      kind: 'share',
      target: 200,
    },
    { says: 'a flow a head', changes: { measure: 'perCapita' }, kind: 'amount', target: 200 },
    {
      says: 'a count over the plan',
      changes: { measure: 'cumulative', nature: 'count', target: '[500]' },
      kind: 'count',
      target: 500,
    },
    {
      says: 'a limit in the target',
      changes: { measure: 'limit', target: '4.5以内' },
      kind: 'limit',
      target: 4.5,
    },
    {
      says: 'a standing limit in the base',
      changes: { measure: 'limit', base: '4.5以内', target: '各年度视情提出' },
      kind: 'limit',
      target: 4.5,
    },
    { says: 'economic growth', changes: { rate: '与经济增长同步' }, kind: 'withGrowth' },
    { says: 'a superior level', changes: { target: '完成省定目标' }, kind: 'verdicts' },
    { says: 'nothing', changes: { target: '—' }, kind: 'none' },
    { says: 'another unit', changes: { target: '200亿元' }, kind: 'amount', target: undefined },
  ] as const)('of $says is $kind', ({ changes, kind, ...expected }) => {
    const input = read(changes);
    expect(input.kind).toBe(kind);
    if ('target' in expected) expect(input.target).toBe(expected.target);
  });

  it('asks for more where the target says so', () => {
    expect(read({ target: '＞7.5' }).exclusive).toBe(true);
    expect(read({ target: '7.5以上' }).exclusive).toBeUndefined();
  });
});

describe('the figures of a row', () => {
  it('are those of the last full year, and their decimals are those displayed', () => {
    expect(read({})).toMatchObject({
      elapsed: 2,
      total: 5,
      base: { value: 100, decimals: 0 },
      latest: { value: 140, decimals: 2 },
    });
  });

  it.each([
    { says: 'an estimate', text: '预计140', missing: 'estimateOnly' },
    { says: 'a bound', text: '140以上', missing: 'boundOnly' },
    { says: 'a range', text: '140~150', missing: 'boundOnly' },
    { says: 'another unit', text: '140亿元', missing: 'unitDiffers' },
    { says: 'a rate', text: '增长140', missing: 'otherMeasure' },
    { says: 'a cell error', text: '#REF!', missing: 'unreadable' },
    { says: 'a dash', text: '—', missing: 'noData' },
    { says: 'nothing', text: '', missing: 'noData' },
  ])('do not come from $says', ({ text, missing }) => {
    const input = read({}, { ...cells, '2022.total': text });
    expect(input.latest).toBeUndefined();
    expect(input.missing).toBe(missing);
  });

  it('are rates as fractions, from the growth column or from totals that are rates', () => {
    const growth = { '2021.growth': '11.40%', '2022.growth': '3.9%' };
    const expected = [
      { value: 0.114, decimals: 4, years: 1 },
      { value: 0.039, decimals: 3, years: 1 },
    ];
    expect(read({ rate: '7' }, growth).rates).toEqual(expected);
    const totals = { '2021.total': '11.40', '2022.total': '3.9' };
    expect(read({ rate: '7', totals: 'rate' }, totals).rates).toEqual(expected);
  });

  it('are no chain of rates where a year is missing', () => {
    expect(
      read({ rate: '7' }, { '2021.growth': '—', '2022.growth': '3.90%' }).rates,
    ).toBeUndefined();
  });

  it('add up where they are counts', () => {
    const changes = { measure: 'cumulative', nature: 'count', target: '[500]' } as const;
    const input = read(changes, { ...cells, '2023H1.total': '60' });
    expect(input.counts?.map(({ value }) => value)).toEqual([110, 140]);
    expect(input.supplement?.counts?.map(({ value }) => value)).toEqual([110, 140, 60]);
  });
});

describe('the half-year', () => {
  const half = {
    ...cells,
    '2023H1.total': '150',
    '2023H1.growth': '8.3%',
    '2022.growth': '6%',
    '2021.growth': '10%',
  };

  it('is a point of a stock, half a year later', () => {
    const { supplement } = read({ nature: 'stock' }, half);
    expect(supplement).toMatchObject({ elapsed: 2.5, latest: { value: 150 } });
  });

  it('is no level of a flow, which gives half a year of its rate', () => {
    expect(read({}, half).supplement?.latest).toBeUndefined();
    const { supplement } = read({ rate: '7' }, half);
    expect(supplement?.rates?.at(-1)).toEqual({ value: 0.083, decimals: 3, years: 0.5 });
  });

  it('is not there when the year before is asked for', () => {
    expect(read({}, half, '2022').supplement).toBeUndefined();
  });
});

describe('a missing base', () => {
  it('may be stood in for by the first year with a figure', () => {
    expect(read({ base: '—' }).provisionalBase).toEqual({ value: 110, decimals: 1, elapsed: 1 });
  });

  it('is not the base year itself, where the table has it as a period', () => {
    const system = {
      ...published,
      periods: [
        { id: '2020', label: '2020年', year: 2020, months: 12 as const },
        ...published.periods,
      ],
    };
    const { base: _base, ...withoutBase } = plain;
    const input = readRow(withoutBase, system, { ...cells, '2020.total': '98.7' }, '2022');
    expect(input.base).toEqual({ value: 98.7, decimals: 1 });
    expect(input.elapsed).toBe(2);
  });
});

describe('any texts in any row', () => {
  it('are assessed without an exception', () => {
    const texts = published.indicators.flatMap(({ number }) => Object.values(cellsOf(number)));
    const text = fc.oneof(fc.string(), fc.constantFrom(...texts));
    const ids = [
      '2021.total',
      '2021.growth',
      '2022.total',
      '2022.growth',
      '2023H1.total',
      '2023H1.growth',
    ];
    const row = fc.dictionary(fc.constantFrom(...ids), text);
    const asOf = fc.constantFrom('2021', '2022', '2023H1', 'never');
    const definition = fc.record({ base: text, target: text, rate: text });
    fc.assert(
      fc.property(
        fc.constantFrom(...published.indicators),
        definition,
        row,
        asOf,
        (indicator, changes, figures, last) => {
          const changed = { ...indicator, ...changes };
          const reference = { indicator: changed, cells: figures };
          const assessment = assessIndicator(
            changed,
            published,
            figures,
            principled,
            last,
            reference,
          );
          expect(principled.classes.map(({ id }) => id)).toContain(assessment.status);
          const { pace, interval } = assessment;
          if (interval !== undefined)
            expect(interval.low <= pace && pace <= interval.high).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
