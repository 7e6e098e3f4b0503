import type { FormulaScope } from '../app/workbook';
import { WorkbookFailure } from '../app/workbook';
import { type Area, type FormulaCell, a1 } from '../table';
import { parseReference } from './address';
import { reasonOf } from './failure';
import { type Input, inputsOf } from './region';
import { inExcel } from './run';
import { type Values, readSpills } from './spills';

/** A rectangle of cells as it was: what its formulas show, and enough to put it back. */
export interface Cells {
  readonly sheet: string;
  readonly area: Area;
  /** The sheet is. */
  readonly protected: boolean;
  /** Formulas and values, in the form in which they can be assigned. */
  readonly inputs: readonly (readonly Input[])[];
  readonly formats: readonly (readonly string[])[];
  readonly formulas: readonly FormulaCell[];
}

/** Cells to be read; a sheet without an area is read as far as it is used. */
interface Wanted {
  readonly sheet: string;
  readonly area?: Area;
  /** Used or not; otherwise a selected column would be a million cells. */
  readonly whole?: boolean;
}

export interface Scoped {
  readonly cells: readonly Cells[];
  /** All sheets of the workbook, as far as known. */
  readonly sheets: readonly string[];
}

/**
 * One sync, and one more where something spills. A workbook whose sheets have changed since
 * `known` costs another.
 */
export async function readScope(scope: FormulaScope, known: readonly string[]): Promise<Scoped> {
  if (scope.kind !== 'workbook') return { cells: await readAreas([scope]), sheets: known };
  try {
    return await readWorkbook(known, false);
  } catch (error) {
    if (reasonOf(error) === 'gone' && known.length > 0) return readScope(scope, []);
    if (isTooMuch(error)) return readWorkbook([], true);
    throw error;
  }
}

export async function readAreas(wanted: readonly Wanted[]): Promise<readonly Cells[]> {
  const read = (valuesOnly: boolean) =>
    inExcel(async (context) => {
      const answers = wanted.map((each) => ask(context, each, valuesOnly));
      await context.sync();
      return finished(context, answers);
    });
  try {
    return await read(false);
  } catch (error) {
    if (isTooMuch(error)) return read(true);
    throw error;
  }
}

const readWorkbook = (known: readonly string[], valuesOnly: boolean): Promise<Scoped> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const answers = new Map(
      known.map((sheet) => [sheet, ask(context, { sheet }, valuesOnly)] as const),
    );
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    const fresh = names.filter((name) => !answers.has(name));
    for (const sheet of fresh) answers.set(sheet, ask(context, { sheet }, valuesOnly));
    if (fresh.length > 0) await context.sync();
    const asked = names.flatMap((name) => answers.get(name) ?? []);
    return { cells: await finished(context, asked), sheets: names };
  });

/**
 * A blank cell that has a look of its own counts as used. One far below makes more cells than Excel
 * hands out: only then are looks left aside.
 */
const isTooMuch = (error: unknown): boolean =>
  reasonOf(error) === 'tooLarge' ||
  (error instanceof WorkbookFailure && error.reason === 'tooLarge');

interface Asked {
  readonly wanted: Wanted;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Queues the reading. */
function ask(context: Excel.RequestContext, wanted: Wanted, valuesOnly: boolean): Asked {
  const sheet = context.workbook.worksheets.getItem(wanted.sheet);
  const cells = wanted.area && sheet.getRange(a1(wanted.area));
  const range =
    cells && wanted.whole === true ? cells : (cells ?? sheet).getUsedRangeOrNullObject(valuesOnly);
  range.load('address,values,valueTypes,formulas,numberFormat,hasSpill');
  sheet.protection.load('protected');
  return { wanted, sheet, range };
}

async function finished(
  context: Excel.RequestContext,
  answers: readonly Asked[],
): Promise<Cells[]> {
  const found = answers.filter(({ range }) => !range.isNullObject).map(withoutSpills);
  const spilling = found.filter(({ spills }) => spills);
  if (spilling.length === 0) return found.map(({ cells }) => cells);
  const formulas = await readSpills(
    context,
    spilling.map(({ cells, asked }) => ({ ...cells, of: asked.sheet })),
  );
  return found.map(({ cells }) => {
    const at = spilling.findIndex((each) => each.cells === cells);
    return { ...cells, formulas: formulas[at] ?? cells.formulas };
  });
}

function withoutSpills(asked: Asked) {
  const { range, sheet, wanted } = asked;
  const area = parseReference(range.address)?.area;
  // Above five million cells Excel on the web answers null, and no error.
  if (
    area === undefined ||
    (range.formulas as unknown) === null ||
    (range.values as unknown) === null
  )
    throw new WorkbookFailure('tooLarge', range.address, true);
  const inputs = inputsOf(range);
  const values = range.values as Values;
  const cells: Cells = {
    sheet: wanted.sheet,
    area,
    protected: sheet.protection.protected,
    inputs,
    // The declared type is any.
    formats: range.numberFormat as string[][],
    formulas: inputs.flatMap((row, i) =>
      row.flatMap((formula, j) => {
        if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
        const place = { row: area.row + i, column: area.column + j };
        return [{ sheet: wanted.sheet, ...place, formula, results: [[values[i]?.[j] ?? null]] }];
      }),
    ),
  };
  // Null says that some cells spill, and others do not; `false` that none does.
  return { asked, cells, spills: (range.hasSpill as boolean | null) !== false };
}
