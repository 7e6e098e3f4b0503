import type { Rule } from '../indicator';
import type { RowView } from './cell/rowView';
import type { Finding, Outcome, Related } from './finding';
import { type Cause, localize } from './localize';
import type { TableModel } from './model';
import { placeOf } from './relations/build';
import type { Relation } from './relations/relation';
import type { Dependent, Draft, RowCheck, TableState } from './sink';
import { priorities, traits } from './traits';

export interface RowResult {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
}

/** Confronts one row with its rules, and puts together what fails for one cause. */
export function checkRow(
  model: TableModel,
  view: RowView,
  checks: readonly RowCheck[],
  table: TableState,
): RowResult {
  const drafts: CausedDraft[] = [];
  const relations: Relation[] = [];
  const dependents: Dependent[] = [];
  const outcomes: Outcome[] = [];
  const indicator = view.indicator.number;
  const tell = (rule: Rule, at: number, value: Outcome['value']) => {
    outcomes.push({ rule: rule.id, indicator, column: model.columns[at]?.id, value });
  };
  const sink = {
    pass: (rule: Rule, at: number) => tell(rule, at, 'pass'),
    undecidable: (rule: Rule, at: number) => tell(rule, at, 'undecidable'),
    fail: (draft: Draft) => void drafts.push(draft),
    relate: (relation: Relation) => void relations.push(relation),
    depend: (dependent: Dependent) => void dependents.push(dependent),
  };
  for (const check of checks) check(view, sink, table);
  for (const { rule, at, holds } of relations) tell(rule, at, holds ? 'pass' : 'fail');
  for (const { rule, at } of drafts) tell(rule, at, 'fail');
  for (const { draft } of dependents) tell(draft.rule, draft.at, 'fail');
  if (drafts.length === 0 && dependents.length === 0 && relations.every(({ holds }) => holds))
    return { findings: [], outcomes };
  const causes = localize(model, view, relations, table.beside(view.at));
  drafts.push(...causes.flatMap((cause) => draftsOf(model, view, cause)));
  for (const dependent of dependents) {
    const cause = causes.find(({ column, suspicion }) =>
      suspicion === undefined || suspicion.meant === ''
        ? false
        : dependent.holdsWith(column, suspicion.meant),
    );
    // What would hold if a figure were as it was probably meant is told with that figure.
    drafts.push(
      cause ? { ...dependent.draft, at: cause.column, isRelated: true } : dependent.draft,
    );
  }
  return { findings: byCell(model, view, drafts), outcomes };
}

type CausedDraft = Draft & { readonly isRelated?: boolean };

function draftsOf(model: TableModel, view: RowView, cause: Cause): CausedDraft[] {
  return cause.relations.map((relation) => ({
    rule: relation.rule,
    at: cause.column,
    expected: relation.expected(cause.column),
    why: relation.why(cause.column),
    suspicion: cause.suspicion,
    also: relation.columns
      .filter((column) => column !== cause.column && model.columns[column]?.isEntry === true)
      .map((column) => placeOf(model, view, column)),
  }));
}

/** One finding for each cell: the gravest failure speaks, the others are told beside it. */
function byCell(model: TableModel, view: RowView, drafts: readonly CausedDraft[]): Finding[] {
  const cells = new Map<number, CausedDraft[]>();
  for (const draft of drafts) {
    const there = cells.get(draft.at);
    if (there === undefined) cells.set(draft.at, [draft]);
    else there.push(draft);
  }
  return [...cells].sort(([a], [b]) => a - b).map(([at, own]) => findingOf(model, view, at, own));
}

const gravity = { error: 0, warning: 1, info: 2 } as const;

function findingOf(
  model: TableModel,
  view: RowView,
  at: number,
  drafts: readonly CausedDraft[],
): Finding {
  const ranked = [...drafts].sort(
    (a, b) =>
      Number(a.isRelated ?? false) - Number(b.isRelated ?? false) ||
      gravity[a.rule.severity] - gravity[b.rule.severity] ||
      (priorities.get(a.rule.kind) ?? 0) - (priorities.get(b.rule.kind) ?? 0),
  );
  const [first, ...others] = ranked;
  if (first === undefined) throw new Error('A cell without a failure has no finding.');
  const place = placeOf(model, view, at);
  const also = new Map(
    [first, ...others].flatMap((draft) => (draft.also ?? []).map((cell) => [cell.address, cell])),
  );
  return {
    ...headOf(first.rule),
    cells: [place, ...[...also.values()].filter(({ address }) => address !== place.address)],
    found: first.found ?? view.cells[at]?.text ?? '',
    expected: first.expected,
    why: first.why ?? {},
    suspicion: first.suspicion ?? others.find(({ suspicion }) => suspicion)?.suspicion,
    related: others.map(({ rule }): Related => ({
      rule: rule.id,
      kind: rule.kind,
      severity: rule.severity,
      cells: [place],
    })),
  };
}

/** What a rule itself gives to each of its findings. */
export function headOf(rule: Rule) {
  const { level, type, remedy } = traits[rule.kind];
  return {
    rule: rule.id,
    kind: rule.kind,
    severity: rule.severity,
    level: rule.level ?? level,
    type: rule.type ?? type,
    remedy,
    reason: rule.reason,
    message: rule.message,
  };
}
