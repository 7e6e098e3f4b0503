import { vocabularyOf } from '../../domain/indicator';
import { mendOf } from '../../domain/validation';
import { cellAt } from '../../table';
import { WorkbookFailure } from '../workbook';
import type { CellMend, LiveWorkbook } from '../workbookLive';
import type { CheckedPlace } from './checkBook';
import { submittedCell } from './liveFindings';
import type { LiveFinding, MendOutcome } from './watch';

/** Gives the cells of the findings a plain form of what they say. */
export async function mendFindings(
  port: Pick<LiveWorkbook, 'mendCells'>,
  places: readonly CheckedPlace[],
  findings: readonly LiveFinding[],
): Promise<MendOutcome> {
  const mends = findings.flatMap((finding) => cellMend(places, finding) ?? []);
  if (mends.length === 0) return { kind: 'mended', cells: 0 };
  try {
    const left = await port.mendCells(mends);
    const cells = mends.length - left.length;
    return left.length === 0 ? { kind: 'mended', cells } : { kind: 'changed', cells, left };
  } catch (error) {
    if (error instanceof WorkbookFailure) return { kind: 'failed', failure: error };
    throw error;
  }
}

function cellMend(
  places: readonly CheckedPlace[],
  { table, sheet, finding }: LiveFinding,
): CellMend | undefined {
  const read = places.find((place) => place.table.id === table)?.read;
  const cell = read && submittedCell(read, finding);
  const at = cellAt(cell?.address ?? '');
  const system = read?.table.system;
  if (cell === undefined || at === undefined || system === undefined) return undefined;
  const mend = mendOf(cell, vocabularyOf(system));
  return mend && { sheet, ...at, shown: cell.text, value: mend.value, format: mend.format };
}
