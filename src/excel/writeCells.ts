import { WorkbookFailure } from '../app/workbook';
import { type Area, type CellChange, a1 } from '../table';
import { bounds, sameSheet, within } from './address';
import { type Write, groupsOf, isFormula } from './cellGroups';
import { codeOf, detailOf, failureOf, wasIgnored } from './failure';
import { literalText } from './literalText';
import { type Cells, readAreas } from './readCells';
import type { Input } from './region';
import { inExcel } from './run';

/** Writes in one sync, over cells that have been read; after a failure they are put back. */
export async function writeCells(
  changes: readonly CellChange[],
  seen: readonly Cells[],
): Promise<void> {
  const closed = seen.find(
    (cells) => cells.protected && changes.some(({ sheet }) => sameSheet(sheet, cells.sheet)),
  );
  if (closed !== undefined) throw new WorkbookFailure('protected', closed.sheet, true);
  try {
    await assign(changes.map((change) => ({ ...change, ...taken(change, seen) })));
  } catch (error) {
    // Sheets are looked up before a cell is touched.
    const untouched = wasIgnored(error) || codeOf(error) === 'ItemNotFound';
    const loss = untouched ? undefined : await putBack(changes, seen);
    throw failureOf(error, loss === undefined, loss);
  }
}

/** Whether all cells to be changed have been read. */
export const covers = (seen: readonly Cells[], changes: readonly CellChange[]): boolean =>
  changes.every((change) => cellsAt(seen, change) !== undefined);

/** What has to be read before cells can be changed: one area for each sheet. */
export function areasOf(changes: readonly CellChange[]) {
  const areas = new Map<string, Area>();
  for (const change of changes) {
    const before = areas.get(change.sheet);
    areas.set(change.sheet, before ? bounds(before, cellOf(change)) : cellOf(change));
  }
  return [...areas].map(([sheet, area]) => ({ sheet, area, whole: true }));
}

type Place = Pick<CellChange, 'sheet' | 'row' | 'column'>;

const cellOf = ({ row, column }: Omit<Place, 'sheet'>): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

const cellsAt = (seen: readonly Cells[], place: Place): Cells | undefined =>
  seen.find(({ sheet, area }) => sameSheet(sheet, place.sheet) && within(cellOf(place), area));

/** A text is marked where Excel would read it as something else. */
function taken({ write, ...place }: CellChange, seen: readonly Cells[]) {
  const value = write.kind === 'formula' ? write.formula : write.value;
  const isText = write.kind === 'value' && typeof value === 'string';
  // To Office.js null means "leave it", not "nothing".
  return { input: isText ? literalText(value) : (value ?? ''), format: formatAt(seen, place) };
}

function formatAt(seen: readonly Cells[], place: Place): string {
  const cells = cellsAt(seen, place);
  if (cells === undefined) return 'General';
  return cells.formats[place.row - cells.area.row]?.[place.column - cells.area.column] ?? 'General';
}

/**
 * Formats are assigned again after formulas: Excel gives a plain cell the format of what its formula
 * refers to, or a percentage for RATE. In a cell that is text (`@`) a formula or a number would
 * become one: such a cell is plain while it is written.
 */
async function assign(writes: readonly Write[]): Promise<void> {
  await inExcel(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const names = [...new Set(writes.map(({ sheet }) => sheet))];
    const sheets = new Map(
      names.map((name) => [name, context.workbook.worksheets.getItem(name)] as const),
    );
    for (const { sheet, area, inputs, formats } of groupsOf(writes)) {
      const range = sheets.get(sheet)?.getRange(a1(area));
      if (range === undefined) continue;
      const isText = formats.flat().includes('@');
      if (isText) range.numberFormat = formats.map((row) => row.map(() => 'General'));
      range.formulas = inputs.map((row) => [...row]);
      if (isText || inputs.flat().some(isFormula)) {
        range.numberFormat = formats.map((row) => [...row]);
      }
    }
    await context.sync();
  });
}

/**
 * How far the batch came is not known, so it is looked up first: a formula that is still there is not
 * written again, which would compute it again. Answers what could not be put back; never throws, as
 * the failure that led here is the one to tell.
 */
async function putBack(
  changes: readonly CellChange[],
  seen: readonly Cells[],
): Promise<string | undefined> {
  try {
    const now = await readAreas(areasOf(changes));
    const other = before(changes, seen).filter(({ input, format, ...place }) => {
      const there = inputBefore(place, now);
      return there.input !== input || there.format !== format;
    });
    if (other.length > 0) await assign(other);
    return undefined;
  } catch (error) {
    return detailOf(error);
  }
}

/** What the cells held. Blocks are emptied first, and filled by the formulas that spill over them. */
function before(changes: readonly CellChange[], seen: readonly Cells[]): Write[] {
  const places = changes.map(({ sheet, row, column }): Place => ({ sheet, row, column }));
  const written = places.map((place) => ({ ...place, ...inputBefore(place, seen) }));
  const formulas = written.filter(({ input }) => isFormula(input));
  return [...written.filter((write) => !formulas.includes(write)), ...formulas];
}

function inputBefore(place: Place, seen: readonly Cells[]): { input: Input; format: string } {
  const cells = cellsAt(seen, place);
  const format = formatAt(seen, place);
  const isSpilled = cells?.formulas.some(
    ({ row, column, results }) =>
      (row !== place.row || column !== place.column) &&
      within(cellOf(place), {
        row,
        column,
        rows: results.length,
        columns: results[0]?.length ?? 1,
      }),
  );
  if (cells === undefined || isSpilled === true) return { input: '', format };
  const input = cells.inputs[place.row - cells.area.row]?.[place.column - cells.area.column];
  return { input: input ?? '', format };
}
