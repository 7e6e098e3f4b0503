import { valueOf } from '../package';
import { futureFunctions } from '../write/futureFunctions';
import { xmlText } from '../write/xml';
import type { Edit } from './edits';
import { resultOf } from './formulaCells';
import type { SheetCell } from './sheetCells';

/**
 * Another formula for a cell. One that fills a block keeps on doing so; one that was shared with other
 * cells stands by itself, because Excel does not share every formula.
 *
 * @param before the cell's own formula, as it would be if it were shared with none
 */
export function newFormula(cell: SheetCell, formula: string, before: string): Edit[] {
  if (cell.formula === undefined) return [];
  const { name, inner, from, to, attributes } = cell.formula;
  const text = xmlText(asStored(formula, before).slice(1));
  return valueOf(attributes, 't') === 'shared'
    ? [{ from, to, text: `<${name}>${text}</${name}>` }]
    : [{ ...inner, text }];
}

/** Takes the formula away and leaves what it showed, to the last digit, in its place. */
export function resultAlone(cell: SheetCell): Edit[] {
  if (cell.formula === undefined) return [];
  const { from, to } = cell.formula;
  return [{ from, to, text: '' }, ...without(cell, 'cm')];
}

const stale = /^#(?:NAME\?|BUSY!|CONNECT!|CALC!)$/;

/** Takes away an error that only says that the add-in is absent: a cell without a result is computed. */
export function withoutStaleError(cell: SheetCell): Edit[] {
  const shown = resultOf(cell);
  if (cell.value === undefined || typeof shown !== 'string' || !stale.test(shown)) return [];
  const { from, to } = cell.value;
  return [{ from, to, text: '' }, ...without(cell, 't'), ...without(cell, 'vm')];
}

const without = ({ attributes }: SheetCell, name: string): Edit[] =>
  attributes
    .filter((each) => each.name === name)
    .map(({ start, end }) => ({ from: start, to: end, text: '' }));

const called = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}\p{N}_.!\\]+)(?=\()/gu;

/** Functions younger than the format are stored with a prefix; what was stored already has its own. */
function asStored(formula: string, before: string): string {
  const there = new Set(Array.from(before.matchAll(called), ([, name]) => name));
  return formula.replace(called, (token: string, name: string | undefined) =>
    name !== undefined && !there.has(name) && futureFunctions.has(name.toUpperCase())
      ? `_xlfn.${token}`
      : token,
  );
}
