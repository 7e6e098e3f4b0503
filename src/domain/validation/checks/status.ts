import { type Assessment, type Profile, assessIndicator } from '../../assessment';
import { cumulativeGrowth } from '../../growth';
import type { Indicator, IndicatorSystem, Rule, RuleOf } from '../../indicator';
import { parseQuantity } from '../../quantity';
import type { TextReading } from '../cell/readText';
import type { RowView } from '../cell/rowView';
import type { TableModel } from '../model';
import { placeOf } from '../relations/build';
import { isRate, rateColumns } from '../relations/levels';
import type { RowCheck, TableState } from '../sink';

/** 基本评价 against the status that a profile computes from the row's figures. */
export function label(
  rule: RuleOf<'label'>,
  indicator: Indicator,
  model: TableModel,
  profile: Profile | undefined,
): RowCheck | undefined {
  const at = model.place('status');
  const asOf = model.periods.at(-1)?.period.id;
  if (at < 0 || asOf === undefined) return undefined;
  const words = model.system.choices.status ?? [];
  const reference = rule.parameters.reference;
  const economy = model.indicators.get(reference ?? -1);
  const needsReference = keepsPace(model, indicator);
  const assess = assessor(indicator, model, asOf);
  const assessEconomy = economy && assessor(economy, model, asOf);
  return (view, sink, table) => {
    const found = words.find(({ text }) => text === view.readings[at]?.text.trim());
    if (profile === undefined || found === undefined) {
      sink.undecidable(rule, at);
      return;
    }
    const other = needsReference && economy ? table.rowOf(economy.number) : undefined;
    // A unit's part of the table may be without the row on which its own depends.
    if (needsReference && other === undefined) return sink.undecidable(rule, at);
    if (!isWhole(model, view) || (other && !isWhole(model, other)))
      return sink.undecidable(rule, at);
    // Economic growth whose own label does not fit its figures is in doubt itself.
    const isDoubtful = (row: RowView | undefined) => {
      if (row === undefined || assessEconomy === undefined) return false;
      const { meaning } = assessEconomy(row, profile, undefined, -1, '');
      const own = words.find(({ text }) => text === row.readings[at]?.text.trim())?.meaning;
      return own !== (meaning === 'achieved' ? 'ahead' : meaning);
    };
    const judge = (row: RowView, column = -1, text = '') => {
      const assessed = assess(row, profile, other, column, text);
      const meaning = assessed.meaning === 'achieved' ? 'ahead' : assessed.meaning;
      const isOpen = meaning === 'insufficient' || assessed.borderline;
      return { assessed, word: words.find((each) => each.meaning === meaning)?.text, isOpen };
    };
    const { assessed, word, isOpen } = judge(view);
    if (word === found.text) return sink.pass(rule, at);
    if (isOpen || word === undefined || isDoubtful(other)) return sink.undecidable(rule, at);
    return sink.depend({
      draft: {
        rule,
        at,
        expected: { kind: 'oneOf', texts: [word], suggestion: word },
        why: {
          profile: profile.label,
          ...(!Number.isNaN(assessed.pace) && { computed: assessed.pace }),
        },
      },
      holdsWith: (column, text) => judge(view, column, text).word === found.text,
    });
  };
}

/** A figure that is blank or cannot be read is told by itself; what would follow from it is not. */
function isWhole({ columns }: TableModel, { cells, readings, indicator }: RowView): boolean {
  return columns.every(({ at, isEntry, isFigure, role }) => {
    if (!isEntry || !isFigure || role === 'expected') return true;
    const { quantity, unit = null } = readings[at] ?? {};
    const isOwn = unit === null || unit === (role === 'growth' ? '%' : indicator.unit);
    const isRead = quantity?.kind !== 'unreadable' && quantity?.kind !== 'blank';
    return cells[at] !== undefined && isRead && isOwn;
  });
}

/** The target of a row is to keep pace with economic growth, so that it depends on another row. */
export function keepsPace(model: TableModel, { rate, target }: Indicator): boolean {
  return [rate, target].some((text) => {
    const quantity = parseQuantity(text ?? '', model.vocabulary);
    return quantity.kind === 'token' && quantity.meaning === 'withGrowth';
  });
}

/** Assesses rows, remembering the last one: the same figures give the same status. */
function assessor(indicator: Indicator, { system, columns }: TableModel, asOf: string) {
  const known = new Map<string, Assessment>();
  return (
    view: RowView,
    profile: Profile,
    other: RowView | undefined,
    changed: number,
    text: string,
  ): Assessment => {
    const own = textsOf(view, changed, text);
    const key = [...own, ...(other ? textsOf(other) : [])].join('\u0000');
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size > 50) known.clear();
    const cellsOf = (texts: readonly string[]) =>
      Object.fromEntries(columns.map(({ id }, place) => [id, texts[place]]));
    const reference = other && { indicator: other.indicator, cells: cellsOf(textsOf(other)) };
    const assessed = assessIndicator(
      indicator,
      system as IndicatorSystem,
      cellsOf(own),
      profile,
      asOf,
      reference,
    );
    known.set(key, assessed);
    return assessed;
  };
}

const textsOf = ({ readings }: RowView, changed = -1, text = ''): string[] =>
  readings.map((reading, at) => (at === changed ? text : reading.plain));

/** A change accumulated past its target, in a row that is not called ahead (已超过累计目标). */
export function cumulative(
  rule: Rule,
  indicator: Indicator,
  model: TableModel,
  read: (text: string) => TextReading,
): RowCheck | undefined {
  const [at, goal] = [model.place('status'), model.place('rate')];
  const { base } = model.system.plan;
  const columns = rateColumns(
    {
      ...model,
      periods: model.periods.filter(({ period }) => period.months === 12 && period.year > base),
    },
    indicator,
  );
  if (at < 0 || goal < 0 || indicator.totals !== 'rate' || columns.length === 0) return undefined;
  return (view: RowView, sink, _table: TableState) => {
    const target = view.readings[goal];
    const status = model.system.choices.status?.find(
      ({ text }) => text === view.readings[at]?.text.trim(),
    );
    if (target?.isCumulative !== true) return;
    if (status === undefined || !columns.every((column) => isRate(view, column)))
      return sink.undecidable(rule, at);
    const chained = (changed: number, value: number) =>
      100 *
      cumulativeGrowth(
        columns.map((column) =>
          column === changed ? value / 100 : (view.readings[column]?.value ?? NaN) / 100,
        ),
      );
    const isPast = (value: number) =>
      indicator.direction === 'down' ? value <= target.value : value >= target.value;
    const computed = chained(-1, 0);
    if (status.meaning === 'ahead' || !isPast(computed)) return sink.pass(rule, at);
    const against = [goal, ...columns].map((column) => ({
      ...placeOf(model, view, column),
      text: view.readings[column]?.text ?? '',
    }));
    const ahead = model.system.choices.status?.find(({ meaning }) => meaning === 'ahead')?.text;
    return sink.depend({
      draft: {
        rule,
        at,
        expected: { kind: 'oneOf', texts: ahead === undefined ? [] : [ahead] },
        why: { against, computed },
      },
      holdsWith: (column, text) => !isPast(chained(column, read(text).value)),
    });
  };
}
