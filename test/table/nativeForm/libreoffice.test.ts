import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanCell, type SheetPlan, a1, nativeFormula } from '../../../src/table';
import { profiles } from '../../domain/assessment/support';
import { type Name, isError, result } from '../../functions/support';
import { requireLibreOffice } from '../../support/libreoffice';
import { recalculated } from '../formulas/recalculated';

type Cell = number | string | null;

/** As many digits as figures have: where two differ, they differ by more than a spreadsheet forgives. */
const digits = (value: number): number => Number(value.toPrecision(9));
const amount = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: -3, max: 1 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));
const anyNumber = fc.oneof(
  { weight: 8, arbitrary: amount },
  { weight: 1, arbitrary: amount.map((value) => -value) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const word = fc.constantFrom<Cell[]>(null, null, '—', '无数据', '完成省定目标');
const level = fc.oneof<fc.WeightedArbitrary<Cell>[]>(
  { weight: 9, arbitrary: anyNumber },
  { weight: 1, arbitrary: word },
);
const near = fc.tuple(
  amount,
  fc.double({ min: 0.6, max: 1.8, noNaN: true }),
  fc.double({ min: 0.6, max: 1.8, noNaN: true }),
);
const years = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 1, arbitrary: fc.constantFrom<Cell[]>(0, 2.5, null) },
);
const rate = fc.integer({ min: -4000, max: 6000 }).map((parts) => parts / 1e4);
/** Years that have come, and after them those that have not; now and then a gap, a word or nonsense. */
const rates = fc
  .tuple(
    fc.array(rate, { maxLength: 5 }),
    fc.constantFrom<Cell[]>(null, null, '—'),
    fc.option(fc.tuple(fc.nat(4), fc.constantFrom<Cell[]>(null, '7%', '完成', -1, -1.5)), {
      freq: 5,
    }),
  )
  .map(([known, later, odd]) => {
    const cells: Cell[] = Array.from({ length: 5 }, (_, at) => known[at] ?? later);
    if (odd !== null) cells[odd[0]] = odd[1];
    return cells;
  });
const values = rates.map((cells) =>
  cells.map((cell) =>
    typeof cell === 'number' ? digits(100 * (1.3 + cell)) : cell === '7%' ? '7亿' : cell,
  ),
);

interface Case {
  readonly name: Name;
  readonly cells: fc.Arbitrary<Cell[]>;
  /** The formula's arguments, from the references of its cells. */
  readonly formula: (cells: readonly string[]) => string;
  readonly args: (cells: readonly Cell[]) => unknown[];
}

const list = (cells: readonly string[]) => cells.join(',');
const levels = (count: number, ...rest: readonly fc.Arbitrary<Cell>[]) =>
  fc.oneof(
    fc.tuple(...Array.from({ length: count }, () => level), ...rest),
    fc
      .tuple(near, ...rest)
      .map(([[first, one, two], ...others]) => [
        ...[first, digits(first * one), digits(first * two)].slice(0, count),
        ...others,
      ]),
  );

const span = (cells: readonly string[]) => `${cells[0]}:${cells.at(-1)}`;

const scalars = (
  name: Name,
  cells: fc.Arbitrary<Cell[]>,
  ...constants: readonly unknown[]
): Case => ({
  name,
  cells,
  formula: (refs) =>
    list([
      ...refs,
      ...constants.map((each) => (typeof each === 'string' ? `"${each}"` : String(each))),
    ]),
  args: (row) => [...row, ...constants],
});

const cases: readonly Case[] = [
  scalars('CAGR', levels(2, years)),
  scalars('REQUIRED', levels(2, years)),
  scalars('FORECAST', levels(2, years, years)),
  scalars('PROGRESS', levels(3)),
  scalars('PACE', levels(3, years)),
  scalars('PACE', levels(3, years, years), 'share'),
  ...profiles.map(({ id }) => scalars('STATUS', levels(3, years), 5, id)),
  { name: 'AVGGROWTH', cells: rates, formula: span, args: (row) => [[row]] },
  { name: 'CUMGROWTH', cells: rates, formula: span, args: (row) => [[row]] },
  {
    name: 'CUMAVG',
    cells: fc.tuple(level, values).map(([base, row]) => [base === null ? null : 100, ...row]),
    formula: ([base = '', ...row]) => `${base},${span(row)}`,
    args: ([base, ...row]) => [base, [row]],
  },
  ...profiles.map(({ id }): Case => ({
    name: 'GROWTHSTATUS',
    cells: fc
      .tuple(
        fc.oneof<fc.Arbitrary<Cell>[]>(rate, rate, fc.constantFrom<Cell[]>(7, null, '—', -14)),
        rates,
      )
      .map(([target, row]) => [target, ...row]),
    formula: ([target = '', ...row]) => `${target},${span(row)},5,"${id}"`,
    args: ([target, ...row]) => [target, [row], 5, id],
  })),
];

/** One row for each draw: the cells, and the native form of the call beside them. */
function sheetOf({ name, formula }: Case, rows: readonly Cell[][], at: number): SheetPlan {
  const plain = (value: Cell): PlanCell => ({ value, format: 'General' });
  const lines = rows.map((row, index): PlanCell[] => {
    const references = row.map((_, column) => a1({ row: index, column, rows: 1, columns: 1 }));
    const rewritten = nativeFormula(`=ZB.${name}(${formula(references)})`, {
      profiles,
      language: 'zh',
    });
    expect(rewritten.left).toEqual([]);
    return [...row.map(plain), { ...plain(null), formula: rewritten.formula }];
  });
  const area = { row: 0, column: 0, rows: lines.length, columns: lines[0]?.length ?? 0 };
  const none = { paints: [], merges: [], columnWidths: [], rowHeights: [], validations: [] };
  return {
    ...none,
    name: `${name} ${at}`,
    visibility: 'visible',
    area,
    cells: lines,
    conditionalFormats: [],
    names: [],
  };
}

const drawn = 300;

describe('native forms, computed by LibreOffice', { timeout: 240_000 }, () => {
  it('give what the functions give, on arguments of every sort', async (context) => {
    await requireLibreOffice(context);
    const draws = cases.map(({ cells }) => fc.sample(cells, { numRuns: drawn, seed: 1953 }));
    const sheets = cases.map((each, at) => sheetOf(each, draws[at] ?? [], at));
    const found = await recalculated({ sheets, parts: [] });
    const wrong = cases.flatMap(({ name, args }, at) =>
      (draws[at] ?? []).flatMap((row, index) => {
        const ours = result(name, ...args(row));
        const theirs = found[at]?.[index]?.[row.length] ?? '';
        return isSame(ours, theirs) || (hasTextFigure(row) && isErrorText(theirs))
          ? []
          : [`${name} ${at} ${JSON.stringify(row)}: ${String(ours)} ≠ ${theirs}`];
      }),
    );
    expect(wrong.slice(0, 40)).toEqual([]);
    // Numbers and classes, not errors alone.
    const good = found.map((rows) => rows.filter((row) => !isErrorText(row.at(-1))).length);
    expect(Math.min(...good)).toBeGreaterThan(drawn / 4);
  });
});

/** `7%` as a text is read by the functions and not by native ones, which give an error instead. */
const hasTextFigure = (row: readonly Cell[]): boolean =>
  row.some((cell) => typeof cell === 'string' && /\d/.test(cell));

const isErrorText = (value: unknown): boolean => typeof value === 'string' && value.startsWith('#');

/** An error is an error: a native formula cannot carry the function's message. */
function isSame(ours: unknown, theirs: string | number | boolean): boolean {
  if (isError(ours)) return isErrorText(theirs);
  if (typeof ours !== 'number' || typeof theirs !== 'number') return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}
