import { type Area, type FormulaCell, a1 } from '../table';
import { parseReference, within } from './address';

export type Values = readonly (readonly (string | number | boolean)[])[];

export interface Spilling {
  readonly of: Excel.Worksheet;
  readonly area: Area;
  readonly formulas: readonly FormulaCell[];
}

/** So many cells are asked in one sync: each is some 400 bytes of the 5 MB that a request may have. */
const most = 5000;

/**
 * The formulas of each sheet with the blocks that they spill over, and without the cells that are
 * spilled into. What `formulas` says of those is not documented: it may be their value, nothing, or
 * the formula that spills. So a formula within the block of another is not one.
 */
export async function readSpills(
  context: Excel.RequestContext,
  sheets: readonly Spilling[],
): Promise<FormulaCell[][]> {
  const questions = sheets.flatMap((sheet) =>
    candidatesOf(sheet).map((cell) => () => askBlock(sheet.of, cell)),
  );
  const blocks = new Map(await answersTo(context, questions));
  return sheets.map(({ formulas }) => withBlocks(formulas, blocks));
}

async function answersTo(
  context: Excel.RequestContext,
  questions: readonly (() => AskedBlock)[],
): Promise<(readonly [FormulaCell, Block])[]> {
  if (questions.length === 0) return [];
  const asked = questions.slice(0, most).map((question) => question());
  await context.sync();
  const later = await answersTo(context, questions.slice(most));
  return [...asked.flatMap(answered), ...later];
}

interface Block {
  readonly area: Area;
  /** Absent for a cell that is spilled into. */
  readonly values?: Values;
}

export function withBlocks(
  formulas: readonly FormulaCell[],
  blocks: ReadonlyMap<FormulaCell, Block>,
): FormulaCell[] {
  const areas = [...blocks.values()].map(({ area }) => area);
  return formulas.flatMap((cell) => {
    const { area, values } = blocks.get(cell) ?? {};
    if (values !== undefined) return [{ ...cell, results: values }];
    return area !== undefined || areas.some((block) => within(cellArea(cell), block)) ? [] : [cell];
  });
}

interface AskedBlock {
  readonly cell: FormulaCell;
  readonly to: Excel.Range;
  readonly from: Excel.Range;
}

const cellArea = ({ row, column }: FormulaCell): Area => ({ row, column, rows: 1, columns: 1 });

/** Queues the question. */
function askBlock(sheet: Excel.Worksheet, cell: FormulaCell): AskedBlock {
  const range = sheet.getRange(a1(cellArea(cell)));
  const asked: AskedBlock = {
    cell,
    to: range.getSpillingToRangeOrNullObject(),
    from: range.getSpillParentOrNullObject(),
  };
  asked.to.load('address,values');
  asked.from.load('address');
  return asked;
}

function answered({ cell, to, from }: AskedBlock): (readonly [FormulaCell, Block])[] {
  const own = cellArea(cell);
  if (!to.isNullObject) {
    const area = parseReference(to.address)?.area ?? own;
    return [[cell, { area, values: to.values as Values }]];
  }
  // Of the cell that spills, a host may say that it is its own parent.
  const parent = from.isNullObject ? undefined : parseReference(from.address)?.area;
  const isSpilled = parent !== undefined && !within(own, parent);
  return isSpilled ? [[cell, { area: own }]] : [];
}

/** A cell with formulas of their own to its right and below cannot spill: it is not asked. */
export function candidatesOf({
  area,
  formulas,
}: Pick<Spilling, 'area' | 'formulas'>): FormulaCell[] {
  const at = new Map(formulas.map((cell) => [`${cell.row} ${cell.column}`, cell.formula] as const));
  const isOther = (row: number, column: number, formula: string) => {
    const there = at.get(`${row} ${column}`);
    return there !== undefined && there !== formula;
  };
  return formulas.filter(
    ({ row, column, formula }) =>
      row === area.row ||
      column === area.column ||
      !(isOther(row + 1, column, formula) && isOther(row, column + 1, formula)),
  );
}
