import { type Area, type Paint, type Style, a1 } from '../table';

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Queues the painting of regions; a region costs the same however many cells it has. */
export function paint(sheet: Excel.Worksheet, paints: readonly Paint[]): void {
  for (const { area, style } of joined(paints)) {
    dress(sheet.getRange(a1(area)).format, style);
    if (style.border !== undefined)
      drawGrid(sheet.getRange(a1(area)).format.borders, area, style.border);
  }
}

function dress(format: Excel.RangeFormat, style: Style): void {
  if (style.font !== undefined) format.font.name = style.font;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.locked !== undefined) format.protection.locked = style.locked;
}

function drawGrid(borders: Excel.RangeBorderCollection, area: Area, color: string): void {
  const sides = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    // A single row or column has no inner lines, and a host may refuse to draw them.
    ...(area.rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(area.columns > 1 ? (['InsideVertical'] as const) : []),
  ] as const;
  for (const side of sides) {
    const line = borders.getItem(side);
    line.style = 'Continuous';
    line.color = color;
  }
}

/**
 * The planner paints column by column: neighbours that come one after the other in the same style
 * become one region. Order is kept, as later paints go over earlier ones.
 */
export function joined(paints: readonly Paint[]): Paint[] {
  const regions: Paint[] = [];
  for (const next of paints) {
    const last = regions.at(-1);
    if (last !== undefined && isBeside(last.area, next.area) && sameStyle(last.style, next.style)) {
      const columns = last.area.columns + next.area.columns;
      regions[regions.length - 1] = { ...last, area: { ...last.area, columns } };
    } else {
      regions.push(next);
    }
  }
  return regions;
}

const isBeside = (left: Area, right: Area): boolean =>
  left.row === right.row && left.rows === right.rows && left.column + left.columns === right.column;

function sameStyle(one: Style, other: Style): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof Style)[]);
  return [...keys].every((key) => one[key] === other[key]);
}
