import {
  type GrowthProblem,
  averageGrowthOfRates,
  cumulativeGrowth,
  cumulativeMethodGrowth,
  whyNoAverageGrowthOfRates,
  whyNoCumulativeGrowth,
  whyNoCumulativeMethodGrowth,
} from '../domain/growth';
import { type Meaning, isBlank, readCell } from './cells';
import { failure, failureOf } from './failure';
import { type Matrix, columnsOf, toMatrix } from './matrix';
import type { ParameterName, Trouble } from './trouble';

/** The years of one indicator, or why they cannot be used; `blank` where nothing is filled in. */
export type Series = readonly number[] | Trouble | 'blank';

/**
 * Splits a range into the years of its indicators: one row or one column is one indicator, in a
 * block each row is one.
 */
export function seriesIn(matrix: Matrix): Matrix {
  if (matrix.length > 1 && columnsOf(matrix) > 1) return matrix;
  return [matrix.flat()];
}

/**
 * Reads yearly figures. Years at the end that have no figure have not come yet and are left out;
 * a gap before a figure is trouble, since what is computed would stand for fewer years than it says.
 */
export function readSeries(
  cells: readonly unknown[],
  name: ParameterName,
  meaning: Meaning,
): Series {
  const numbers: number[] = [];
  let gap: number | undefined;
  let trouble: Trouble | undefined;
  let word: Trouble | undefined;
  for (let at = 0; at < cells.length; at++) {
    const read = readCell(cells[at], meaning);
    if (typeof read === 'number') {
      if (gap !== undefined) trouble ??= { is: 'gap', name, at: gap + 1 };
      numbers.push(read);
    } else if (read.is === 'error') {
      return { is: 'cell', name, cell: read };
    } else if (read.is === 'blank' || read.is === 'missing') {
      gap ??= at;
      if (read.is === 'missing') word ??= { is: 'cell', name, cell: read };
    } else {
      trouble ??= { is: 'cell', name, cell: read };
    }
  }
  if (trouble !== undefined) return trouble;
  return numbers.length > 0 ? numbers : (word ?? 'blank');
}

export function averageOf(rates: unknown): unknown[][] {
  return eachSeries(rates, averageGrowthOfRates, whyNoAverageGrowthOfRates);
}

export function cumulativeOf(rates: unknown): unknown[][] {
  return eachSeries(rates, cumulativeGrowth, whyNoCumulativeGrowth);
}

function eachSeries(
  rates: unknown,
  compute: (rates: readonly number[]) => number,
  why: (rates: readonly number[]) => GrowthProblem | undefined,
): unknown[][] {
  const lines = seriesIn(toMatrix(rates) ?? [[null]]);
  return lines.map((cells) => {
    const series = readSeries(cells, 'rates', 'rate');
    if (series === 'blank') return [''];
    if (!isNumbers(series)) return [failureOf(series)];
    const result = compute(series);
    if (!Number.isNaN(result)) return [result];
    return [failure(growthTrouble(why(series), 'rates', Math.min(...series)))];
  });
}

/** 累计法: a base for each row of values, or one base for all. */
export function cumulativeMethodOf(base: unknown, values: unknown): unknown[][] {
  const bases = toMatrix(base) ?? [[null]];
  const block = toMatrix(values) ?? [[null]];
  const lines = bases.length > 1 && bases.length === block.length ? block : seriesIn(block);
  if (columnsOf(bases) > 1 || (bases.length > 1 && bases.length !== lines.length)) {
    throw failure({
      is: 'shape',
      sizes: [
        { name: 'base', rows: bases.length, columns: columnsOf(bases) },
        { name: 'values', rows: block.length, columns: columnsOf(block) },
      ],
    });
  }
  return lines.map((cells, row) => {
    const cell = bases[bases.length === 1 ? 0 : row]?.[0];
    return [failureOf(cumulativeMethod(cell, readSeries(cells, 'values', 'level')))];
  });
}

function cumulativeMethod(cell: unknown, series: Series): number | string | Trouble {
  const base = readCell(cell, 'level');
  if (typeof base !== 'number' && base.is === 'error') {
    return { is: 'cell', name: 'base', cell: base };
  }
  if (series === 'blank') {
    return isBlank(cell) ? '' : { is: 'cell', name: 'values', cell: { is: 'blank' } };
  }
  if (!isNumbers(series)) return series;
  if (typeof base !== 'number') return { is: 'cell', name: 'base', cell: base };
  const result = cumulativeMethodGrowth(base, series);
  if (!Number.isNaN(result)) return result;
  const problem = whyNoCumulativeMethodGrowth(base, series);
  return problem === 'baseNotPositive'
    ? growthTrouble(problem, 'base', base)
    : growthTrouble(problem, 'values', NaN);
}

export function isNumbers(series: Series): series is readonly number[] {
  return Array.isArray(series);
}

function growthTrouble(
  problem: GrowthProblem | undefined,
  name: ParameterName,
  value: number,
): Trouble {
  return { is: 'growth', problem: problem ?? 'tooLarge', name, value };
}
