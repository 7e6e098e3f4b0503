import { WorkbookFailure } from '../workbook';

/** A slip of our own as well: what is shown may be wrong, and that is told rather than thrown at nobody. */
export function failureOf(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  return new WorkbookFailure('other', String(error), true, { cause: error });
}
