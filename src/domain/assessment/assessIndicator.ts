import type { Indicator, IndicatorSystem } from '../indicator';
import { type Assessment, assessRow } from './assessRow';
import type { Profile } from './profileSchema';
import type { GrowthReference, RowCells } from './readProgress';
import { readRow } from './readRow';

/**
 * Assesses an indicator from the cell texts of its row, as displayed.
 *
 * @param cells Texts by column id: `2021.total`, `2022.growth`.
 * @param asOf Id of the last period to be used, such as a half-year after the last full year.
 * @param reference The row of economic growth; without it a target to keep pace with economic
 * growth has no pace.
 */
export function assessIndicator(
  indicator: Indicator,
  system: IndicatorSystem,
  cells: RowCells,
  profile: Profile,
  asOf: string,
  reference?: GrowthReference,
): Assessment {
  return assessRow(readRow(indicator, system, cells, asOf, reference), profile);
}
