/** What a range is and holds: its place, its contents, its format. */
import { ReferencedObject } from '../protocol/apiObject';
import type { ApiObject } from '../protocol/apiObject';
import {
  areaName,
  checkedArea,
  intersection,
  isWholeColumns,
  isWholeRows,
  quotedSheet,
} from './address';
import type { Area } from './address';
import { ConditionalFormatCollection } from './conditionalFormats';
import type { BookContext } from './context';
import { DataValidation } from './dataValidation';
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeNumberFormats,
  writeValues,
} from './rangeContents';
import { RangeFormat } from './rangeFormat';
import type { SheetState } from './sheetState';

export abstract class RangeProperties extends ReferencedObject {
  readonly area: Area;

  constructor(
    readonly context: BookContext,
    readonly sheet: SheetState,
    area: Area,
  ) {
    super();
    this.area = checkedArea(area);
  }

  override get navigation(): readonly string[] {
    return ['Format', 'Worksheet', 'DataValidation', 'ConditionalFormats'];
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.context, this.sheet, this.area);
  }

  get Worksheet(): ApiObject {
    return this.context.worksheet(this.sheet);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.context, this.sheet, this.area);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.sheet, this.area);
  }

  get Address(): string {
    return `${quotedSheet(this.context.state.nameOf(this.sheet))}!${areaName(this.area)}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  /** True when all cells belong to a spill, null when some do. */
  get HasSpill(): boolean | null {
    const cells = this.spills
      .map((spill) => intersection(spill, this.area))
      .reduce((sum, area) => sum + (area ? area.rows * area.columns : 0), 0);
    if (cells === 0) return false;
    return cells === this.area.rows * this.area.columns ? true : null;
  }

  /** Blocks of formulas that spill over cells of this range. */
  protected get spills(): readonly Area[] {
    return this.sheet.cells.spills.filter((spill) => intersection(spill, this.area));
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  /** -1 where the number would not fit 32 bits, as in Excel. */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get Values(): unknown {
    return readValues(this.sheet, this.area);
  }

  set Values(values: unknown) {
    writeValues(this.sheet, this.area, values);
  }

  get Formulas(): unknown {
    return readFormulas(this.sheet, this.area);
  }

  set Formulas(values: unknown) {
    writeValues(this.sheet, this.area, values);
  }

  get Text(): unknown {
    return readTexts(this.sheet, this.area);
  }

  get ValueTypes(): unknown {
    return readValueTypes(this.sheet, this.area);
  }

  get NumberFormat(): unknown {
    return readNumberFormats(this.sheet, this.area);
  }

  set NumberFormat(formats: unknown) {
    writeNumberFormats(this.sheet, this.area, formats);
  }

  get RowHidden(): boolean | null {
    const grid = this.sheet.cells.sheet;
    return this.sameOver(
      this.area.row,
      Math.min(this.area.rows, grid.getRowCount()),
      (r) => !grid.getRowRawVisible(r),
    );
  }

  set RowHidden(hidden: unknown) {
    const target = this.context.engine.sheet(this.sheet.id);
    if (hidden === true) target.hideRows(this.area.row, this.area.rows);
    else target.showRows(this.area.row, this.area.rows);
  }

  get ColumnHidden(): boolean | null {
    const grid = this.sheet.cells.sheet;
    return this.sameOver(
      this.area.column,
      Math.min(this.area.columns, grid.getColumnCount()),
      (c) => !grid.getColVisible(c),
    );
  }

  set ColumnHidden(hidden: unknown) {
    const target = this.context.engine.sheet(this.sheet.id);
    if (hidden === true) target.hideColumns(this.area.column, this.area.columns);
    else target.showColumns(this.area.column, this.area.columns);
  }

  private sameOver(first: number, count: number, read: (index: number) => boolean): boolean | null {
    const value = read(first);
    for (let i = first + 1; i < first + count; i++) if (read(i) !== value) return null;
    return value;
  }
}
