import type { Indicator, Rule } from '../../indicator';
import type { TextReading } from '../cell/readText';
import type { RowView } from '../cell/rowView';
import type { TableModel } from '../model';
import { placeOf, relation } from '../relations/build';
import { valueAt } from '../relations/levels';
import type { RowCheck } from '../sink';

/** 是否调整 against the expected value: a target that stays is expected as it was set. */
export function adjustment(
  rule: Rule,
  indicator: Indicator,
  model: TableModel,
): RowCheck | undefined {
  const expected = model.place('expected');
  const goals = [model.place('target'), model.place('rate')].filter((column) => column >= 0);
  const answers = answersOf(model);
  if (expected < 0 || answers.at < 0 || goals.length === 0) return undefined;
  return (view, sink) => {
    const now = view.readings[expected];
    const answer = answers.meaning(view);
    const agreeing = goals.find((column) => isSameGoal(now, view.readings[column]));
    const goal = agreeing ?? goals.find((column) => view.readings[column]?.figure !== undefined);
    const isComparable = agreeing !== undefined || now?.figure !== undefined;
    if (now === undefined || goal === undefined || answer === undefined || !isComparable) {
      sink.undecidable(rule, expected);
    } else if (answer === 'yes' && agreeing !== undefined) {
      const against = [expected, agreeing].map((column) => ({
        ...placeOf(model, view, column),
        text: view.readings[column]?.text ?? '',
      }));
      const expectation = { kind: 'oneOf', texts: answers.no } as const;
      sink.fail({ rule, at: answers.at, expected: expectation, why: { against } });
    } else if (answer === 'yes' || now.figure === undefined) {
      sink.pass(rule, answers.at);
    } else {
      const target = valueAt(view, goal);
      const built = relation(model, view, {
        rule,
        columns: [expected, goal],
        at: expected,
        unit: indicator.unit,
        holds: agreeing !== undefined,
        allowed: (column) =>
          column === expected ? { low: target, high: target } : { low: now.value, high: now.value },
      });
      sink.relate(built);
    }
  };
}

/** A target that is to be adjusted: the exception, whose grounds a reader has to know. */
export function adjustedTarget(
  rule: Rule,
  _indicator: Indicator,
  model: TableModel,
): RowCheck | undefined {
  const { at, meaning } = answersOf(model);
  if (at < 0) return undefined;
  return (view, sink) => {
    const answer = meaning(view);
    if (answer === undefined) sink.undecidable(rule, at);
    else if (answer === 'yes') sink.fail({ rule, at, expected: { kind: 'nothing' } });
    else sink.pass(rule, at);
  };
}

function answersOf(model: TableModel) {
  const at = model.place('adjusted');
  const words = model.system.choices.adjusted ?? [];
  const meanings = new Map(words.map(({ text, meaning }) => [text, meaning]));
  return {
    at,
    no: words.flatMap(({ text, meaning }) => (meaning === 'no' ? [text] : [])),
    meaning: (view: RowView) => meanings.get(view.readings[at]?.text.trim() ?? ''),
  };
}

/** The same figure, or words that say the same: 与经济增长同步 twice. */
function isSameGoal(now: TextReading | undefined, goal: TextReading | undefined): boolean {
  if (now === undefined || goal === undefined) return false;
  const [one, other] = [now.quantity, goal.quantity];
  if (one.kind === 'token' && other.kind === 'token')
    return one.meaning === other.meaning && one.meaning !== 'missing';
  return Math.abs(goal.value - now.value) < 1e-9;
}
