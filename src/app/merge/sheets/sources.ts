import type { SheetPlan } from '../../../table';
import type { Merge } from '../merged';
import { type SheetContext, cellCells, cellColumns } from './context';
import { listSheet, reportedOf, textOf } from './list';

/** Of every figure in the merged table the file, sheet and cell that it comes from (来源). */
export function sourcesSheet({ cells }: Merge, context: SheetContext): SheetPlan {
  const { words } = context;
  const { heads } = words;
  const rows = cells.flatMap((cell) =>
    cell.saying.sources.map(({ text, unit, file, sheet, address, sha256 }) => [
      ...cellCells(context, cell),
      reportedOf(text),
      textOf(unit ?? ''),
      reportedOf(file),
      reportedOf(sheet),
      textOf(address),
      textOf(sha256),
    ]),
  );
  const files = new Set(cells.flatMap(({ saying }) => saying.sources.map(({ sha256 }) => sha256)));
  return listSheet({
    name: words.sheets.sources,
    title: words.sheets.sources,
    summary: words.summaries.sources(cells.length, files.size),
    columns: [
      ...cellColumns(words),
      { head: heads.reported, characters: 18 },
      { head: heads.unit, characters: 18 },
      { head: heads.file, characters: 34 },
      { head: heads.sheet, characters: 14 },
      { head: heads.cell, characters: 9, centered: true },
      { head: heads.hash, characters: 54, small: true },
    ],
    rows,
    paper: 'A3',
    footer: words.page,
  });
}
