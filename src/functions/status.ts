import { type Assessment, type Profile, type RowInput, assessRow } from '../domain/assessment';
import { isBlank, readCell } from './cells';
import { profileIn } from './choices';
import { type Compute, type Parameter, elementwise } from './elementwise';
import { failure, failureOf } from './failure';
import { currentLanguage } from './language';
import { type Matrix, columnsOf, isAbsent, toMatrix } from './matrix';
import { base, boundIn, current, elapsed, methodOf, planYears, target, total } from './pace';
import { isNumbers, readSeries, seriesIn } from './series';
import type { Trouble } from './trouble';

/** The figures are taken as exact: a status has no interval to show. */
const exact = 15;

/** A missing figure is no trouble here: the profile has a class for such rows. */
const maybe = (parameter: Parameter): Parameter => ({ ...parameter, missing: NaN });

const statusParameters = [maybe(base), maybe(target), maybe(current), elapsed, total];

/** Status of levels, in the profile's own words. */
export function statusOf(profile: unknown, ...args: readonly unknown[]): unknown[][] {
  const by = profileIn(profile);
  const compute: Compute = (numbers, cells) => classIn(assessRow(levelRow(numbers, cells), by), by);
  return elementwise(statusParameters, args, compute);
}

function levelRow(
  [from = NaN, to = NaN, now = NaN, time = NaN, span = NaN]: readonly number[],
  cells: readonly unknown[],
): RowInput {
  const side = boundIn(cells[1]);
  const isLimit = side === 'atMost' || side === 'below';
  return {
    kind: isLimit ? 'limit' : methodOf(cells),
    direction: isLimit || to < from ? 'down' : 'up',
    exclusive: side === 'above' || side === 'below',
    elapsed: time,
    total: span,
    base: Number.isNaN(from) ? undefined : { value: from, decimals: exact },
    latest: Number.isNaN(now) ? undefined : { value: now, decimals: exact },
    target: Number.isNaN(to) ? undefined : to,
  };
}

/** Status of growth: one row or column of rates is one indicator, in a block each row is one. */
export function growthStatusOf(
  targetRate: unknown,
  rates: unknown,
  years: unknown,
  profile: unknown,
): unknown[][] {
  const by = profileIn(profile);
  const targets = toMatrix(targetRate) ?? [[null]];
  const block = toMatrix(rates) ?? [[null]];
  const lines = targets.length > 1 && targets.length === block.length ? block : seriesIn(block);
  const fits = targets.length === 1 || targets.length === lines.length;
  if (!fits || columnsOf(targets) > 1) {
    throw failure({
      is: 'shape',
      sizes: [
        { name: 'targetRate', rows: targets.length, columns: columnsOf(targets) },
        { name: 'rates', rows: block.length, columns: columnsOf(block) },
      ],
    });
  }
  const span = spanIn(years);
  return lines.map((cells, row) => {
    const cell = targets[targets.length === 1 ? 0 : row]?.[0];
    return [failureOf(typeof span === 'object' ? span : growthStatus(cell, cells, span, by))];
  });
}

function spanIn(years: unknown): number | Trouble {
  const matrix: Matrix | undefined = toMatrix(years);
  if (matrix === undefined || isAbsent(matrix)) return planYears;
  const read = readCell(matrix[0]?.[0], 'level');
  return typeof read === 'number' ? read : { is: 'cell', name: 'total', cell: read };
}

function growthStatus(
  cell: unknown,
  cells: readonly unknown[],
  span: number,
  by: Profile,
): number | string | Trouble {
  const goal = readCell(cell, 'targetRate');
  const isError = typeof goal !== 'number' && goal.is === 'error';
  if (isError) return { is: 'cell', name: 'targetRate', cell: goal };
  const series = readSeries(cells, 'rates', 'rate');
  if (series === 'blank' && isBlank(cell)) return '';
  if (series !== 'blank' && !isNumbers(series)) {
    const isMissing = series.is === 'cell' && series.cell.is === 'missing';
    if (!isMissing) return series;
  }
  if (typeof goal !== 'number' && goal.is !== 'blank' && goal.is !== 'missing') {
    return { is: 'cell', name: 'targetRate', cell: goal };
  }
  const known = series !== 'blank' && isNumbers(series) ? series : [];
  const row: RowInput = {
    kind: isCumulativeText(cell) ? 'cumulative' : 'growthRate',
    direction: typeof goal === 'number' && goal < 0 ? 'down' : 'up',
    elapsed: known.length === 0 ? 1 : known.length,
    total: span,
    target: typeof goal === 'number' ? goal : undefined,
    rates: known.map((value) => ({ value, decimals: exact, years: 1 })),
  };
  return classIn(assessRow(row, by), by);
}

const isCumulativeText = (cell: unknown): boolean =>
  typeof cell === 'string' && /[[［【]|累计/u.test(cell);

/** What the profile calls the class, in the user's language. */
export function classIn({ status }: Assessment, profile: Profile): string {
  const found = profile.classes.find(({ id }) => id === status);
  return found?.[currentLanguage()] ?? status;
}
