/** Which cells break their validation rule. Native formulas in rules are not evaluated here. */
import { DataValidationOperator, DataValidationType } from '@univerjs/core';
import type { IDataValidationRule } from '@univerjs/core';
import { notImplemented } from '../protocol/apiError';
import { parseArea, splitSheet } from './address';
import type { Area } from './address';
import type { Primitive } from './cellValue';
import type { BookContext } from './context';
import type { SheetState } from './sheetState';
import { validationAt } from './validationRules';

export function invalidCells(context: BookContext, sheet: SheetState, area: Area): readonly Area[] {
  const held = sheet.cells.held(area);
  const found: Area[] = [];
  if (!held) return found;
  for (let r = held.row; r < held.row + held.rows; r++)
    for (let c = held.column; c < held.column + held.columns; c++) {
      const rule = validationAt(context, sheet, r, c);
      if (rule && !isValid(context, sheet, rule, sheet.cells.value(r, c)))
        found.push({ row: r, column: c, rows: 1, columns: 1 });
    }
  return found;
}

function isValid(
  context: BookContext,
  sheet: SheetState,
  rule: IDataValidationRule,
  value: Primitive,
): boolean {
  if (value === '') return rule.allowBlank !== false;
  switch (rule.type) {
    case DataValidationType.ANY:
    case DataValidationType.NONE:
      return true;
    case DataValidationType.LIST:
      return listed(context, sheet, rule.formula1 ?? '').includes(String(value));
    case DataValidationType.WHOLE:
      return typeof value === 'number' && Number.isInteger(value) && compares(rule, value);
    case DataValidationType.DECIMAL:
      return typeof value === 'number' && compares(rule, value);
    case DataValidationType.TEXT_LENGTH:
      return compares(rule, String(value).length);
    default:
      throw notImplemented(`DataValidation.valid for a ${rule.type} rule`);
  }
}

function listed(context: BookContext, sheet: SheetState, source: string): readonly string[] {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const { sheet: name, local } = splitSheet(source.slice(1));
  const from = name === undefined ? sheet : context.state.find(name);
  const area = parseArea(local);
  if (!from || !area) throw notImplemented(`DataValidation.valid for the list ${source}`);
  const values: string[] = [];
  for (let r = area.row; r < area.row + area.rows; r++)
    for (let c = area.column; c < area.column + area.columns; c++)
      values.push(String(from.cells.value(r, c)));
  return values;
}

function bound(formula: string | undefined): number {
  const number = Number(formula);
  if (Number.isNaN(number)) throw notImplemented(`DataValidation.valid with the bound ${formula}`);
  return number;
}

function compares(rule: IDataValidationRule, value: number): boolean {
  const a = bound(rule.formula1);
  switch (rule.operator) {
    case DataValidationOperator.EQUAL:
      return value === a;
    case DataValidationOperator.NOT_EQUAL:
      return value !== a;
    case DataValidationOperator.GREATER_THAN:
      return value > a;
    case DataValidationOperator.GREATER_THAN_OR_EQUAL:
      return value >= a;
    case DataValidationOperator.LESS_THAN:
      return value < a;
    case DataValidationOperator.LESS_THAN_OR_EQUAL:
      return value <= a;
    case DataValidationOperator.NOT_BETWEEN:
      return value < a || value > bound(rule.formula2);
    default:
      return value >= a && value <= bound(rule.formula2);
  }
}
