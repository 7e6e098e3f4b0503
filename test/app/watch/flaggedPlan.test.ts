import { describe, expect, it } from 'vitest';
import { type Figures, defaultTableOptions, flagSheetName, planTable } from '../../../src/table';
import { FakeBook } from './fakeBook';
import {
  columnAt,
  firstRow,
  shownFlags,
  system,
  tableSheet,
  wantedFlags,
  watched,
} from './support';

const empty = () => new FakeBook({ sheets: [], parts: [] });

const planned = (figures: Figures, row = 0) =>
  planTable(system, figures, defaultTableOptions, {
    sheet: tableSheet,
    listsSheet: '字典',
    flagsSheet: flagSheetName,
    row,
    column: 0,
    wholeSheet: true,
  });

describe('a plan that the checking has prepared', () => {
  it.each([
    ['the published figures', system.published, 0],
    ['a blank table', {}, 0],
    ['a table farther down', system.published, 7],
  ])('shows its flags at once, and leaves nothing to be written: %s', async (_, figures, row) => {
    const { watch } = await watched(empty());
    const book = new FakeBook(watch.prepare(planned(figures, row)));
    expect(shownFlags(book).sort()).toEqual((await wantedFlags(book)).sort());
    const again = await watched(book);
    expect([book.writes, book.installed]).toEqual([0, 0]);
    expect(again.watch.snapshot().tables[0]?.findings.length).toBeGreaterThan(0);
  });

  it('tells nothing else than the plan did', async () => {
    const { watch } = await watched(empty());
    const plan = planned(system.published);
    const { sheets } = watch.prepare(plan);
    expect(sheets.slice(0, 2)).toEqual(plan.sheets.slice(0, 2));
  });

  it('has no flags where nobody wants checks', async () => {
    const { watch } = await watched(empty());
    await watch.stop();
    expect(shownFlags(new FakeBook(watch.prepare(planned(system.published))))).toEqual([]);
  });

  it('colours nothing of a row that nobody has begun', async () => {
    const { watch } = await watched(empty());
    const book = new FakeBook(watch.prepare(planned({})));
    const places = shownFlags(book).map((flag) => flag.split(' ')[1]);
    expect(places).not.toContain('J4');
    const begun = await watched(book);
    book.type(tableSheet, firstRow, columnAt('total', '2022'), 441.7);
    await begun.settle();
    expect(shownFlags(book)).toContain(`${tableSheet} J4 error`);
  });
});
