/** Arguments as Univer gives them, turned into what Excel hands to a custom function. */
import { isError } from './cellValue';
import type { FunctionMetadata, FunctionValue } from './customFunctions';

type Matrix = readonly (readonly FunctionValue[])[];

const isMatrix = (value: unknown): value is Matrix => Array.isArray(value);

const cell = (value: unknown): FunctionValue =>
  value === undefined || value === null || value === ''
    ? null
    : typeof value === 'number' || typeof value === 'boolean'
      ? value
      : String(value);

const matrix = (value: unknown): Matrix =>
  isMatrix(value) ? value.map((row) => row.map(cell)) : [[cell(value)]];

export interface Call {
  readonly args: readonly unknown[];
}

export type Prepared =
  | { readonly error: string }
  | { readonly calls: readonly (readonly Call[])[]; readonly isSingle: boolean };

/**
 * A range given for a scalar parameter makes Excel call the function once for each cell and spill
 * the results; an error in an argument is the result without a call.
 */
export function prepare(metadata: FunctionMetadata, given: readonly unknown[]): Prepared {
  for (const value of given.flatMap((v) => (isMatrix(v) ? v.flat() : [v])))
    if (isError(value)) return { error: String(value) };
  const parameters = metadata.parameters ?? [];
  const fixed = parameters.filter((parameter) => parameter.repeating !== true);
  const repeating = parameters.find((parameter) => parameter.repeating === true);
  const args: { value: unknown; isScalar: boolean }[] = fixed.map((parameter, i) => {
    if (i >= given.length) return { value: null, isScalar: false };
    return parameter.dimensionality === 'matrix'
      ? { value: matrix(given[i]), isScalar: false }
      : { value: given[i], isScalar: true };
  });
  if (repeating) {
    const rest = given.slice(fixed.length);
    const values =
      repeating.dimensionality === 'matrix'
        ? rest.map(matrix)
        : rest.map((v) => cell(isMatrix(v) ? v[0]?.[0] : v));
    args.push({ value: values, isScalar: false });
  }
  const lifted = args
    .filter((arg) => arg.isScalar && isMatrix(arg.value))
    .map((arg) => arg.value as Matrix);
  const rows = Math.max(1, ...lifted.map((m) => m.length));
  const columns = Math.max(1, ...lifted.map((m) => m[0]?.length ?? 1));
  const at = (value: unknown, r: number, c: number): FunctionValue =>
    isMatrix(value)
      ? cell(value[value.length === 1 ? 0 : r]?.[value[0]?.length === 1 ? 0 : c])
      : cell(value);
  const calls = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => ({
      args: args.map((arg) => (arg.isScalar ? at(arg.value, r, c) : arg.value)),
    })),
  );
  return { calls, isSingle: rows === 1 && columns === 1 };
}
