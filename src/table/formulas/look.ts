import type { Style } from '../sheetPlan';

/* What is computed looks unlike what is reported: grey on grey, smaller, and without a black line. */

const quiet: Style = { font: '宋体', fontSize: 9, color: '#5B6770' };

export const noteStyle: Style = { ...quiet, horizontal: 'left', vertical: 'bottom', wrap: true };

export const computedStyle: Style = {
  ...quiet,
  fill: '#F6F7F8',
  border: '#D3D8DC',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};

export const computedHeadStyle: Style = { fill: '#E9ECEE' };

export const reasonStyle: Style = { horizontal: 'left' };
