import type { Severity } from '../../domain/indicator';
import type { Area, Paint, Style } from '../../table';
import type { ColumnKey, ListColumn } from './columns';
import type { ErrorListEntry } from './entry';
import { linkFormula } from './link';

/** Pale, so that black text on them stays easy to read, on paper too; the sign says the same. */
const severityFills: Readonly<Record<Severity, string>> = {
  error: '#FFD6D6',
  warning: '#FFEBC2',
  info: '#E3EEFA',
};

/** Title, what the list comes to, heads. */
export const headRows = 3;

export function paintsOf(
  entries: readonly ErrorListEntry[],
  columns: readonly ListColumn[],
): Paint[] {
  const band = (row: number, rows: number): Area => ({
    row,
    column: 0,
    rows,
    columns: columns.length,
  });
  const at = (key: ColumnKey) => columns.findIndex((column) => column.key === key);
  const one = (entry: number, key: ColumnKey): Area => ({
    row: headRows + entry,
    column: at(key),
    rows: 1,
    columns: 1,
  });
  const plain: Style = {
    font: '宋体',
    fontSize: 10,
    color: '#000000',
    vertical: 'center',
    wrap: true,
  };
  return [
    { area: band(0, 1), style: { font: '黑体', fontSize: 16, horizontal: 'center' } },
    { area: band(0, 2), style: { vertical: 'center', wrap: true } },
    { area: band(1, 1), style: { font: '宋体', fontSize: 10, horizontal: 'left' } },
    { area: band(2, 1 + entries.length), style: { ...plain, border: '#7F7F7F' } },
    { area: band(2, 1), style: { font: '黑体', fill: '#E8EEF4', horizontal: 'center' } },
    ...columns.flatMap((column, index): Paint[] =>
      entries.length === 0
        ? []
        : [
            {
              area: { row: headRows, column: index, rows: entries.length, columns: 1 },
              style: { horizontal: column.centered ? 'center' : 'left' },
            },
          ],
    ),
    ...entries.flatMap(({ severity, sheet, cell, file }, entry): Paint[] => [
      { area: one(entry, 'severity'), style: { fill: severityFills[severity] } },
      ...(file === undefined && linkFormula(sheet, cell) !== undefined
        ? [{ area: one(entry, 'cell'), style: { color: '#0563C1' } }]
        : []),
      ...(severity === 'warning'
        ? [{ area: one(entry, 'explanation'), style: { fill: '#FFFBE6', locked: false } }]
        : []),
    ]),
  ];
}
