/** What every object of the model shares. */
import type { ApiObject } from '../protocol/apiObject';
import { accessDenied } from '../protocol/apiError';
import type { References } from '../protocol/references';
import type { Area } from './address';
import type { Engine } from './engine';
import type { Range } from './range';
import type { BookState } from './bookState';
import type { SheetState } from './sheetState';

/** Who is changing the workbook at this moment. */
export type Origin = 'addin' | 'user' | 'remote';

/** Tells the add-in what happened; see events.ts. */
export interface ChangeSink {
  protectionChanged(sheet: SheetState): void;
  nameChanged(sheet: SheetState, before: string, after: string): void;
  visibilityChanged(sheet: SheetState, before: string, after: string): void;
  subscribe(target: string, event: string, on: boolean): boolean;
}

export interface BookContext {
  readonly engine: Engine;
  readonly state: BookState;
  readonly references: References;
  readonly changes: ChangeSink;
  /** Formulas written so far in this batch have their values after this. */
  settled(): Promise<void>;
  origin: Origin;
  enableEvents: boolean;
  /** Univer is activating sheets on its own account; nobody is told. */
  isSettingUp: boolean;
  /** Does something that makes Univer jump to another sheet, and comes back without a word. */
  stayingHere<T>(act: () => T): T;
  range(sheet: SheetState, area: Area): Range;
  /** The API object of a sheet; always the same one for the same sheet. */
  worksheet(sheet: SheetState): ApiObject;
}

/** Excel refuses a write into locked cells of a protected sheet, the add-in's as well. */
export function assertWritable(sheet: SheetState, area: Area): void {
  if (sheet.protection.isProtected && sheet.hasLocked(area)) throw accessDenied();
}

export function assertFormattable(sheet: SheetState, option: string): void {
  if (sheet.protection.isProtected && sheet.protection.options[option] !== true)
    throw accessDenied();
}
