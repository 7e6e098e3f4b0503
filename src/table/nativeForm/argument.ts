import { tokensOf } from './tokens';

/** A range in one row or one column, or a single cell. */
export interface Line {
  readonly range: string;
  readonly first: string;
}

const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.[\]]+)!)?`;
const cell = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})`;
const line = new RegExp(`^(${sheet})(${cell})(?::${cell})?$`, 'iu');

/** The cells of a line in the text of an argument; undefined for blocks and for what is no reference. */
export function lineOf(argument: string): Line | undefined {
  const match = line.exec(argument);
  if (match === null) return undefined;
  const [, book = '', first = '', column = '', row = '', lastColumn = column, lastRow = row] =
    match;
  const isLine = column.toUpperCase() === lastColumn.toUpperCase() || row === lastRow;
  return isLine ? { range: argument, first: book + first } : undefined;
}

const reference = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;
const value = /^(?:\d[\d.]*(?:E\d+)?|TRUE|FALSE)$/i;

/**
 * Whether an argument is one value for sure. A range or a name may be several, and then the add-in's
 * function gives several results, which a native one does not.
 */
export function isSingle(argument: string): boolean {
  const tokens = tokensOf(argument);
  const calls: boolean[] = [];
  return tokens.every(({ kind, text }, at) => {
    const next = tokens[at + 1];
    if (kind === '(') calls.push(tokens[at - 1]?.kind === 'word');
    if (kind === ')') calls.pop();
    if (calls.includes(true)) return true;
    switch (kind) {
      case '{':
      case ';':
      case ',':
        return false;
      case 'other':
        return text !== ':' && text !== '#';
      case 'brackets':
        return /@|#This Row/i.test(text) || next?.kind === 'word' || tokens[at + 1]?.text === '!';
      case 'word':
        return (
          next?.kind === '(' ||
          next?.text === '!' ||
          next?.kind === 'brackets' ||
          reference.test(text) ||
          value.test(text)
        );
      default:
        return true;
    }
  });
}

/** The text of an argument that is a constant text: `"share"`. */
export function constantText(argument: string): string | undefined {
  const [token, ...rest] = tokensOf(argument);
  if (token?.kind !== 'text' || rest.length > 0) return undefined;
  return token.text.slice(1, -1).replaceAll('""', '"');
}
