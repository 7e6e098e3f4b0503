import { type Meaning, isBlank, readCell } from './cells';
import { failure, failureOf } from './failure';
import { type Matrix, columnsOf, toMatrix } from './matrix';
import type { CellTrouble, ParameterName, Trouble } from './trouble';

/** What a function asks of one of its arguments. */
export interface Parameter {
  readonly name: ParameterName;
  readonly meaning: Meaning;
  /** A figure of the row. Where all such cells are blank, the row is not filled in and stays blank. */
  readonly data?: boolean;
  /** What stands for an argument that is left out, or for a blank cell of it. */
  readonly otherwise?: number;
  /** What stands for a cell that is blank or says that there is no figure; else that is trouble. */
  readonly missing?: number;
}

/** Computes one result from one number for each parameter. Both arrays are used again for the next cell. */
export type Compute = (
  numbers: readonly number[],
  cells: readonly unknown[],
) => number | string | Trouble;

/**
 * Carries a function over ranges: single cells are repeated, ranges have to be of one size, the
 * result spills over that size. One pass; a cell that holds a number costs no allocation of its own.
 */
export function elementwise(
  parameters: readonly Parameter[],
  args: readonly unknown[],
  compute: Compute,
): unknown[][] {
  const matrices = parameters.map((_, at): Matrix => toMatrix(args[at]) ?? [[null]]);
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map(columnsOf));
  const fits = matrices.every(
    (matrix) =>
      (matrix.length === 1 || matrix.length === rows) &&
      (columnsOf(matrix) === 1 || columnsOf(matrix) === columns),
  );
  if (!fits) throw failure({ is: 'shape', sizes: sizesOf(parameters, matrices) });
  const numbers = parameters.map(() => NaN);
  const cells: unknown[] = parameters.map(() => null);
  const results: unknown[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: unknown[] = [];
    for (let column = 0; column < columns; column++) {
      for (let at = 0; at < cells.length; at++) cells[at] = cellAt(matrices[at], row, column);
      line.push(failureOf(oneResult(parameters, cells, numbers, compute)));
    }
    results.push(line);
  }
  return results;
}

function oneResult(
  parameters: readonly Parameter[],
  cells: readonly unknown[],
  numbers: number[],
  compute: Compute,
): number | string | Trouble {
  let isFilled = false;
  let first: Trouble | undefined;
  for (let at = 0; at < parameters.length; at++) {
    const parameter = parameters[at] as Parameter;
    const { name, meaning, data = false } = parameter;
    const cell = cells[at];
    isFilled ||= data && !isBlank(cell);
    const read = readCell(cell, meaning);
    if (typeof read === 'number') {
      numbers[at] = read;
      continue;
    }
    const instead = standIn(parameter, read);
    if (instead !== undefined) numbers[at] = instead;
    else {
      // An error goes before anything else: what it hides could be any of them.
      if (read.is === 'error') return { is: 'cell', name, cell: read };
      first ??= { is: 'cell', name, cell: read };
    }
  }
  if (!isFilled && parameters.some(({ data }) => data)) return '';
  return first ?? compute(numbers, cells);
}

function standIn({ otherwise, missing }: Parameter, { is }: CellTrouble): number | undefined {
  if (is === 'blank') return otherwise ?? missing;
  return is === 'missing' ? missing : undefined;
}

function cellAt(matrix: Matrix | undefined, row: number, column: number): unknown {
  const line = matrix?.[matrix.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}

function sizesOf(parameters: readonly Parameter[], matrices: readonly Matrix[]) {
  return parameters.flatMap(({ name }, at) => {
    const matrix = matrices[at] ?? [];
    const [rows, columns] = [matrix.length, columnsOf(matrix)];
    return rows === 1 && columns === 1 ? [] : [{ name, rows, columns }];
  });
}
