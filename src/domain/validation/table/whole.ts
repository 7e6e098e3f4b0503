import type { Rule } from '../../indicator';
import type { RowView } from '../cell/rowView';
import { numberColumns } from '../checks/form';
import type { CellPlace, Finding } from '../finding';
import type { TableModel } from '../model';
import { placeOf } from '../relations/build';
import { isRate } from '../relations/levels';
import { speaksOfColumn, speaksOfRow } from '../scope';
import type { RulesByKind } from '../structure/structure';
import { tableFinding } from '../structure/rows';
import type { Tally } from './tally';

/** What is told once for the whole table, because it is one habit and not many slips. */
export function checkWhole(
  views: readonly RowView[],
  model: TableModel,
  rules: RulesByKind,
  tally: Tally,
): Finding[] {
  return [
    ...dashes(views, model, rules),
    ...ratesInTotals(views, model, rules),
    ...textThroughout(views, model, rules, tally),
    ...otherData(views, model, rules, tally),
  ];
}

/** `-` and `—` both used for the same: the rarer one is shown. */
function dashes(views: readonly RowView[], model: TableModel, rules: RulesByKind): Finding[] {
  return rules('mixedDashes').flatMap((rule) => {
    const counts = new Map<string, number>();
    // Counted first: there are many, and hardly ever one of them has to be told.
    forEachDash(rule, views, model, (text) => counts.set(text, (counts.get(text) ?? 0) + 1));
    if (counts.size < 2) return [];
    const [usual, ...rare] = [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
    const cells = rare.flatMap((spelling) => {
      const places: CellPlace[] = [];
      forEachDash(rule, views, model, (text, view, at) => {
        if (text === spelling) places.push(placeOf(model, view, at));
      });
      return places;
    });
    const finding = tableFinding(rule, cells, rare.join('、'));
    return [{ ...finding, expected: { kind: 'text', text: usual ?? '' } }];
  });
}

function forEachDash(
  rule: Rule,
  views: readonly RowView[],
  model: TableModel,
  visit: (text: string, view: RowView, at: number) => void,
): void {
  const speaks = model.columns.map((column) => speaksOfColumn(rule, column));
  for (const view of views) {
    if (view.dashes.length === 0 || !speaksOfRow(rule, view.indicator, model.system)) continue;
    for (const at of view.dashes)
      if (speaks[at] === true) visit(view.cells[at]?.text ?? '', view, at);
  }
}

/** Rows whose totals are yearly rates of change, in a column headed 总量. */
function ratesInTotals(
  views: readonly RowView[],
  model: TableModel,
  rules: RulesByKind,
): Finding[] {
  return rules('rateInTotal').flatMap((rule) => {
    const columns = model.periods
      .map(({ total }) => total)
      .filter((at) => {
        const column = model.columns[at];
        return column !== undefined && speaksOfColumn(rule, column);
      });
    const found = views
      .filter(
        ({ indicator }) =>
          indicator.totals === 'rate' && speaksOfRow(rule, indicator, model.system),
      )
      .flatMap((view) => {
        const at = columns.find((column) => isRate(view, column));
        if (at === undefined) return [];
        return [{ place: placeOf(model, view, at), text: view.readings[at]?.text ?? '' }];
      });
    const texts = found.map(({ text }) => text).join('、');
    const cells = found.map(({ place }) => place);
    return cells.length === 0 ? [] : [tableFinding(rule, cells, texts)];
  });
}

/** All figures are text: one habit of whoever wrote the file. */
function textThroughout(
  views: readonly RowView[],
  model: TableModel,
  rules: RulesByKind,
  tally: Tally,
): Finding[] {
  if (!tally.mostlyText()) return [];
  return rules('storedAsText').flatMap((rule) => {
    const columns = numberColumns(model).filter((column) => speaksOfColumn(rule, column));
    const [first, last] = [views[0], views.at(-1)];
    const [left, right] = [columns[0], columns.at(-1)];
    if (!first || !last || !left || !right) return [];
    const from = first.cells[left.at]?.address ?? '';
    const to = last.cells[right.at]?.address ?? '';
    const finding = tableFinding(rule, [{ address: `${from}:${to}` }], '');
    return [{ ...finding, expected: { kind: 'number' } }];
  });
}

/** Most figures differ from those of before: said once, and not for each. */
function otherData(
  views: readonly RowView[],
  model: TableModel,
  rules: RulesByKind,
  tally: Tally,
): Finding[] {
  return rules('revision').flatMap((rule) => {
    if (rule.kind !== 'revision') return [];
    const { against, most } = rule.parameters;
    const [view] = views;
    if (view === undefined || !tally.otherData(against, most)) return [];
    const finding = tableFinding(rule, [placeOf(model, view, model.place('name'))], '');
    return [{ ...finding, severity: 'info' }];
  });
}
