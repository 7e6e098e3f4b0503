import type { Rule, RuleKind } from '../indicator';
import type { RowView } from './cell/rowView';
import type { CellPlace, Finding, Outcome, Related } from './finding';
import { type Cause, localize } from './localize';
import type { TableModel } from './model';
import { placeOf } from './relations/build';
import type { Relation } from './relations/relation';
import type { Dependent, Draft, RowCheck, TableState } from './sink';
import { toldAsCopy } from './suspicion/copiedRow';
import { priorities, traits } from './traits';

export interface RowResult {
  readonly findings: readonly Finding[];
  readonly undecidable: number;
}

/** Takes the outcome of each rule: thousands for a table, so that they are made only when asked for. */
export type Recorder = (rule: Rule, at: number, value: Outcome['value']) => void;

/** Confronts one row with its rules, and puts together what fails for one cause. */
export function checkRow(
  model: TableModel,
  view: RowView,
  checks: readonly RowCheck[],
  table: TableState,
  record?: Recorder,
): RowResult {
  const drafts: CausedDraft[] = [];
  const relations: Relation[] = [];
  const dependents: Dependent[] = [];
  let undecidable = 0;
  const sink = {
    pass: (rule: Rule, at: number) => record?.(rule, at, 'pass'),
    undecidable: (rule: Rule, at: number) => {
      undecidable += 1;
      record?.(rule, at, 'undecidable');
    },
    fail: (draft: Draft) => void drafts.push(draft),
    relate: (relation: Relation) => void relations.push(relation),
    depend: (dependent: Dependent) => void dependents.push(dependent),
  };
  for (const check of checks) check(view, sink, table);
  if (record !== undefined) {
    for (const { rule, at, holds } of relations) record(rule, at, holds ? 'pass' : 'fail');
    for (const { rule, at } of drafts) record(rule, at, 'fail');
    for (const { draft } of dependents) record(draft.rule, draft.at, 'fail');
  }
  if (drafts.length === 0 && dependents.length === 0 && relations.every(({ holds }) => holds))
    return { findings: [], undecidable };
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
  const findings = byCell(model, view, drafts);
  return {
    findings: toldAsCopy(model, view, findings, () => table.beside(view.at)),
    undecidable,
  };
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
  const [first, ...others] = drafts.length === 1 ? drafts : [...drafts].sort(byWeight);
  if (first === undefined) throw new Error('A cell without a failure has no finding.');
  const place = placeOf(model, view, at);
  const { rule, kind, severity, level, type, remedy, reason, message } = headOf(first.rule);
  // Written out: spreading an object into another costs more than all the rest here.
  return {
    rule,
    kind,
    severity,
    level,
    type,
    remedy,
    reason,
    message,
    cells: [place, ...besides(place, first, others)],
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

/** What is told with another figure comes last, then the lighter, then what says less. */
const byWeight = (a: CausedDraft, b: CausedDraft): number =>
  Number(a.isRelated ?? false) - Number(b.isRelated ?? false) ||
  gravity[a.rule.severity] - gravity[b.rule.severity] ||
  (priorities.get(a.rule.kind) ?? 0) - (priorities.get(b.rule.kind) ?? 0);

/** The other cells that the drafts speak of, each once. */
function besides(place: CellPlace, first: Draft, others: readonly Draft[]): readonly CellPlace[] {
  if (others.length === 0 && first.also === undefined) return [];
  const also = new Map<string, CellPlace>();
  for (const draft of [first, ...others])
    for (const cell of draft.also ?? []) also.set(cell.address, cell);
  also.delete(place.address);
  return [...also.values()];
}

/** What a rule itself gives to each of its findings. */
export function headOf(rule: Rule): Head {
  const known = heads.get(rule);
  if (known !== undefined) return known;
  const { level, type, remedy } = traits[rule.kind];
  const head = {
    rule: rule.id,
    kind: rule.kind,
    severity: rule.severity,
    level: rule.level ?? level,
    type: rule.type ?? type,
    remedy,
    reason: rule.reason,
    message: rule.message,
  };
  heads.set(rule, head);
  return head;
}

type Head = Pick<
  Finding,
  'rule' | 'kind' | 'severity' | 'level' | 'type' | 'remedy' | 'reason' | 'message'
>;

const heads = new WeakMap<Rule, Head>();
