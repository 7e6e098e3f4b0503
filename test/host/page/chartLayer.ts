/** The charts of the sheet that is shown, drawn over its cells: Univer has none of its own here. */
import type { Area } from '../model/address';
import type { Box } from './cellBox';
import { cellBox } from './cellBox';
import { chartPicture } from './chartPicture';
import { element } from './dom';
import type { Simulator } from './simulator';

/** Scrolling, typing and calculating have no one event; looking often enough costs nothing. */
const everyMs = 300;

export function showCharts(simulator: Simulator): void {
  const layer = element('div', { id: 'charts' });
  document.body.append(layer);
  let shown = '';
  setInterval(() => {
    const html = picturesOf(simulator);
    if (html === shown) return;
    shown = html;
    layer.innerHTML = html;
  }, everyMs);
}

function picturesOf({ book }: Simulator): string {
  const { active } = book.context.state;
  if (active.charts.length === 0) return '';
  const canvas = document.querySelector('canvas[id^="univer-sheet-main-canvas"]');
  const sight = canvas?.getBoundingClientRect();
  if (sight === undefined) return '';
  return active.charts
    .map((chart) => {
      const box = boxOf(book, chart.place);
      return `<div style="${style(box, sight)}">${chartPicture(chart, active, box)}</div>`;
    })
    .join('');
}

/** Univer measures one cell at a time. */
function boxOf(book: Simulator['book'], { row, column, rows, columns }: Area): Box {
  const cell = { rows: 1, columns: 1 };
  const first = cellBox({ book }, { row, column, ...cell });
  const last = cellBox({ book }, { row: row + rows - 1, column: column + columns - 1, ...cell });
  return {
    x: first.x,
    y: first.y,
    width: last.x + last.width - first.x,
    height: last.y + last.height - first.y,
  };
}

/** Cut where the cells end, as a chart under the edge of a window is. */
function style(box: Box, sight: DOMRect): string {
  const cut = [
    sight.top + headPixels - box.y,
    box.x + box.width - sight.right,
    box.y + box.height - sight.bottom,
    sight.left + headPixels - box.x,
  ].map((pixels) => `${Math.max(0, pixels)}px`);
  return `left:${box.x}px;top:${box.y}px;clip-path:inset(${cut.join(' ')})`;
}

/** Letters above the columns and numbers left of the rows. */
const headPixels = 20;
