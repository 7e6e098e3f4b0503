import type { Area } from '../table';
import type { PageNote } from './pageNote';
import type { Region } from './region';

/**
 * What a look learns beyond the view: enough to write without asking again, and to put things back.
 * Kept beside the view and not in it, as it means something to this port only.
 */
export interface Notes {
  readonly activeSheet: string;
  readonly sheets: readonly SheetNote[];
  readonly parts: readonly PartNote[];
  /** The workbook's structure is protected: no sheet can be added. */
  readonly structureProtected: boolean;
  readonly regions: readonly Region[];
  readonly pages: readonly PageNote[];
}

export interface SheetNote {
  readonly name: string;
  readonly visibility: Excel.Worksheet['visibility'];
  readonly protected: boolean;
  readonly names: readonly NameNote[];
}

export interface NameNote {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  /** Absent where the name is no plain area of its own sheet. */
  readonly area?: Area;
}

export interface PartNote {
  readonly id: string;
  readonly namespace: string;
}
