import type { ChoiceRole, Column, ColumnRole, IndicatorSystem } from './schema';

/** `status`, `2021.total`: what the published figures and messages call a column. */
export function columnId(column: Column): string {
  return column.period === undefined ? column.role : `${column.period}.${column.role}`;
}

/** Columns whose cells say what is planned; a unit that fills the table in leaves them as they are. */
const definitionRoles: ReadonlySet<ColumnRole> = new Set([
  'domain',
  'number',
  'name',
  'unit',
  'base',
  'target',
  'rate',
  'attribute',
  'responsible',
]);

/** Columns that carry figures or the words that stand for them. */
const figureRoles: ReadonlySet<ColumnRole> = new Set([
  'base',
  'target',
  'rate',
  'total',
  'growth',
  'expected',
]);

/** Columns that judge or adjust; a table can do without them. */
const evaluationRoles: ReadonlySet<ColumnRole> = new Set(['status', 'adjusted', 'expected']);

const choiceRoles: ReadonlySet<string> = new Set<ChoiceRole>(['attribute', 'status', 'adjusted']);

export const isEntry = (column: Column): boolean => !definitionRoles.has(column.role);
export const isFigure = (column: Column): boolean => figureRoles.has(column.role);
export const isEvaluation = (column: Column): boolean => evaluationRoles.has(column.role);
export const isChoice = (role: ColumnRole): role is ChoiceRole => choiceRoles.has(role);

/** Texts that may stand in a column instead of a number, in the system's own order. */
export function permittedTokens(system: IndicatorSystem, role: ColumnRole): string[] {
  return system.tokens
    .filter((token) => token.columns === undefined || token.columns.includes(role))
    .map((token) => token.text);
}
