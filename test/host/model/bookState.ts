/** What an Excel workbook knows beyond Univer's, and the sheets in their order. */
import type { Engine } from './engine';
import { CustomXmlStore } from './customXmlStore';
import { RuleStore } from './ruleStore';
import { SheetState } from './sheetState';

export class BookState {
  readonly customXml = new CustomXmlStore();
  readonly rules = new RuleStore();
  calculationMode = 'Automatic';
  isProtected = false;
  private readonly states = new Map<string, SheetState>();

  constructor(private readonly engine: Engine) {}

  get sheets(): readonly SheetState[] {
    return this.engine.book.getSheets().map((sheet) => this.sheet(sheet.getSheetId()));
  }

  sheet(id: string): SheetState {
    const state = this.states.get(id) ?? new SheetState(this.engine, id);
    this.states.set(id, state);
    return state;
  }

  nameOf(sheet: SheetState): string {
    return this.engine.sheet(sheet.id).getSheetName();
  }

  exists(sheet: SheetState): boolean {
    return this.engine.book.getSheetBySheetId(sheet.id) !== null;
  }

  /** By name or id, whatever the case. */
  find(key: string): SheetState | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.id.toLowerCase() === wanted || this.nameOf(sheet).toLowerCase() === wanted,
    );
  }

  get active(): SheetState {
    return this.sheet(this.engine.book.getActiveSheet().getSheetId());
  }
}
