import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import { ApiObject } from '../protocol/apiObject';
import { invalidArgument } from '../protocol/apiError';
import type { Area } from './address';
import { assertFormattable } from './context';
import type { BookContext } from './context';
import { common, paint, setExtras } from './paint';
import { RangeBorderCollection } from './rangeBorders';
import { RangeFill, RangeFont } from './rangeFillAndFont';
import { readHeights, readWidths, writeHeights, writeWidths } from './sizes';
import type { SheetState } from './sheetState';
import { HORIZONTAL, VERTICAL, numberOf, wordOf, wrap } from './styleWords';

export class RangeFormat extends ApiObject {
  override readonly className = 'RangeFormat';

  constructor(
    private readonly context: BookContext,
    private readonly sheet: SheetState,
    private readonly area: Area,
  ) {
    super();
  }

  override get navigation(): readonly string[] {
    return ['Fill', 'Font', 'Borders', 'Protection'];
  }

  get Fill(): RangeFill {
    return new RangeFill(this.context, this.sheet, this.area);
  }

  get Font(): RangeFont {
    return new RangeFont(this.context, this.sheet, this.area);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.context, this.sheet, this.area);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.sheet, this.area);
  }

  get HorizontalAlignment(): string | null {
    return common(this.sheet, this.area, (s) => wordOf(HORIZONTAL, s.ht, 'General')) ?? null;
  }

  set HorizontalAlignment(value: unknown) {
    const ht = numberOf(HORIZONTAL, value);
    paint(this.context, this.sheet, this.area, () => ({ ht }));
  }

  get VerticalAlignment(): string | null {
    return common(this.sheet, this.area, (s) => wordOf(VERTICAL, s.vt, 'Bottom')) ?? null;
  }

  set VerticalAlignment(value: unknown) {
    const vt = numberOf(VERTICAL, value);
    paint(this.context, this.sheet, this.area, () => ({ vt }));
  }

  get WrapText(): boolean | null {
    return common(this.sheet, this.area, (s) => s.tb === WrapStrategy.WRAP) ?? null;
  }

  set WrapText(value: unknown) {
    paint(this.context, this.sheet, this.area, () => wrap(value));
  }

  get IndentLevel(): number | null {
    return (
      common(this.sheet, this.area, (_, r, c) => this.sheet.cells.extras(r, c).indent ?? 0) ?? null
    );
  }

  set IndentLevel(value: unknown) {
    const indent = Number(value);
    if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw invalidArgument();
    // Univer has no indent; its padding looks the same.
    paint(this.context, this.sheet, this.area, () => ({ pd: { l: 2 + indent * 9 } }));
    setExtras(this.sheet, this.area, { indent });
  }

  get ShrinkToFit(): boolean | null {
    return (
      common(this.sheet, this.area, (_, r, c) => this.sheet.cells.extras(r, c).shrink ?? false) ??
      null
    );
  }

  set ShrinkToFit(value: unknown) {
    setExtras(this.sheet, this.area, { shrink: value === true });
  }

  get ReadingOrder(): string {
    return 'Context';
  }

  get TextOrientation(): number | null {
    return (
      common(this.sheet, this.area, (s) =>
        s.tr?.v === BooleanNumber.TRUE ? 180 : -(s.tr?.a ?? 0),
      ) ?? null
    );
  }

  set TextOrientation(value: unknown) {
    const a = Number(value);
    paint(this.context, this.sheet, this.area, () => ({
      tr: a === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -a },
    }));
  }

  get ColumnWidth(): number | null {
    return readWidths(this.sheet, this.area);
  }

  set ColumnWidth(value: unknown) {
    assertFormattable(this.sheet, 'allowFormatColumns');
    writeWidths(this.context, this.sheet, this.area, Number(value));
  }

  get RowHeight(): number | null {
    return readHeights(this.sheet, this.area);
  }

  set RowHeight(value: unknown) {
    assertFormattable(this.sheet, 'allowFormatRows');
    writeHeights(this.context, this.sheet, this.area, Number(value));
  }

  AutofitColumns(): void {
    const { cells } = this.sheet;
    const held = cells.held(this.area);
    if (!held) return;
    for (let c = held.column; c < held.column + held.columns; c++) {
      const used = cells.held({
        row: 0,
        column: c,
        rows: cells.sheet.getLastRowWithContent() + 1,
        columns: 1,
      });
      let longest = 0;
      if (used)
        for (let r = used.row; r < used.row + used.rows; r++)
          longest = Math.max(longest, halfWidths(cells.text(r, c)));
      if (longest > 0)
        writeWidths(
          this.context,
          this.sheet,
          { ...held, column: c, columns: 1 },
          longest * 5.25 + 4,
        );
    }
  }

  AutofitRows(): void {
    const held = this.sheet.cells.held(this.area);
    if (held) this.context.engine.sheet(this.sheet.id).setRowAutoHeight(held.row, held.rows);
  }
}

class FormatProtection extends ApiObject {
  override readonly className = 'FormatProtection';

  constructor(
    private readonly sheet: SheetState,
    private readonly area: Area,
  ) {
    super();
  }

  get Locked(): boolean | null {
    return common(this.sheet, this.area, (_, r, c) => this.sheet.isLocked(r, c)) ?? null;
  }

  set Locked(value: unknown) {
    assertFormattable(this.sheet, 'allowFormatCells');
    setExtras(this.sheet, this.area, { locked: value === true });
  }

  get FormulaHidden(): boolean {
    return false;
  }
}

/** A Chinese character is as wide as two digits. */
const halfWidths = (text: string): number =>
  [...text].reduce((n, c) => n + (/[\u1100-\uFFEF]/.test(c) ? 2 : 1), 0);
