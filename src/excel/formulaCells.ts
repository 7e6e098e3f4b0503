import type { FormulaCells } from '../app/workbook';
import { type Cells, readAreas, readScope } from './readCells';
import { areasOf, covers, writeCells } from './writeCells';

/**
 * The formulas of the open workbook. What was read last is kept for the next write, which needs it to
 * put things back: so a use case that reads and writes asks no third time. Used once, because the user
 * goes on working.
 *
 * Sheets are remembered as well: those of a known workbook are read in one sync.
 */
export function createFormulaCells(): FormulaCells {
  let seen: readonly Cells[] = [];
  let sheets: readonly string[] = [];
  return {
    readFormulas: async (scope) => {
      seen = [];
      ({ cells: seen, sheets } = await readScope(scope, sheets));
      return seen.flatMap(({ formulas }) => formulas);
    },
    writeCells: async (changes) => {
      const known = seen;
      seen = [];
      if (changes.length === 0) return;
      const cells = covers(known, changes) ? known : await readAreas(areasOf(changes));
      await writeCells(changes, cells);
    },
  };
}
