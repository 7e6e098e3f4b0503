import {
  type FormulaCells,
  type FormulaScope,
  type TableSpot,
  type Workbook,
  WorkbookFailure,
  settleFormulas,
  unsettle,
} from '../../app';
import { type StatusOptions, type Way, settlementOf } from '../../table';
import { type ExampleRequest, exampleBlock, examplePlan } from './exampleBlock';
import type { FunctionsReport, Undo } from './functionsState';

/* What the page does to the workbook, each outcome turned into what the page then shows. */

/** At the selected cell; or where the user has seen what is covered and wants it. */
export async function insertExample(
  workbook: Workbook,
  request: ExampleRequest,
  over?: TableSpot,
): Promise<FunctionsReport | undefined> {
  const size = sizeOf(request);
  if (size === undefined) return undefined;
  const view = await workbook.look(
    over === undefined ? { kind: 'selection', ...size } : { kind: 'area', ...over },
  );
  const { target } = view;
  if (target === undefined) throw new WorkbookFailure('gone', view.activeSheet, true);
  const { sheet, area, occupied } = target;
  if (view.sheets.some((each) => each.name === sheet && each.protected)) {
    throw new WorkbookFailure('protected', sheet, true);
  }
  const place: TableSpot = { sheet, area };
  if (over === undefined && occupied.length > 0) {
    return { kind: 'occupied', request, place, cells: occupied };
  }
  const block = exampleBlock(request, area);
  if (block === undefined) return undefined;
  await workbook.carryOut({ sheets: [examplePlan(block, sheet, area)], parts: [] }, { view });
  return { kind: 'inserted', place };
}

function sizeOf(request: ExampleRequest): { rows: number; columns: number } | undefined {
  const block = exampleBlock(request, { row: 0, column: 0 });
  return block && { rows: block.cells.length, columns: block.cells[0]?.length ?? 0 };
}

/** What replacing would do, without doing it. */
export async function lookAhead(
  workbook: Workbook & FormulaCells,
  where: 'sheet' | 'workbook',
  way: Way,
  options: StatusOptions,
): Promise<FunctionsReport> {
  const scope: FormulaScope =
    where === 'workbook'
      ? { kind: 'workbook' }
      : { kind: 'sheet', sheet: (await workbook.look({ kind: 'newSheet' })).activeSheet };
  const { changes, undo, left } = settlementOf(await workbook.readFormulas(scope), way, options);
  if (changes.length === 0) return { kind: 'nothing', scope, left };
  const formulas = undo.filter(({ write }) => write.kind === 'formula').length;
  return { kind: 'asking', way, scope, formulas, cells: changes.length, left };
}

export async function settle(
  workbook: FormulaCells,
  scope: FormulaScope,
  way: Way,
  options: StatusOptions,
): Promise<FunctionsReport> {
  const outcome = await settleFormulas(workbook, scope, way, options);
  switch (outcome.kind) {
    case 'settled': {
      const { formulas, undo: changes, left } = outcome;
      return { kind: 'settled', way, undo: { formulas, changes }, left };
    }
    case 'nothing':
      return { kind: 'nothing', scope, left: outcome.left };
    case 'failed':
      return outcome;
  }
}

export async function restore(
  workbook: FormulaCells,
  { formulas, changes }: Undo,
): Promise<FunctionsReport> {
  const failure = await unsettle(workbook, changes);
  return failure === undefined ? { kind: 'restored', formulas } : { kind: 'failed', failure };
}
