import { describe, expect, it } from 'vitest';
import { gridOfTexts, locateTables } from '../../../src/table/locate';
import { figuresOf, readTable } from '../../../src/table/read';
import { plannedTexts, system, systems } from '../locate/support';

const texts = plannedTexts();
const grid = gridOfTexts(texts);
const [table] = locateTables(grid, systems);
if (table === undefined) throw new Error('no table');

describe('a submission', () => {
  const submission = readTable(grid, table);

  it('holds the published figures by indicator and column', () => {
    const figures = figuresOf(submission);
    for (const [number, published] of Object.entries(system.published)) {
      expect(figures[number]).toMatchObject(published);
    }
    expect(submission.system).toBe(system.id);
  });

  it('keeps the address of each cell', () => {
    const [first] = submission.rows;
    expect(first?.cells['2021.total']).toEqual({
      text: '413.20',
      address: 'J4',
      row: 3,
      column: 9,
    });
  });

  it('keeps it where the grid is a part of a sheet', () => {
    const [first] = readTable(grid, table, { row: 10, column: 26 }).rows;
    expect(first?.cells['2021.total']?.address).toBe('AJ14');
    expect(first?.row).toBe(13);
  });

  it('gives each row the domain that a merged cell says once', () => {
    const domains = submission.rows.map(({ cells }) => cells['domain']?.text);
    expect(domains).toEqual(system.indicators.map(({ domain }) => domain));
  });

  it('keeps blank cells, texts as they stand, and what the cells hold', () => {
    const changed = grid.map((row, y) =>
      row.map((cell, x) => (y === 3 && x === 9 ? { text: ' 413。20 ', value: 413.2 } : cell)),
    );
    const [first] = readTable(changed, table).rows;
    expect(first?.cells['2021.total']).toMatchObject({ text: ' 413。20 ', value: 413.2 });
    const short = changed.map((row) => row.slice(0, 9));
    expect(readTable(short, table).rows[0]?.cells['2021.total']?.text).toBe('');
  });

  it('leaves rows that are no indicator out of the figures, not out of the rows', () => {
    const odd = gridOfTexts([
      ...texts.slice(0, 4),
      ['', '99', '完全不同的东西', '个', '1'],
      ...texts.slice(4),
    ]);
    const [found] = locateTables(odd, systems);
    if (found === undefined) throw new Error('no table');
    const read = readTable(odd, found);
    expect(read.rows).toHaveLength(26);
    expect(Object.keys(figuresOf(read))).toHaveLength(25);
  });
});
