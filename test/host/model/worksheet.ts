import { ToggleGridlinesMutation } from '@univerjs/preset-sheets-core';
import { invalidArgument, invalidOperation, itemAlreadyExists } from '../protocol/apiError';
import { ApiObject } from '../protocol/apiObject';
import { boundingArea, parseArea, splitSheet, WHOLE_SHEET } from './address';
import { ChartCollection } from './charts/chartCollection';
import type { BookContext } from './context';
import { WorksheetFreezePanes } from './freezePanes';
import { NamedItemCollection } from './namedItems';
import { PageLayout } from './pageLayout';
import { Range } from './range';
import { assertSheetName } from './sheetName';
import type { SheetState } from './sheetState';
import { bool } from './styleWords';
import { usedArea } from './usedArea';
import { WorksheetProtection } from './worksheetProtection';

export class Worksheet extends ApiObject {
  override readonly className = 'Worksheet';

  constructor(
    private readonly context: BookContext,
    readonly state: SheetState,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, unknown>> {
    return { Id: this.state.id };
  }

  override get navigation(): readonly string[] {
    return ['Charts', 'FreezePanes', 'Names', 'PageLayout', 'Protection'];
  }

  override subscribe(event: string, on: boolean): boolean {
    return this.context.changes.subscribe(this.state.id, event, on);
  }

  get Id(): string {
    return this.state.id;
  }

  get Name(): string {
    return this.context.state.nameOf(this.state);
  }

  set Name(value: unknown) {
    const name = String(value);
    assertSheetName(name);
    const before = this.Name;
    const other = this.context.state.find(name);
    if (other && other !== this.state) throw itemAlreadyExists();
    if (name === before) return;
    this.grid.setName(name);
    this.context.changes.nameChanged(this.state, before, name);
  }

  get Position(): number {
    return this.context.state.sheets.indexOf(this.state);
  }

  set Position(value: unknown) {
    const position = Number(value);
    if (!(position >= 0 && position < this.context.state.sheets.length)) throw invalidArgument();
    this.context.stayingHere(() => this.context.engine.book.moveSheet(this.grid, position));
  }

  get Visibility(): string {
    if (!this.grid.isSheetHidden()) return 'Visible';
    return this.state.isVeryHidden ? 'VeryHidden' : 'Hidden';
  }

  set Visibility(value: unknown) {
    const before = this.Visibility;
    const after = String(value);
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(after)) throw invalidArgument();
    if (after === before) return;
    const others = this.context.state.sheets.filter((sheet) => sheet !== this.state);
    const someOtherShows = others.some(
      (sheet) => !this.context.engine.sheet(sheet.id).isSheetHidden(),
    );
    if (after !== 'Visible' && !someOtherShows)
      throw invalidOperation('A workbook must contain at least one visible worksheet.');
    this.state.isVeryHidden = after === 'VeryHidden';
    if (after === 'Visible') {
      // Univer jumps to a sheet that is shown; Excel stays where it is.
      this.context.stayingHere(() => this.grid.showSheet());
    } else if (before === 'Visible') this.grid.hideSheet();
    this.context.changes.visibilityChanged(this.state, before, after);
  }

  get TabColor(): string {
    return (this.grid.getTabColor() ?? '').toUpperCase();
  }

  set TabColor(value: unknown) {
    this.grid.setTabColor(String(value));
  }

  get ShowGridlines(): boolean {
    return !this.grid.hasHiddenGridLines();
  }

  /** showGridlines is read under its own name, but written under this one. */
  set Gridlines(value: unknown) {
    // Univer's command toggles whatever it believes to be there; the mutation says what is wanted.
    const mutation = (on: boolean): object => ({
      subUnitId: this.state.id,
      showGridlines: bool(on),
    });
    const before = this.ShowGridlines;
    this.context.engine.mutate(ToggleGridlinesMutation.id, mutation(value === true), () =>
      mutation(before),
    );
  }

  get ShowHeadings(): boolean {
    return this.state.showsHeadings;
  }

  set Headings(value: unknown) {
    this.state.showsHeadings = value === true;
  }

  get StandardWidth(): number {
    return 8.43;
  }

  get StandardHeight(): number {
    return 15;
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.state);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.context, this.state);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.state);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.context, this.state);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.state);
  }

  Activate(): void {
    if (this.Visibility !== 'Visible')
      throw invalidOperation('A hidden worksheet cannot be activated.');
    this.context.engine.book.setActiveSheet(this.grid);
  }

  Delete(): void {
    const visible = this.context.state.sheets.filter(
      (sheet) => !this.context.engine.sheet(sheet.id).isSheetHidden(),
    );
    if (visible.length === 1 && visible[0] === this.state)
      throw invalidOperation('A workbook must contain at least one visible worksheet.');
    if (this.state.isVeryHidden)
      throw invalidOperation('A very hidden worksheet cannot be deleted.');
    this.context.engine.book.deleteSheet(this.grid);
    this.context.engine.clearUndo();
  }

  Copy(positionType = 'None', relativeTo?: Worksheet): Worksheet {
    const { book } = this.context.engine;
    const copy = this.context.stayingHere(() => book.duplicateSheet(this.grid));
    const state = this.context.state.sheet(copy.getSheetId());
    state.page = structuredClone(this.state.page);
    state.protection = this.state.protection;
    state.lockedByDefault = this.state.lockedByDefault;
    this.context.stayingHere(() =>
      book.moveSheet(copy, this.copyPosition(positionType, relativeTo)),
    );
    this.context.engine.clearUndo();
    return this.context.worksheet(state) as Worksheet;
  }

  private copyPosition(type: string, relativeTo: Worksheet | undefined): number {
    const last = this.context.state.sheets.length - 1;
    if (type === 'Beginning') return 0;
    if (type === 'Before' && relativeTo) return relativeTo.Position;
    if (type === 'After' && relativeTo) return relativeTo.Position + 1;
    if (type === 'None' || type === 'End') return last;
    throw invalidArgument();
  }

  GetRange(address?: string): Range {
    if (address === undefined || address === null || address === '') return this.at(WHOLE_SHEET);
    const area = parseArea(splitSheet(address).local);
    if (area) return this.at(area);
    const named =
      this.Names.rangeNamed(address) ??
      new NamedItemCollection(this.context, undefined).rangeNamed(address);
    if (!named || named.sheet !== this.state) throw invalidArgument();
    return named;
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.at({ row, column, rows, columns });
  }

  GetCell(row: number, column: number): Range {
    return this.at({ row, column, rows: 1, columns: 1 });
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const area = usedArea(this.state, valuesOnly === true);
    return area ? this.at(area) : null;
  }

  /** A blank sheet has the used range A1. */
  GetUsedRange(valuesOnly?: boolean): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetNextOrNullObject(visibleOnly?: boolean): ApiObject | null {
    return this.neighbour(1, visibleOnly === true);
  }

  GetPreviousOrNullObject(visibleOnly?: boolean): ApiObject | null {
    return this.neighbour(-1, visibleOnly === true);
  }

  Calculate(): void {
    // Univer recalculates by itself.
  }

  /** office.js's `getRanges` and large assignments ask for the area between two cells. */
  GetBoundingRect(first: Range, last: Range): Range {
    return this.at(boundingArea(first.area, last.area));
  }

  private neighbour(step: number, visibleOnly: boolean): ApiObject | null {
    const { sheets } = this.context.state;
    for (let i = this.Position + step; i >= 0 && i < sheets.length; i += step) {
      const sheet = sheets[i];
      if (sheet && (!visibleOnly || !this.context.engine.sheet(sheet.id).isSheetHidden()))
        return this.context.worksheet(sheet);
    }
    return null;
  }

  private at(area: Range['area']): Range {
    return new Range(this.context, this.state, area);
  }

  private get grid() {
    return this.context.engine.sheet(this.state.id);
  }
}
