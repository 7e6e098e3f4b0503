import { isBlank } from './cells';

/** A range as a custom function receives it; a single cell is a matrix of one. */
export type Matrix = readonly (readonly unknown[])[];

/** Whatever Excel passed for a range, as a matrix; undefined for an argument that was left out. */
export function toMatrix(argument: unknown): Matrix | undefined {
  if (argument === null || argument === undefined) return undefined;
  if (!Array.isArray(argument)) return [[argument]];
  if (argument.length === 0) return undefined;
  return argument.every(Array.isArray) ? (argument as unknown[][]) : [argument];
}

export function columnsOf(matrix: Matrix): number {
  return matrix[0]?.length ?? 0;
}

/** An optional argument that names nothing: left out, or a reference to blank cells alone. */
export function isAbsent(matrix: Matrix | undefined): boolean {
  return matrix === undefined || matrix.every((row) => row.every(isBlank));
}
