/** Cell formats as paints: neighbours in a row that look alike share one. */
import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import type { Paint, Style } from '../../../src/table/sheetPlan';
import type { Area } from '../model/address';
import type { SheetState } from '../model/sheetState';
import { HORIZONTAL, rgb, VERTICAL, wordOf } from '../model/styleWords';

export function planPaints(sheet: SheetState, area: Area): readonly Paint[] {
  const paints: Paint[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    let open: { paint: { area: Area; style: Style }; key: string } | undefined;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const style = planStyle(sheet, row, column);
      const key = JSON.stringify(style);
      if (open?.key === key) {
        open.paint.area = { ...open.paint.area, columns: open.paint.area.columns + 1 };
        continue;
      }
      open = undefined;
      if (key === '{}') continue;
      open = { paint: { area: { row, column, rows: 1, columns: 1 }, style }, key };
      paints.push(open.paint);
    }
  }
  return paints;
}

function planStyle(sheet: SheetState, row: number, column: number): Style {
  const style: IStyleData = sheet.cells.style(row, column) || {};
  const fill = rgb(style.bg?.rgb);
  const color = rgb(style.cl?.rgb);
  const border = borderColor(style);
  const horizontal = wordOf(HORIZONTAL, style.ht, 'General').toLowerCase();
  const vertical = wordOf(VERTICAL, style.vt, 'Bottom').toLowerCase();
  return {
    ...(style.ff ? { font: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(color === undefined ? {} : { color }),
    ...(fill === undefined ? {} : { fill }),
    ...(border === undefined ? {} : { border }),
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right'
      ? { horizontal }
      : {}),
    ...(vertical === 'top' || vertical === 'center' ? { vertical } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(sheet.isLocked(row, column) ? {} : { locked: false }),
  };
}

/** The plan draws a thin line all around or none, so one side stands for all four. */
function borderColor({ bd }: IStyleData): string | undefined {
  const line = bd && (bd.t || bd.l || bd.b || bd.r);
  return line ? (rgb(line.cl.rgb) ?? '#000000') : undefined;
}
