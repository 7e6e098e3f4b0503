import type { Span } from './sheetCells';

/** A piece of a text and what takes its place. */
export interface Edit extends Span {
  readonly text: string;
}

/** All else of the text stays as it is. Edits do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.from - other.from)) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}
