import type { CellMend } from '../../app/workbookLive';
import { a1 } from '../../table';
import { literalText } from '../literalText';
import { inExcel } from '../run';

/** Answers the addresses of cells that show something else by now. */
export function mendCells(mends: readonly CellMend[]): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const cells = mends.map((mend) => {
      const address = a1({ ...mend, rows: 1, columns: 1 });
      const range = context.workbook.worksheets.getItem(mend.sheet).getRange(address);
      range.load('text');
      return { mend, address, range };
    });
    await context.sync();
    const same = cells.filter(({ mend, range }) => range.text[0]?.[0] === mend.shown);
    for (const { mend, range } of same) {
      // The format first: a value is read in the light of it.
      range.numberFormat = [[mend.format]];
      range.values = [
        [
          typeof mend.value === 'string'
            ? literalText(mend.value, mend.format)
            : (mend.value ?? ''),
        ],
      ];
    }
    if (same.length > 0) await context.sync();
    return cells.filter((cell) => !same.includes(cell)).map(({ address }) => address);
  });
}
