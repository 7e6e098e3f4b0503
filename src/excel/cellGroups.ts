import { type Area, a1 } from '../table';
import type { Input } from './region';

/** One cell, and what is to be assigned to it. */
export interface Write {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly input: Input;
  /** The number format that the cell has and keeps. */
  readonly format: string;
}

/** Cells that can be assigned in one call. */
export interface Group {
  readonly sheet: string;
  readonly area: Area;
  readonly inputs: readonly (readonly Input[])[];
  readonly formats: readonly (readonly string[])[];
}

/**
 * Adjacent cells in one call each. Order matters only between formulas, which may spill, and values,
 * which may stand in the way of a spill: so it is kept between stretches of the one and of the other,
 * and free within.
 */
export function groupsOf(writes: readonly Write[]): Group[] {
  return stretchesOf(writes).flatMap((stretch) =>
    [...new Set(stretch.map(({ sheet }) => sheet))].flatMap((sheet) =>
      rectanglesOf(stretch.filter((write) => write.sheet === sheet)),
    ),
  );
}

/** A formula that is nothing but an error (`=#N/A`) cannot spill and counts as a value. */
export const isFormula = (input: Input): boolean =>
  typeof input === 'string' && input.startsWith('=') && !/^=#[A-Z/0-9]+[!?]?$/.test(input);

function stretchesOf(writes: readonly Write[]): Write[][] {
  const stretches: Write[][] = [];
  let seen = new Set<string>();
  let formulas: boolean | undefined;
  for (const write of writes) {
    const place = `${a1({ ...write, rows: 1, columns: 1 })} ${write.sheet}`;
    // A cell that is written twice ends up with what was meant to be last.
    if (isFormula(write.input) !== formulas || seen.has(place)) {
      stretches.push([]);
      seen = new Set();
    }
    formulas = isFormula(write.input);
    seen.add(place);
    stretches.at(-1)?.push(write);
  }
  return stretches;
}

/** Rows of neighbours first, then rows of the same width below each other. */
function rectanglesOf(writes: readonly Write[]): Group[] {
  const sorted = [...writes].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Write[][] = [];
  for (const write of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last?.row === write.row && last.column + 1 === write.column) runs.at(-1)?.push(write);
    else runs.push([write]);
  }
  const rectangles: Write[][][] = [];
  const open = new Map<string, Write[][]>();
  for (const run of runs) {
    const width = `${run[0]?.column ?? 0} ${run.length}`;
    const above = open.get(width);
    if (above?.at(-1)?.[0]?.row === (run[0]?.row ?? 0) - 1) {
      above.push(run);
    } else {
      const rectangle = [run];
      rectangles.push(rectangle);
      open.set(width, rectangle);
    }
  }
  return rectangles.flatMap((rectangle) => groupOf(rectangle) ?? []);
}

function groupOf(rows: readonly (readonly Write[])[]): Group | undefined {
  const first = rows[0]?.[0];
  if (first === undefined) return undefined;
  const { sheet, row, column } = first;
  return {
    sheet,
    area: { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 },
    inputs: rows.map((line) => line.map(({ input }) => input)),
    formats: rows.map((line) => line.map(({ format }) => format)),
  };
}
