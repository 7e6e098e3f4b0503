import type { TableAreas } from './areas';
import type { PageSetup } from './sheetPlan';

const inch = 72;

/** Landscape, as wide as the paper, with the header on every page. */
export function pageSetup(areas: TableAreas, paper: 'A3' | 'A4', footer: string): PageSetup {
  return {
    orientation: 'landscape',
    paper,
    area: areas.table,
    titleRows: [areas.header.row, areas.header.row + areas.header.rows - 1],
    fitToWidth: 1,
    centerHorizontally: true,
    margins: {
      top: 0.5 * inch,
      bottom: 0.6 * inch,
      left: 0.4 * inch,
      right: 0.4 * inch,
      header: 0.3 * inch,
      footer: 0.3 * inch,
    },
    footer: `&C${footer}`,
  };
}
