import { type Column, isEntry } from '../domain/indicator';
import type { Area } from './area';
import type { TableAreas } from './areas';
import {
  blankEntryStyle,
  columnStyle,
  entryStyle,
  headerStyle,
  tableStyle,
  titleStyle,
} from './look';
import type { Paint } from './sheetPlan';

export function tablePaints(
  areas: TableAreas,
  columns: readonly Column[],
  blank: boolean,
): Paint[] {
  const grid: Area = { ...areas.header, rows: areas.header.rows + areas.body.rows };
  return [
    { area: areas.title, style: titleStyle },
    { area: grid, style: tableStyle },
    { area: areas.header, style: headerStyle },
    ...columns.flatMap((column, index): Paint[] => {
      const area = { ...areas.body, column: areas.body.column + index, columns: 1 };
      const style = columnStyle(column.role);
      return [
        ...(style === undefined ? [] : [{ area, style }]),
        ...(isEntry(column) ? [{ area, style: blank ? blankEntryStyle : entryStyle }] : []),
      ];
    }),
  ];
}
