import {
  type Existing,
  type FormulaCells,
  type LiveWorkbook,
  type Spot,
  type TableView,
  type View,
  type Workbook,
  WorkbookFailure,
} from '../../../src/app';
import type { Area, CellChange, FormulaCell, WorkbookPlan } from '../../../src/table';

/** What the next calls find or suffer; a test sets it through the page's `scene`. */
export interface Scene {
  /** Cells in the way at the selection: this many. */
  occupied?: number;
  failure?: { reason: WorkbookFailure['reason']; detail: string; restored: boolean };
  /** Throws something that no use case foresees. */
  bug?: string;
  /** Milliseconds until each call answers. */
  delay?: number;
  /** Cells with formulas. */
  formulas?: FormulaCell[];
  /** Sheets that can be read, by name. */
  sheets?: Record<string, string[][]>;
}

export interface FakeWorkbook
  extends Workbook, FormulaCells, Pick<LiveWorkbook, 'readLive' | 'changePart'> {
  readonly scene: Scene;
  readonly plans: WorkbookPlan[];
  readonly revealed: { sheet: string; area: Area }[];
  /** Custom XML by its namespace. */
  readonly parts: Record<string, string>;
  /** Systems that the functions were told of. */
  readonly registered: string[];
}

/** A workbook in memory that remembers which tables were put where, and its formulas. */
export function fakeWorkbook(): FakeWorkbook {
  const sheets: { name: string; tables: TableView[] }[] = [{ name: 'Sheet1', tables: [] }];
  const scene: Scene = {};
  const plans: WorkbookPlan[] = [];
  const revealed: { sheet: string; area: Area }[] = [];
  const parts: Record<string, string> = {};
  /** Formulas of what was carried out, by sheet and cell. */
  const formulas = new Map<string, string>();

  async function answer() {
    await new Promise((done) => setTimeout(done, scene.delay ?? 0));
    if (scene.bug !== undefined) throw new Error(scene.bug);
  }

  async function write() {
    await answer();
    if (scene.failure === undefined) return;
    const { reason, detail, restored } = scene.failure;
    throw new WorkbookFailure(reason, detail, restored);
  }

  function change({ sheet, row, column, write }: CellChange) {
    const others = (scene.formulas ?? []).filter(
      (cell) => !(cell.sheet === sheet && cell.row === row && cell.column === column),
    );
    const written =
      write.kind === 'formula'
        ? [{ sheet, row, column, formula: write.formula, results: [[0]] }]
        : [];
    scene.formulas = [...others, ...written];
  }

  function target(spot: Spot): View['target'] {
    if (spot.kind === 'newSheet') return undefined;
    const area =
      spot.kind === 'area'
        ? spot.area
        : { row: 0, column: 0, rows: spot.rows, columns: spot.columns };
    const occupied = Array.from({ length: scene.occupied ?? 0 }, (_, row) => ({
      row,
      column: 1,
      text:
        row % 2 === 0 ? `旧数据 ${row + 1}` : '一个相当长的说明文字，用来看它在窄窗格里怎样显示',
    }));
    const sheet = spot.kind === 'area' ? spot.sheet : (sheets[0]?.name ?? '');
    return { sheet, area, occupied, alone: occupied.length === 0, snapshot: undefined };
  }

  return {
    scene,
    plans,
    revealed,
    parts,
    registered: [],
    async look(spot) {
      await answer();
      const found = target(spot);
      return {
        sheets: sheets.map((sheet) => ({ ...sheet, visible: true, protected: false })),
        activeSheet: sheets[0]?.name ?? '',
        ...(found !== undefined && { target: found }),
      };
    },
    async carryOut(plan: WorkbookPlan, _existing: Existing) {
      await write();
      plans.push(plan);
      for (const sheet of plan.sheets) {
        const table = sheet.names.find((each) => each.name === 'zb_table');
        const made = sheets.find((each) => each.name === sheet.name) ?? {
          name: sheet.name,
          tables: [],
        };
        if (table !== undefined)
          made.tables = [{ area: table.area, system: table.comment ?? '', ordinal: 1 }];
        if (!sheets.includes(made)) sheets.push(made);
        sheet.cells.forEach((row, at) =>
          row.forEach(({ formula }, column) => {
            if (formula !== undefined) formulas.set(`${sheet.name}!${at}!${column}`, formula);
          }),
        );
        const texts = sheet.cells.map((row) =>
          row.map((cell) => cell.text ?? String(cell.value ?? '')),
        );
        scene.sheets = { ...scene.sheets, [sheet.name]: texts };
      }
    },
    async reveal(sheet, area) {
      await answer();
      revealed.push({ sheet, area });
    },
    async readFormulas(scope) {
      await answer();
      return (scene.formulas ?? []).filter(
        ({ sheet }) => scope.kind === 'workbook' || scope.sheet === sheet,
      );
    },
    async writeCells(changes) {
      await write();
      changes.forEach(change);
    },
    async readSheet(name) {
      await answer();
      return scene.sheets?.[name];
    },
    async readLive() {
      await write();
      const live = sheets.map(({ name }) => ({
        id: name,
        name,
        visibility: 'visible' as const,
        protected: false,
        names: [],
      }));
      const cells = live.map((sheet) => {
        const texts = scene.sheets?.[sheet.name] ?? [];
        const grid = texts.map((row, at) =>
          row.map((text, column) => {
            if (text === '') return undefined;
            const formula = formulas.get(`${sheet.name}!${at}!${column}`);
            return { text, ...(formula !== undefined && { formula }) };
          }),
        );
        return [
          sheet.id,
          { ...sheet, grid, hiddenRows: [], hiddenColumns: [], merges: [] },
        ] as const;
      });
      return {
        sheets: live,
        cells: new Map(cells),
        parts: Object.entries(parts).map(([namespace, xml]) => ({ namespace, xml })),
      };
    },
    async changePart(namespace, change) {
      await write();
      return (parts[namespace] = change(parts[namespace]));
    },
  };
}
