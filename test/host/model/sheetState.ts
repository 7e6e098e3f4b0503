/** What an Excel sheet knows beyond Univer's: kept beside it and saved with it. */
import type { Area } from './address';
import type { ChartState } from './charts/chartState';
import type { Engine } from './engine';
import { defaultPage } from './pageState';
import type { PageState } from './pageState';
import { SheetCells } from './sheetCells';
import { NOT_PROTECTED } from './protectionState';
import type { ProtectionState } from './protectionState';

export class SheetState {
  readonly cells: SheetCells;
  isVeryHidden = false;
  showsHeadings = true;
  page: PageState = defaultPage();
  protection: ProtectionState = NOT_PROTECTED;
  /** What `getRange()` of the whole sheet set; single cells override it. */
  lockedByDefault = true;
  readonly charts: ChartState[] = [];

  constructor(
    engine: Engine,
    readonly id: string,
  ) {
    this.cells = new SheetCells(engine, id);
  }

  isLocked(row: number, column: number): boolean {
    return this.cells.extras(row, column).locked ?? this.lockedByDefault;
  }

  /** Cells outside the held grid have never been unlocked one by one. */
  hasLocked(area: Area): boolean {
    const held = this.cells.held(area);
    if (!held || held.rows * held.columns < area.rows * area.columns) {
      if (this.lockedByDefault) return true;
      if (!held) return false;
    }
    for (let r = held.row; r < held.row + held.rows; r++)
      for (let c = held.column; c < held.column + held.columns; c++)
        if (this.isLocked(r, c)) return true;
    return false;
  }
}
