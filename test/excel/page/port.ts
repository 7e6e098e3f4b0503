/** The port without any pane: what a test calls inside the add-in's document. */
import { builtInSystems } from '../../../seeds';
import { type InsertWhere, insertTable } from '../../../src/app/insertTable';
import { settleFormulas, unsettle } from '../../../src/app/settleFormulas';
import {
  type FormulaScope,
  type Spot,
  type View,
  WorkbookFailure,
} from '../../../src/app/workbook';
import { loadSystem } from '../../../src/domain/indicator';
import {
  abilities,
  createExcelWorkbook,
  displayLanguage,
  hostProblem,
  officeTheme,
  type HostInfo,
  type Shortfall,
} from '../../../src/excel';
import {
  type Area,
  type CellChange,
  type StatusOptions,
  type TableOptions,
  type Way,
  type WorkbookPlan,
  defaultTableOptions,
} from '../../../src/table';

export type Outcome<T> =
  | { readonly ok: T }
  | { readonly reason: string; readonly detail: string; readonly restored: boolean };

export interface Insertion {
  readonly where: InsertWhere;
  readonly options?: Partial<TableOptions>;
  /** Which of the built-in systems. */
  readonly system?: number;
  readonly filled?: boolean;
  readonly overwrite?: boolean;
}

const shortfalls: Shortfall[] = [];
const workbook = createExcelWorkbook({ onShortfall: (shortfall) => shortfalls.push(shortfall) });

/** Failures cannot travel out of the page as errors: their fields would be lost. */
async function outcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: await work() };
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    const { reason, detail, restored } = error;
    return { reason, detail, restored };
  }
}

let seen: View | undefined;

const port = {
  look: (spot: Spot) => outcome(async () => (seen = await workbook.look(spot))),
  /** After what was looked at last. */
  carryOut: (plan: WorkbookPlan, clear?: Area) =>
    outcome(async () => {
      if (seen === undefined) throw new Error('Look first.');
      await workbook.carryOut(plan, { view: seen, ...(clear && { clear }) });
      return 'done';
    }),
  /** With a view that the port has never made. */
  carryOutUnseen: (plan: WorkbookPlan) =>
    outcome(async () => {
      await workbook.carryOut(plan, { view: { sheets: [], activeSheet: '' } });
      return 'done';
    }),
  insert: ({ where, options, system = 0, filled = true, overwrite = false }: Insertion) =>
    outcome(async () => {
      const loaded = loadSystem(builtInSystems[system]);
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
      const done = await insertTable(workbook, {
        system: loaded.value,
        figures: filled ? loaded.value.published : {},
        options: { ...defaultTableOptions, ...options },
        where,
        overwrite,
      });
      if (done.kind === 'failed') throw done.failure;
      return done;
    }),
  reveal: (sheet: string, area: Area) => outcome(() => workbook.reveal(sheet, area)),
  readFormulas: (scope: FormulaScope) => outcome(() => workbook.readFormulas(scope)),
  writeCells: (changes: readonly CellChange[]) =>
    outcome(async () => {
      await workbook.writeCells(changes);
      return 'done';
    }),
  settle: (scope: FormulaScope, way: Way, options?: StatusOptions) =>
    outcome(async () => {
      const done = await settleFormulas(workbook, scope, way, options);
      if (done.kind === 'failed') throw done.failure;
      return done;
    }),
  unsettle: (undo: readonly CellChange[]) =>
    outcome(async () => {
      const failure = await unsettle(workbook, undo);
      if (failure !== undefined) throw failure;
      return 'done';
    }),
  readSheet: (name: string) => outcome(() => workbook.readSheet(name)),
  about: () => ({ abilities: abilities(), language: displayLanguage(), theme: officeTheme() }),
  shortfalls: () => shortfalls.splice(0),
  problem: () => port.info && hostProblem(port.info),
  info: undefined as HostInfo | undefined,
};

export type Port = typeof port;

declare global {
  interface Window {
    /** Present when Office is ready. */
    port?: Port;
  }
}

void Office.onReady((info) => {
  port.info = info;
  window.port = port;
});
