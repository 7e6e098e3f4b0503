import { itemAlreadyExists, itemNotFound } from '../protocol/apiError';
import { ApiCollection } from '../protocol/apiObject';
import type { ApiObject } from '../protocol/apiObject';
import type { BookContext } from './context';
import { WORKBOOK_TARGET } from './eventTypes';
import { assertSheetName } from './sheetName';

export class WorksheetCollection extends ApiCollection {
  override readonly className = 'WorksheetCollection';

  constructor(private readonly context: BookContext) {
    super();
  }

  override subscribe(event: string, on: boolean): boolean {
    return this.context.changes.subscribe(WORKBOOK_TARGET, event, on);
  }

  items(): readonly ApiObject[] {
    return this.context.state.sheets.map((sheet) => this.context.worksheet(sheet));
  }

  GetItem(key: string): ApiObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: string): ApiObject | null {
    const sheet = this.context.state.find(key);
    return sheet ? this.context.worksheet(sheet) : null;
  }

  GetActiveWorksheet(): ApiObject {
    return this.context.worksheet(this.context.state.active);
  }

  GetFirst(visibleOnly?: boolean): ApiObject {
    const found = this.visible(visibleOnly === true)[0];
    if (!found) throw itemNotFound();
    return found;
  }

  GetLast(visibleOnly?: boolean): ApiObject {
    const found = this.visible(visibleOnly === true).at(-1);
    if (!found) throw itemNotFound();
    return found;
  }

  GetCount(visibleOnly?: boolean): number {
    return this.visible(visibleOnly === true).length;
  }

  /** The new sheet comes last and is not activated. */
  Add(name?: string | null): ApiObject {
    const { engine, state } = this.context;
    const title = name === undefined || name === null || name === '' ? this.freeName() : name;
    assertSheetName(title);
    if (state.find(title)) throw itemAlreadyExists();
    const sheet = this.context.stayingHere(() =>
      engine.book.insertSheet(title, { index: state.sheets.length }),
    );
    return this.context.worksheet(state.sheet(sheet.getSheetId()));
  }

  private freeName(): string {
    let n = this.context.state.sheets.length + 1;
    while (this.context.state.find(`Sheet${n}`)) n += 1;
    return `Sheet${n}`;
  }

  private visible(only: boolean): readonly ApiObject[] {
    const { sheets } = this.context.state;
    const kept = only
      ? sheets.filter((sheet) => !this.context.engine.sheet(sheet.id).isSheetHidden())
      : sheets;
    return kept.map((sheet) => this.context.worksheet(sheet));
  }
}
