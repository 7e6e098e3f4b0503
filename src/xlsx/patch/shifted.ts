import { columnLetters } from '../../table/area';
import { type Token, tokensOf } from '../../table/nativeForm/tokens';
import { placeOf } from './reference';

const rows = 1048576;
const columns = 16384;

/**
 * A formula as the cell so many rows further down and columns to the right has it: what cells that share
 * one formula mean by it. References without `$` move along, and go on at the other end of the sheet.
 */
export function shifted(formula: string, down: number, across: number): string {
  const tokens = tokensOf(formula);
  return tokens.map((token, at) => moved(token, tokens[at - 1], tokens[at + 1])).join('');

  function moved({ kind, text }: Token, before?: Token, after?: Token): string {
    if (kind !== 'word' || after?.kind === '(' || after?.kind === 'brackets') return text;
    if (after?.text === '!') return text;
    const inRange = before?.text === ':' || after?.text === ':';
    const [, column, row] = /^(\$?[A-Z]{1,3})?(\$?\d{1,7})?$/i.exec(text) ?? [];
    if (column !== undefined && row !== undefined)
      return placeOf(text) === undefined ? text : movedColumn(column) + movedRow(row);
    if (!inRange) return text;
    return (column && movedColumn(column)) ?? (row && movedRow(row)) ?? text;
  }

  function movedColumn(text: string): string {
    const column = placeOf(`${text}1`)?.column;
    if (text.startsWith('$') || column === undefined) return text;
    return columnLetters(wrapped(column + across, columns));
  }

  function movedRow(text: string): string {
    return text.startsWith('$') ? text : String(wrapped(Number(text) - 1 + down, rows) + 1);
  }
}

const wrapped = (place: number, count: number): number => ((place % count) + count) % count;
