import type { Area, ConditionalFormat, CustomXmlPart, FlagWrite, SheetCells } from '../table';

/**
 * The open workbook as the checking sees it that goes along with the user's work. A part of the port
 * of its own, because nothing else needs it. Sheets are known by ids, which a new name does not
 * change. Every method costs one round trip unless it says otherwise, and throws nothing but
 * `WorkbookFailure`.
 */
export interface LiveWorkbook {
  /** What is written leaves the user's undo as it is; in older hosts it is gone after any write. */
  readonly keepsUndo: () => boolean;
  /** Tells of what happens from now on, until the answer is called. */
  hear(tell: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
  /** Whether the add-in starts with this document by itself, where the host knows such a thing. */
  startWithDocument(on: boolean): Promise<void>;
  /**
   * The sheets of the workbook, and the cells of those wanted. All of it, and the custom XML parts of
   * ours, takes two or three round trips; sheets by their ids take one, and fail as `gone` when one is.
   */
  readLive(wanted: 'all' | readonly string[]): Promise<LiveReading>;
  /** Writes into flag sheets, which are not looked at: nobody but us writes there. */
  writeFlags(writes: readonly SheetFlagWrites[]): Promise<void>;
  /** Makes a table carry flags that has none yet, in up to two round trips. */
  installFlags(installation: FlagInstallation): Promise<void>;
  /** Conditional formats with formulas that reach into each of these areas, in two round trips. */
  readFormats(areas: readonly SheetArea[]): Promise<readonly (readonly LiveFormat[])[]>;
  /**
   * Gives cells another form of what they hold, in one step for undo; two round trips. A cell that does
   * not show what it should is left alone, and its address told.
   */
  mendCells(mends: readonly CellMend[]): Promise<readonly string[]>;
  /** Changes the custom XML part of a namespace, whether there is one or not; two round trips. */
  changePart(namespace: string, change: (xml: string | undefined) => string): Promise<string>;
}

export type WorkbookEvent =
  /** Cells, their formats, rows or columns of a sheet are others than before. */
  | {
      readonly kind: 'changed';
      readonly sheet: string;
      /** Written by this add-in. */
      readonly own: boolean;
    }
  /** The look of cells is another; perhaps they were pasted over. */
  | { readonly kind: 'formats'; readonly sheet: string }
  /** A sheet came, went, got another name or was hidden. */
  | { readonly kind: 'sheets' }
  | { readonly kind: 'selected'; readonly sheet: string; readonly address: string };

export interface LiveReading {
  /** In the order of their tabs. */
  readonly sheets: readonly LiveSheet[];
  /** By the sheet's id. */
  readonly cells: ReadonlyMap<string, SheetCells>;
  /** Only where everything was read. */
  readonly parts?: readonly CustomXmlPart[];
}

export interface LiveSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetCells['visibility'];
  readonly protected: boolean;
  /** Of this sheet alone; an area only where the name is one of this sheet. */
  readonly names: readonly LiveName[];
}

export interface LiveName {
  readonly name: string;
  readonly comment: string;
  readonly area?: Area;
}

export interface SheetFlagWrites {
  /** Id of the flag sheet. */
  readonly sheet: string;
  readonly writes: readonly FlagWrite[];
}

export interface FlagInstallation {
  /** Id of the table's sheet. */
  readonly sheet: string;
  /** The part that carries flags. */
  readonly area: Area;
  /** Tie the table to its flag sheet. */
  readonly names: readonly (LiveName & { readonly area: Area })[];
  /** Name of the flag sheet; made where it is not there. */
  readonly flagsSheet: { readonly name: string; readonly isNew: boolean };
  readonly writes: readonly FlagWrite[];
  readonly formats: readonly ConditionalFormat[];
  /** Formats of the area that look flags up in a sheet whose name begins so are ours, and go first. */
  readonly replaces?: string;
}

export interface SheetArea {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly area: Area;
}

export interface LiveFormat {
  /** As it holds for the first of its cells. */
  readonly formula: string;
  readonly areas: readonly Area[];
}

export interface CellMend {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the cell shows, if nobody changed it. */
  readonly shown: string;
  readonly value: string | number | null;
  readonly format: string;
}
