import type { Area } from '../area';
import type { Grid } from '../locate';
import type { CustomXmlPart } from '../sheetPlan';

/** The cells of a sheet as a reader sees them, whether they come from a file or from a host. */
export interface SheetCells {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** From A1 on; rows and cells without contents may be missing. */
  readonly grid: Grid;
  /** Counted from 0, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
}

export interface WorkbookCells {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetCells[];
  /** What the workbook says of the template that it was made from, and the explanations kept in it. */
  readonly parts: readonly CustomXmlPart[];
}
