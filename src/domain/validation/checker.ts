import type { Profile } from '../assessment';
import type { IndicatorSystem, Rule, RuleKind } from '../indicator';
import { type RowView, rowView } from './cell/rowView';
import { textReader } from './cell/readText';
import { type RowResult, checkRow } from './checkRow';
import { type Sources, rowChecks } from './compile';
import type { Finding, Outcome, Report, Unchecked } from './finding';
import { followersOf } from './followers';
import { tableModel } from './model';
import { type Figures, figuresOf } from './relations/revision';
import type { RowCheck, TableState } from './sink';
import { checkCounts, checkFrame } from './structure/columns';
import { checkRows } from './structure/rows';
import type { Submission, SubmittedCell } from './submission';
import { makeTally } from './table/tally';
import { checkWhole } from './table/whole';

/** What a submission is compared with beside its own rules. */
export interface Context {
  /** The user's choice of profile; without it the one that the rule names. */
  readonly profile?: Profile | undefined;
  readonly profiles?: readonly Profile[];
  /** What was submitted before. */
  readonly previous?: Submission | undefined;
}

/** A cell that was changed after the last check. */
export interface Edit {
  /** Place among the submission's rows. */
  readonly row: number;
  readonly column: string;
  readonly cell: SubmittedCell;
}

/**
 * Checks a submission and keeps it up to date. After an edit only what depends on the touched cells
 * is checked again; the report is always that of a full check.
 */
export interface Checker {
  /** Checks everything anew: rows and columns may be others. */
  readonly check: (submission: Submission) => Report;
  readonly update: (edits: readonly Edit[]) => Report;
  readonly outcomes: () => readonly Outcome[];
  /** The findings of one row as it stands, without building the whole report. */
  readonly findingsOf: (row: number) => readonly Finding[];
}

const noRow: RowResult = { findings: [], undecidable: 0 };

export function makeChecker(
  system: IndicatorSystem,
  rules: readonly Rule[],
  context: Context = {},
): Checker {
  const model = tableModel(system);
  const read = textReader(model.vocabulary);
  const before: Record<'previous' | 'published', Figures> = {
    previous: context.previous ? figuresOf(context.previous) : {},
    published: system.published,
  };
  const sources: Sources = {
    read,
    before,
    profileOf: (id) => context.profile ?? context.profiles?.find((profile) => profile.id === id),
  };
  const checks = new Map<number, readonly RowCheck[]>();
  const byKind = new Map<RuleKind, Rule[]>();
  for (const rule of rules) byKind.set(rule.kind, [...(byKind.get(rule.kind) ?? []), rule]);
  const rulesOfKind = (kind: RuleKind): readonly Rule[] => byKind.get(kind) ?? [];
  const followers = followersOf(rules, system, model);

  let submission: Submission = { rows: [] };
  let views: (RowView | undefined)[] = [];
  let results: RowResult[] = [];
  let structure: Finding[] = [];
  let unchecked: readonly Unchecked[] = [];
  let tally = makeTally(model, before);
  let placeOf = new Map<number, number>();
  /** Rows whose result rests on the rows above and below. */
  let looksAround: boolean[] = [];
  let facts = '';
  let counted: readonly Finding[] = [];

  const table: TableState = {
    rowOf: (number) => views[placeOf.get(number) ?? -1],
    beside: (at) => {
      looksAround[at] = true;
      return [views[at - 1], views[at + 1]].filter((view) => view !== undefined);
    },
    get mostlyText() {
      return tally.mostlyText();
    },
    otherData: (against, most) => tally.otherData(against, most),
    isFormulaColumn: (column) => tally.isFormulaColumn(column),
  };

  function checksOf(view: RowView): readonly RowCheck[] {
    const { number } = view.indicator;
    const known = checks.get(number);
    if (known !== undefined) return known;
    const made = rowChecks(rules, view.indicator, model, sources);
    checks.set(number, made);
    return made;
  }

  function viewOf(at: number): RowView | undefined {
    const row = submission.rows[at];
    const number = row?.number;
    const indicator = number === undefined ? undefined : model.indicators.get(number);
    // A row that is there twice is checked once: nobody knows which one is meant.
    if (row === undefined || indicator === undefined || placeOf.get(number ?? -1) !== at)
      return undefined;
    return rowView(model, row, at, indicator, read);
  }

  function recheck(at: number): void {
    const view = views[at];
    looksAround[at] = false;
    results[at] = view === undefined ? noRow : checkRow(model, view, checksOf(view), table);
  }

  /** Facts of the whole table on which the rows depend, as one text to compare. */
  function factsNow(): string {
    const revisions = rulesOfKind('revision').map((rule) =>
      rule.kind === 'revision' ? tally.otherData(rule.parameters.against, rule.parameters.most) : 0,
    );
    const formulas = model.columns.map(({ at }) => (tally.isFormulaColumn(at) ? 1 : 0));
    return `${tally.mostlyText()} ${revisions.join()} ${formulas.join('')}`;
  }

  function check(next: Submission): Report {
    submission = next;
    placeOf = new Map();
    next.rows.forEach(({ number }, at) => {
      if (number !== undefined && !placeOf.has(number)) placeOf.set(number, at);
    });
    const rows = checkRows(next, model, rulesOfKind);
    const frame = checkFrame(next, model, rulesOfKind);
    structure = [...frame.findings, ...rows.findings];
    unchecked = [...frame.unchecked, ...rows.unchecked];
    counted = checkCounts(next, model, rulesOfKind);
    tally = makeTally(model, before);
    views = next.rows.map((_, at) => viewOf(at));
    for (const view of views) tally.replace(undefined, view);
    facts = factsNow();
    results = [];
    looksAround = [];
    for (let at = 0; at < views.length; at += 1) recheck(at);
    return report();
  }

  function update(edits: readonly Edit[]): Report {
    const rows = [...submission.rows];
    const touched = new Set<number>();
    for (const { row, column, cell } of edits) {
      const old = rows[row];
      if (old === undefined) continue;
      rows[row] = { ...old, cells: { ...old.cells, [column]: cell } };
      touched.add(row);
    }
    submission = { ...submission, rows };
    const depending = new Set<number>();
    for (const at of touched) {
      const view = viewOf(at);
      tally.replace(views[at], view);
      views[at] = view;
      depending.add(at);
      for (const near of [at - 1, at + 1]) if (looksAround[near] === true) depending.add(near);
      for (const number of followers.get(rows[at]?.number ?? -1) ?? []) {
        const place = placeOf.get(number);
        if (place !== undefined) depending.add(place);
      }
    }
    if (edits.some(({ column }) => column === 'attribute'))
      counted = checkCounts(submission, model, rulesOfKind);
    const now = factsNow();
    if (now !== facts) views.forEach((_, at) => recheck(at));
    else for (const at of depending) if (at >= 0 && at < views.length) recheck(at);
    facts = now;
    return report();
  }

  function report(): Report {
    const present = views.filter((view) => view !== undefined);
    const whole = checkWhole(present, model, rulesOfKind, tally);
    const content = withoutRepeats(results.flatMap(({ findings }) => findings));
    const miscounts = counted.filter(
      ({ cells }) =>
        // A changed attribute is told where it stands; its count would tell it again.
        !content.some(
          ({ kind, cells: [first] }) =>
            kind === 'lockedText' && cells.some(({ address }) => address === first?.address),
        ),
    );
    const findings = [...structure, ...miscounts, ...whole, ...content];
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings) counts[severity] += 1;
    let undecidable = 0;
    for (const result of results) undecidable += result.undecidable;
    return { findings, unchecked, counts, undecidable };
  }

  function outcomes(): Outcome[] {
    const told: Outcome[] = [];
    for (const view of views) {
      if (view === undefined) continue;
      const indicator = view.indicator.number;
      checkRow(model, view, checksOf(view), table, (rule, at, value) =>
        told.push({ rule: rule.id, indicator, column: model.columns[at]?.id, value }),
      );
    }
    return told;
  }

  return {
    check,
    update,
    outcomes,
    findingsOf: (row) => results[row]?.findings ?? [],
  };
}

/** A cell that counts for several rows, as a domain's does, is told once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.filter(({ kind, rule, found, cells: [first] }) => {
    if (kind !== 'lockedText') return true;
    const key = `${rule} ${first?.address ?? ''} ${found}`;
    return !told.has(key) && told.add(key);
  });
}

/** Confronts a submission with rules, once. */
export function confront(
  submission: Submission,
  system: IndicatorSystem,
  rules: readonly Rule[],
  context: Context = {},
): Report & { readonly outcomes: readonly Outcome[] } {
  const checker = makeChecker(system, rules, context);
  return { ...checker.check(submission), outcomes: checker.outcomes() };
}
