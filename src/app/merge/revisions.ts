import {
  type Column,
  type Indicator,
  type IndicatorSystem,
  type Rule,
  columnId,
  isEntry,
  vocabularyOf,
} from '../../domain/indicator';
import { type Finding, type Submission, confront } from '../../domain/validation';
import { type TextReading, textReader } from '../../domain/validation/cell/readText';
import type { Figures } from '../../table';
import { isOpen } from './complete';
import type { Merge } from './merged';
import { sayingKey } from './saying';

/** `form`: written otherwise, with the same meaning. `open`: blank as long as a conflict is not decided. */
export type RevisionKind = 'added' | 'removed' | 'open' | 'changed' | 'form';

/** A cell that says something else than in the previous merge. */
export interface Revision {
  readonly indicator: number;
  readonly column: string;
  readonly kind: RevisionKind;
  readonly from: string;
  readonly to: string;
  /** Where both are figures of one unit. */
  readonly difference?: Difference;
  /** What the rules of revision say of it; absent where they let it pass. */
  readonly finding?: Finding;
}

export interface Difference {
  /** New less old, in the unit of both; of percentages in percentage points. */
  readonly value: number;
  /** As many as the finer of both shows. */
  readonly decimals: number;
  readonly unit: string;
  /** In percent of the old figure's size; absent for percentages and where the old figure is 0. */
  readonly percent?: number;
}

/**
 * What changed against the previous merge, in the table's order, and what the rules of kind `revision`
 * say about it.
 */
export function revisionsOf(
  previous: Figures,
  { figures, conflicts }: Pick<Merge, 'figures' | 'conflicts'>,
  system: IndicatorSystem,
  rules: readonly Rule[],
): Revision[] {
  const read = textReader(vocabularyOf(system));
  const findings = findingsOf(previous, figures, system, rules);
  const open = new Set(
    conflicts.filter(isOpen).map(({ indicator, column }) => `${indicator} ${column}`),
  );
  return system.indicators.flatMap((indicator) =>
    system.columns.filter(isEntry).flatMap((column): Revision[] => {
      const id = columnId(column);
      const from = previous[indicator.number]?.[id] ?? '';
      const to = figures[indicator.number]?.[id] ?? '';
      if (from === to) return [];
      const [was, now] = [read(from), read(to)];
      const isUndecided = open.has(`${indicator.number} ${id}`);
      const kind = isUndecided ? 'open' : kindOf(was, now, indicator, column);
      const difference = kind === 'changed' ? differenceOf(was, now, indicator, column) : undefined;
      const finding = findings.get(`${indicator.number} ${id}`);
      return [
        {
          indicator: indicator.number,
          column: id,
          kind,
          from,
          to,
          ...(difference !== undefined && { difference }),
          ...(finding !== undefined && { finding }),
        },
      ];
    }),
  );
}

/** The rules that judge a revision, apart from those about published figures. */
export const revisionRules = (rules: readonly Rule[]): readonly Rule[] =>
  rules.filter((rule) => rule.kind === 'revision' && rule.parameters.against === 'previous');

function findingsOf(
  previous: Figures,
  figures: Figures,
  system: IndicatorSystem,
  rules: readonly Rule[],
): ReadonlyMap<string, Finding> {
  const report = confront(submissionOf(figures, system), system, revisionRules(rules), {
    previous: submissionOf(previous, system),
  });
  return new Map(
    report.findings.flatMap((finding) =>
      finding.cells.map(({ indicator, column }) => [`${indicator} ${column}`, finding] as const),
    ),
  );
}

function submissionOf(figures: Figures, system: IndicatorSystem): Submission {
  return {
    system: system.id,
    rows: system.indicators.map(({ number, name }, row) => ({
      number,
      name,
      row,
      cells: Object.fromEntries(
        Object.entries(figures[number] ?? {}).map(([id, text]) => [
          id,
          { text, address: `${number} ${id}` },
        ]),
      ),
    })),
  };
}

function kindOf(
  was: TextReading,
  now: TextReading,
  indicator: Indicator,
  column: Column,
): RevisionKind {
  if (was.quantity.kind === 'blank') return 'added';
  if (now.quantity.kind === 'blank') return 'removed';
  return sayingKey(was, indicator, column) === sayingKey(now, indicator, column)
    ? 'form'
    : 'changed';
}

/** Differences of decimals carry binary dust; no figure of a table has more decimals. */
const mostDecimals = 10;

function differenceOf(
  was: TextReading,
  now: TextReading,
  indicator: Indicator,
  { role }: Column,
): Difference | undefined {
  if (was.figure === undefined || now.figure === undefined) return undefined;
  if (was.isCumulative !== now.isCumulative || was.label !== now.label) return undefined;
  const isRate = role === 'growth' || (role === 'total' && indicator.totals === 'rate');
  const own = isRate ? '%' : indicator.unit;
  const unit = was.unit ?? own;
  if (unit !== (now.unit ?? own)) return undefined;
  const decimals = Math.min(mostDecimals, Math.max(was.decimals, now.decimals));
  const value = Number((now.value - was.value).toFixed(decimals));
  const isPercent = unit === '%';
  return {
    value,
    decimals,
    unit,
    ...(!isPercent && was.value !== 0 && { percent: (value / Math.abs(was.value)) * 100 }),
  };
}
