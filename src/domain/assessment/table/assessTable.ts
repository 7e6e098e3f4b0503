import type { Indicator, IndicatorSystem, Period } from '../../indicator';
import { assessRow } from '../assessRow';
import { isFullYear, periodsTo } from '../periods';
import type { Profile, StatusClass } from '../profileSchema';
import type { GrowthReference } from '../readProgress';
import { readRow } from '../readRow';
import { agreementOf } from './agreement';
import { averageOf, courseOf } from './course';
import { groupsOf } from './groups';
import type { IndicatorAssessment, TableAssessment, TableCells } from './model';

/**
 * Assesses a whole table: every indicator that has a row in it, in the order of the system.
 *
 * @param cells Texts as displayed; an indicator without an entry is not in the table.
 * @param asOf Id of the last period to be used; the last one with an entry where absent.
 * @throws RangeError where the system has no such period.
 */
export function assessTable(
  system: IndicatorSystem,
  cells: TableCells,
  profile: Profile,
  asOf: string = lastPeriod(system, cells).id,
): TableAssessment {
  const last = system.periods.find(({ id }) => id === asOf);
  if (last === undefined) throw new RangeError(`no period ${asOf}`);
  const indicators = system.indicators.filter(({ number }) => cells[number] !== undefined);
  const reference = referenceAmong(indicators, cells);
  const rows = indicators.map((indicator) =>
    assessOne(indicator, system, cells, profile, asOf, reference),
  );
  return {
    system,
    profile,
    asOf: last,
    year: periodsTo(system, asOf).filter(isFullYear).at(-1),
    rows,
    groups: groupsOf(rows, system, profile),
  };
}

function assessOne(
  indicator: Indicator,
  system: IndicatorSystem,
  table: TableCells,
  profile: Profile,
  asOf: string,
  reference: GrowthReference | undefined,
): IndicatorAssessment {
  const cells = table[indicator.number] ?? {};
  const input = readRow(indicator, system, cells, asOf, reference);
  const assessment = assessRow(input, profile);
  const published = cells['status']?.trim();
  return {
    indicator,
    cells,
    input,
    assessment,
    status: classOf(profile, assessment.status),
    completion: assessment.completion,
    course: courseOf(input, assessment, profile),
    average: averageOf(input, profile),
    published: published === '' ? undefined : published,
    agreement: agreementOf(assessment.meaning, published, system),
  };
}

/** The profile's loader has made sure that each class it names is there. */
function classOf({ classes }: Profile, id: string): StatusClass {
  const found = classes.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no class ${id}`);
  return found;
}

function referenceAmong(
  indicators: readonly Indicator[],
  cells: TableCells,
): GrowthReference | undefined {
  const indicator = indicators.find(({ economy }) => economy);
  return indicator && { indicator, cells: cells[indicator.number] ?? {} };
}

/** The last period in which any row has a figure or a word: later ones have not come yet. */
export function lastPeriod({ periods }: IndicatorSystem, cells: TableCells): Period {
  const rows = Object.values(cells);
  const isFilled = ({ id }: Period): boolean =>
    rows.some((row) => isEntry(row[`${id}.total`]) || isEntry(row[`${id}.growth`]));
  const end = ({ year, months }: Period): number => year * 12 + months;
  const inOrder = [...periods].sort((a, b) => end(a) - end(b));
  const last = inOrder.filter(isFilled).at(-1) ?? inOrder.at(-1);
  if (last === undefined) throw new RangeError('a system without periods');
  return last;
}

/** Dashes alone say that a period has not come as much as blanks do. */
const isEntry = (text: string | undefined): boolean =>
  text !== undefined && /[\p{L}\p{N}]/u.test(text);
