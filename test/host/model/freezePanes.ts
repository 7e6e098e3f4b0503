import { invalidArgument } from '../protocol/apiError';
import { ApiObject } from '../protocol/apiObject';
import { MAX_COLUMNS, MAX_ROWS, parseArea } from './address';
import type { Area } from './address';
import type { BookContext } from './context';
import { Range } from './range';
import type { SheetState } from './sheetState';

export class WorksheetFreezePanes extends ApiObject {
  override readonly className = 'WorksheetFreezePanes';

  constructor(
    private readonly context: BookContext,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  FreezeRows(count: number): void {
    this.freeze(count, 0);
  }

  FreezeColumns(count: number): void {
    this.freeze(0, count);
  }

  /** Everything above and left of the range's end stays in sight. */
  FreezeAt(frozen: Range | string): void {
    const area = frozen instanceof Range ? frozen.area : parseArea(frozen.replace(/^.*!/, ''));
    if (!area) throw invalidArgument();
    this.freeze(
      area.rows === MAX_ROWS ? 0 : area.row + area.rows,
      area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
    );
  }

  Unfreeze(): void {
    this.context.engine.sheet(this.sheet.id).cancelFreeze();
  }

  GetLocationOrNullObject(): Range | null {
    const { ySplit: rows, xSplit: columns } = this.context.engine.sheet(this.sheet.id).getFreeze();
    if (rows <= 0 && columns <= 0) return null;
    const area: Area = {
      row: 0,
      column: 0,
      rows: rows > 0 ? rows : MAX_ROWS,
      columns: columns > 0 ? columns : MAX_COLUMNS,
    };
    return new Range(this.context, this.sheet, area);
  }

  GetLocation(): Range {
    const range = this.GetLocationOrNullObject();
    if (!range) throw invalidArgument();
    return range;
  }

  private freeze(rows: number, columns: number): void {
    if (!(rows >= 0 && columns >= 0)) throw invalidArgument();
    this.sheet.cells.ensureSize({ row: 0, column: 0, rows: rows + 1, columns: columns + 1 });
    this.context.engine.sheet(this.sheet.id).setFreeze({
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }
}
