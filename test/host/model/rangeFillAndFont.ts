import { BooleanNumber } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { notImplemented } from '../protocol/apiError';
import { ApiObject } from '../protocol/apiObject';
import type { Area } from './address';
import type { BookContext } from './context';
import { common, paint } from './paint';
import type { SheetState } from './sheetState';
import { bool, color, rgb } from './styleWords';

abstract class Painted extends ApiObject {
  constructor(
    private readonly context: BookContext,
    private readonly sheet: SheetState,
    private readonly area: Area,
  ) {
    super();
  }

  protected read<T>(get: (style: IStyleData) => T): T | undefined {
    return common(this.sheet, this.area, get);
  }

  protected write(style: IStyleData): void {
    paint(this.context, this.sheet, this.area, () => style);
  }
}

export class RangeFill extends Painted {
  override readonly className = 'RangeFill';

  /** White for no fill, '' for several fills, as Excel answers. */
  get Color(): string {
    return this.read((s) => rgb(s.bg?.rgb) ?? '#FFFFFF') ?? '';
  }

  set Color(value: unknown) {
    // An empty string takes the fill away.
    this.write({ bg: value === '' ? null : { rgb: color(value) } });
  }

  /** What tells a white fill from none. Univer paints solid fills only. */
  get Pattern(): string | null {
    return this.read((s) => (s.bg?.rgb ? 'Solid' : 'None')) ?? null;
  }

  set Pattern(value: unknown) {
    if (value === 'None') this.write({ bg: null });
    else if (value !== 'Solid') throw notImplemented(`RangeFill.pattern ${String(value)}`);
  }

  get TintAndShade(): number {
    return 0;
  }

  Clear(): void {
    this.write({ bg: null });
  }
}

export const DEFAULT_FONT = { name: '等线', size: 11 } as const;

export class RangeFont extends Painted {
  override readonly className = 'RangeFont';

  get Bold(): boolean | null {
    return this.read((s) => s.bl === BooleanNumber.TRUE) ?? null;
  }

  set Bold(value: unknown) {
    this.write({ bl: bool(value) });
  }

  get Italic(): boolean | null {
    return this.read((s) => s.it === BooleanNumber.TRUE) ?? null;
  }

  set Italic(value: unknown) {
    this.write({ it: bool(value) });
  }

  get Strikethrough(): boolean | null {
    return this.read((s) => s.st?.s === BooleanNumber.TRUE) ?? null;
  }

  set Strikethrough(value: unknown) {
    this.write({ st: { s: bool(value) } });
  }

  get Underline(): string | null {
    return this.read((s) => (s.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None')) ?? null;
  }

  set Underline(value: unknown) {
    this.write({ ul: { s: bool(value !== 'None') } });
  }

  get Color(): string {
    return this.read((s) => rgb(s.cl?.rgb) ?? '#000000') ?? '';
  }

  set Color(value: unknown) {
    this.write({ cl: { rgb: color(value) } });
  }

  get Name(): string | null {
    return this.read((s) => s.ff ?? DEFAULT_FONT.name) ?? null;
  }

  set Name(value: unknown) {
    this.write({ ff: String(value) });
  }

  get Size(): number | null {
    return this.read((s) => s.fs ?? DEFAULT_FONT.size) ?? null;
  }

  set Size(value: unknown) {
    this.write({ fs: Number(value) });
  }
}
