import type { Size } from '../../table/sheetPlan';
import { columnWidth } from './units';
import { element } from './xml';

/** In rising order and each column once; `<cols/>` without a child is an error to Excel. */
export function columnsXml(sizes: readonly Size[]): string {
  const widths = [...new Map(sizes.map(({ at, points }) => [at, columnWidth(points)]))].sort(
    ([one], [other]) => one - other,
  );
  const columns = widths.map(([at, width]) =>
    element('col', { min: at + 1, max: at + 1, width, customWidth: true }),
  );
  return columns.length === 0 ? '' : element('cols', {}, columns.join(''));
}
