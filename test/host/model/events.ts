/** Which objects the add-in listens to, and telling them. */
import { objectEvent } from '../protocol/eventQueue';
import type { EventEntry } from '../protocol/eventQueue';
import type { Area } from './address';
import { areaName } from './address';
import type { BookContext, ChangeSink, Origin } from './context';
import { EVENT_TYPES, WORKBOOK_TARGET, isEventName } from './eventTypes';
import type { EventName } from './eventTypes';
import type { SheetState } from './sheetState';

/** Excel cuts a list of changed addresses at this length. */
const MAX_ADDRESS = 8192;

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export interface Change {
  readonly sheet: SheetState;
  readonly type: ChangeType;
  readonly areas: readonly Area[];
  readonly origin: Origin;
  /** Only for inserted and deleted cells. */
  readonly shift?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export class Events implements ChangeSink {
  private readonly listeners = new Map<string, number>();

  constructor(
    private readonly context: () => BookContext,
    private readonly send: (entry: EventEntry) => void,
  ) {}

  /** The pane was reloaded: its handlers are gone. */
  forget(): void {
    this.listeners.clear();
  }

  subscribe(target: string, event: string, on: boolean): boolean {
    if (!isEventName(event)) return false;
    const key = `${target}/${event}`;
    const count = (this.listeners.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.listeners.set(key, count);
    else this.listeners.delete(key);
    return true;
  }

  changed(change: Change): void {
    const [first] = change.areas;
    if (!first) return;
    const { references, range } = this.context();
    this.raise(change.sheet.id, 'DataChanged', () => ({
      changeType: change.type,
      ...sourceOf(change.origin),
      worksheetId: change.sheet.id,
      address: change.areas.map(areaName).join(',').slice(0, MAX_ADDRESS),
      shiftDirection: change.shift ?? 'None',
      referenceId: references.keep(range.call(this.context(), change.sheet, first)),
      ...change.details,
    }));
  }

  formatChanged(sheet: SheetState, areas: readonly Area[], origin: Origin): void {
    const [first] = areas;
    if (!first) return;
    const context = this.context();
    this.raise(sheet.id, 'FormatChanged', () => ({
      ...sourceOf(origin),
      worksheetId: sheet.id,
      address: areas.map(areaName).join(',').slice(0, MAX_ADDRESS),
      referenceId: context.references.keep(context.range(sheet, first)),
    }));
  }

  selectionChanged(sheet: SheetState, areas: readonly Area[]): void {
    this.raise(sheet.id, 'SelectionChanged', () => ({
      worksheetId: sheet.id,
      address: areas.map(areaName).join(','),
    }));
  }

  sheetActivated(before: SheetState | undefined, after: SheetState): void {
    if (before) this.raise(before.id, 'Deactivated', () => ({ worksheetId: before.id }));
    this.raise(after.id, 'Activated', () => ({ worksheetId: after.id }));
  }

  sheetAdded(id: string, origin: Origin): void {
    this.raise(id, 'Added', () => ({ ...sourceOf(origin), worksheetId: id }));
  }

  sheetDeleted(id: string, origin: Origin): void {
    this.raise(id, 'Deleted', () => ({ ...sourceOf(origin), worksheetId: id }));
  }

  rowsSorted(sheet: SheetState, area: Area, origin: Origin): void {
    this.raise(sheet.id, 'RowSorted', () => ({
      ...sourceOf(origin),
      worksheetId: sheet.id,
      address: areaName(area),
    }));
  }

  nameChanged(sheet: SheetState, nameBefore: string, nameAfter: string): void {
    const { origin } = this.context();
    this.raise(sheet.id, 'NameChanged', () => ({
      ...sourceOf(origin),
      worksheetId: sheet.id,
      nameBefore,
      nameAfter,
    }));
  }

  visibilityChanged(sheet: SheetState, visibilityBefore: string, visibilityAfter: string): void {
    const { origin } = this.context();
    this.raise(sheet.id, 'VisibilityChanged', () => ({
      ...sourceOf(origin),
      worksheetId: sheet.id,
      visibilityBefore,
      visibilityAfter,
    }));
  }

  protectionChanged(sheet: SheetState): void {
    const { origin } = this.context();
    this.raise(sheet.id, 'ProtectionChanged', () => ({
      ...sourceOf(origin),
      worksheetId: sheet.id,
      isProtected: sheet.protection.isProtected,
    }));
  }

  calculated(sheet: SheetState, areas: readonly Area[]): void {
    this.raise(sheet.id, 'Calculated', () => ({
      worksheetId: sheet.id,
      address: areas.map(areaName).join(','),
    }));
  }

  /** The message is made only when somebody listens. */
  private raise(sheetId: string, event: EventName, message: () => unknown): void {
    if (!this.context().enableEvents) return;
    for (const target of [sheetId, WORKBOOK_TARGET])
      if (this.listeners.has(`${target}/${event}`))
        this.send(objectEvent(EVENT_TYPES[event], target, message()));
  }
}

const sourceOf = (origin: Origin): { source: string; triggerSource: string } => ({
  source: origin === 'remote' ? 'Remote' : 'Local',
  triggerSource: origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
});
