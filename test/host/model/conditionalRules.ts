/** Between Excel's conditional formats and Univer's highlight rules. */
import { BooleanNumber } from '@univerjs/core';
import type { IStyleBase } from '@univerjs/core';
import {
  AddCfCommand,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  MoveCfCommand,
  SetCfCommand,
  SetConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import { RegisterOtherFormulaService } from '@univerjs/preset-sheets-core';
import { intersection, sameArea } from './address';
import type { Area } from './address';
import type { BookContext } from './context';
import type { LatestFormulas } from './latestFormulas';
import type { ConditionalDetails, ConditionalLook } from './ruleStore';
import type { SheetState } from './sheetState';
import { fromUniver, toUniver } from './univerRange';

/** In order of priority, the strongest first. */
export function conditionalsOf(
  context: BookContext,
  sheet: SheetState,
): readonly IConditionFormattingRule[] {
  const model = context.engine.service<ConditionalFormattingRuleModel>(
    ConditionalFormattingRuleModel,
  );
  return model.getSubunitRules(context.engine.unitId, sheet.id) ?? [];
}

export const areasOf = (sheet: SheetState, rule: IConditionFormattingRule): readonly Area[] =>
  rule.ranges.map((range) =>
    fromUniver(range, sheet.cells.sheet.getRowCount(), sheet.cells.sheet.getColumnCount()),
  );

export function addConditional(
  context: BookContext,
  sheet: SheetState,
  area: Area,
  details: ConditionalDetails,
): string {
  const model = context.engine.service<ConditionalFormattingRuleModel>(
    ConditionalFormattingRuleModel,
  );
  const cfId = model.createCfId(context.engine.unitId, sheet.id);
  const held = sheet.cells.held(area) ?? area;
  sheet.cells.ensureSize(held);
  context.state.rules.conditionals.set(cfId, details);
  context.engine.run(AddCfCommand.id, {
    subUnitId: sheet.id,
    rule: { cfId, ranges: [toUniver(held)], stopIfTrue: false, rule: univerRule(details) },
  });
  return cfId;
}

export function findConditional(
  context: BookContext,
  sheet: SheetState,
  cfId: string,
): IConditionFormattingRule | undefined {
  return conditionalsOf(context, sheet).find((rule) => rule.cfId === cfId);
}

export function changeConditional(
  context: BookContext,
  sheet: SheetState,
  cfId: string,
  change: Partial<IConditionFormattingRule>,
): void {
  const now = findConditional(context, sheet, cfId);
  if (now)
    context.engine.run(SetCfCommand.id, { subUnitId: sheet.id, cfId, rule: { ...now, ...change } });
}

/** As the add-in has written it, but for a formula: that has moved along with its cells. */
export function detailsOf(
  { state }: BookContext,
  { cfId, rule }: IConditionFormattingRule,
): ConditionalDetails {
  const { conditionals } = state.rules;
  const known = conditionals.get(cfId) ?? { type: 'Custom', rule: {}, look: {} };
  conditionals.set(cfId, known);
  if (
    known.type === 'Custom' &&
    rule.type === CFRuleType.highlightCell &&
    rule.subType === CFSubRuleType.formula
  )
    known.rule = { formula: rule.value };
  return known;
}

/** After a change of the details: what Univer shows follows. */
export function refreshConditional(context: BookContext, sheet: SheetState, cfId: string): void {
  const details = context.state.rules.conditionals.get(cfId);
  if (details) changeConditional(context, sheet, cfId, { rule: univerRule(details) });
}

/**
 * Whether formats are computed: most of what an edit costs here, and of no use while nobody looks. No step
 * of the undo.
 */
export function computeFormats(context: BookContext, on: boolean): void {
  context.engine.service<LatestFormulas>(RegisterOtherFormulaService).turn(on);
  if (!on) return;
  context.stayingHere(() => {
    for (const sheet of context.state.sheets)
      for (const rule of conditionalsOf(context, sheet))
        context.engine.run(SetConditionalRuleMutation.id, {
          subUnitId: sheet.id,
          cfId: rule.cfId,
          rule,
        });
  });
}

export function removeConditional(context: BookContext, sheet: SheetState, cfId: string): void {
  context.engine.run(DeleteCfCommand.id, { subUnitId: sheet.id, cfId });
}

export function moveConditional(
  context: BookContext,
  sheet: SheetState,
  cfId: string,
  priority: number,
): void {
  const rules = conditionalsOf(context, sheet);
  const target = rules[priority];
  if (!target || target.cfId === cfId) return;
  const from = rules.findIndex((rule) => rule.cfId === cfId);
  context.engine.run(MoveCfCommand.id, {
    subUnitId: sheet.id,
    start: { id: cfId, type: 'self' },
    end: { id: target.cfId, type: from < priority ? 'after' : 'before' },
  });
}

/** A cleared area takes its part out of every rule; a rule without ranges is gone. */
export function removeConditionalFormats(
  context: BookContext,
  sheet: SheetState,
  area: Area,
): void {
  for (const rule of conditionalsOf(context, sheet)) {
    const areas = areasOf(sheet, rule);
    const kept = areas.flatMap((part) => without(part, area));
    if (kept.length === 0) removeConditional(context, sheet, rule.cfId);
    else if (
      kept.length !== areas.length ||
      kept.some((part, i) => !sameArea(part, areas[i] ?? part))
    )
      changeConditional(context, sheet, rule.cfId, { ranges: kept.map(toUniver) });
  }
}

function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const bottom = area.row + area.rows - (cut.row + cut.rows);
  const right = area.column + area.columns - (cut.column + cut.columns);
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cut.row + cut.rows, rows: bottom },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: cut.column + cut.columns, columns: right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

function univerStyle(look: ConditionalLook): IStyleBase {
  const on = (flag: boolean): BooleanNumber => (flag ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.color === undefined ? {} : { cl: { rgb: look.color } }),
    ...(look.bold === undefined ? {} : { bl: on(look.bold) }),
    ...(look.italic === undefined ? {} : { it: on(look.italic) }),
    ...(look.strikethrough === undefined ? {} : { st: { s: on(look.strikethrough) } }),
    ...(look.underline === undefined ? {} : { ul: { s: on(look.underline !== 'None') } }),
  };
}

const TEXT_OPERATORS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

const NUMBER_OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

/** What Univer cannot play is held as a formula that is never true; the details keep the original. */
function univerRule({ type, rule, look }: ConditionalDetails): IConditionFormattingRule['rule'] {
  const base = { type: CFRuleType.highlightCell as const, style: univerStyle(look) };
  const formula = (value: string): IConditionFormattingRule['rule'] => ({
    ...base,
    subType: CFSubRuleType.formula,
    value,
  });
  if (type === 'Custom') return formula(String(rule['formula'] ?? '=FALSE'));
  if (type === 'ContainsText') {
    const operator = TEXT_OPERATORS[String(rule['operator'])];
    return operator
      ? { ...base, subType: CFSubRuleType.text, operator, value: String(rule['text'] ?? '') }
      : formula('=FALSE');
  }
  if (type === 'CellValue') {
    const operator = NUMBER_OPERATORS[String(rule['operator'])];
    const first = Number(String(rule['formula1'] ?? '').replace(/^=/, ''));
    const second = Number(String(rule['formula2'] ?? '').replace(/^=/, ''));
    if (operator === undefined || Number.isNaN(first)) return formula('=FALSE');
    if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween)
      return { ...base, subType: CFSubRuleType.number, operator, value: [first, second] };
    return { ...base, subType: CFSubRuleType.number, operator, value: first };
  }
  return formula('=FALSE');
}
