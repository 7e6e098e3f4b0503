import { itemNotFound, notImplemented } from '../protocol/apiError';
import { ApiCollection, ApiObject } from '../protocol/apiObject';
import { intersection } from './address';
import type { Area } from './address';
import {
  addConditional,
  areasOf,
  changeConditional,
  conditionalsOf,
  detailsOf,
  findConditional,
  moveConditional,
  removeConditional,
  removeConditionalFormats,
} from './conditionalRules';
import { ConditionalRule } from './conditionalRule';
import { assertFormattable } from './context';
import type { BookContext } from './context';
import type { Range } from './range';
import { RangeAreas } from './rangeAreas';
import type { ConditionalDetails } from './ruleStore';
import type { SheetState } from './sheetState';
import { toUniver } from './univerRange';

const TYPES = ['Custom', 'CellValue', 'ContainsText', 'TopBottom', 'PresetCriteria'];

export class ConditionalFormatCollection extends ApiCollection {
  override readonly className = 'ConditionalFormatCollection';

  constructor(
    private readonly context: BookContext,
    private readonly sheet: SheetState,
    private readonly area: Area,
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    return conditionalsOf(this.context, this.sheet)
      .filter((rule) => areasOf(this.sheet, rule).some((part) => intersection(part, this.area)))
      .map((rule) => new ConditionalFormat(this.context, this.sheet, rule.cfId));
  }

  /** The newest format comes first in priority, as in Excel. */
  Add(type: string): ConditionalFormat {
    assertFormattable(this.sheet, 'allowFormatCells');
    if (!TYPES.includes(type)) throw notImplemented(`ConditionalFormat of type ${type}`);
    const id = addConditional(this.context, this.sheet, this.area, { type, rule: {}, look: {} });
    moveConditional(this.context, this.sheet, id, 0);
    return new ConditionalFormat(this.context, this.sheet, id);
  }

  ClearAll(): void {
    assertFormattable(this.sheet, 'allowFormatCells');
    removeConditionalFormats(this.context, this.sheet, this.area);
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(id: string): ConditionalFormat {
    return this.GetItemOrNullObject(id) ?? fail();
  }

  GetItemOrNullObject(id: string): ConditionalFormat | null {
    return findConditional(this.context, this.sheet, id)
      ? new ConditionalFormat(this.context, this.sheet, id)
      : null;
  }

  GetItemAt(index: number): ConditionalFormat {
    return this.items()[index] ?? fail();
  }
}

function fail(): never {
  throw itemNotFound();
}

export class ConditionalFormat extends ApiObject {
  override readonly className = 'ConditionalFormat';

  constructor(
    private readonly context: BookContext,
    private readonly sheet: SheetState,
    private readonly cfId: string,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, unknown>> {
    return { Id: this.cfId };
  }

  override get navigation(): readonly string[] {
    return [
      'Custom',
      'CustomOrNullObject',
      'CellValue',
      'CellValueOrNullObject',
      'TextComparison',
      'TextComparisonOrNullObject',
      'TopBottom',
      'TopBottomOrNullObject',
      'Preset',
      'PresetOrNullObject',
    ];
  }

  get Id(): string {
    return this.cfId;
  }

  get Type(): string {
    return this.details.type;
  }

  get Priority(): number {
    return conditionalsOf(this.context, this.sheet).findIndex((rule) => rule.cfId === this.cfId);
  }

  set Priority(value: unknown) {
    moveConditional(this.context, this.sheet, this.cfId, Number(value));
  }

  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }

  set StopIfTrue(value: unknown) {
    changeConditional(this.context, this.sheet, this.cfId, { stopIfTrue: value === true });
  }

  get Custom(): ConditionalRule {
    return this.of('Custom') ?? fail();
  }

  get CustomOrNullObject(): ConditionalRule | null {
    return this.of('Custom');
  }

  get CellValue(): ConditionalRule {
    return this.of('CellValue') ?? fail();
  }

  get CellValueOrNullObject(): ConditionalRule | null {
    return this.of('CellValue');
  }

  get TextComparison(): ConditionalRule {
    return this.of('ContainsText') ?? fail();
  }

  get TextComparisonOrNullObject(): ConditionalRule | null {
    return this.of('ContainsText');
  }

  get TopBottom(): ConditionalRule {
    return this.of('TopBottom') ?? fail();
  }

  get TopBottomOrNullObject(): ConditionalRule | null {
    return this.of('TopBottom');
  }

  get Preset(): ConditionalRule {
    return this.of('PresetCriteria') ?? fail();
  }

  get PresetOrNullObject(): ConditionalRule | null {
    return this.of('PresetCriteria');
  }

  Delete(): void {
    assertFormattable(this.sheet, 'allowFormatCells');
    removeConditional(this.context, this.sheet, this.cfId);
  }

  GetRange(): Range {
    return this.GetRangeOrNullObject() ?? fail();
  }

  /** A format over several areas has no single range. */
  GetRangeOrNullObject(): Range | null {
    const [area, ...more] = areasOf(this.sheet, this.rule);
    return area && more.length === 0 ? this.context.range(this.sheet, area) : null;
  }

  GetRanges(): RangeAreas {
    return new RangeAreas(
      areasOf(this.sheet, this.rule).map((area) => this.context.range(this.sheet, area)),
    );
  }

  SetRanges(range: Range): void {
    changeConditional(this.context, this.sheet, this.cfId, { ranges: [toUniver(range.area)] });
  }

  private get rule() {
    return findConditional(this.context, this.sheet, this.cfId) ?? fail();
  }

  private get details(): ConditionalDetails {
    return detailsOf(this.context, this.rule);
  }

  private of(type: string): ConditionalRule | null {
    return this.details.type === type
      ? new ConditionalRule(this.context, this.sheet, this.cfId)
      : null;
  }
}
