import type { Indicator, Rule } from '../../indicator';
import type { ColumnModel, TableModel } from '../model';
import { placeOf } from '../relations/build';
import { speaksOfColumn } from '../scope';
import type { RowCheck } from '../sink';
import type { RowView } from '../cell/rowView';

const facts = (rule: Rule, model: TableModel): ColumnModel[] =>
  model.columns.filter(
    (column) =>
      (column.role === 'total' || column.role === 'growth') && speaksOfColumn(rule, column),
  );

/** Passes or fails every cell of the columns that holds a figure. */
function eachFigure(
  rule: Rule,
  columns: readonly ColumnModel[],
  fails: (view: RowView, column: ColumnModel) => object | undefined,
): RowCheck {
  return (view, sink) => {
    for (const column of columns) {
      if (view.readings[column.at]?.figure === undefined) continue;
      const failed = fails(view, column);
      if (failed === undefined) sink.pass(rule, column.at);
      else sink.fail({ rule, at: column.at, expected: { kind: 'nothing' }, ...failed });
    }
  };
}

const ownUnit = (column: ColumnModel, { unit }: Indicator): string =>
  column.role === 'growth' ? '%' : unit;

/** A figure in another unit than its row's or column's. */
export function unit(rule: Rule, indicator: Indicator, model: TableModel): RowCheck {
  return eachFigure(rule, facts(rule, model), (view, column) => {
    const found = view.readings[column.at]?.unit ?? null;
    const text = ownUnit(column, indicator);
    return found === null || found === text ? undefined : { expected: { kind: 'text', text } };
  });
}

/** 413.20亿元 where the row says 亿元 already. */
export function unitRepeated(rule: Rule, indicator: Indicator, model: TableModel): RowCheck {
  const columns = facts(rule, model).filter(({ role }) => role === 'total');
  return eachFigure(rule, columns, (view, { at }) => {
    const found = view.readings[at]?.unit ?? null;
    return found === null || found === '%' || found !== indicator.unit ? undefined : {};
  });
}

/** 累计, brackets or a bound where a figure of the period belongs. */
export function otherMeasure(rule: Rule, _indicator: Indicator, model: TableModel): RowCheck {
  return eachFigure(rule, facts(rule, model), (view, { at, role }) => {
    const reading = view.readings[at];
    if (reading === undefined) return undefined;
    const isMeasured = reading.isCumulative || (role === 'total' && reading.measure !== '');
    return isMeasured || reading.bound !== null ? {} : undefined;
  });
}

/** 预计: not yet a fact. */
export function notFinal(rule: Rule, _indicator: Indicator, model: TableModel): RowCheck {
  return eachFigure(rule, facts(rule, model), (view, { at }) =>
    view.readings[at]?.isEstimate === true ? {} : undefined,
  );
}

/** 夏粮, 全年: the figure is of another part than its column. */
export function partOnly(rule: Rule, _indicator: Indicator, model: TableModel): RowCheck {
  return eachFigure(rule, facts(rule, model), (view, { at }) =>
    view.readings[at]?.label === '' ? undefined : {},
  );
}

/** 0 where there is probably no figure. */
export function zero(rule: Rule, _indicator: Indicator, model: TableModel): RowCheck {
  const columns = model.columns.filter(
    (column) => column.isEntry && column.isFigure && speaksOfColumn(rule, column),
  );
  return eachFigure(rule, columns, (view, { at }) =>
    view.readings[at]?.value === 0 ? {} : undefined,
  );
}

/** A bound where the base year's figure belongs: 4.5以内. */
export function boundInBase(rule: Rule, _indicator: Indicator, model: TableModel): RowCheck {
  const columns = model.columns.filter(({ role }) => role === 'base');
  return eachFigure(rule, columns, (view, { at }) =>
    view.readings[at]?.bound === null ? undefined : {},
  );
}

/** `10%` beside `10` in a row whose unit is %, and a growth rate without its sign beside others. */
export function percentForm(rule: Rule, indicator: Indicator, model: TableModel): RowCheck {
  const roles = indicator.totals === 'rate' ? rateRoles : levelRoles;
  const levels =
    indicator.unit === '%'
      ? model.columns.filter((column) => roles.has(column.role) && speaksOfColumn(rule, column))
      : [];
  const rates = model.columns.filter(
    (column) => column.role === 'growth' && speaksOfColumn(rule, column),
  );
  return (view, sink, table) => {
    const figures = levels.filter(({ at }) => {
      const reading = view.readings[at];
      return reading?.figure !== undefined && reading.measure === '';
    });
    const plain = figures.find(({ at }) => view.readings[at]?.unit === null);
    for (const { at } of figures) {
      if (view.readings[at]?.unit !== '%' || plain === undefined) {
        sink.pass(rule, at);
        continue;
      }
      const against = [
        { ...placeOf(model, view, plain.at), text: view.readings[plain.at]?.text ?? '' },
      ];
      const text = (view.readings[at]?.plain ?? '').replace('%', '');
      sink.fail({ rule, at, expected: { kind: 'text', text }, why: { against } });
    }
    for (const { at } of rates) {
      const reading = view.readings[at];
      if (reading?.figure === undefined) continue;
      const isBare =
        reading.unit === null &&
        !isFraction(view, at) &&
        hasSigns(view, table.beside(view.at), rates);
      if (isBare) sink.fail({ rule, at, expected: { kind: 'text', text: `${reading.plain}%` } });
      else sink.pass(rule, at);
    }
  };
}

const levelRoles = new Set<string>(['base', 'target', 'total', 'expected']);
const rateRoles = new Set<string>(['rate', 'total', 'expected']);

/** 0.114 where 11.4 % is meant: no sign, below one, beside rates that bear theirs. */
export function percentAsFraction(rule: Rule, _indicator: Indicator, model: TableModel): RowCheck {
  const rates = model.columns.filter(
    (column) => column.role === 'growth' && speaksOfColumn(rule, column),
  );
  return (view, sink, table) => {
    for (const { at } of rates) {
      const reading = view.readings[at];
      if (reading?.figure === undefined) continue;
      if (!isFraction(view, at) || !hasSigns(view, table.beside(view.at), rates)) {
        sink.pass(rule, at);
        continue;
      }
      const meant = `${Number((reading.value * 100).toPrecision(12))}%`;
      sink.fail({
        rule,
        at,
        expected: { kind: 'text', text: meant },
        suspicion: { kind: 'percent', meant },
      });
    }
  };
}

function isFraction({ readings }: RowView, at: number): boolean {
  const reading = readings[at];
  return reading?.unit === null && reading.value !== 0 && Math.abs(reading.value) < 1;
}

/** Rates in this row or in those beside it are written with their sign. */
function hasSigns(
  view: RowView,
  beside: readonly RowView[],
  rates: readonly ColumnModel[],
): boolean {
  return [view, ...beside].some(({ readings }) =>
    rates.some(({ at }) => readings[at]?.unit === '%'),
  );
}
