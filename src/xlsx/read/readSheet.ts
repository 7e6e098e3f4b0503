import type { Area } from '../../table/area';
import type { GridCell } from '../../table/locate';
import type { SheetCells } from '../../table/read';
import { PackageError, broken } from '../package';
import { CellReader, type SheetContext } from './cellReader';
import { areaAt, columnAt, columnCount, rowCount } from './reference';
import { Scanner } from './scanner';
import { utf8BytesOf, wholeAt } from './xmlBytes';

type SheetContent = Omit<SheetCells, 'name' | 'visibility'>;

/** Reads the cells of a worksheet's part. */
export function readSheet(bytes: Uint8Array, part: string, context: SheetContext): SheetContent {
  return new SheetReader(new Scanner(utf8BytesOf(bytes, part), part), context).read();
}

/** One for all; nothing is ever put into it. */
const blankRow: (GridCell | undefined)[] = [];

class SheetReader {
  readonly #grid: (GridCell | undefined)[][] = [];
  readonly #hiddenRows: number[] = [];
  #hiddenColumns: Uint8Array | undefined;
  readonly #merges: Area[] = [];
  readonly #cells: CellReader;
  #columns = 0;

  constructor(
    readonly scanner: Scanner,
    readonly context: SheetContext,
  ) {
    this.#cells = new CellReader(scanner, context);
  }

  read(): SheetContent {
    const { scanner } = this;
    this.#begin();
    while (scanner.next()) {
      if (scanner.depth !== 2 || !scanner.opens) continue;
      if (scanner.name === 'sheetData') this.#readRows();
      else if (scanner.name === 'cols') this.#children('col', () => this.#hideColumns());
      else if (scanner.name === 'mergeCells') this.#children('mergeCell', () => this.#merge());
    }
    const height = this.#grid.length;
    this.context.budget.rows(height, scanner.part);
    // Walks over a grid skip holes or trip over them, so that a blank row is a row.
    for (let row = 0; row < height; row += 1) this.#grid[row] ??= blankRow;
    return {
      grid: this.#grid,
      hiddenRows: this.#hiddenRows.filter((row) => row < height).sort((a, b) => a - b),
      hiddenColumns: this.#hiddenUpTo(this.#columns),
      merges: this.#merges,
    };
  }

  #hiddenUpTo(columns: number): number[] {
    const hidden: number[] = [];
    for (let column = 0; column < columns; column += 1)
      if (this.#hiddenColumns?.[column] === 1) hidden.push(column);
    return hidden;
  }

  #begin(): void {
    const { scanner } = this;
    if (!scanner.next() || scanner.name !== 'worksheet')
      throw broken('is no worksheet', scanner.part);
  }

  #readRows(): void {
    const { scanner } = this;
    let row = -1;
    while (scanner.next()) {
      if (scanner.depth === 2) return;
      if (scanner.depth !== 3 || scanner.name !== 'row' || scanner.closes) continue;
      row = this.#rowNumber(row);
      if (this.#isFlagged('hidden') || this.#isZero('ht')) this.#hiddenRows.push(row);
      if (scanner.opens) this.#readRow(row);
    }
  }

  #rowNumber(before: number): number {
    const { scanner } = this;
    const index = scanner.attribute('r');
    const row =
      index < 0
        ? before + 1
        : wholeAt(scanner.bytes, scanner.valueFrom(index), scanner.valueTo(index)) - 1;
    if (row < 0 || row >= rowCount)
      throw broken('a row beyond the limits of a sheet', scanner.part);
    return row;
  }

  #readRow(row: number): void {
    const { scanner } = this;
    let line = this.#grid[row];
    const lengthBefore = line?.length ?? 0;
    let column = -1;
    while (scanner.next()) {
      if (scanner.depth === 3) break;
      if (scanner.depth !== 4 || scanner.name !== 'c' || scanner.closes) continue;
      column = this.#columnNumber(row, column);
      if (!scanner.opens) continue;
      const cell = this.#cells.read(row, column);
      if (cell === undefined) continue;
      line ??= this.#grid[row] = [];
      if (line[column] !== undefined)
        throw broken(`column ${column + 1} of row ${row + 1} is there twice`, scanner.part);
      line[column] = cell;
    }
    if (line === undefined) return;
    if (line.length > this.#columns) this.#columns = line.length;
    this.context.budget.places(line.length - lengthBefore, scanner.part);
  }

  #columnNumber(row: number, before: number): number {
    const { scanner } = this;
    const index = scanner.attribute('r');
    const column =
      index < 0
        ? before + 1
        : columnAt(scanner.bytes, scanner.valueFrom(index), scanner.valueTo(index), row);
    if (column < 0 || column >= columnCount)
      throw broken(`a cell of row ${row + 1} has no place on the sheet`, scanner.part);
    return column;
  }

  #children(name: 'col' | 'mergeCell', read: () => void): void {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.depth === 2) return;
      if (scanner.depth === 3 && scanner.name === name && !scanner.closes) read();
    }
  }

  #hideColumns(): void {
    if (!this.#isFlagged('hidden') && !this.#isZero('width')) return;
    const first = this.#whole('min');
    const last = Math.min(this.#whole('max'), columnCount);
    if (first < 1 || first > last) return;
    this.#hiddenColumns ??= new Uint8Array(columnCount);
    this.#hiddenColumns.fill(1, first - 1, last);
  }

  #merge(): void {
    const { scanner } = this;
    const index = scanner.attribute('ref');
    if (index < 0) return;
    const { part } = scanner;
    const area = areaAt(scanner.bytes, scanner.valueFrom(index), scanner.valueTo(index));
    if (area === undefined) throw broken('a merged area that is none', part);
    this.#merges.push(area);
    if (this.#merges.length > this.context.limits.merges)
      throw new PackageError('tooLarge', `more than ${this.context.limits.merges} merges`, part);
  }

  #whole(name: string): number {
    const { scanner } = this;
    const index = scanner.attribute(name);
    return index < 0
      ? -1
      : wholeAt(scanner.bytes, scanner.valueFrom(index), scanner.valueTo(index));
  }

  #isFlagged(name: string): boolean {
    const { scanner } = this;
    const index = scanner.attribute(name);
    if (index < 0) return false;
    const first = scanner.bytes[scanner.valueFrom(index)];
    return first === 0x31 || first === 0x74;
  }

  /** A size of nothing hides as well. */
  #isZero(name: string): boolean {
    return this.#whole(name) === 0;
  }
}
