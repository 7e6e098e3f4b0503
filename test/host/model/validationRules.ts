/** Between Excel's data validation and Univer's rules. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
} from '@univerjs/core';
import type { IDataValidationRule, ISheetDataValidationRule, Nullable } from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation';
import { invalidArgument } from '../protocol/apiError';
import { absoluteName, quotedSheet } from './address';
import type { Area } from './address';
import type { BookContext } from './context';
import type { SheetState } from './sheetState';
import { toUniver } from './univerRange';

export type RuleTree = Readonly<Record<string, unknown>>;

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** Rule key, Excel's name of the type, Univer's type. */
const COMPARED = [
  ['wholeNumber', 'WholeNumber', DataValidationType.WHOLE],
  ['decimal', 'Decimal', DataValidationType.DECIMAL],
  ['textLength', 'TextLength', DataValidationType.TEXT_LENGTH],
  ['date', 'Date', DataValidationType.DATE],
  ['time', 'Time', DataValidationType.TIME],
] as const;

export const ALERT_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const MAX_INLINE_LIST = 255;

const isTree = (value: unknown): value is RuleTree => typeof value === 'object' && value !== null;

/** Excel formulas inside rules start with '=' or are plain values. */
const operand = (value: unknown): string =>
  value === undefined || value === null ? '' : rangeText(value);

/** A Range given as an operand or a list source becomes its absolute address. */
function rangeText(value: unknown): string {
  if (isTree(value) && 'area' in value && 'sheet' in value && 'context' in value) {
    const range = value as unknown as { area: Area; sheet: SheetState; context: BookContext };
    return `=${quotedSheet(range.context.state.nameOf(range.sheet))}!${absoluteName(range.area)}`;
  }
  if (value instanceof Date) return String(value);
  return String(value);
}

export type Criteria = Pick<
  IDataValidationRule,
  'type' | 'formula1' | 'formula2' | 'operator' | 'showDropDown'
>;

export function toCriteria(rule: RuleTree): Criteria {
  const { list, custom } = rule;
  if (isTree(list)) {
    const source = rangeText(list['source']);
    if (!source.startsWith('=') && source.length > MAX_INLINE_LIST) throw invalidArgument();
    return {
      type: DataValidationType.LIST,
      formula1: source,
      showDropDown: list['inCellDropDown'] !== false,
    };
  }
  if (isTree(custom)) {
    const formula = operand(custom['formula']);
    return {
      type: DataValidationType.CUSTOM,
      formula1: formula.startsWith('=') ? formula : `=${formula}`,
    };
  }
  for (const [key, , type] of COMPARED) {
    const compared = rule[key];
    if (!isTree(compared)) continue;
    const operator = OPERATORS[String(compared['operator'] ?? 'Between')];
    if (!operator) throw invalidArgument();
    return {
      type,
      operator,
      formula1: operand(compared['formula1']),
      formula2: operand(compared['formula2']),
    };
  }
  throw invalidArgument();
}

const plainOperand = (text: string | undefined): unknown => {
  if (text === undefined || text === '') return undefined;
  return Number.isNaN(Number(text)) ? text : Number(text);
};

export function toRule(rule: Nullable<IDataValidationRule>): RuleTree {
  if (!rule) return {};
  if (rule.type === DataValidationType.LIST || rule.type === DataValidationType.LIST_MULTIPLE)
    return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? '' } };
  if (rule.type === DataValidationType.CUSTOM) return { custom: { formula: rule.formula1 ?? '' } };
  const known = COMPARED.find(([, , type]) => type === rule.type);
  if (!known) return {};
  const operator = Object.entries(OPERATORS).find(([, o]) => o === rule.operator)?.[0] ?? 'Between';
  const formula2 = plainOperand(rule.formula2);
  return {
    [known[0]]: {
      formula1: plainOperand(rule.formula1),
      ...(formula2 === undefined ? {} : { formula2 }),
      operator,
    },
  };
}

export function typeName(rule: Nullable<IDataValidationRule>): string {
  if (!rule) return 'None';
  if (rule.type === DataValidationType.LIST || rule.type === DataValidationType.LIST_MULTIPLE)
    return 'List';
  if (rule.type === DataValidationType.CUSTOM) return 'Custom';
  return COMPARED.find(([, , type]) => type === rule.type)?.[1] ?? 'None';
}

export function validationAt(
  context: BookContext,
  sheet: SheetState,
  row: number,
  column: number,
): Nullable<IDataValidationRule> {
  const model = context.engine.service<SheetDataValidationModel>(SheetDataValidationModel);
  return model.getRuleByLocation(context.engine.unitId, sheet.id, row, column);
}

export function validationsOf(
  context: BookContext,
  sheet: SheetState,
): readonly ISheetDataValidationRule[] {
  const model = context.engine.service<SheetDataValidationModel>(SheetDataValidationModel);
  return model.getRules(context.engine.unitId, sheet.id) as readonly ISheetDataValidationRule[];
}

export function removeValidation(context: BookContext, sheet: SheetState, area: Area): void {
  const held = sheet.cells.held(area);
  if (!held) return;
  context.engine.run(ClearRangeDataValidationCommand.id, {
    subUnitId: sheet.id,
    ranges: [toUniver(held)],
  });
}

/** One rule for the area, whatever was there before. */
export function writeValidation(
  context: BookContext,
  sheet: SheetState,
  area: Area,
  rule: Partial<IDataValidationRule>,
): void {
  const held = sheet.cells.held(area) ?? area;
  sheet.cells.ensureSize(held);
  removeValidation(context, sheet, held);
  context.engine.run(AddSheetDataValidationCommand.id, {
    subUnitId: sheet.id,
    // Plain text, as in Excel; Univer's own look for lists are chips that need twice the width.
    rule: {
      type: DataValidationType.ANY,
      renderMode: DataValidationRenderMode.TEXT,
      ...rule,
      uid: generateRandomId(8),
      ranges: [toUniver(held)],
    },
  });
}
