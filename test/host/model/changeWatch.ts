/**
 * Univer's mutations become Excel's events. All mutations of one turn are one change: a pasted
 * block, an undo, an inserted row with everything that it moves.
 */
import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions, IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import {
  AddConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { Area } from './address';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import { areasIn, merged, shapeArea } from './changeAreas';
import type { CellMatrix, MoveParams } from './changeAreas';
import type { BookContext, Origin } from './context';
import type { ChangeType, Events } from './events';
import type { SheetState } from './sheetState';
import { fromUniver } from './univerRange';

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
}

interface Pending {
  readonly origin: Origin;
  readonly edited: Map<string, Area[]>;
  readonly formatted: Map<string, Area[]>;
  readonly shaped: { id: string; type: ChangeType; area: Area }[];
  readonly sorted: { id: string; area: Area }[];
}

const SHAPES: Readonly<Record<string, ChangeType>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

const CONDITIONALS: ReadonlySet<string> = new Set([
  AddConditionalRuleMutation.id,
  SetConditionalRuleMutation.id,
]);

interface ConditionalParams {
  readonly rule?: { readonly ranges?: readonly IRange[] };
}

export class ChangeWatch {
  private pending: Pending | undefined;
  private activeId: string;
  private lastSelection = '';

  constructor(
    private readonly context: BookContext,
    private readonly events: Events,
    private readonly onContent: () => void,
  ) {
    this.activeId = context.state.active.id;
    const commands = context.engine.service<ICommandService>(ICommandService);
    commands.onCommandExecuted((info, options) => {
      this.mutation(info, options);
      this.operation(info);
    });
  }

  /** Called when a batch of the add-in ends, so that its changes are not mixed with the user's. */
  flush(): void {
    const { pending } = this;
    this.pending = undefined;
    if (!pending) return;
    const shapedSheets = new Set(pending.shaped.map((shape) => shape.id));
    for (const { id, type, area } of pending.shaped) this.tell(id, type, [area], pending.origin);
    for (const { id, area } of pending.sorted)
      this.events.rowsSorted(this.sheet(id), area, pending.origin);
    for (const [id, areas] of pending.edited)
      if (!shapedSheets.has(id)) this.tell(id, 'RangeEdited', areas, pending.origin);
    for (const [id, areas] of pending.formatted) {
      if (shapedSheets.has(id)) continue;
      this.events.formatChanged(this.sheet(id), areas, pending.origin);
      // Excel raises onChanged for formats as well; an edit has already told it.
      if (!pending.edited.has(id)) this.tell(id, 'RangeEdited', areas, pending.origin);
    }
  }

  private tell(id: string, type: ChangeType, areas: readonly Area[], origin: Origin): void {
    if (this.context.engine.book.getSheetBySheetId(id))
      this.events.changed({ sheet: this.sheet(id), type, areas, origin });
  }

  private sheet(id: string): SheetState {
    return this.context.state.sheet(id);
  }

  private mutation(info: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = (info.params ?? {}) as SheetParams;
    if (params.unitId !== this.context.engine.unitId) return;
    if (info.id === InsertSheetMutation.id)
      this.events.sheetAdded(
        (info.params as { sheet: { id: string } }).sheet.id,
        this.context.origin,
      );
    const id = params.subUnitId;
    if (id === undefined) return;
    const shape = SHAPES[info.id];
    if (shape)
      this.entry().shaped.push({
        id,
        type: shape,
        area: shapeArea(shape, (info.params as { range: IRange }).range),
      });
    else if (info.id === SetRangeValuesMutation.id)
      this.values(id, info.params as { cellValue?: CellMatrix; trigger?: string }, options);
    else if (CONDITIONALS.has(info.id)) this.conditionals(id, info.params as ConditionalParams);
    else if (info.id === MoveRangeMutation.id) this.moved(info.params as MoveParams);
    else if (info.id === ReorderRangeMutation.id)
      this.reordered(id, (info.params as { range: IRange }).range);
    else if (info.id === RemoveSheetMutation.id) this.events.sheetDeleted(id, this.context.origin);
  }

  private values(
    id: string,
    params: { cellValue?: CellMatrix },
    options: IExecutionOptions | undefined,
  ): void {
    // Results of the formula engine: in Excel a recalculated cell raises no onChanged.
    if (options?.onlyLocal === true || options?.['fromFormula'] === true || !params.cellValue)
      return;
    this.onContent();
    const { edited, formatted } = this.entry();
    const { contents, formats } = areasIn(params.cellValue);
    if (contents) edited.set(id, merged(edited.get(id), contents));
    if (formats) formatted.set(id, merged(formatted.get(id), formats));
  }

  /** A paste takes formats away; what comes and goes with rows is told with them. */
  private conditionals(id: string, { rule }: ConditionalParams): void {
    if (this.context.origin === 'addin' || this.context.isSettingUp) return;
    const [range] = rule?.ranges ?? [];
    if (!range) return;
    const { formatted } = this.entry();
    const area = fromUniver(range, MAX_ROWS, MAX_COLUMNS);
    formatted.set(id, merged(formatted.get(id), area));
  }

  private moved(params: MoveParams): void {
    this.onContent();
    for (const part of [params.from, params.to]) {
      if (!part) continue;
      const { contents } = areasIn(part.value);
      if (contents)
        this.entry().edited.set(
          part.subUnitId,
          merged(this.entry().edited.get(part.subUnitId), contents),
        );
    }
  }

  private reordered(id: string, range: IRange): void {
    this.onContent();
    const area = fromUniver(range, MAX_ROWS, MAX_COLUMNS);
    const entry = this.entry();
    entry.sorted.push({ id, area });
    entry.edited.set(id, merged(entry.edited.get(id), area));
  }

  private entry(): Pending {
    if (this.pending && this.pending.origin !== this.context.origin) this.flush();
    if (!this.pending) {
      this.pending = {
        origin: this.context.origin,
        edited: new Map(),
        formatted: new Map(),
        shaped: [],
        sorted: [],
      };
      setTimeout(() => this.flush(), 0);
    }
    return this.pending;
  }

  private operation(info: Readonly<ICommandInfo>): void {
    if (info.id === SetWorksheetActiveOperation.id) this.activated();
    else if (info.id === SetSelectionsOperation.id)
      this.selected(info.params as { subUnitId: string; selections: readonly { range: IRange }[] });
  }

  private activated(): void {
    const after = this.context.state.active;
    if (after.id === this.activeId || this.context.isSettingUp) return;
    const before = this.context.engine.book.getSheetBySheetId(this.activeId)
      ? this.sheet(this.activeId)
      : undefined;
    this.activeId = after.id;
    this.events.sheetActivated(before, after);
  }

  /** Univer tells a selection again at each step of a drag; only a new one counts. */
  private selected(params: { subUnitId: string; selections: readonly { range: IRange }[] }): void {
    const sheet = this.sheet(params.subUnitId);
    const grid = sheet.cells.sheet;
    const areas = params.selections.map(({ range }) =>
      fromUniver(range, grid.getRowCount(), grid.getColumnCount()),
    );
    const key = JSON.stringify([params.subUnitId, areas]);
    if (key === this.lastSelection || areas.length === 0 || this.context.isSettingUp) return;
    this.lastSelection = key;
    this.events.selectionChanged(sheet, areas);
  }
}
