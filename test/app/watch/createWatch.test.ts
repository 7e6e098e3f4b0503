import { describe, expect, it } from 'vitest';
import { columnAt, firstRow, shownFlags, tableSheet, wantedFlags, watched } from './support';

const total = columnAt('total', '2021');

describe('starting', () => {
  it('checks the tables of the workbook and colours their cells', async () => {
    const { book, watch } = await watched();
    const [table] = watch.snapshot().tables;
    expect(watch.snapshot().phase).toEqual({ kind: 'watching' });
    expect(table?.findings.length).toBeGreaterThan(0);
    expect(shownFlags(book).sort()).toEqual((await wantedFlags(book)).sort());
    expect(book.startsWithDocument).toBe(true);
  });
});

describe('an edit', () => {
  it('costs one read and one write at most, and nothing is written where no flag changes', async () => {
    const { book, settle } = await watched();
    const before = { syncs: book.syncs, writes: book.writes };
    book.type(tableSheet, firstRow, total, 'abc');
    await settle();
    expect([book.syncs - before.syncs, book.writes - before.writes]).toEqual([2, 1]);
    expect(shownFlags(book)).toContain(`${tableSheet} J4 error`);
    expect(shownFlags(book).sort()).toEqual((await wantedFlags(book)).sort());
  });
});
