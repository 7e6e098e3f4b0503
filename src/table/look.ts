import type { ColumnRole } from '../domain/indicator';
import type { Style } from './sheetPlan';

/* How the table looks: the sober look of a Chinese official table, black on white. */

export const titleStyle: Style = {
  font: '黑体',
  fontSize: 16,
  bold: false,
  color: '#000000',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};

export const tableStyle: Style = {
  font: '宋体',
  fontSize: 10,
  color: '#000000',
  border: '#7F7F7F',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};

export const headerStyle: Style = { font: '黑体', fill: '#E8EEF4' };

/** Names read from the left; everything else stands in the middle, as numbers and words mix. */
export function columnStyle(role: ColumnRole): Style | undefined {
  return role === 'name' || role === 'note' ? { horizontal: 'left' } : undefined;
}

export const entryStyle: Style = { locked: false };

/** In a blank table the cells to fill in are tinted, so that nobody has to ask which they are. */
export const blankEntryStyle: Style = { locked: false, fill: '#FFFBE6' };
