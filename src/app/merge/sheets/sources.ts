import type { SheetPlan } from '../../../table';
import type { Merge } from '../merged';
import { type SheetContext, cellCells, cellColumns, sourceCells, sourceColumns } from './context';
import { listSheet, textOf } from './list';

/** Of every figure in the merged table the file, sheet and cell that it comes from (来源). */
export function sourcesSheet({ cells }: Merge, context: SheetContext): SheetPlan {
  const { words } = context;
  const { heads } = words;
  const rows = cells.flatMap((cell) =>
    cell.saying.sources.map((source) => [
      ...cellCells(context, cell),
      ...sourceCells(source),
      textOf(source.sha256),
    ]),
  );
  const files = new Set(cells.flatMap(({ saying }) => saying.sources.map(({ sha256 }) => sha256)));
  return listSheet({
    name: words.sheets.sources,
    title: words.sheets.sources,
    summary: words.summaries.sources(cells.length, files.size),
    columns: [
      ...cellColumns(words),
      ...sourceColumns(words),
      { head: heads.hash, characters: 54, small: true },
    ],
    rows,
    paper: 'A3',
    footer: words.page,
  });
}
