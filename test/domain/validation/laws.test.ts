import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, makeChecker } from '../../../src/domain/validation';
import { shippedSystem } from '../../support/systems';
import { publishedTable, shippedContext, shippedRules } from './support';

const system = shippedSystem();
const rules = shippedRules(system);
const clean = publishedTable(system, 'native');
const ids = Object.keys(clean.rows[0]!.cells);

const texts = fc.oneof(
  fc.constantFrom(
    '',
    '—',
    '-',
    '0',
    '5',
    '11.40%',
    '0.114',
    '100',
    '-3',
    '１２',
    '正常',
    '滞后',
    '是',
    '#REF!',
    '7-8',
    '413.20',
    '预计5',
  ),
  fc.integer({ min: -999, max: 99999 }).map((n) => String(n / 100)),
  fc.string({ maxLength: 6 }),
);

const edits = fc.array(
  fc.record({
    row: fc.integer({ min: 0, max: clean.rows.length - 1 }),
    column: fc.constantFrom(...ids),
    text: texts,
    isText: fc.boolean(),
    isFormula: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

function editsOf(
  drawn: readonly {
    row: number;
    column: string;
    text: string;
    isText: boolean;
    isFormula: boolean;
  }[],
): Edit[] {
  return drawn.map(({ row, column, text, isText, isFormula }) => {
    const number = Number(text.replace('%', ''));
    const isNumber = !isText && text.trim() !== '' && !Number.isNaN(number);
    return {
      row,
      column,
      cell: {
        address: clean.rows[row]!.cells[column]!.address,
        text,
        value: isNumber ? number : text,
        ...(isFormula && { formula: '=1' }),
      },
    };
  });
}

describe('an edit', () => {
  it('leaves the report that a full check gives', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 8 }), (bursts) => {
        const live = makeChecker(system, rules, shippedContext);
        live.check(clean);
        let submission = clean;
        for (const burst of bursts) {
          const made = editsOf(burst);
          for (const { row, column, cell } of made) {
            const rows = [...submission.rows];
            rows[row] = { ...rows[row]!, cells: { ...rows[row]!.cells, [column]: cell } };
            submission = { ...submission, rows };
          }
          const report = live.update(made);
          const whole = makeChecker(system, rules, shippedContext);
          expect(report).toEqual(whole.check(submission));
          expect(live.outcomes()).toEqual(whole.outcomes());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('that is undone leaves no trace', () => {
    const live = makeChecker(system, rules, shippedContext);
    const before = live.check(clean);
    fc.assert(
      fc.property(edits, (drawn) => {
        const made = editsOf(drawn);
        live.update(made);
        const back = made.map(({ row, column }) => ({
          row,
          column,
          cell: clean.rows[row]!.cells[column]!,
        }));
        expect(live.update(back)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});

describe('whatever is typed', () => {
  it('never throws, and every finding names a cell, a rule and a remedy', () => {
    fc.assert(
      fc.property(edits, (drawn) => {
        const live = makeChecker(system, rules, shippedContext);
        live.check(clean);
        const known = new Set(rules.map(({ id }) => id));
        for (const finding of live.update(editsOf(drawn)).findings) {
          expect(finding.cells.length).toBeGreaterThan(0);
          expect(known.has(finding.rule)).toBe(true);
          expect(finding.remedy).not.toBe('');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('missing never counts as pass', () => {
    const blank = {
      ...clean,
      rows: clean.rows.map((row) => ({
        ...row,
        cells: Object.fromEntries(
          Object.entries(row.cells).map(([id, cell]) => [
            id,
            /total|growth/.test(id) ? { ...cell, text: '—', value: '—' } : cell,
          ]),
        ),
      })),
    };
    const live = makeChecker(system, rules, shippedContext);
    live.check(blank);
    const about = [
      'jump',
      'growth',
      'spike',
      'magnitude',
      'part-of-year',
      'reduction',
      'cumulative',
    ];
    const passes = live
      .outcomes()
      .filter(({ rule, value }) => about.includes(rule) && value === 'pass');
    expect(passes).toEqual([]);
  });
});
