import { type GrowthReference, type Profile, assessIndicator } from '../../domain/assessment';
import type { Indicator, IndicatorSystem, Period } from '../../domain/indicator';
import {
  type Grid,
  type LocatedColumn,
  type LocatedTable,
  locateTables,
  standingWord,
} from '../../table/locate';
import { type SubmittedRow, readTable } from '../../table/read';
import { profileIn } from '../choices';
import { failure } from '../failure';
import { currentLanguage } from '../language';
import { messageOf } from '../messages';
import { toMatrix } from '../matrix';
import { knownSystems } from '../registry';
import { classIn } from '../status';
import type { Trouble } from '../trouble';
import { gridOf } from './gridOf';
import { hasUnclearRate, inferIndicator } from './infer';
import { headsIn, reasonOf } from './reason';
import { systemOf } from './systemOf';
import { type Texts, isGrowthInPercent, rowTexts } from './texts';

const width = 3;

/**
 * Status, R and reason of each row of the tables in a range, beside the rows they belong to: the
 * result has as many rows as the range, with heads beside the header and blanks beside the rest.
 *
 * @throws CustomFunctions.Error where the range holds no table with its header.
 */
export function assessOf(table: unknown, profile: unknown): unknown[][] {
  const by = profileIn(profile);
  const grid = gridOf(toMatrix(table) ?? []);
  const tables = locateTables(grid, knownSystems()).filter(({ columns }) =>
    columns.some(({ role }) => role === 'total' || role === 'growth'),
  );
  if (tables.length === 0) throw failure(missingHeader(grid));
  const results: unknown[][] = grid.map(() => Array.from({ length: width }, () => ''));
  for (const each of tables) assessInto(results, grid, each, by);
  return results;
}

function missingHeader(grid: Grid): Trouble {
  const texts = new Set(grid.flatMap((row) => row.map((cell) => cell?.text.trim() ?? '')));
  const needed = (['number', 'name', 'unit', 'total', 'growth'] as const).map(standingWord);
  const missing = needed.filter((word) => !texts.has(word));
  return { is: 'noTable', missing: missing.length > 0 ? missing : needed };
}

interface Row {
  readonly submitted: SubmittedRow;
  readonly indicator: Indicator;
  readonly texts: Texts;
  readonly isRateUnclear: boolean;
}

function assessInto(results: unknown[][], grid: Grid, table: LocatedTable, by: Profile): void {
  const language = currentLanguage();
  const system = systemOf(table);
  const { columns, header } = table;
  const { rows: submitted } = readTable(grid, table);
  const inPercent = isGrowthInPercent(submitted, columns);
  const rows = submitted.map((row, at): Row => {
    const known = system.indicators.find(({ number }) => number === row.number);
    const indicator = known ?? inferIndicator(row, columns, unusedNumber(system, at));
    const texts = rowTexts(row, columns, indicator, inPercent);
    const isRateUnclear = known === undefined && hasUnclearRate(row);
    return { submitted: row, indicator, texts, isRateUnclear };
  });
  const reference = referenceAmong(rows, system);
  const asOf = lastPeriod(rows, system)?.id ?? '';
  if (header !== undefined) results[header.last] = [...headsIn(language)];
  for (const { submitted: row, indicator, texts, isRateUnclear } of rows) {
    const code = errorIn(row, columns);
    if (code !== undefined) {
      const trouble: Trouble = { is: 'cell', name: 'table', cell: { is: 'error', code } };
      const error = failure(trouble);
      results[row.row] = [error, error, messageOf(trouble, language)];
      continue;
    }
    const assessment = assessIndicator(indicator, system, texts, by, asOf, reference);
    results[row.row] = [
      classIn(assessment, by),
      Number.isNaN(assessment.pace) ? '' : assessment.pace,
      reasonOf(assessment, language, isRateUnclear),
    ];
  }
}

/** A number that no indicator of the system has. */
function unusedNumber({ indicators }: IndicatorSystem, at: number): number {
  return Math.max(0, ...indicators.map(({ number }) => number)) + at + 1;
}

/** The row of economic growth; a table without a known system does not tell prices, and has none. */
function referenceAmong(
  rows: readonly Row[],
  { indicators }: IndicatorSystem,
): GrowthReference | undefined {
  const economy = indicators.find((indicator) => indicator.economy);
  const row = rows.find(({ indicator }) => indicator === economy);
  return row && { indicator: row.indicator, cells: row.texts };
}

/** The last period in which any row has something: later ones have not come yet. */
function lastPeriod(rows: readonly Row[], { periods }: IndicatorSystem): Period | undefined {
  const isFilled = ({ id }: Period): boolean =>
    rows.some(({ texts }) => isEntry(texts[`${id}.total`]) || isEntry(texts[`${id}.growth`]));
  const end = ({ year, months }: Period): number => year * 12 + months;
  return periods
    .filter(isFilled)
    .sort((a, b) => end(a) - end(b))
    .at(-1);
}

/** Dashes alone say that a period has not come as much as blanks do. */
const isEntry = (text: string | undefined): boolean =>
  text !== undefined && /[\p{L}\p{N}]/u.test(text);

function errorIn(row: SubmittedRow, columns: readonly LocatedColumn[]): string | undefined {
  const isFigure = ({ role }: LocatedColumn): boolean =>
    ['base', 'target', 'rate', 'total', 'growth'].includes(role);
  return columns
    .filter(isFigure)
    .map(({ id }) => row.cells[id]?.text ?? '')
    .find((text) => /^#[A-Z/0!?_]+$/.test(text));
}
