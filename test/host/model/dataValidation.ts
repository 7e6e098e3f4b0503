import { DataValidationType } from '@univerjs/core';
import type { IDataValidationRule, Nullable } from '@univerjs/core';
import { invalidArgument } from '../protocol/apiError';
import { ApiObject } from '../protocol/apiObject';
import type { Area } from './address';
import { assertFormattable } from './context';
import type { BookContext } from './context';
import { RangeAreas } from './rangeAreas';
import type { SheetState } from './sheetState';
import {
  ALERT_STYLES,
  removeValidation,
  toCriteria,
  toRule,
  typeName,
  validationAt,
  writeValidation,
} from './validationRules';
import type { RuleTree } from './validationRules';
import { invalidCells } from './validationVerdict';

export class DataValidation extends ApiObject {
  override readonly className = 'DataValidation';

  constructor(
    private readonly context: BookContext,
    private readonly sheet: SheetState,
    private readonly area: Area,
  ) {
    super();
  }

  get Type(): string {
    const rule = this.common();
    return rule === undefined ? 'Inconsistent' : typeName(rule);
  }

  get Rule(): RuleTree | null {
    const rule = this.common();
    return rule === undefined ? null : toRule(rule);
  }

  set Rule(value: unknown) {
    if (typeof value !== 'object' || value === null) throw invalidArgument();
    this.change(toCriteria(value as RuleTree));
  }

  get ErrorAlert(): RuleTree | null {
    const rule = this.common();
    if (rule === undefined) return null;
    const style =
      Object.entries(ALERT_STYLES).find(([, number]) => number === rule?.errorStyle)?.[0] ?? 'Stop';
    return {
      message: rule?.error ?? '',
      showAlert: rule?.showErrorMessage ?? true,
      style,
      title: rule?.errorTitle ?? '',
    };
  }

  set ErrorAlert(value: unknown) {
    const alert = (value ?? {}) as RuleTree;
    const style = ALERT_STYLES[String(alert['style'] ?? 'Stop')];
    if (style === undefined) throw invalidArgument();
    this.change({
      error: String(alert['message'] ?? ''),
      errorTitle: String(alert['title'] ?? ''),
      errorStyle: style,
      showErrorMessage: alert['showAlert'] !== false,
    });
  }

  get Prompt(): RuleTree | null {
    const rule = this.common();
    if (rule === undefined) return null;
    return {
      message: rule?.prompt ?? '',
      showPrompt: rule?.showInputMessage ?? true,
      title: rule?.promptTitle ?? '',
    };
  }

  set Prompt(value: unknown) {
    const prompt = (value ?? {}) as RuleTree;
    this.change({
      prompt: String(prompt['message'] ?? ''),
      promptTitle: String(prompt['title'] ?? ''),
      showInputMessage: prompt['showPrompt'] !== false,
    });
  }

  get IgnoreBlanks(): boolean | null {
    const rule = this.common();
    return rule === undefined ? null : (rule?.allowBlank ?? true);
  }

  set IgnoreBlanks(value: unknown) {
    this.change({ allowBlank: value === true });
  }

  /** Null when some cells are valid and some are not. */
  get Valid(): boolean | null {
    const invalid = invalidCells(this.context, this.sheet, this.area);
    if (invalid.length === 0) return true;
    return invalid.length === this.area.rows * this.area.columns ? false : null;
  }

  GetInvalidCellsOrNullObject(): RangeAreas | null {
    const cells = invalidCells(this.context, this.sheet, this.area);
    return cells.length === 0
      ? null
      : new RangeAreas(cells.map((cell) => this.context.range(this.sheet, cell)));
  }

  GetInvalidCells(): RangeAreas {
    const areas = this.GetInvalidCellsOrNullObject();
    if (!areas) throw invalidArgument();
    return areas;
  }

  Clear(): void {
    assertFormattable(this.sheet, 'allowFormatCells');
    removeValidation(this.context, this.sheet, this.area);
  }

  /** Undefined when the cells differ; null when none has a rule. */
  private common(): Nullable<IDataValidationRule> | undefined {
    const held = this.sheet.cells.held(this.area);
    if (!held) return null;
    const first = validationAt(this.context, this.sheet, held.row, held.column) ?? null;
    for (let r = held.row; r < held.row + held.rows; r++)
      for (let c = held.column; c < held.column + held.columns; c++)
        if ((validationAt(this.context, this.sheet, r, c) ?? null)?.uid !== first?.uid)
          return undefined;
    return first;
  }

  private change(change: Partial<IDataValidationRule>): void {
    assertFormattable(this.sheet, 'allowFormatCells');
    const now: Partial<IDataValidationRule> = this.common() ?? {
      type: DataValidationType.ANY,
      allowBlank: true,
      showErrorMessage: true,
      showInputMessage: true,
    };
    writeValidation(this.context, this.sheet, this.area, { ...now, ...change });
  }
}
