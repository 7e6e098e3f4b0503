import type { Area } from './area';

/**
 * Everything about the sheets to be made, decided before any host is touched.
 * `excel/` and `xlsx/` carry a plan out and decide nothing: same plan, same sheet.
 * Rows and columns count from 0 on the sheet itself; sizes are in points.
 */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Custom XML parts of the workbook: who made the table, from which system and version. */
  readonly parts: readonly CustomXmlPart[];
}

export interface CustomXmlPart {
  readonly namespace: string;
  readonly xml: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Where `cells` stand; their first cell is at (area.row, area.column). */
  readonly area: Area;
  readonly cells: readonly (readonly PlanCell[])[];
  /** Painted in order, later ones over earlier ones, property by property. */
  readonly paints: readonly Paint[];
  readonly merges: readonly Area[];
  readonly columnWidths: readonly Size[];
  readonly rowHeights: readonly Size[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly page?: PageSetup;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Names that belong to this sheet alone, so that two tables in one workbook do not quarrel. */
  readonly names: readonly PlanName[];
  /** Native charts; only on sheets of their own, because a failure could not take them back elsewhere. */
  readonly charts?: readonly ChartPlan[];
  /** Absent: the sheet is not protected, though cells still carry `locked`. */
  readonly protection?: Protection;
}

export interface PlanCell {
  readonly value: string | number | boolean | null;
  /** With its `=`; then `value` is the result known beforehand, if any. */
  readonly formula?: string;
  /** An Excel number format; `General` where the text shows as it is. */
  readonly format: string;
  /** What the cell will show, where the planner knows it; a host finds it out by itself. */
  readonly text?: string;
}

/** Position counted from 0 on the sheet, size in points. */
export interface Size {
  readonly at: number;
  readonly points: number;
}

export interface Paint {
  readonly area: Area;
  readonly style: Style;
}

/** Colours are `#RRGGBB`. A property that is absent leaves what was painted before. */
export interface Style {
  readonly font?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** One thin line of this colour around every cell of the area. */
  readonly border?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Counts only while the sheet is protected. Excel's own default is true. */
  readonly locked?: boolean;
}

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A3' | 'A4';
  readonly area: Area;
  /** Rows repeated on each page, first and last, counted from 0. */
  readonly titleRows: readonly [first: number, last: number];
  readonly fitToWidth: 1;
  readonly centerHorizontally: boolean;
  /** In points. */
  readonly margins: Readonly<
    Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>
  >;
  /** In Excel's header and footer code: `&P` is the page, `&N` their number. */
  readonly footer: string;
}

/** Excel's native data validation. Formulas begin with `=`. */
export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    /** The formula is written for the area's first cell and moves with the others. */
    | { readonly kind: 'custom'; readonly formula: string };
  /** `stop` refuses the entry; `warning` lets the user keep it. */
  readonly strictness: 'stop' | 'warning';
  readonly error: Message;
  readonly prompt?: Message;
}

/** Excel cuts a title at 32 characters and a text at 255. */
export interface Message {
  readonly title: string;
  readonly text: string;
}

export interface ConditionalFormat {
  readonly area: Area;
  /** With its `=`, written for the area's first cell. Native functions only: custom ones never run here. */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly stopIfTrue?: boolean;
}

export interface ChartPlan {
  /** `bars` lie, with the first category on top. */
  readonly kind: 'bars' | 'lines';
  readonly title: string;
  /** Cells of the sheet: names of the series in the first row, categories in the first column, its corner empty. */
  readonly data: Area;
  /** The cells that it covers. */
  readonly area: Area;
  /** By series, from left to right; dashes tell lines apart without colours. */
  readonly series: readonly { readonly color: string; readonly dashed?: boolean }[];
  /** Of the values; what lies beyond `low` and `high` is cut off. `step`: from one tick to the next, from `low` on. */
  readonly axis: {
    readonly format: string;
    readonly low?: number;
    readonly high?: number;
    readonly step?: number;
  };
}

export interface PlanName {
  readonly name: string;
  readonly area: Area;
  readonly comment?: string;
}

/** No password: protection here keeps labels from slips, not from people. */
export interface Protection {
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
}
