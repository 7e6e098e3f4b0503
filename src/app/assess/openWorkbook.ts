import type { IndicatorSystem } from '../../domain/indicator';
import type { Profile } from '../../domain/assessment';
import {
  type Area,
  type CustomXmlPart,
  type KeptOverride,
  type WorkbookCells,
  overridesIn,
  overridesNamespace,
  overridesXml,
} from '../../table';
import { systemsAmong } from '../systemsOnSheets';
import type { LiveWorkbook } from '../workbookLive';
import { type AssessOutcome, assessCells } from './assessWorkbook';

/** All cells of the open workbook, and the parts of ours; in two or three round trips. */
export async function readOpenWorkbook(
  port: Pick<LiveWorkbook, 'readLive'>,
): Promise<WorkbookCells> {
  const { sheets, cells, parts = [] } = await port.readLive('all');
  return { sheets: sheets.flatMap(({ id }) => cells.get(id) ?? []), parts };
}

/** As `assessCells`; systems that stand on sheets of the workbook are known as well. */
export function assessOpenWorkbook(
  source: WorkbookCells,
  shipped: readonly IndicatorSystem[],
  profile: Profile,
  asOf?: string,
  place?: string,
): AssessOutcome {
  const visible = source.sheets.filter(({ visibility }) => visibility !== 'veryHidden');
  return assessCells(source, systemsAmong(visible, shipped), profile, asOf, place);
}

/** Where the row of an indicator stands in its table; undefined where it has none. */
export function rowArea(
  { read }: Extract<AssessOutcome, { kind: 'assessed' }>,
  indicator: number,
): Area | undefined {
  const row = read?.submission.rows.find(({ number }) => number === indicator)?.row;
  if (read === undefined || row === undefined) return undefined;
  const { column, columns } = read.table.area;
  return { row, column, rows: 1, columns };
}

/**
 * Keeps a decision in the workbook, in the place of what was decided before for the same row of the
 * same assessment; an empty reason takes it back. Answers the part as it is now.
 */
export async function keepOverride(
  port: Pick<LiveWorkbook, 'changePart'>,
  kept: KeptOverride,
): Promise<CustomXmlPart> {
  const isSame = (each: KeptOverride): boolean =>
    each.system === kept.system &&
    each.profile === kept.profile &&
    each.period === kept.period &&
    each.indicator === kept.indicator;
  const xml = await port.changePart(overridesNamespace, (before) => {
    const others = overridesIn(before ?? '').filter((each) => !isSame(each));
    return overridesXml(kept.reason.trim() === '' ? others : [...others, kept]);
  });
  return { namespace: overridesNamespace, xml };
}
