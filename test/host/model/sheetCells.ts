/** Reading and writing the cells of one sheet, in areas. Styles travel as Univer's own. */
import {
  FormulaDataModel,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from '@univerjs/preset-sheets-core';
import { getDisplayValueFromCell } from '@univerjs/core';
import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IRange,
  IStyleData,
  Nullable,
  Worksheet,
} from '@univerjs/core';
import { intersection } from './address';
import type { Area } from './address';
import { generalText, readValue } from './cellValue';
import type { Primitive } from './cellValue';
import type { Engine } from './engine';

const CONTENT = ['v', 'f', 'p', 'si'];

export interface CellExtras {
  /** Excel locks cells unless told otherwise. */
  readonly locked?: boolean;
  readonly indent?: number;
  readonly shrink?: boolean;
}

export class SheetCells {
  constructor(
    private readonly engine: Engine,
    readonly sheetId: string,
  ) {}

  get sheet(): Worksheet {
    return this.engine.sheet(this.sheetId).getSheet();
  }

  /** What lies inside the grid that Univer holds; the rest of Excel's million rows is blank. */
  held(area: Area): Area | undefined {
    return intersection(area, {
      row: 0,
      column: 0,
      rows: this.sheet.getRowCount(),
      columns: this.sheet.getColumnCount(),
    });
  }

  raw(row: number, column: number): Nullable<ICellData> {
    return this.sheet.getCellRaw(row, column);
  }

  value(row: number, column: number): Primitive {
    const raw = this.raw(row, column);
    if (raw?.v !== undefined || raw?.p) return readValue(raw);
    return this.spilled(row, column) ?? '';
  }

  formula(row: number, column: number): string {
    const formulas = this.engine.service<FormulaDataModel>(FormulaDataModel);
    return formulas.getFormulaStringByCell(row, column, this.sheetId, this.engine.unitId) ?? '';
  }

  text(row: number, column: number): string {
    if (row >= this.sheet.getRowCount() || column >= this.sheet.getColumnCount()) return '';
    const pattern = this.style(row, column)?.n?.pattern;
    const value = this.value(row, column);
    if (value === '') return '';
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'number' && (pattern === undefined || pattern === 'General'))
      return generalText(value);
    return getDisplayValueFromCell(this.sheet.getCell(row, column));
  }

  /** The cell's own format: what conditional formats add to it is seen, but not held. */
  style(row: number, column: number): Nullable<IStyleData> {
    if (row >= this.sheet.getRowCount() || column >= this.sheet.getColumnCount()) return undefined;
    return this.sheet.getComposedCellStyleByCellData(row, column, this.raw(row, column));
  }

  extras(row: number, column: number): CellExtras {
    return (this.raw(row, column)?.custom ?? {}) as CellExtras;
  }

  /** One command for the whole area. Undefined leaves a cell as it is. */
  write(area: Area, cell: (row: number, column: number) => ICellData | undefined): void {
    this.ensureSize(area);
    const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
    let any = false;
    let hasContent = false;
    for (let r = area.row; r < area.row + area.rows; r++)
      for (let c = area.column; c < area.column + area.columns; c++) {
        const data = cell(r, c);
        if (!data) continue;
        (matrix[r] ??= {})[c] = data;
        any = true;
        hasContent ||= CONTENT.some((key) => key in data);
      }
    if (!any) return;
    if (hasContent)
      this.engine.run(SetRangeValuesCommand.id, { subUnitId: this.sheetId, value: matrix });
    else this.writeFormats(matrix);
  }

  /**
   * Trap: the formula plugin takes a change of values that names no formula for its removal, unless
   * the change says that a style command was behind it.
   */
  private writeFormats(cellValue: IObjectMatrixPrimitiveType<ICellData>): void {
    const params = {
      unitId: this.engine.unitId,
      subUnitId: this.sheetId,
      cellValue,
      trigger: SetStyleCommand.id,
    };
    this.engine.mutate(SetRangeValuesMutation.id, params, (accessor) => ({
      ...SetRangeValuesUndoMutationFactory(accessor, params),
      trigger: SetStyleCommand.id,
    }));
  }

  /** Univer's grid grows as Excel's would have been there all along. */
  ensureSize(area: Area): void {
    const sheet = this.engine.sheet(this.sheetId);
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    if (rows > sheet.getMaxRows()) sheet.setRowCount(rows + 20);
    if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns + 5);
  }

  /** The blocks that formulas spill over, their own cells first. */
  get spills(): readonly Area[] {
    const formulas = this.engine.service<FormulaDataModel>(FormulaDataModel);
    const rows: Readonly<Record<number, Readonly<Record<number, IRange>>>> =
      formulas.getArrayFormulaRange()[this.engine.unitId]?.[this.sheetId] ?? {};
    return Object.values(rows)
      .flatMap((row) => Object.values(row))
      .map((range) => ({
        row: range.startRow,
        column: range.startColumn,
        rows: range.endRow - range.startRow + 1,
        columns: range.endColumn - range.startColumn + 1,
      }))
      .filter(({ row, column, rows: height, columns }) => {
        // One value is no spill, and a formula that was written over may still have its block.
        return height * columns > 1 && this.formula(row, column) !== '';
      });
  }

  private spilled(row: number, column: number): Primitive | undefined {
    const formulas = this.engine.service<FormulaDataModel>(FormulaDataModel);
    const cells = formulas.getArrayFormulaCellData()?.[this.engine.unitId]?.[this.sheetId];
    const cell = cells?.[row]?.[column];
    return cell ? readValue(cell) : undefined;
  }
}
