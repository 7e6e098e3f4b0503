/**
 * Validations and conditional formats as the plan words them: lists and formulas. Comparisons are
 * told as formulas over the area's first cell, which mean the same.
 */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
} from '@univerjs/core';
import type { IDataValidationRule } from '@univerjs/core';
import type { ConditionalFormat, Validation } from '../../../src/table/sheetPlan';
import { areaName } from '../model/address';
import type { Area } from '../model/address';
import { areasOf, conditionalsOf, detailsOf } from '../model/conditionalRules';
import type { BookContext } from '../model/context';
import type { ConditionalDetails } from '../model/ruleStore';
import type { SheetState } from '../model/sheetState';
import { fromUniver } from '../model/univerRange';
import { validationsOf } from '../model/validationRules';

const SIGNS: Readonly<Record<string, string>> = {
  [DataValidationOperator.EQUAL]: '=',
  [DataValidationOperator.NOT_EQUAL]: '<>',
  [DataValidationOperator.GREATER_THAN]: '>',
  [DataValidationOperator.GREATER_THAN_OR_EQUAL]: '>=',
  [DataValidationOperator.LESS_THAN]: '<',
  [DataValidationOperator.LESS_THAN_OR_EQUAL]: '<=',
};

const firstCell = (area: Area): string => areaName({ ...area, rows: 1, columns: 1 });

const bare = (formula: unknown): string => String(formula ?? '').replace(/^=/, '');

function comparison(
  subject: string,
  operator: string | undefined,
  first: unknown,
  second: unknown,
): string {
  const sign = operator === undefined ? undefined : SIGNS[operator];
  if (sign !== undefined) return `${subject}${sign}${bare(first)}`;
  const inside = `AND(${subject}>=${bare(first)},${subject}<=${bare(second)})`;
  return operator === DataValidationOperator.NOT_BETWEEN ? `NOT(${inside})` : inside;
}

function validationRule(rule: IDataValidationRule, area: Area): Validation['rule'] | undefined {
  const cell = firstCell(area);
  const compared = (subject: string): string =>
    comparison(subject, rule.operator, rule.formula1, rule.formula2);
  switch (rule.type) {
    case DataValidationType.LIST: {
      const source = rule.formula1 ?? '';
      return {
        kind: 'list',
        source: source.startsWith('=') ? source : `="${source.replaceAll('"', '""')}"`,
      };
    }
    case DataValidationType.CUSTOM:
      return { kind: 'custom', formula: rule.formula1 ?? '=TRUE' };
    case DataValidationType.DECIMAL:
      return { kind: 'custom', formula: `=AND(ISNUMBER(${cell}),${compared(cell)})` };
    case DataValidationType.WHOLE:
      return {
        kind: 'custom',
        formula: `=AND(ISNUMBER(${cell}),${cell}=INT(${cell}),${compared(cell)})`,
      };
    case DataValidationType.TEXT_LENGTH:
      return { kind: 'custom', formula: `=${compared(`LEN(${cell})`)}` };
    default:
      return undefined;
  }
}

export function planValidations(context: BookContext, sheet: SheetState): readonly Validation[] {
  const grid = sheet.cells.sheet;
  return validationsOf(context, sheet).flatMap((rule) =>
    rule.ranges.flatMap((range) => {
      const area = fromUniver(range, grid.getRowCount(), grid.getColumnCount());
      const planned = validationRule(rule, area);
      if (!planned) return [];
      const prompt = { title: rule.promptTitle ?? '', text: rule.prompt ?? '' };
      return [
        {
          area,
          rule: planned,
          strictness:
            rule.errorStyle === DataValidationErrorStyle.WARNING
              ? ('warning' as const)
              : ('stop' as const),
          error: { title: rule.errorTitle ?? '', text: rule.error ?? '' },
          ...(prompt.text === '' && prompt.title === '' ? {} : { prompt }),
        },
      ];
    }),
  );
}

const CELL_VALUE_SIGNS: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  GreaterThanOrEqual: '>=',
  LessThan: '<',
  LessThanOrEqual: '<=',
};

function conditionFormula({ type, rule }: ConditionalDetails, area: Area): string | undefined {
  const cell = firstCell(area);
  if (type === 'Custom') return String(rule['formula'] ?? '=FALSE');
  if (type === 'CellValue') {
    const operator = String(rule['operator']);
    const sign = CELL_VALUE_SIGNS[operator];
    if (sign !== undefined) return `=${cell}${sign}${bare(rule['formula1'])}`;
    return `=${comparison(cell, operator === 'NotBetween' ? DataValidationOperator.NOT_BETWEEN : undefined, rule['formula1'], rule['formula2'])}`;
  }
  if (type === 'ContainsText') {
    const text = `"${String(rule['text'] ?? '').replaceAll('"', '""')}"`;
    const tests: Readonly<Record<string, string>> = {
      Contains: `=ISNUMBER(SEARCH(${text},${cell}))`,
      NotContains: `=ISERROR(SEARCH(${text},${cell}))`,
      BeginsWith: `=LEFT(${cell},LEN(${text}))=${text}`,
      EndsWith: `=RIGHT(${cell},LEN(${text}))=${text}`,
    };
    return tests[String(rule['operator'])];
  }
  return undefined;
}

export function planConditionals(
  context: BookContext,
  sheet: SheetState,
): readonly ConditionalFormat[] {
  return conditionalsOf(context, sheet).flatMap((rule) => {
    const details = detailsOf(context, rule);
    const { fill, color, bold } = details.look;
    return areasOf(sheet, rule).flatMap((area) => {
      const formula = conditionFormula(details, area);
      if (formula === undefined) return [];
      return [
        {
          area,
          formula,
          ...(fill === undefined ? {} : { fill }),
          ...(color === undefined ? {} : { color }),
          ...(bold === undefined ? {} : { bold }),
          ...(rule.stopIfTrue ? { stopIfTrue: true } : {}),
        },
      ];
    });
  });
}
