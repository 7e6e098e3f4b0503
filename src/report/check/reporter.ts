import type { CheckedFile } from './checkedFile';
import type { Summary } from './summary';

/** Turns checked files into a text piece by piece, so that any number of them passes through. */
export interface Reporter {
  readonly head: () => string;
  /** @param index counted from 0 */
  readonly file: (checked: CheckedFile, index: number) => string;
  readonly end: (summary: Summary) => string;
}
