import type { RowView } from './cell/rowView';
import type { Suspicion } from './finding';
import type { TableModel } from './model';
import { type Relation, within } from './relations/relation';
import { weigh } from './suspicion/suspect';

/** The figure that most likely is at fault, with the failing relations that it accounts for. */
export interface Cause {
  readonly column: number;
  readonly relations: readonly Relation[];
  readonly suspicion: Suspicion | undefined;
}

/** Where one digit may be any, a slip explains too much to point to a figure. */
function isTelling(suspicion: Suspicion | undefined): boolean {
  return suspicion !== undefined && !['dropped', 'extra', 'wrongDigit'].includes(suspicion.kind);
}

/**
 * Finds the fewest figures that account for all failing relations of a row (Fellegi and Holt's
 * principle): the figure that mends most goes first; among equals, one that a slip explains, then the
 * one that the rule names. What the plan fixes is never at fault.
 */
export function localize(
  model: TableModel,
  view: RowView,
  relations: readonly Relation[],
  besideIt: () => readonly RowView[],
): Cause[] {
  const causes: Cause[] = [];
  let open = relations.filter(({ holds }) => !holds);
  if (open.length === 0) return causes;
  const beside = besideIt();
  const settled = relations.filter(({ holds }) => holds);
  while (open.length > 0) {
    const columns = [...new Set(open.flatMap((relation) => relation.columns))].filter(
      (column) => model.columns[column]?.isEntry === true,
    );
    const all = [...open, ...settled];
    const weighed = columns.map((column) => ({
      column,
      ...weigh(model, view, column, all, beside),
    }));
    const most = Math.max(...weighed.map(({ mended }) => mended));
    const ranked = weighed
      .filter(({ mended }) => mended === most)
      .map(({ column, explain }) => {
        const { suspicion, value } = explain();
        const named = open.filter(({ at }) => at === column).length;
        return { column, suspicion, value, rank: (isTelling(suspicion) ? 10 : 0) + named };
      });
    const best = ranked.reduce((one, other) => (other.rank > one.rank ? other : one));
    // What the value would not mend is another matter, unless it names this figure itself.
    const isOwn = (relation: Relation) => {
      if (!relation.columns.includes(best.column)) return false;
      const allowed = relation.allowed(best.column);
      const isMended = allowed !== undefined && within(allowed, best.value);
      return relation.at === best.column || isMended;
    };
    const mended = open.filter(isOwn);
    const own =
      mended.length > 0 ? mended : open.filter(({ columns }) => columns.includes(best.column));
    causes.push({ column: best.column, relations: own, suspicion: best.suspicion });
    open = open.filter((relation) => !own.includes(relation));
  }
  return causes;
}
