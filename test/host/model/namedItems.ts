import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  RemoveDefinedNameCommand,
  InsertDefinedNameCommand,
  SetDefinedNameCommand,
} from '@univerjs/preset-sheets-core';
import type {
  IDefinedNamesServiceParam,
  ISetDefinedNameMutationParam,
} from '@univerjs/preset-sheets-core';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/apiError';
import { ApiCollection, ApiObject } from '../protocol/apiObject';
import { absoluteName, parseArea, quotedSheet, splitSheet } from './address';
import type { BookContext } from './context';
import { Range } from './range';
import type { SheetState } from './sheetState';

/** Univer's word for a name that belongs to the whole workbook. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Names of a sheet, or of the workbook where there is no sheet. */
export class NamedItemCollection extends ApiCollection {
  override readonly className = 'NamedItemCollection';

  constructor(
    private readonly context: BookContext,
    private readonly sheet: SheetState | undefined,
  ) {
    super();
  }

  /** A sheet's collection lists the workbook's names as well; only `scope` tells them apart. */
  items(): readonly NamedItem[] {
    const own = this.ownItems();
    return this.sheet
      ? [...own, ...new NamedItemCollection(this.context, undefined).ownItems()]
      : own;
  }

  ownItems(): readonly NamedItem[] {
    return namesOf(this.context, this.sheet).map((name) => new NamedItem(this.context, name.id));
  }

  GetItem(name: string): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }

  GetItemOrNullObject(name: string): NamedItem | null {
    const found = namesOf(this.context, this.sheet).find(
      (known) => known.name.toLowerCase() === String(name).toLowerCase(),
    );
    return found ? new NamedItem(this.context, found.id) : null;
  }

  GetCount(): number {
    return this.ownItems().length;
  }

  Add(name: string, reference: Range | string, comment = ''): NamedItem {
    if (!NAME.test(name) || name.length > 255 || parseArea(name)) throw invalidArgument();
    if (this.GetItemOrNullObject(name)) throw itemAlreadyExists();
    const id = generateRandomId(10);
    this.context.engine.run(InsertDefinedNameCommand.id, {
      id,
      name,
      formulaOrRefString: referenceText(this.context, reference),
      comment,
      localSheetId: this.sheet?.id ?? WHOLE_WORKBOOK,
    });
    return new NamedItem(this.context, id);
  }

  AddFormulaLocal(name: string, formula: string, comment = ''): NamedItem {
    return this.Add(name, formula, comment);
  }

  rangeNamed(name: string): Range | null {
    return this.GetItemOrNullObject(name)?.GetRangeOrNullObject() ?? null;
  }
}

function namesOf(
  context: BookContext,
  sheet: SheetState | undefined,
): readonly IDefinedNamesServiceParam[] {
  const service = context.engine.service<IDefinedNamesService>(IDefinedNamesService);
  const all = Object.values(service.getDefinedNameMap(context.engine.unitId) ?? {});
  const scope = sheet?.id ?? WHOLE_WORKBOOK;
  return all
    .filter((name) => (name.localSheetId ?? WHOLE_WORKBOOK) === scope)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Univer keeps references without '=', formulas with it. */
function referenceText(context: BookContext, reference: Range | string): string {
  if (reference instanceof Range)
    return `${quotedSheet(context.state.nameOf(reference.sheet))}!${absoluteName(reference.area)}`;
  if (!reference.startsWith('=')) return `="${reference.replaceAll('"', '""')}"`;
  const { sheet, local } = splitSheet(reference.slice(1));
  return sheet !== undefined && parseArea(local) ? reference.slice(1) : reference;
}

export class NamedItem extends ApiObject {
  override readonly className = 'NamedItem';

  constructor(
    private readonly context: BookContext,
    private readonly id: string,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.id };
  }

  override get navigation(): readonly string[] {
    return ['Worksheet', 'WorksheetOrNullObject'];
  }

  get Name(): string {
    return this.param.name;
  }

  get Scope(): string {
    return this.sheet ? 'Worksheet' : 'Workbook';
  }

  get Worksheet(): ApiObject {
    const { sheet } = this;
    if (!sheet) throw itemNotFound();
    return this.context.worksheet(sheet);
  }

  get WorksheetOrNullObject(): ApiObject | null {
    return this.sheet ? this.context.worksheet(this.sheet) : null;
  }

  get Comment(): string {
    return this.param.comment ?? '';
  }

  set Comment(value: unknown) {
    this.change({ comment: String(value) });
  }

  get Visible(): boolean {
    return this.param.hidden !== true;
  }

  set Visible(value: unknown) {
    this.change({ hidden: value !== true });
  }

  get Formula(): string {
    const text = this.param.formulaOrRefString;
    return text.startsWith('=') ? text : `=${text}`;
  }

  set Formula(value: unknown) {
    this.change({ formulaOrRefString: referenceText(this.context, String(value)) });
  }

  get Type(): string {
    if (this.GetRangeOrNullObject()) return 'Range';
    const body = this.Formula.slice(1);
    if (/^".*"$/.test(body)) return 'String';
    if (body !== '' && !Number.isNaN(Number(body))) return 'Double';
    return /#REF!/.test(body) ? 'Error' : 'String';
  }

  get Value(): unknown {
    const range = this.GetRangeOrNullObject();
    if (range) return range.Address;
    const body = this.Formula.slice(1);
    if (this.Type === 'Double') return Number(body);
    return body.replace(/^"(.*)"$/, '$1').replaceAll('""', '"');
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const { sheet, local } = splitSheet(this.Formula.slice(1));
    const area = parseArea(local);
    const state = sheet === undefined ? undefined : this.context.state.find(sheet);
    return area && state ? new Range(this.context, state, area) : null;
  }

  Delete(): void {
    this.context.engine.run(RemoveDefinedNameCommand.id, this.param);
  }

  private get sheet(): SheetState | undefined {
    const scope = this.param.localSheetId ?? WHOLE_WORKBOOK;
    return scope === WHOLE_WORKBOOK ? undefined : this.context.state.sheet(scope);
  }

  private get param(): ISetDefinedNameMutationParam {
    const service = this.context.engine.service<IDefinedNamesService>(IDefinedNamesService);
    const param = service.getValueById(this.context.engine.unitId, this.id);
    if (!param) throw itemNotFound();
    return { ...param, unitId: this.context.engine.unitId };
  }

  private change(change: Partial<ISetDefinedNameMutationParam>): void {
    this.context.engine.run(SetDefinedNameCommand.id, { ...this.param, ...change });
  }
}
