import { WorkbookFailure } from '../app';

/** What no use case foresaw: how far it came is not known, so nothing is promised. */
export function unforeseen(error: unknown): { kind: 'failed'; failure: WorkbookFailure } {
  if (error instanceof WorkbookFailure) return { kind: 'failed', failure: error };
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', failure: new WorkbookFailure('other', detail, false, { cause: error }) };
}
