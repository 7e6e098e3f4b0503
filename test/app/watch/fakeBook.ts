import {
  type CellMend,
  type FlagInstallation,
  type LiveFormat,
  type LiveReading,
  type LiveWorkbook,
  type SheetArea,
  type SheetFlagWrites,
  type WorkbookEvent,
  WorkbookFailure,
} from '../../../src/app';
import {
  type Area,
  type CustomXmlPart,
  type FlagWrite,
  type WorkbookPlan,
  a1,
  flagFormats,
  isFlagName,
} from '../../../src/table';
import {
  type FakeSheet,
  type Rows,
  formatsOf,
  shifted,
  shiftedFormats,
  shiftedName,
  typed,
  withCells,
} from './fakeSheet';

interface State {
  readonly sheets: readonly FakeSheet[];
}

/**
 * A workbook in memory as the live part of the port sees it, with a user at it. Every step can be taken
 * back, ours as well; events go out one by one and can be held, lost or doubled, and any sync can fail.
 */
export class FakeBook implements LiveWorkbook {
  syncs = 0;
  writes = 0;
  installed = 0;
  mode: 'once' | 'twice' | 'lost' | 'held' = 'once';
  /** Answers the failure of the sync with this number, if it is to fail. */
  failing: (sync: number) => WorkbookFailure | undefined = () => undefined;
  /** Runs in the middle of each sync: the user does not wait. */
  meanwhile: (() => void) | undefined;
  parts: CustomXmlPart[] = [];
  undoable = true;
  readonly bare = new Set<string>();
  startsWithDocument = false;
  #state: State = { sheets: [] };
  #undo: State[] = [];
  #redo: State[] = [];
  #listeners = new Set<(event: WorkbookEvent) => void>();
  #held: WorkbookEvent[] = [];
  #ids = 0;

  constructor(plan: WorkbookPlan) {
    this.parts = [...plan.parts];
    this.#state = {
      sheets: plan.sheets.map((sheet) => ({
        id: `sheet${(this.#ids += 1)}`,
        name: sheet.name,
        visibility: sheet.visibility,
        protected: false,
        rows: [
          ...Array.from({ length: sheet.area.row }, () => []),
          ...sheet.cells.map((line) => [
            ...Array.from({ length: sheet.area.column }, () => undefined),
            ...line.map(({ value, text }) =>
              value === null ? undefined : { value, text: text ?? String(value) },
            ),
          ]),
        ],
        names: sheet.names.map(({ name, area, comment = '' }) => ({ name, area, comment })),
        formats: sheet.names
          .filter(({ name }) => isFlagName(name))
          .flatMap(({ name }) => formatsOf(name, sheet.conditionalFormats)),
        merges: sheet.merges,
      })),
    };
  }

  get sheets(): readonly FakeSheet[] {
    return this.#state.sheets;
  }

  sheet(name: string): FakeSheet {
    const found = this.#state.sheets.find((each) => each.name === name);
    if (found === undefined) throw new Error(`The workbook has no sheet ${name}.`);
    return found;
  }

  /** A sheet of another workbook. */
  adopt(sheet: FakeSheet): void {
    this.#state = { sheets: [...this.#state.sheets, sheet] };
  }

  // What a user does.

  edit(sheet: string, row: number, column: number, cells: Rows): void {
    this.#act(() => {
      this.#change(this.sheet(sheet).id, (known) => ({
        ...known,
        rows: withCells(known.rows, row, column, cells),
      }));
    });
  }

  type(sheet: string, row: number, column: number, value: string | number | boolean): void {
    this.edit(sheet, row, column, [[typed(value)]]);
  }

  insertRow(sheet: string, row: number): void {
    this.#act(() => {
      this.#change(this.sheet(sheet).id, (known) => ({
        ...known,
        rows: [...known.rows.slice(0, row), [], ...known.rows.slice(row)],
        names: known.names.map((name) => shiftedName(name, 'row', row, 1)),
        formats: known.formats.map((each) => shiftedFormats(each, 'row', row, 1)),
        merges: known.merges.map((area) => shifted(area, 'row', row, 1)),
      }));
    });
  }

  deleteRow(sheet: string, row: number): void {
    this.#act(() => {
      this.#change(this.sheet(sheet).id, (known) => ({
        ...known,
        rows: known.rows.filter((_, at) => at !== row),
        names: known.names.map((name) => shiftedName(name, 'row', row, -1)),
        formats: known.formats.map((each) => shiftedFormats(each, 'row', row, -1)),
        merges: known.merges.map((area) => shifted(area, 'row', row, -1)),
      }));
    });
  }

  insertColumn(sheet: string, column: number): void {
    this.#act(() => {
      this.#change(this.sheet(sheet).id, (known) => ({
        ...known,
        rows: known.rows.map((line) => [
          ...Array.from({ length: column }, (_, at) => line[at]),
          undefined,
          ...line.slice(column),
        ]),
        names: known.names.map((name) => shiftedName(name, 'column', column, 1)),
        formats: known.formats.map((each) => shiftedFormats(each, 'column', column, 1)),
        merges: known.merges.map((area) => shifted(area, 'column', column, 1)),
      }));
    });
  }

  /** Whole rows change places. */
  swapRows(sheet: string, one: number, other: number): void {
    this.#act(() => {
      this.#change(this.sheet(sheet).id, (known) => {
        const rows = [...known.rows];
        rows[one] = known.rows[other] ?? [];
        rows[other] = known.rows[one] ?? [];
        return { ...known, rows: Array.from(rows, (line) => line ?? []) };
      });
    });
  }

  rename(from: string, to: string): void {
    this.#act(() => {
      this.#change(this.sheet(from).id, (known) => ({ ...known, name: to }), 'sheets');
    });
  }

  protect(sheet: string): void {
    this.#change(this.sheet(sheet).id, (known) => ({ ...known, protected: true }), 'nothing');
  }

  addSheet(name: string, rows: Rows = []): void {
    this.#act(() => {
      this.#add({ name, rows });
    });
  }

  /** As Excel copies a sheet: with names that lead where the old ones lead. */
  copySheet(name: string, to: string): void {
    const { id: _, ...copied } = this.sheet(name);
    this.#act(() => {
      this.#add({ ...copied, name: to });
    });
  }

  deleteSheet(name: string): void {
    const { id } = this.sheet(name);
    this.#state = { sheets: this.#state.sheets.filter((each) => each.id !== id) };
    this.#undo = [];
    this.#redo = [];
    this.#tell({ kind: 'sheets' });
  }

  select(sheet: string, address: string): void {
    this.#tell({ kind: 'selected', sheet: this.sheet(sheet).id, address });
  }

  undo(): void {
    this.#step(this.#undo, this.#redo);
  }

  redo(): void {
    this.#step(this.#redo, this.#undo);
  }

  /** Held events, in the order given. */
  release(order: (events: WorkbookEvent[]) => WorkbookEvent[] = (events) => events): void {
    this.mode = 'once';
    for (const event of order(this.#held.splice(0))) this.#tell(event);
  }

  get stepsBack(): number {
    return this.#undo.length;
  }

  // The port.

  keepsUndo = (): boolean => this.undoable;

  async hear(tell: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    await this.#sync(() => undefined);
    this.#listeners.add(tell);
    return async () => {
      await this.#sync(() => undefined);
      this.#listeners.delete(tell);
    };
  }

  async startWithDocument(on: boolean): Promise<void> {
    this.startsWithDocument = on;
  }

  readLive(wanted: 'all' | readonly string[]): Promise<LiveReading> {
    return this.#sync(() => {
      const ids = wanted === 'all' ? this.#state.sheets.map(({ id }) => id) : wanted;
      const found = ids.map((id) => this.#find(id));
      return {
        sheets: this.#state.sheets.map(
          ({ id, name, visibility, protected: isProtected, names }) => ({
            id,
            name,
            visibility,
            protected: isProtected,
            names,
          }),
        ),
        cells: new Map(
          found.map(({ id, name, visibility, rows, merges }) => [
            id,
            { name, visibility, grid: rows, hiddenRows: [], hiddenColumns: [], merges },
          ]),
        ),
        ...(wanted === 'all' && { parts: [...this.parts] }),
      };
    });
  }

  writeFlags(changes: readonly SheetFlagWrites[]): Promise<void> {
    return this.#write((done) => {
      for (const { sheet, writes } of changes) {
        this.#find(sheet);
        this.#writeCells(sheet, done === 'half' ? writes.slice(0, writes.length / 2) : writes);
      }
    });
  }

  installFlags(installation: FlagInstallation): Promise<void> {
    return this.#write((done) => {
      const { flagsSheet, writes, sheet, names } = installation;
      const own = new Set(names.map(({ name }) => name));
      this.#find(sheet);
      if (done === 'half') return;
      this.installed += 1;
      this.bare.clear();
      if (flagsSheet.isNew) this.#add({ name: flagsSheet.name, visibility: 'veryHidden' });
      this.#writeCells(this.sheet(flagsSheet.name).id, writes);
      this.#change(
        sheet,
        (known) => ({
          ...known,
          names: [...known.names.filter((each) => !own.has(each.name)), ...names],
          formats: [
            ...known.formats.filter((each) => !own.has(each.name)),
            ...names
              .filter(({ name }) => isFlagName(name))
              .flatMap(({ name }) => formatsOf(name, installation.formats)),
          ],
        }),
        'nothing',
      );
    });
  }

  /** Two round trips; `bare` are cells whose formats somebody has pasted over. */
  async readFormats(areas: readonly SheetArea[]): Promise<readonly (readonly LiveFormat[])[]> {
    await this.#sync(() => undefined);
    return this.#sync(() =>
      areas.map(({ sheet }) => {
        const { names, formats } = this.#find(sheet);
        return names.flatMap(({ name, area }) => {
          if (area === undefined || !formats.some((each) => each.name === name)) return [];
          const cells = { row: 0, column: 0, headLines: 2, header: [0, 1] as const };
          const book = { ...cells, sheet: '', rows: 1, columns: 1, firstColumn: 0, nameColumn: 0 };
          const left = this.bare.size === 0 ? [area] : cellsIn(area, this.bare);
          return flagFormats(area, book).map(({ formula }) => ({ formula, areas: left }));
        });
      }),
    );
  }

  /** Cells of another sheet, pasted with their formats: `J4`. */
  pasteFormats(sheet: string, ...cells: readonly string[]): void {
    for (const cell of cells) this.bare.add(cell);
    this.#tell({ kind: 'formats', sheet: this.sheet(sheet).id });
  }

  mendCells(mends: readonly CellMend[]): Promise<readonly string[]> {
    const left: string[] = [];
    return this.#write(() => {
      for (const { sheet, row, column, shown, value } of mends) {
        const now = this.sheet(sheet).rows[row]?.[column]?.text ?? '';
        if (now !== shown) left.push(`${row} ${column}`);
        else
          this.#change(this.sheet(sheet).id, (known) => ({
            ...known,
            rows: withCells(known.rows, row, column, [[typed(value ?? '')]]),
          }));
      }
    }).then(() => left);
  }

  async changePart(
    namespace: string,
    change: (xml: string | undefined) => string,
  ): Promise<string> {
    return this.#sync(() => {
      const xml = change(this.parts.find((part) => part.namespace === namespace)?.xml);
      this.parts = [
        ...this.parts.filter((part) => part.namespace !== namespace),
        { namespace, xml },
      ];
      return xml;
    });
  }

  // Beneath.

  #own = false;

  async #sync<T>(work: (done: 'whole' | 'half') => T): Promise<T> {
    this.syncs += 1;
    const failure = this.failing(this.syncs);
    await Promise.resolve();
    const { meanwhile } = this;
    this.meanwhile = undefined;
    meanwhile?.();
    if (failure === undefined) return work('whole');
    if (failure.reason !== 'editing') work('half');
    throw failure;
  }

  /** One step of undo, like everything that is written in one sync. */
  #write(work: (done: 'whole' | 'half') => void): Promise<void> {
    return this.#sync((done) => {
      this.writes += 1;
      this.#own = true;
      try {
        this.#act(() => {
          work(done);
        });
      } finally {
        this.#own = false;
      }
    });
  }

  #act(work: () => void): void {
    const before = this.#state;
    work();
    if (this.#state === before) return;
    this.#undo.push(before);
    this.#redo = [];
  }

  #step(from: State[], to: State[]): void {
    const state = from.pop();
    if (state === undefined) return;
    const before = this.#state;
    to.push(before);
    this.#state = state;
    const ids = (sheets: readonly FakeSheet[]) =>
      sheets.map(({ id, name }) => `${id} ${name}`).join();
    if (ids(before.sheets) !== ids(state.sheets)) this.#tell({ kind: 'sheets' });
    for (const sheet of state.sheets) {
      const old = before.sheets.find(({ id }) => id === sheet.id);
      if (old !== undefined && old.rows !== sheet.rows)
        this.#tell({ kind: 'changed', sheet: sheet.id, own: false });
    }
  }

  #find(id: string): FakeSheet {
    const found = this.#state.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw new WorkbookFailure('gone', id, true);
    return found;
  }

  #add(sheet: Partial<FakeSheet> & { readonly name: string }): void {
    const made: FakeSheet = {
      visibility: 'visible',
      protected: false,
      rows: [],
      names: [],
      formats: [],
      merges: [],
      ...sheet,
      id: `sheet${(this.#ids += 1)}`,
    };
    this.#state = { sheets: [...this.#state.sheets, made] };
    this.#tell({ kind: 'sheets' });
  }

  #change(
    id: string,
    change: (sheet: FakeSheet) => FakeSheet,
    told: 'changed' | 'sheets' | 'nothing' = 'changed',
  ): void {
    const { sheets } = this.#state;
    this.#state = { sheets: sheets.map((sheet) => (sheet.id === id ? change(sheet) : sheet)) };
    if (told === 'sheets') this.#tell({ kind: 'sheets' });
    if (told === 'changed') this.#tell({ kind: 'changed', sheet: id, own: this.#own });
  }

  #writeCells(id: string, writes: readonly FlagWrite[]): void {
    if (writes.length === 0) return;
    this.#change(id, (known) => ({
      ...known,
      rows: writes.reduce<Rows>(
        (rows, { row, column, value }) => withCells(rows, row, column, [[typed(value ?? '')]]),
        known.rows,
      ),
    }));
  }

  #tell(event: WorkbookEvent): void {
    if (this.mode === 'held') {
      this.#held.push(event);
      return;
    }
    const times = { once: 1, twice: 2, lost: 0 }[this.mode];
    for (let time = 0; time < times; time += 1)
      for (const tell of [...this.#listeners]) tell(event);
  }
}

const cellsIn = (area: Area, bare: ReadonlySet<string>): Area[] =>
  Array.from({ length: area.rows * area.columns }, (_, at) => ({
    row: area.row + Math.floor(at / area.columns),
    column: area.column + (at % area.columns),
    rows: 1,
    columns: 1,
  })).filter((cell) => !bare.has(a1(cell)));
