import type { Indicator, Rule } from '../../indicator';
import type { TextReading } from '../cell/readText';
import type { TableModel } from '../model';
import { placeOf, relation } from '../relations/build';
import { isLevel, levelColumns, valueAt } from '../relations/levels';
import type { RowCheck } from '../sink';

/** 是否调整 against the expected value: a target that stays is expected as it was set. */
export function adjustment(
  rule: Rule,
  indicator: Indicator,
  model: TableModel,
): RowCheck | undefined {
  const [expected, adjusted] = [model.place('expected'), model.place('adjusted')];
  const goals = [model.place('target'), model.place('rate')].filter((column) => column >= 0);
  if (expected < 0 || adjusted < 0 || goals.length === 0) return undefined;
  const words = model.system.choices.adjusted ?? [];
  const no = words.find(({ meaning }) => meaning === 'no')?.text;
  return (view, sink) => {
    const [now, answer] = [view.readings[expected], view.readings[adjusted]];
    const set = goals.filter((column) => view.readings[column]?.figure !== undefined);
    const [goal] = set;
    const meaning = words.find(({ text }) => text === answer?.text.trim())?.meaning;
    if (now?.figure === undefined || goal === undefined || meaning === undefined) {
      sink.undecidable(rule, expected);
      return;
    }
    const agreeing = set.find((column) => sameGoal(now, view.readings[column]));
    if (meaning === 'yes' && agreeing !== undefined) {
      const against = [
        { ...placeOf(model, view, expected), text: now.text },
        { ...placeOf(model, view, agreeing), text: view.readings[agreeing]?.text ?? '' },
      ];
      const texts = no === undefined ? [] : [no];
      sink.fail({ rule, at: adjusted, expected: { kind: 'oneOf', texts }, why: { against } });
      return;
    }
    if (meaning === 'yes') {
      sink.pass(rule, adjusted);
      return;
    }
    const target = valueAt(view, agreeing ?? goal);
    const built = relation(model, view, {
      rule,
      columns: [expected, agreeing ?? goal],
      at: expected,
      unit: indicator.unit,
      holds: agreeing !== undefined,
      allowed: (column) =>
        column === expected ? { low: target, high: target } : { low: now.value, high: now.value },
    });
    sink.relate(built);
  };
}

function sameGoal(now: TextReading, goal: TextReading | undefined): boolean {
  return goal !== undefined && Math.abs(goal.value - now.value) < 1e-9;
}

/** An expected value that the present one has passed already, or a limit that it does not keep. */
export function target(rule: Rule, indicator: Indicator, model: TableModel): RowCheck | undefined {
  const expected = model.place('expected');
  const levels = levelColumns(model, indicator).filter(
    ({ column }) => model.columns[column]?.role === 'total',
  );
  if (expected < 0 || (indicator.direction === 'down' && indicator.measure !== 'limit'))
    return undefined;
  return (view, sink) => {
    const latest = levels.filter(({ column }) => isLevel(view, column)).at(-1)?.column;
    const now = view.readings[expected];
    const isGoal =
      now?.figure !== undefined &&
      now.measure === '' &&
      !now.isCumulative &&
      (now.unit === null || now.unit === indicator.unit);
    if (latest === undefined || !isGoal) {
      sink.undecidable(rule, expected);
      return;
    }
    sink.relate(
      relation(model, view, {
        rule,
        columns: [expected, latest],
        at: expected,
        unit: indicator.unit,
        allowed: (column) => {
          const other = valueAt(view, column === expected ? latest : expected);
          return column === expected
            ? { low: other, high: Infinity }
            : { low: -Infinity, high: other };
        },
      }),
    );
  };
}
