/** A person's change of a locked cell on a protected sheet is refused, as Excel does. */
import { CanceledError, ICommandService } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import type { IRange } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import type { BookContext } from './context';
import type { SheetState } from './sheetState';
import { fromUniver } from './univerRange';

/** Structural changes, and the option that allows each. */
const STRUCTURAL: Readonly<Record<string, string>> = {
  [InsertRowMutation.id]: 'allowInsertRows',
  [InsertColMutation.id]: 'allowInsertColumns',
  [RemoveRowMutation.id]: 'allowDeleteRows',
  [RemoveColMutation.id]: 'allowDeleteColumns',
};

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
  readonly range?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
}

export function guardProtectedSheets(context: BookContext, onRefused: () => void): void {
  const commands = context.engine.service<ICommandService>(ICommandService);
  commands.beforeCommandExecuted((info, options) => {
    // The add-in's own writes are checked where they are made; formula results are nobody's edit.
    if (context.origin !== 'user' || options?.onlyLocal === true) return;
    const params = (info.params ?? {}) as Params;
    const sheet =
      params.subUnitId === undefined ? undefined : context.state.sheet(params.subUnitId);
    if (!sheet?.protection.isProtected || !isRefused(sheet, info.id, params)) return;
    onRefused();
    throw new CanceledError();
  });
}

function isRefused(sheet: SheetState, id: string, params: Params): boolean {
  const option = STRUCTURAL[id];
  if (option !== undefined) return sheet.protection.options[option] !== true;
  const locked = (range: IRange | undefined): boolean =>
    range !== undefined && sheet.hasLocked(fromUniver(range, MAX_ROWS, MAX_COLUMNS));
  if (id === SetRangeValuesMutation.id) return hasLockedCell(sheet, params.cellValue ?? {});
  if (id === MoveRangeMutation.id) return locked(params.fromRange) || locked(params.toRange);
  if (id === ReorderRangeMutation.id)
    return sheet.protection.options['allowSort'] !== true || locked(params.range);
  return false;
}

function hasLockedCell(sheet: SheetState, cells: NonNullable<Params['cellValue']>): boolean {
  return Object.entries(cells).some(([row, columns]) =>
    Object.keys(columns ?? {}).some((column) => sheet.isLocked(Number(row), Number(column))),
  );
}
