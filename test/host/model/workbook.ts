import { invalidSelection } from '../protocol/apiError';
import { ApiObject } from '../protocol/apiObject';
import type { Application, Runtime } from './application';
import type { BookContext } from './context';
import { CustomXmlPartCollection } from './customXmlParts';
import { NamedItemCollection } from './namedItems';
import { Range } from './range';
import { SettingCollection } from './settings';
import { fromUniver } from './univerRange';
import { WorkbookProtection } from './workbookProtection';
import { WorksheetCollection } from './worksheetCollection';

export class Workbook extends ApiObject {
  override readonly className = 'Workbook';
  readonly Worksheets: WorksheetCollection;
  readonly CustomXmlParts: CustomXmlPartCollection;
  readonly Settings = new SettingCollection();
  readonly Protection: WorkbookProtection;

  constructor(
    private readonly context: BookContext,
    readonly Application: Application,
    readonly _Runtime: Runtime,
  ) {
    super();
    this.Worksheets = new WorksheetCollection(context);
    this.CustomXmlParts = new CustomXmlPartCollection(context.state.customXml);
    this.Protection = new WorkbookProtection(context);
  }

  override get navigation(): readonly string[] {
    return ['Names'];
  }

  get Name(): string {
    return 'Book1.xlsx';
  }

  get ReadOnly(): boolean {
    return false;
  }

  get IsDirty(): boolean {
    return true;
  }

  get AutoSave(): boolean {
    return false;
  }

  get CalculationEngineVersion(): number {
    return this.Application.CalculationEngineVersion;
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, undefined);
  }

  GetSelectedRange(): Range {
    const sheet = this.context.engine.book.getActiveSheet();
    if ((sheet.getSelection()?.getActiveRangeList().length ?? 0) > 1) throw invalidSelection();
    const range = sheet.getActiveRange()?.getRange();
    const area = range
      ? fromUniver(range, sheet.getMaxRows(), sheet.getMaxColumns())
      : { row: 0, column: 0, rows: 1, columns: 1 };
    return new Range(this.context, this.context.state.sheet(sheet.getSheetId()), area);
  }

  GetActiveCell(): Range {
    const cell = this.context.engine.book.getActiveSheet().getActiveCell()?.getRange();
    const { row, column } = cell
      ? { row: cell.startRow, column: cell.startColumn }
      : { row: 0, column: 0 };
    return new Range(this.context, this.context.state.active, { row, column, rows: 1, columns: 1 });
  }

  _RemoveReference(id: string): void {
    this.context.references.remove(id);
  }

  _GetRangeForEventByReferenceId(id: string): ApiObject {
    return this.context.references.get(id);
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): ApiObject | null {
    return this.context.references.get(id);
  }
}
