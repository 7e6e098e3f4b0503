import * as functions from '../../src/functions/functions';

/*
 * As much of the custom functions runtime as the functions touch: its error class and codes, and
 * the language that Office reports. The real runtime is met in runtime.test.ts.
 */

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

Object.assign(globalThis, {
  CustomFunctions: { Error: FunctionError, ErrorCode },
  Office: { context: { displayLanguage: 'zh-CN' } },
});

export function speak(displayLanguage: 'zh-CN' | 'en-US'): void {
  Object.assign(globalThis, { Office: { context: { displayLanguage } } });
}

/** An error value as it arrives in an argument. */
export const errorCell = (code: string): FunctionError => new FunctionError(code);

export const isError = (value: unknown): value is FunctionError => value instanceof FunctionError;

const byName = {
  CAGR: functions.cagr,
  AVGGROWTH: functions.averageGrowth,
  CUMGROWTH: functions.cumulativeGrowth,
  CUMAVG: functions.cumulativeAverage,
  REQUIRED: functions.required,
  PROGRESS: functions.progress,
  PACE: functions.pace,
  STATUS: functions.status,
  GROWTHSTATUS: functions.growthStatus,
  FORECAST: functions.forecast,
  NUMBER: functions.numberIn,
  ASSESS: functions.assess,
} as const;

export type Name = keyof typeof byName;
export const names = Object.keys(byName) as Name[];

/** Calls a function as Excel does: single cells as matrices of one, what is left out as null. */
export function call(name: Name, ...args: readonly unknown[]): unknown[][] {
  const matrices = args.map((arg) => (Array.isArray(arg) || arg === null ? arg : [[arg]]));
  return (byName[name] as (...matrices: unknown[]) => unknown[][])(...matrices);
}

/** The only result, or the error value that was thrown. */
export function result(name: Name, ...args: readonly unknown[]): unknown {
  try {
    const results = call(name, ...args);
    return results.length === 1 && results[0]?.length === 1 ? results[0][0] : results;
  } catch (error) {
    if (isError(error)) return error;
    throw error;
  }
}

/** All results, errors as their codes. */
export function spill(name: Name, ...args: readonly unknown[]): unknown[][] {
  const results = result(name, ...args);
  const matrix = Array.isArray(results) ? (results as unknown[][]) : [[results]];
  return matrix.map((row) => row.map((cell) => (isError(cell) ? cell.code : cell)));
}

export const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
