/** What can be done to the cells of a range. */
import { invalidArgument } from '../protocol/apiError';
import { parseArea } from './address';
import type { Area } from './address';
import type { CellProperties } from './cellProperties';
import {
  readCellProperties,
  readColumnProperties,
  readRowProperties,
  writeCellProperties,
} from './cellProperties';
import type { Range } from './range';
import { copyInto } from './rangeCopy';
import { RangeProperties } from './rangeProperties';
import { clearArea, deleteCells, insertCells, mergeArea, unmergeArea } from './rangeShape';

export abstract class RangeActions extends RangeProperties {
  /** office.js asks this before it sends a large assignment row by row. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument();
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

  protected at(area: Area): Range {
    return this.context.range(this.sheet, area);
  }

  /** A range, or an address on the same sheet. */
  protected areaOf(other: RangeProperties | string): Area {
    if (typeof other !== 'string') return other.area;
    const area = parseArea(other.replace(/^.*!/, ''));
    if (!area) throw invalidArgument();
    return area;
  }
}
