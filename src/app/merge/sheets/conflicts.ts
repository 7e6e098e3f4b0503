import type { SheetPlan } from '../../../table';
import { isOpen } from '../complete';
import type { Conflict, Merge } from '../merged';
import { type SheetContext, cellCells, cellColumns, sourceCells, sourceColumns } from './context';
import { listSheet, textOf } from './list';
import { chosenFill, openFill } from './look';

/** Cells for which more than one figure came, each figure with where it stands (冲突). */
export function conflictsSheet({ conflicts }: Merge, context: SheetContext): SheetPlan {
  const { words, timeText } = context;
  const { heads, decisions } = words;
  return listSheet({
    name: words.sheets.conflicts,
    title: words.sheets.conflicts,
    summary: words.summaries.conflicts(conflicts.length, conflicts.filter(isOpen).length),
    columns: [
      ...cellColumns(words),
      ...sourceColumns(words),
      { head: heads.saved, characters: 18, centered: true },
      { head: heads.decision, characters: 12, centered: true },
    ],
    rows: conflicts.flatMap((conflict) =>
      conflict.sayings.flatMap((saying) =>
        saying.sources.map((source) => {
          const decision = decisionOf(conflict, saying === conflict.chosen);
          return [
            ...cellCells(context, conflict),
            ...sourceCells(source),
            textOf(source.saved === undefined ? '' : timeText(source.saved)),
            textOf(decisions[decision], fills[decision]),
          ];
        }),
      ),
    ),
    paper: 'A4',
    footer: words.page,
  });
}

type Decision = 'open' | 'chosen' | 'notChosen';

function decisionOf(conflict: Conflict, isChosen: boolean): Decision {
  if (isOpen(conflict)) return 'open';
  return isChosen ? 'chosen' : 'notChosen';
}

const fills = { open: { fill: openFill }, chosen: { fill: chosenFill }, notChosen: undefined };
