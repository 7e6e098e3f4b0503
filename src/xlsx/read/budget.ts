import { PackageError } from '../package';
import type { ReadLimits } from './readLimits';

/** Characters of formulas that may be written out for cells that share one. */
const mostFormulaText = 4_000_000;

/** Counts what a whole workbook comes to, and refuses it before it costs too much. */
export class Budget {
  #cells = 0;
  #places = 0;
  #rows = 0;
  #formulaText = 0;

  constructor(readonly limits: ReadLimits) {}

  cell(part: string): void {
    this.#cells += 1;
    if (this.#cells > this.limits.cells)
      throw new PackageError('tooLarge', `more than ${this.limits.cells} cells`, part);
  }

  places(count: number, part: string): void {
    this.#places += count;
    if (this.#places > this.limits.places)
      throw new PackageError('tooLarge', 'cells scattered too far apart', part);
  }

  rows(count: number, part: string): void {
    this.#rows += count;
    if (this.#rows > this.limits.rows)
      throw new PackageError('tooLarge', 'rows scattered too far apart', part);
  }

  formula(length: number, part: string): void {
    this.#formulaText += length;
    if (this.#formulaText > mostFormulaText)
      throw new PackageError('tooLarge', 'shared formulas that come to too much', part);
  }
}
