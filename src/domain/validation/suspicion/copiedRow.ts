import type { RuleKind } from '../../indicator';
import type { RowView } from '../cell/rowView';
import type { CellPlace, Finding } from '../finding';
import type { TableModel } from '../model';
import { placeOf } from '../relations/build';
import { priorities } from '../traits';

/** So many figures that are all the same are no accident. */
const least = 3;

/** What follows from the figures of a row, and is wrong when they are another row's. */
const following: ReadonlySet<RuleKind> = new Set<RuleKind>(['label', 'cumulative', 'target']);

const gravity = { error: 0, warning: 1, info: 2 } as const;

/** Tells the findings of a row as one where all its figures are those of the row beside it (整行填串). */
export function toldAsCopy(
  model: TableModel,
  view: RowView,
  findings: readonly Finding[],
  beside: () => readonly RowView[],
): readonly Finding[] {
  const figures = model.columns.filter(({ role }) => role === 'total' || role === 'growth');
  const ids = new Set(figures.map(({ id }) => id));
  const isOfFigures = ({ kind, cells: [first] }: Finding) =>
    ids.has(first?.column ?? '') || following.has(kind);
  const own = findings.filter(isOfFigures);
  if (own.length === 0) return findings;
  const source = beside().find((row) => isCopy(view, row));
  if (source === undefined) return findings;
  const [head, ...others] = [...own].sort(
    (a, b) =>
      gravity[a.severity] - gravity[b.severity] ||
      (priorities.get(a.kind) ?? 0) - (priorities.get(b.kind) ?? 0),
  );
  if (head === undefined) return findings;
  const { address } = placeOf(model, source, model.place('name'));
  const cells = new Map<string, CellPlace>();
  for (const finding of [head, ...others])
    for (const cell of finding.cells) cells.set(cell.address, cell);
  const told: Finding = {
    ...head,
    cells: [...cells.values()],
    suspicion: {
      kind: 'copiedRow',
      meant: '',
      from: { address, indicator: source.indicator.number },
    },
    related: [...head.related, ...others.flatMap((each) => [each, ...each.related])].map(
      ({ rule, kind, severity, cells: of }) => ({ rule, kind, severity, cells: of }),
    ),
  };
  return findings.flatMap((each) => (each === own[0] ? [told] : own.includes(each) ? [] : [each]));

  function isCopy(one: RowView, other: RowView): boolean {
    const isSame = figures.every(({ at }) => one.readings[at]?.plain === other.readings[at]?.plain);
    const count = figures.filter(({ at }) => one.readings[at]?.figure !== undefined).length;
    return isSame && count >= least;
  }
}
