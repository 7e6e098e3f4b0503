/**
 * Univer hands a blank single cell to a custom function as 0, as older Excel builds did; newer ones
 * hand null. The difference decides whether an empty report cell counts as zero, so the formula's
 * own text is asked which arguments are single cells.
 */
import { parseArea, splitSheet } from './address';
import type { BookState } from './bookState';
import type { SheetState } from './sheetState';

/** The arguments of the first call of this function, as written. */
export function argumentTexts(formula: string, functionName: string): readonly string[] {
  const start = formula.toUpperCase().indexOf(`${functionName.toUpperCase()}(`);
  if (start < 0) return [];
  const texts: string[] = [];
  let text = '';
  let depth = 0;
  let quote = '';
  for (const c of formula.slice(start + functionName.length + 1)) {
    if (quote !== '') quote = c === quote ? '' : quote;
    else if (c === '"' || c === "'") quote = c;
    else if (c === '(' || c === '{') depth += 1;
    else if (c === ')' || c === '}') depth -= 1;
    if (depth < 0) break;
    if (c === ',' && depth === 0 && quote === '') {
      texts.push(text.trim());
      text = '';
    } else text += c;
  }
  return [...texts, text.trim()];
}

export function isBlankCell(state: BookState, home: SheetState, text: string): boolean {
  const { sheet: name, local } = splitSheet(text);
  const area = parseArea(local);
  const sheet = name === undefined ? home : state.find(name);
  if (!area || !sheet || area.rows !== 1 || area.columns !== 1) return false;
  return sheet.cells.value(area.row, area.column) === '';
}
