import type { Indicator, IndicatorSystem, Rule } from '../indicator';
import type { ColumnModel } from './model';

/** Whether a rule speaks of an indicator at all. */
export function speaksOfRow(
  { scope }: Rule,
  indicator: Indicator,
  { choices }: IndicatorSystem,
): boolean {
  if (scope === undefined) return true;
  return (
    holds(scope.indicators, indicator.number) &&
    scope.except?.includes(indicator.number) !== true &&
    hasAttribute(scope.attributes, indicator, choices) &&
    holds(scope.measures, indicator.measure) &&
    holds(scope.natures, indicator.nature) &&
    holds(scope.units, indicator.unit) &&
    scope.exceptUnits?.includes(indicator.unit) !== true &&
    (scope.totals === undefined || scope.totals === indicator.totals)
  );
}

/** Whether a rule speaks of a column, by its role or its id. */
export function speaksOfColumn({ scope }: Rule, { id, role }: ColumnModel): boolean {
  const columns = scope?.columns;
  return columns === undefined || columns.includes(role) || columns.includes(id);
}

type Scope = NonNullable<Rule['scope']>;

function hasAttribute(
  wanted: Scope['attributes'],
  { attribute }: Indicator,
  choices: IndicatorSystem['choices'],
): boolean {
  if (wanted === undefined) return true;
  const meaning = choices.attribute?.find(({ text }) => text === attribute)?.meaning;
  return wanted.some((each) => each === meaning);
}

function holds<T>(list: readonly T[] | undefined, item: T): boolean {
  return list === undefined || list.includes(item);
}
