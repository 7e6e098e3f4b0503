import { BorderStyleTypes } from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { itemNotFound } from '../protocol/apiError';
import { ApiCollection, ApiObject } from '../protocol/apiObject';
import type { Area } from './address';
import type { BookContext } from './context';
import { common, paint } from './paint';
import type { SheetState } from './sheetState';
import { color, lineOf, lineWords, rgb } from './styleWords';

export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type Side = (typeof SIDES)[number];

type Line = IBorderStyleData | null;

/** The lines of one cell that belong to a side of the area. */
function linesAt(
  side: Side,
  area: Area,
  row: number,
  column: number,
  line: Line,
): IBorderData | undefined {
  const isTop = row === area.row;
  const isBottom = row === area.row + area.rows - 1;
  const isLeft = column === area.column;
  const isRight = column === area.column + area.columns - 1;
  switch (side) {
    case 'EdgeTop':
      return isTop ? { t: line } : undefined;
    case 'EdgeBottom':
      return isBottom ? { b: line } : undefined;
    case 'EdgeLeft':
      return isLeft ? { l: line } : undefined;
    case 'EdgeRight':
      return isRight ? { r: line } : undefined;
    case 'InsideHorizontal':
      return area.rows > 1
        ? { ...(isTop ? {} : { t: line }), ...(isBottom ? {} : { b: line }) }
        : undefined;
    case 'InsideVertical':
      return area.columns > 1
        ? { ...(isLeft ? {} : { l: line }), ...(isRight ? {} : { r: line }) }
        : undefined;
    case 'DiagonalDown':
      return { tl_br: line };
    case 'DiagonalUp':
      return { bl_tr: line };
  }
}

export class RangeBorderCollection extends ApiCollection {
  override readonly className = 'RangeBorderCollection';

  constructor(
    private readonly context: BookContext,
    private readonly sheet: SheetState,
    private readonly area: Area,
  ) {
    super();
  }

  items(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.context, this.sheet, this.area, side));
  }

  get Count(): number {
    return SIDES.length;
  }

  GetItem(name: string): RangeBorder {
    const side = SIDES.find((known) => known === name);
    if (!side) throw itemNotFound();
    return new RangeBorder(this.context, this.sheet, this.area, side);
  }

  GetItemAt(index: number): RangeBorder {
    return this.items()[index] ?? fail();
  }
}

function fail(): never {
  throw itemNotFound();
}

export class RangeBorder extends ApiObject {
  override readonly className = 'RangeBorder';

  constructor(
    private readonly context: BookContext,
    private readonly sheet: SheetState,
    private readonly area: Area,
    private readonly side: Side,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, unknown>> {
    return { SideIndex: this.side };
  }

  get SideIndex(): Side {
    return this.side;
  }

  get Style(): string {
    return this.read((line) => lineWords(line?.s).style) ?? '';
  }

  set Style(value: unknown) {
    this.write((line) => ({
      ...line,
      s: lineOf(String(value), value === 'None' ? 'Thin' : lineWords(line.s).weight),
    }));
  }

  get Weight(): string {
    return this.read((line) => lineWords(line?.s).weight) ?? '';
  }

  set Weight(value: unknown) {
    this.write((line) => {
      const { style } = lineWords(line.s);
      return { ...line, s: lineOf(style === 'None' ? 'Continuous' : style, String(value)) };
    });
  }

  get Color(): string {
    return this.read((line) => rgb(line?.cl?.rgb) ?? '#000000') ?? '';
  }

  set Color(value: unknown) {
    const cl = { rgb: color(value) };
    // In Excel a colour alone draws a thin line.
    this.write((line) => ({
      s: line.s === BorderStyleTypes.NONE ? BorderStyleTypes.THIN : line.s,
      cl,
    }));
  }

  private read<T>(get: (line: Nullable<IBorderStyleData>) => T): T | undefined {
    return common(this.sheet, this.probe(), (style) => get(this.lineIn(style)));
  }

  /** The cells whose own line stands for this side. */
  private probe(): Area {
    const { area } = this;
    switch (this.side) {
      case 'EdgeTop':
        return { ...area, rows: 1 };
      case 'EdgeBottom':
        return { ...area, row: area.row + area.rows - 1, rows: 1 };
      case 'EdgeLeft':
        return { ...area, columns: 1 };
      case 'EdgeRight':
        return { ...area, column: area.column + area.columns - 1, columns: 1 };
      case 'InsideHorizontal':
        return area.rows > 1 ? { ...area, rows: area.rows - 1 } : area;
      case 'InsideVertical':
        return area.columns > 1 ? { ...area, columns: area.columns - 1 } : area;
      default:
        return area;
    }
  }

  private lineIn(style: IStyleData): Nullable<IBorderStyleData> {
    const { bd } = style;
    switch (this.side) {
      case 'EdgeTop':
        return bd?.t;
      case 'EdgeBottom':
        return bd?.b;
      case 'InsideHorizontal':
        return this.area.rows > 1 ? bd?.b : undefined;
      case 'EdgeLeft':
        return bd?.l;
      case 'EdgeRight':
        return bd?.r;
      case 'InsideVertical':
        return this.area.columns > 1 ? bd?.r : undefined;
      case 'DiagonalDown':
        return bd?.tl_br;
      case 'DiagonalUp':
        return bd?.bl_tr;
    }
  }

  private write(next: (line: IBorderStyleData) => IBorderStyleData): void {
    const none: IBorderStyleData = { s: BorderStyleTypes.NONE, cl: { rgb: '#000000' } };
    const now = this.sheet.cells.style(this.probe().row, this.probe().column) ?? {};
    const line = next(this.lineIn(now) || none);
    const drawn: Line = line.s === BorderStyleTypes.NONE ? null : line;
    paint(this.context, this.sheet, this.area, (r, c) => {
      const bd = linesAt(this.side, this.area, r, c, drawn);
      return bd && { bd };
    });
  }
}
