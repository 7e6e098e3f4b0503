import { describe, expect, it } from 'vitest';
import { lostFormats } from '../../../src/app/watch/lostFormats';
import { flagBook, flagFormats } from '../../../src/table';
import { publishedBook, tableSheet, watched } from './support';

const area = { row: 1, column: 0, rows: 3, columns: 2 };
const formats = flagFormats(
  area,
  flagBook('zb_flags', { area, header: [1, 1], nameColumn: 0 }),
).map(({ formula }) => formula);

describe('what of an area can show no flags', () => {
  it.each([
    ['nothing, where every flag has a format all over it', [area], []],
    [
      'nothing, where the formats are in pieces',
      [
        { ...area, columns: 1 },
        { ...area, column: 1 },
      ],
      [],
    ],
    [
      'a cell that was pasted over',
      [
        { ...area, rows: 1 },
        { ...area, row: 3, rows: 1 },
        { ...area, row: 2, rows: 1, columns: 1 },
      ],
      [{ row: 2, column: 1, rows: 1, columns: 1 }],
    ],
    ['all of it, where there is no format', [], [area]],
  ])('is %s', (_, areas, lost) => {
    const present = formats.map((formula) => ({ formula, areas }));
    expect(lostFormats(area, present)).toEqual(formats.flatMap(() => lost));
  });

  it('is what one of the flags has no format for', () => {
    const [, ...others] = formats.map((formula) => ({ formula, areas: [area] }));
    expect(lostFormats(area, others)).toEqual([area]);
  });

  it('is not covered by formats of other purposes', () => {
    expect(lostFormats(area, [{ formula: '=EXACT(A2,"error")', areas: [area] }])).toHaveLength(4);
  });
});

describe('cells pasted from elsewhere, with their formats', () => {
  it('get the formats of the flags again when the user has come to rest', async () => {
    const { book, settle, clock } = await watched();
    const before = book.syncs;
    book.pasteFormats(tableSheet, 'J4', 'K4');
    await clock.pass(1000);
    expect(book.installed).toBe(0);
    await settle();
    expect(book.installed).toBe(1);
    // Formats, in two; the formats again; what became of it.
    expect(book.syncs - before).toBeLessThanOrEqual(5);
    book.pasteFormats(tableSheet, 'J4');
    await settle();
    expect(book.installed).toBe(2);
  });

  it('are looked for in a workbook that is opened', async () => {
    const book = publishedBook();
    book.bare.add('J4');
    await watched(book);
    expect(book.installed).toBe(1);
  });

  it('cost nothing to write where no flag has lost its format', async () => {
    const { book, settle } = await watched();
    const { writes } = book;
    book.pasteFormats(tableSheet);
    await settle();
    expect(book.writes).toBe(writes);
  });

  it('are given formats once where the host goes on saying that they have none', async () => {
    const { book, settle } = await watched();
    book.bare.clear = () => undefined;
    book.pasteFormats(tableSheet, 'J4');
    await settle();
    book.pasteFormats(tableSheet);
    await settle();
    expect(book.installed).toBe(1);
  });
});
