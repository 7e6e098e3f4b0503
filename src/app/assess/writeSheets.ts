import type { SheetPlan } from '../../table';
import { freeSheetName } from '../sheetName';
import type { TableSpot } from '../insertTable';
import { type Occupied, type Workbook, WorkbookFailure } from '../workbook';
import type { AssessOutcome } from './assessWorkbook';
import type { BesideTable } from './sheets/beside';
import { boardSheet } from './sheets/board';
import { progressSheet, waySheet } from './sheets/charts';
import { completionSheet } from './sheets/completion';
import { draftSheet } from './sheets/draft';
import { followedCells, withFunction } from './sheets/live';
import { placed } from './sheets/placed';
import type { SheetsRequest } from './sheets/request';
import { unitSheet } from './sheets/units';
import { sheetWords } from './sheets/words';

/** What can be written into the workbook; the chart of one indicator says of which. */
export type AssessmentPiece = 'board' | 'completion' | 'unit' | 'draft' | 'progress' | 'way';

export interface WriteRequest extends Pick<SheetsRequest, 'draft' | 'language' | 'paper'> {
  readonly outcome: Extract<AssessOutcome, { kind: 'assessed' }>;
  readonly pieces: readonly AssessmentPiece[];
  /** Of `way`. */
  readonly indicator?: number;
  /** Status and pace are formulas that follow the table, and all else follows them; on sheets of their own. */
  readonly live: boolean;
  /** The formulas refer to these cells beside the table, and need no function of the add-in. */
  readonly beside?: BesideTable | undefined;
  /** At the selected cell, one piece, values only; or where the user has seen what is covered and wants it. */
  readonly where: 'newSheets' | 'selection' | TableSpot;
}

export type WriteOutcome =
  | { readonly kind: 'written'; readonly sheets: readonly string[] }
  | { readonly kind: 'placed'; readonly place: TableSpot }
  /** Asks: write over these cells, or not. */
  | { readonly kind: 'occupied'; readonly place: TableSpot; readonly cells: readonly Occupied[] };

/**
 * Writes pieces of an assessment into the open workbook, all of them or nothing.
 *
 * @throws WorkbookFailure
 */
export async function writeAssessment(
  port: Pick<Workbook, 'look' | 'carryOut'>,
  request: WriteRequest,
): Promise<WriteOutcome> {
  return request.where === 'newSheets' ? onSheets(port, request) : atSpot(port, request);
}

async function onSheets(
  port: Pick<Workbook, 'look' | 'carryOut'>,
  request: WriteRequest,
): Promise<WriteOutcome> {
  const { outcome, live, beside } = request;
  const view = await port.look({ kind: 'newSheet' });
  const taken = view.sheets.map(({ name }) => name);
  // What follows the table reads the board.
  const pieces = order.filter(
    (piece) => request.pieces.includes(piece) || (live && piece === 'board'),
  );
  const names = Object.fromEntries(
    pieces.map((piece) => {
      const name = freeSheetName(sheetWords[request.language][`${piece}Name`], taken);
      taken.push(name);
      return [piece, name];
    }),
  );
  const sheets = pieces.flatMap((piece) => {
    const sheet = pieceSheet(piece, request, names);
    if (sheet === undefined) return [];
    const asks = live && beside === undefined && piece === 'board';
    return [asks ? withFunction(sheet, outcome) : sheet];
  });
  await port.carryOut({ sheets, parts: [] }, { view });
  return { kind: 'written', sheets: sheets.map(({ name }) => name) };
}

const order: readonly AssessmentPiece[] = [
  'board',
  'completion',
  'unit',
  'draft',
  'progress',
  'way',
];

function pieceSheet(
  piece: AssessmentPiece,
  { outcome, draft, language, paper, live, beside, indicator }: WriteRequest,
  names: SheetsRequest['names'] & object,
): SheetPlan | undefined {
  const { table } = outcome;
  const request: SheetsRequest = {
    table,
    draft,
    language,
    paper,
    names,
    ...(live && { live: beside?.cells ?? followedCells(outcome) }),
  };
  switch (piece) {
    case 'board':
      return boardSheet(request);
    case 'completion':
      return completionSheet(request);
    case 'unit':
      return unitSheet(request);
    case 'draft':
      return draftSheet(request);
    case 'progress':
      return progressSheet(request);
    case 'way': {
      const row = table.rows.find((each) => each.indicator.number === indicator);
      return row && waySheet(row, request);
    }
  }
}

async function atSpot(
  port: Pick<Workbook, 'look' | 'carryOut'>,
  { where, ...request }: WriteRequest,
): Promise<WriteOutcome> {
  const [piece = 'board'] = request.pieces;
  const sheet = pieceSheet(piece, { ...request, where, live: false }, {});
  if (sheet === undefined) throw new WorkbookFailure('other', piece, true);
  const { rows, columns } = sheet.area;
  const view = await port.look(
    typeof where === 'object' ? { kind: 'area', ...where } : { kind: 'selection', rows, columns },
  );
  const { target } = view;
  if (target === undefined) throw new WorkbookFailure('gone', view.activeSheet, true);
  if (view.sheets.some((each) => each.name === target.sheet && each.protected)) {
    throw new WorkbookFailure('protected', target.sheet, true);
  }
  const place: TableSpot = { sheet: target.sheet, area: target.area };
  if (typeof where !== 'object' && target.occupied.length > 0) {
    return { kind: 'occupied', place, cells: target.occupied };
  }
  const plan = placed(sheet, target.sheet, target.area);
  await port.carryOut({ sheets: [plan], parts: [] }, { view });
  return { kind: 'placed', place };
}
