import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Name, call, errorCell, isError, names, result, speak } from './support';

afterEach(() => speak('zh-CN'));

const words = [
  '—',
  '7以上',
  '[-14]',
  '4.5以内',
  '11.40%',
  '与经济增长同步',
  '≧500亿元',
  '#REF!',
  '',
];
const heads = [
  '序号',
  '指标名称',
  '单位',
  '2021年',
  '总量',
  '增速',
  '基数',
  '目标值',
  '地区生产总值',
];

/** Whatever a cell may bring, in all builds of Excel. */
const cell = fc.oneof(
  fc.double(),
  fc.integer({ min: -200, max: 200 }),
  fc.constantFrom(...words, ...heads),
  fc.string(),
  fc.constantFrom(null, undefined, true, false, {}, { type: 'Empty', basicValue: '' }),
  fc.constantFrom('#N/A', '#REF!', '#DIV/0!', '#BUSY!').map(errorCell),
  fc.double().map((basicValue) => ({ type: 'FormattedNumber', basicValue, numberFormat: '0%' })),
);

const range = fc.oneof(
  fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  fc.constantFrom(null, [], [[]]),
);

describe('every function', () => {
  it.each(names)('%s throws nothing but error values of Excel', (name) => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), fc.boolean(), (args, isChinese) => {
        speak(isChinese ? 'zh-CN' : 'en-US');
        const found = result(name, ...args);
        const results = Array.isArray(found) ? (found as unknown[][]).flat() : [found];
        for (const each of results) {
          if (isError(each)) expect(each.message).not.toBe('');
          else if (typeof each === 'number') expect(Number.isFinite(each)).toBe(true);
          else expect(typeof each).toBe('string');
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Functions that compute each cell for itself, and how many of their arguments are numbers. */
const elementwise: readonly (readonly [Name, number])[] = [
  ['CAGR', 3],
  ['REQUIRED', 3],
  ['PROGRESS', 3],
  ['PACE', 5],
  ['STATUS', 5],
  ['FORECAST', 4],
  ['NUMBER', 1],
];

const plain = (found: unknown): unknown =>
  isError(found) ? `${found.code} ${found.message}` : found;

describe('a column', () => {
  it.each(elementwise)('gives under %s the same as its cells one by one', (name, count) => {
    const rows = fc.array(fc.array(cell, { minLength: count, maxLength: count }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, (lines) => {
        const columns = Array.from({ length: count }, (_, at) => lines.map((line) => [line[at]]));
        const together = result(name, ...columns);
        const single = lines.map((line) => plain(result(name, ...line.map((each) => [[each]]))));
        expect(Array.isArray(together) ? together.map(([each]) => plain(each)) : together).toEqual(
          single,
        );
      }),
    );
  });

  it.each(['AVGGROWTH', 'CUMGROWTH'] as const)(
    'of indicators gives under %s the same as its rows one by one',
    (name) => {
      const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
        minLength: 2,
        maxLength: 6,
      });
      fc.assert(
        fc.property(rows, (lines) => {
          const together = call(name, lines).map(([each]) => plain(each));
          expect(together).toEqual(lines.map((line) => plain(result(name, [line]))));
        }),
      );
    },
  );
});

describe('a percentage', () => {
  it('is the same rate as number, percentage and bare text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 99999 }), (hundredths) => {
        const text = (hundredths / 100).toFixed(2);
        const forms = [Number(`${hundredths}e-4`), `${text}%`, text].map((rate) =>
          result('CUMGROWTH', rate),
        );
        expect(new Set(forms).size).toBe(1);
      }),
    );
  });
});

describe('ten thousand rows', () => {
  it('cost one pass: each cell is looked at once', () => {
    let looks = 0;
    const counted = (value: number): number[] =>
      Object.defineProperty([0], 0, {
        get: () => {
          looks += 1;
          return value;
        },
      }) as number[];
    const starts = Array.from({ length: 10_000 }, (_, at) => counted(at + 1));
    const results = call('CAGR', starts, [[12_100]], 2);
    expect(results).toHaveLength(10_000);
    expect(results[9_999]?.[0]).toBeCloseTo(0.1, 12);
    expect(looks).toBe(10_000);
  });
});
