import type { Workbook } from '../../app';
import { type WriteRequest, keepOverride, writeAssessment } from '../../app/assess';
import type { KeptOverride } from '../../table';
import type { AssessedWorkbook } from '../services';
import type { AssessReport } from './assessState';
import { copyText } from './copyText';

/* What the page does, each outcome turned into what the page then shows. */

/** An empty reason takes the decision back. */
export async function decide(
  workbook: AssessedWorkbook,
  kept: KeptOverride,
): Promise<AssessReport> {
  const part = await keepOverride(workbook, kept);
  return { kind: 'decided', part, removed: kept.reason === '' };
}

export async function copy(text: string): Promise<AssessReport> {
  return (await copyText(text))
    ? { kind: 'copied', characters: [...text].length }
    : { kind: 'uncopied', text };
}

export async function write(
  workbook: Pick<Workbook, 'look' | 'carryOut'>,
  request: WriteRequest,
): Promise<AssessReport> {
  const outcome = await writeAssessment(workbook, request);
  return outcome.kind === 'occupied' ? { ...outcome, request } : outcome;
}
