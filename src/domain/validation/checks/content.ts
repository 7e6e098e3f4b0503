import { type Indicator, type Rule, isChoice, nearest } from '../../indicator';
import { looselyEqual } from '../../looseText';
import type { ColumnModel, TableModel } from '../model';
import { placeOf } from '../relations/build';
import { speaksOfColumn } from '../scope';
import type { RowCheck } from '../sink';

const entries = (rule: Rule, model: TableModel): ColumnModel[] =>
  model.columns.filter((column) => column.isEntry && speaksOfColumn(rule, column));

const DATE = /^\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?$|^\d{1,2}月\d{1,2}日$|[A-Z][a-z]{2}/;

/** A figure or a word that stands for one; no date, error, sentence or range. */
export function readable(rule: Rule, _indicator: Indicator, model: TableModel): RowCheck {
  const columns = entries(rule, model).filter(({ isFigure }) => isFigure);
  return (view, sink) => {
    for (const { at, role } of columns) {
      const { quantity, text } = view.readings[at] ?? {};
      if (quantity === undefined || text === undefined || quantity.kind === 'blank') {
        sink.undecidable(rule, at);
        continue;
      }
      const isLogical = typeof view.cells[at]?.value === 'boolean';
      const isRange = quantity.kind === 'range' && role !== 'expected';
      if (quantity.kind !== 'unreadable' && !isLogical && !isRange) {
        sink.pass(rule, at);
        continue;
      }
      const words = [...model.permitted(role)];
      const suggestion = nearest(text, words);
      const problem = quantity.kind === 'unreadable' ? quantity.problem : 'notOneNumber';
      sink.fail({
        rule,
        at,
        expected:
          problem === 'unknownWord' && suggestion !== undefined && !isLogical
            ? { kind: 'oneOf', texts: words, suggestion }
            : { kind: 'number' },
        why: { problem: isLogical ? 'logical' : DATE.test(text) ? 'date' : problem },
      });
    }
  };
}

/** A word that stands for a figure, where the system lets it stand. */
export function permittedWord(rule: Rule, _indicator: Indicator, model: TableModel): RowCheck {
  const columns = entries(rule, model).filter(({ isFigure }) => isFigure);
  return (view, sink) => {
    for (const { at, role } of columns) {
      const quantity = view.readings[at]?.quantity;
      if (quantity?.kind !== 'token') continue;
      const words = model.permitted(role);
      if (words.has(quantity.text)) {
        sink.pass(rule, at);
        continue;
      }
      const same = model.system.tokens.find(
        ({ text, meaning }) => words.has(text) && meaning === quantity.meaning,
      );
      const expected = { kind: 'oneOf', texts: [...words], suggestion: same?.text } as const;
      sink.fail({ rule, at, expected });
    }
  };
}

/** One of the words of a list: 属性, 基本评价, 是否调整. */
export function choice(rule: Rule, _indicator: Indicator, model: TableModel): RowCheck {
  const columns = entries(rule, model).flatMap(({ at, role }) =>
    isChoice(role)
      ? [{ at, texts: (model.system.choices[role] ?? []).map(({ text }) => text) }]
      : [],
  );
  return (view, sink) => {
    for (const { at, texts } of columns) {
      const text = view.cells[at]?.text ?? '';
      if (text.trim() === '') sink.undecidable(rule, at);
      else if (texts.some((word) => looselyEqual(word, text))) sink.pass(rule, at);
      else
        sink.fail({
          rule,
          at,
          expected: { kind: 'oneOf', texts, suggestion: nearest(text, texts) },
        });
    }
  };
}

/** 必填. A row with nothing in it is one finding, not one for each of its cells. */
export function required(rule: Rule, _indicator: Indicator, model: TableModel): RowCheck {
  const columns = entries(rule, model).filter(({ role }) => role !== 'note');
  return (view, sink) => {
    const there = columns.filter(({ at }) => view.cells[at] !== undefined);
    const blank = there.filter(({ at }) => view.readings[at]?.quantity.kind === 'blank');
    for (const { at } of there) if (!blank.some((each) => each.at === at)) sink.pass(rule, at);
    const expected = { kind: 'filled' } as const;
    const [first, ...rest] = blank;
    if (first !== undefined && blank.length === there.length) {
      const also = rest.map(({ at }) => placeOf(model, view, at));
      sink.fail({ rule, at: first.at, expected, also });
    } else {
      for (const { at } of blank) sink.fail({ rule, at, expected });
    }
  };
}

/** A year without a figure, while the row has figures of other years. */
export function gap(rule: Rule, _indicator: Indicator, model: TableModel): RowCheck {
  const years = model.periods.filter(({ period }) => period.months === 12);
  const series = [years.map(({ total }) => total), years.map(({ growth }) => growth)].map(
    (columns) =>
      columns.filter((at) => {
        const column = model.columns[at];
        return column !== undefined && speaksOfColumn(rule, column);
      }),
  );
  return (view, sink) => {
    for (const columns of series) {
      // A zero is told by itself, and asks for no other figure.
      const given = columns.filter((at) => {
        const { figure, value } = view.readings[at] ?? {};
        return figure !== undefined && value !== 0;
      });
      if (given.length === 0) continue;
      for (const at of columns) {
        const quantity = view.readings[at]?.quantity;
        if (quantity?.kind !== 'token' || quantity.meaning !== 'missing') {
          sink.pass(rule, at);
          continue;
        }
        const against = given.map((other) => ({
          ...placeOf(model, view, other),
          text: view.readings[other]?.text ?? '',
        }));
        sink.fail({ rule, at, expected: { kind: 'number' }, why: { against } });
      }
    }
  };
}
