import type { ErrorListEntry } from './entry';

export type ColumnKey = 'order' | keyof ErrorListEntry;

/** Widths in half-width characters; together they fit A4 landscape at four fifths of their size. */
const widths: Readonly<Record<ColumnKey, number>> = {
  order: 5,
  severity: 13,
  file: 22,
  sheet: 11,
  cell: 8,
  indicator: 20,
  column: 13,
  title: 14,
  found: 13,
  expected: 15,
  why: 34,
  remedy: 18,
  explanation: 25,
  rule: 14,
};

export interface ListColumn {
  readonly key: ColumnKey;
  readonly characters: number;
  readonly centered: boolean;
}

const centered: ReadonlySet<ColumnKey> = new Set(['order', 'severity', 'sheet', 'cell']);

/** From left to right; the file is named only where the list covers several. */
export function listColumns(severalFiles: boolean): ListColumn[] {
  return (Object.keys(widths) as ColumnKey[])
    .filter((key) => key !== 'file' || severalFiles)
    .map((key) => ({ key, characters: widths[key], centered: centered.has(key) }));
}
