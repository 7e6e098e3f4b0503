/** A range, and the ways from it to others. */
import { invalidArgument, itemNotFound } from '../protocol/apiError';
import { boundingArea, intersection, MAX_COLUMNS, MAX_ROWS } from './address';
import { RangeActions } from './rangeActions';
import { RangeAreas } from './rangeAreas';
import { mergedWithin } from './rangeShape';
import { usedArea } from './usedArea';

export class Range extends RangeActions {
  override readonly className = 'Range';

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

  GetSpillingToRangeOrNullObject(): Range | null {
    const [area] = this.spills.filter(
      ({ row, column }) => row === this.area.row && column === this.area.column,
    );
    return area && this.area.rows * this.area.columns === 1 ? this.at(area) : null;
  }

  GetSpillParentOrNullObject(): Range | null {
    const [area] = this.spills;
    if (!area || this.area.rows * this.area.columns > 1) return null;
    return this.at({ ...area, rows: 1, columns: 1 });
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const areas = mergedWithin(this.context, this.sheet, this.area);
    // Excel gives up above 512 areas.
    if (areas.length > 512) throw invalidArgument();
    return areas.length > 0 ? new RangeAreas(areas.map((area) => this.at(area))) : null;
  }
}

function notFound(): never {
  throw itemNotFound();
}
