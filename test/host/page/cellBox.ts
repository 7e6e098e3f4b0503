/** Where a cell is on the page, for clicks. */
import type { Area } from '../model/address';
import type { Simulator } from './simulator';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The facade measures from the canvas' corner, so the canvas' own place is added. */
export function cellBox({ book }: Pick<Simulator, 'book'>, area: Area): Box {
  const canvas = document.querySelector('canvas[id^="univer-sheet-main-canvas"]');
  if (!canvas) throw new Error('Univer has drawn no canvas.');
  const origin = canvas.getBoundingClientRect();
  const sheet = book.engine.book.getActiveSheet();
  const rect = sheet.getRange(area.row, area.column, area.rows, area.columns).getCellRect();
  return { x: origin.x + rect.x, y: origin.y + rect.y, width: rect.width, height: rect.height };
}
