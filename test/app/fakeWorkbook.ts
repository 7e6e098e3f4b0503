import {
  type SheetView,
  type Spot,
  type TargetView,
  type View,
  type Workbook,
  type WorkbookFailure,
} from '../../src/app';
import { type WorkbookPlan, tableOrdinal } from '../../src/table';

/** A workbook in memory that remembers what it was asked to do, as the port's contract says. */
export class FakeWorkbook implements Workbook {
  sheets: SheetView[] = [{ name: 'Sheet1', visible: true, protected: false, tables: [] }];
  activeSheet = 'Sheet1';
  selection = { row: 0, column: 0 };
  occupied: TargetView['occupied'] = [];
  alone = true;
  /** Thrown by the next call of that name. */
  failing: { call: 'look' | 'carryOut'; failure: WorkbookFailure } | undefined;
  texts = new Map<string, string[][]>();
  readonly carried: { plan: WorkbookPlan; clear: unknown }[] = [];
  readonly looks: Spot[] = [];

  async look(spot: Spot): Promise<View> {
    this.looks.push(spot);
    this.failIf('look');
    const view = { sheets: this.sheets, activeSheet: this.activeSheet };
    if (spot.kind === 'newSheet') return view;
    const area =
      spot.kind === 'area'
        ? spot.area
        : { ...this.selection, rows: spot.rows, columns: spot.columns };
    const sheet = spot.kind === 'area' ? spot.sheet : this.activeSheet;
    const occupied = this.occupied.filter(
      ({ row, column }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    return { ...view, target: { sheet, area, occupied, alone: this.alone, snapshot: undefined } };
  }

  async carryOut(plan: WorkbookPlan, { clear }: { clear?: unknown }): Promise<void> {
    this.failIf('carryOut');
    this.carried.push({ plan, clear });
    for (const sheet of plan.sheets) {
      const before = this.sheets.find(({ name }) => name === sheet.name)?.tables ?? [];
      const made = sheet.names.flatMap(({ name, area, comment = '' }) => {
        const ordinal = tableOrdinal(name);
        return ordinal === undefined ? [] : [{ area, system: comment, ordinal }];
      });
      const kept = before.filter(({ ordinal }) => made.every((each) => each.ordinal !== ordinal));
      const lists = sheet.names.find(({ name }) => name === 'zb_lists');
      const others = this.sheets.filter(({ name }) => name !== sheet.name);
      const view: SheetView = {
        name: sheet.name,
        visible: sheet.visibility === 'visible',
        protected: sheet.protection !== undefined,
        tables: [...kept, ...made],
        ...(lists && { listsOf: lists.comment ?? '' }),
      };
      this.sheets = [...others, view];
      this.texts.set(
        sheet.name,
        sheet.cells.map((row) => row.map((cell) => cell.text ?? '')),
      );
    }
  }

  async reveal(): Promise<void> {}

  async readSheet(name: string): Promise<string[][] | undefined> {
    return this.texts.get(name);
  }

  private failIf(call: 'look' | 'carryOut'): void {
    if (this.failing?.call !== call) return;
    const { failure } = this.failing;
    this.failing = undefined;
    throw failure;
  }
}
