import { describe, expect, it } from 'vitest';
import { type Submission, confront } from '../../../src/domain/validation';
import { gridOfTexts, locateTables } from '../../../src/table/locate';
import { readTable } from '../../../src/table/read';
import { shippedSystem } from '../../support/systems';
import { withRows } from './mistakes/table';
import { inShort, publishedTable, shippedContext, shippedRules } from './support';

const system = shippedSystem();
const rules = shippedRules(system);
const clean = publishedTable(system, 'native');
const known = new Set(confront(clean, system, rules, shippedContext).findings.map(inShort));

function report(submission: Submission) {
  const all = confront(submission, system, rules, shippedContext);
  return { ...all, added: all.findings.map(inShort).filter((each) => !known.has(each)) };
}

const without = (id: string): Submission => ({
  ...clean,
  rows: clean.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).filter(([other]) => other !== id)),
  })),
});

describe('structure first', () => {
  it('a domain’s cell, which counts for several rows, is told once', () => {
    const domain = clean.rows[0]!.cells['domain']!;
    const ofTheFirst = (number: number | undefined) => number === 5 || number === 6;
    const rows = clean.rows.map((row) =>
      ofTheFirst(row.number) ? { ...row, cells: { ...row.cells, domain } } : row,
    );
    const { findings } = report({ ...clean, rows });
    const told = findings.filter(({ rule }) => rule === 'locked-text');
    expect(told.map(({ cells }) => cells[0]?.address)).toEqual([domain.address]);
  });

  it('a cumulative target that lost its brackets is another target', () => {
    const rows = clean.rows.map((row) => {
      const rate = row.cells['rate']!;
      const text = rate.text.replace(/[[\]]/g, '');
      return row.number === 17 ? { ...row, cells: { ...row.cells, rate: { ...rate, text } } } : row;
    });
    expect(report(withRows(clean, rows)).added).toEqual(['17 rate error locked-text']);
  });

  it('a missing column is one finding, and its cells are said to be unchecked', () => {
    const { added, unchecked } = report(without('2022.growth'));
    expect(added).toEqual(['2022.growth error column-missing']);
    expect(unchecked).toEqual([{ cause: 'columnMissing', text: '2022年增速' }]);
  });

  it('a row pasted over another is one finding that names both', () => {
    const rows = [...clean.rows];
    rows[5] = rows[4]!;
    const { findings, added, unchecked } = report(withRows(clean, rows));
    expect(added.filter((each) => each.includes('row'))).toEqual(['5 name error row-twice']);
    expect(findings.find(({ rule }) => rule === 'row-twice')).toMatchObject({
      why: { inPlaceOf: 6 },
      expected: { text: '每万人发明专利拥有量' },
    });
    expect(unchecked.map(({ cause }) => cause)).toEqual(['rowTwice']);
  });

  it('only the rows that moved are out of order', () => {
    const rows = [...clean.rows.slice(1), clean.rows[0]!];
    const finding = report(withRows(clean, rows)).findings.find(({ rule }) => rule === 'row-order');
    expect(finding?.cells.map(({ indicator }) => indicator)).toEqual([1]);
  });

  it('a unit’s own rows are a whole table', () => {
    const own = system.indicators.filter(({ responsible }) => responsible.includes('区卫健局'));
    const rows = clean.rows.filter(({ number }) => own.some((each) => each.number === number));
    expect(report({ ...clean, rows }).added).toEqual([]);
    expect(report({ ...clean, unit: '区卫健局', rows: rows.slice(1) }).added).toEqual([
      '12 error row-missing',
    ]);
  });

  it('a row left blank is one finding', () => {
    const rows = clean.rows.map((row) =>
      row.number !== 24
        ? row
        : {
            ...row,
            cells: Object.fromEntries(
              Object.entries(row.cells).map(([id, cell]) => [
                id,
                /total|growth|status|adjusted|expected/.test(id)
                  ? { ...cell, text: '', value: null }
                  : cell,
              ]),
            ),
          },
    );
    const blank = report({ ...clean, rows }).findings.filter(
      ({ cells }) => cells[0]?.indicator === 24,
    );
    expect(blank.map(({ rule }) => rule)).toEqual(['required']);
    expect(blank[0]?.cells).toHaveLength(9);
  });

  it('an attribute changed is told once, although the count is then wrong as well', () => {
    const rows = clean.rows.map((row, at) =>
      at === 0
        ? {
            ...row,
            cells: { ...row.cells, attribute: { ...row.cells['attribute']!, text: '约束性' } },
          }
        : row,
    );
    expect(report({ ...clean, rows }).added).toEqual(['1 attribute error locked-text']);
  });
});

describe('a table read from a grid', () => {
  it('is a submission as it stands', () => {
    const heads = [system.columns.map(({ head }) => head.join(''))];
    const body = clean.rows.map(({ cells }) => Object.values(cells).map(({ text }) => text));
    const grid = gridOfTexts([...heads, ...body]);
    const [table] = locateTables(grid, [system]);
    const { findings } = confront(readTable(grid, table!), system, rules, shippedContext);
    expect(findings.map(inShort).filter((each) => !known.has(each))).toEqual([]);
  });
});
