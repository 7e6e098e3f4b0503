import type { Rule, RuleKind } from '../indicator';
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
  /** Rule, column and 1 for pass, 0 for fail, −1 for undecidable, over and over: thousands that are seldom read. */
  readonly outcomes: readonly (Rule | number)[];
  readonly undecidable: number;
}

/** The outcomes of a row in full. */
export function outcomesOf(
  { outcomes }: RowResult,
  indicator: number,
  model: TableModel,
): Outcome[] {
  const told: Outcome[] = [];
  for (let index = 0; index < outcomes.length; index += 3) {
    const [rule, at, value] = [outcomes[index], outcomes[index + 1], outcomes[index + 2]];
    if (typeof rule !== 'object' || typeof at !== 'number') continue;
    told.push({
      rule: rule.id,
      indicator,
      column: model.columns[at]?.id,
      value: value === 1 ? 'pass' : value === 0 ? 'fail' : 'undecidable',
    });
  }
  return told;
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
  const outcomes: (Rule | number)[] = [];
  let undecidable = 0;
  const sink = {
    pass: (rule: Rule, at: number) => void outcomes.push(rule, at, 1),
    undecidable: (rule: Rule, at: number) => {
      undecidable += 1;
      outcomes.push(rule, at, -1);
    },
    fail: (draft: Draft) => void drafts.push(draft),
    relate: (relation: Relation) => void relations.push(relation),
    depend: (dependent: Dependent) => void dependents.push(dependent),
  };
  for (const check of checks) check(view, sink, table);
  for (const { rule, at, holds } of relations) outcomes.push(rule, at, holds ? 1 : 0);
  for (const { rule, at } of drafts) outcomes.push(rule, at, 0);
  for (const { draft } of dependents) outcomes.push(draft.rule, draft.at, 0);
  if (drafts.length === 0 && dependents.length === 0 && relations.every(({ holds }) => holds))
    return { findings: [], outcomes, undecidable };
  const causes = localize(model, view, relations, () => table.beside(view.at));
  drafts.push(...causes.flatMap((cause) => draftsOf(model, view, cause)));
  for (const dependent of dependents) {
    const cause = drafts.find(({ at, suspicion, isRelated }) =>
      suspicion === undefined || suspicion.meant === '' || isRelated === true
        ? false
        : dependent.holdsWith(at, suspicion.meant),
    );
    // What would hold if a figure were as it was probably meant is told with that figure.
    drafts.push(cause ? { ...dependent.draft, at: cause.at, isRelated: true } : dependent.draft);
  }
  return { findings: byCell(model, view, drafts), outcomes, undecidable };
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

/** Said apart from what the figure says: a click mends it, or nothing has to be done. */
const formKinds: ReadonlySet<RuleKind> = new Set<RuleKind>([
  'form',
  'storedAsText',
  'unitRepeated',
  'percentForm',
]);

/** One finding for each cell, and one for its form: the gravest failure speaks, the others are told beside it. */
function byCell(model: TableModel, view: RowView, drafts: readonly CausedDraft[]): Finding[] {
  const cells = new Map<number, CausedDraft[]>();
  for (const draft of drafts) {
    // A rate without its sign may be another figure altogether: it is told with what that figure breaks.
    const isRate = model.columns[draft.at]?.role === 'growth' && draft.rule.kind === 'percentForm';
    const isForm = formKinds.has(draft.rule.kind) && !isRate;
    const key = 2 * draft.at + (isForm ? 1 : 0);
    const there = cells.get(key);
    if (there === undefined) cells.set(key, [draft]);
    else there.push(draft);
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([key, own]) => {
      const other = cells.get(key ^ 1);
      if (other === undefined || !isOneMatter(own, other))
        return [findingOf(model, view, key >> 1, own)];
      return key % 2 === 0 ? [findingOf(model, view, key >> 1, [...own, ...other])] : [];
    });
}

/** A content that has to be typed anew takes its form with it; two remarks are one. */
function isOneMatter(one: readonly Draft[], other: readonly Draft[]): boolean {
  const drafts = [...one, ...other];
  return (
    drafts.some(({ rule }) => rule.severity === 'error') ||
    drafts.every(({ rule }) => rule.severity === 'info')
  );
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
