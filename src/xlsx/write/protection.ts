import type { Protection } from '../../table/sheetPlan';
import { element } from './xml';

/** Here `1` forbids and `0` allows, except that `sheet` turns the whole on. What is not named keeps Excel's default. */
export function protectionXml(protection: Protection | undefined): string {
  if (protection === undefined) return '';
  return element('sheetProtection', {
    sheet: true,
    objects: true,
    scenarios: true,
    formatCells: !protection.allowFormatCells,
    formatColumns: !protection.allowFormatColumns,
    formatRows: !protection.allowFormatRows,
  });
}
