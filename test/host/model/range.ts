import { invalidArgument, itemNotFound } from '../protocol/apiError';
import { ReferencedObject } from '../protocol/apiObject';
import type { ApiObject } from '../protocol/apiObject';
import {
  areaName,
  boundingArea,
  checkedArea,
  intersection,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quotedSheet,
} from './address';
import type { Area } from './address';
import type { CellProperties } from './cellProperties';
import {
  readCellProperties,
  readColumnProperties,
  readRowProperties,
  writeCellProperties,
} from './cellProperties';
import { ConditionalFormatCollection } from './conditionalFormats';
import type { BookContext } from './context';
import { DataValidation } from './dataValidation';
import { RangeAreas } from './rangeAreas';
import { RangeFormat } from './rangeFormat';
import { copyInto } from './rangeCopy';
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeNumberFormats,
  writeValues,
} from './rangeContents';
import {
  clearArea,
  deleteCells,
  insertCells,
  mergeArea,
  mergedWithin,
  unmergeArea,
} from './rangeShape';
import type { SheetState } from './sheetState';
import { usedArea } from './usedArea';

export class Range extends ReferencedObject {
  override readonly className = 'Range';
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

  /** office.js asks this before it sends a large assignment row by row. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument();
  }

  GetCell(row: number, column: number): Range {
    return this.at({
      row: this.area.row + row,
      column: this.area.column + column,
      rows: 1,
      columns: 1,
    });
  }

  GetRow(row: number): Range {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  GetColumn(column: number): Range {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }

  GetOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  GetResizedRange(rows: number, columns: number): Range {
    return this.at({
      ...this.area,
      rows: this.area.rows + rows,
      columns: this.area.columns + columns,
    });
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows, columns });
  }

  GetBoundingRect(other: Range | string): Range {
    return this.at(boundingArea(this.area, this.areaOf(other)));
  }

  GetIntersection(other: Range | string): Range {
    return this.GetIntersectionOrNullObject(other) ?? notFound();
  }

  GetIntersectionOrNullObject(other: Range | string): Range | null {
    if (other instanceof Range && other.sheet !== this.sheet) return null;
    const area = intersection(this.area, this.areaOf(other));
    return area ? this.at(area) : null;
  }

  GetEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }

  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }

  GetRowsAbove(count = 1): Range {
    return this.at({ ...this.area, row: this.area.row - count, rows: count });
  }

  GetRowsBelow(count = 1): Range {
    return this.at({ ...this.area, row: this.area.row + this.area.rows, rows: count });
  }

  GetColumnsAfter(count = 1): Range {
    return this.at({ ...this.area, column: this.area.column + this.area.columns, columns: count });
  }

  GetColumnsBefore(count = 1): Range {
    return this.at({ ...this.area, column: this.area.column - count, columns: count });
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = usedArea(this.sheet, valuesOnly === true);
    const area = used && intersection(this.area, used);
    return area ? this.at(area) : null;
  }

  GetUsedRange(valuesOnly?: boolean): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? notFound();
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const areas = mergedWithin(this.context, this.sheet, this.area);
    // Excel gives up above 512 areas.
    if (areas.length > 512) throw invalidArgument();
    return areas.length > 0 ? new RangeAreas(areas.map((area) => this.at(area))) : null;
  }

  Merge(across?: boolean): void {
    mergeArea(this.context, this.sheet, this.area, across === true);
  }

  Unmerge(): void {
    unmergeArea(this.context, this.sheet, this.area);
  }

  Clear(applyTo = 'All'): void {
    clearArea(this.context, this.sheet, this.area, applyTo);
  }

  Insert(shift: string): Range {
    insertCells(this.context, this.sheet, this.area, shift);
    return this.at(this.area);
  }

  Delete(shift: string): void {
    deleteCells(this.context, this.sheet, this.area, shift);
  }

  async CopyFrom(
    source: Range | string,
    copyType = 'All',
    skipBlanks = false,
    transpose = false,
  ): Promise<void> {
    await this.context.settled();
    const from = typeof source === 'string' ? this.at(this.areaOf(source)) : source;
    copyInto(
      this.context,
      { sheet: from.sheet, area: from.area },
      { sheet: this.sheet, area: this.area },
      { copyType, skipBlanks, transpose },
    );
  }

  Calculate(): void {
    // Univer recalculates by itself.
  }

  Select(): void {
    const held = this.sheet.cells;
    held.ensureSize({
      ...this.area,
      rows: Math.min(this.area.rows, 1),
      columns: Math.min(this.area.columns, 1),
    });
    const area = held.held(this.area);
    if (!area) return;
    const target = this.context.engine.sheet(this.sheet.id);
    this.context.engine.book.setActiveSheet(target);
    target.getRange(area.row, area.column, area.rows, area.columns).activate();
  }

  GetCellProperties(load: CellProperties): unknown {
    return readCellProperties(this.context, this.sheet, this.area, load);
  }

  SetCellProperties(values: readonly (readonly CellProperties[])[]): void {
    writeCellProperties(this.context, this.sheet, this.area, values);
  }

  GetRowProperties(load: CellProperties): unknown {
    return readRowProperties(this.context, this.sheet, this.area, load);
  }

  GetColumnProperties(load: CellProperties): unknown {
    return readColumnProperties(this.context, this.sheet, this.area, load);
  }

  private at(area: Area): Range {
    return new Range(this.context, this.sheet, area);
  }

  private areaOf(other: Range | string): Area {
    if (other instanceof Range) return other.area;
    return parseArea(other.replace(/^.*!/, '')) ?? invalid();
  }

  private sameOver(first: number, count: number, read: (index: number) => boolean): boolean | null {
    const value = read(first);
    for (let i = first + 1; i < first + count; i++) if (read(i) !== value) return null;
    return value;
  }
}

function notFound(): never {
  throw itemNotFound();
}

function invalid(): never {
  throw invalidArgument();
}
