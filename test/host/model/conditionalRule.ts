/** The rule and the look of one conditional format. */
import { itemNotFound } from '../protocol/apiError';
import { ApiObject } from '../protocol/apiObject';
import type { BookContext } from './context';
import { detailsOf, findConditional, refreshConditional } from './conditionalRules';
import type { ConditionalDetails, ConditionalLook } from './ruleStore';
import type { SheetState } from './sheetState';
import { color } from './styleWords';

abstract class RulePart extends ApiObject {
  constructor(
    protected readonly context: BookContext,
    protected readonly sheet: SheetState,
    protected readonly cfId: string,
  ) {
    super();
  }

  protected get details(): ConditionalDetails {
    const rule = findConditional(this.context, this.sheet, this.cfId);
    if (rule === undefined) throw itemNotFound();
    return detailsOf(this.context, rule);
  }

  protected changeLook(change: ConditionalLook): void {
    this.details.look = { ...this.details.look, ...change };
    refreshConditional(this.context, this.sheet, this.cfId);
  }

  protected changeRule(rule: Readonly<Record<string, unknown>>): void {
    this.details.rule = rule;
    refreshConditional(this.context, this.sheet, this.cfId);
  }
}

/**
 * CustomConditionalFormat keeps its rule as an object of its own, the other types as plain data;
 * one class serves both, since the wire knows no types.
 */
export class ConditionalRule extends RulePart {
  override readonly className = 'ConditionalRule';

  override get navigation(): readonly string[] {
    return ['Rule', 'Format'];
  }

  get Rule(): unknown {
    return this.details.type === 'Custom'
      ? new CustomRule(this.context, this.sheet, this.cfId)
      : this.details.rule;
  }

  set Rule(value: unknown) {
    this.changeRule((value ?? {}) as Readonly<Record<string, unknown>>);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.context, this.sheet, this.cfId);
  }
}

class CustomRule extends RulePart {
  override readonly className = 'ConditionalFormatRule';

  get Formula(): string {
    return String(this.details.rule['formula'] ?? '');
  }

  set Formula(value: unknown) {
    const text = String(value);
    this.changeRule({ formula: text.startsWith('=') ? text : `=${text}` });
  }
}

class ConditionalRangeFormat extends RulePart {
  override readonly className = 'ConditionalRangeFormat';

  override get navigation(): readonly string[] {
    return ['Fill', 'Font'];
  }

  get Fill(): ConditionalFill {
    return new ConditionalFill(this.context, this.sheet, this.cfId);
  }

  get Font(): ConditionalFont {
    return new ConditionalFont(this.context, this.sheet, this.cfId);
  }

  get NumberFormat(): string {
    return this.details.look.numberFormat ?? '';
  }

  set NumberFormat(value: unknown) {
    this.changeLook({ numberFormat: String(value) });
  }
}

class ConditionalFill extends RulePart {
  override readonly className = 'ConditionalRangeFill';

  get Color(): string {
    return this.details.look.fill ?? '';
  }

  set Color(value: unknown) {
    this.changeLook({ fill: color(value) });
  }

  Clear(): void {
    const { fill: _gone, ...rest } = this.details.look;
    this.details.look = rest;
    this.changeLook({});
  }
}

class ConditionalFont extends RulePart {
  override readonly className = 'ConditionalRangeFont';

  get Color(): string {
    return this.details.look.color ?? '';
  }

  set Color(value: unknown) {
    this.changeLook({ color: color(value) });
  }

  get Bold(): boolean | null {
    return this.details.look.bold ?? null;
  }

  set Bold(value: unknown) {
    this.changeLook({ bold: value === true });
  }

  get Italic(): boolean | null {
    return this.details.look.italic ?? null;
  }

  set Italic(value: unknown) {
    this.changeLook({ italic: value === true });
  }

  get Strikethrough(): boolean | null {
    return this.details.look.strikethrough ?? null;
  }

  set Strikethrough(value: unknown) {
    this.changeLook({ strikethrough: value === true });
  }

  get Underline(): string | null {
    return this.details.look.underline ?? null;
  }

  set Underline(value: unknown) {
    this.changeLook({ underline: String(value) });
  }

  Clear(): void {
    const { fill, numberFormat } = this.details.look;
    this.details.look = {
      ...(fill === undefined ? {} : { fill }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
    this.changeLook({});
  }
}
