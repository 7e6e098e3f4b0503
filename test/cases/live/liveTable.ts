/** The published table in the simulated Excel, and what its flags are and should be. */
import { standardRules } from '../../../seeds/rules';
import { checkBook } from '../../../src/app/watch/checkBook';
import { KnownBook } from '../../../src/app/watch/knownBook';
import { KnownSystems } from '../../../src/app/watch/knownSystems';
import { loadRuleSet } from '../../../src/domain/validation';
import { type FlagCode, type SheetCells, a1, cellAt, flagSheetName } from '../../../src/table';
import { shippedContext } from '../../domain/validation/support';
import { parseArea } from '../../host/model/address';
import { type SimulatedExcel, openExcel } from '../../host/driver';
import { shippedSystem } from '../../support/systems';

export const tableSheet = '指标表';

const colours: Readonly<Record<string, FlagCode>> = {
  '#FFC7CE': 'error',
  '#FFE699': 'warning',
  '#DDEBF7': 'info',
  '#FFF7DC': 'explained',
};

const gravity: Readonly<Record<FlagCode, number>> = { error: 0, warning: 1, info: 2, explained: 3 };

const rules = loadRuleSet(standardRules);
if (!rules.ok) throw new Error(JSON.stringify(rules.problems));
const systems = new KnownSystems({
  systems: [shippedSystem()],
  rules: rules.value,
  profiles: shippedContext.profiles ?? [],
});

/** Longer than the checking waits, in milliseconds. */
const healing = 3500;

export interface LiveTable {
  readonly excel: SimulatedExcel;
  /** A button of the pane. */
  readonly button: (name: string) => ReturnType<SimulatedExcel['pane']['getByRole']>;
  readonly told: (text: string | RegExp) => Promise<void>;
  readonly flagAt: (cell: string, sheet?: string) => Promise<FlagCode | 'none'>;
  /** Waits until a cell shows a flag, or none. */
  readonly becomes: (cell: string, flag: FlagCode | 'none', sheet?: string) => Promise<void>;
  /** Syncs that the checking has used for what was done. */
  readonly syncsOf: (act: () => Promise<unknown>) => Promise<number>;
  readonly edit: (cell: string, value: string | number, sheet?: string) => Promise<void>;
  /** Until a cell shows a text again: our own flags are steps of the undo too. */
  readonly undoUntil: (cell: string, text: string) => Promise<void>;
  /** What is wrong with flag sheet and colours, beside a full check; and how many flags there should be. */
  readonly compare: (sheet?: string) => Promise<Comparison>;
  /** Waits until they are right; answers how many flags there are. */
  readonly isRight: (sheet?: string) => Promise<number>;
}

export interface Comparison {
  readonly flags: number;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
  readonly notKept: readonly string[];
}

export async function openLiveTable(): Promise<LiveTable> {
  const excel = await openExcel({ viewport: { width: 1700, height: 800 } });
  const { workbook, pane } = excel;
  const button: LiveTable['button'] = (name) => pane.getByRole('button', { name, exact: true });
  const told: LiveTable['told'] = (text) => pane.getByText(text).first().waitFor();
  await pane.getByRole('radio', { name: '已公布数据' }).check();
  await button('插入指标表').click();
  await told('指标表已插入');
  await button('校验').click();
  await told(/^共 \d+ 处/);

  const flagAt: LiveTable['flagAt'] = async (cell, sheet = tableSheet) => {
    const { fill } = await workbook.shown(cell, sheet);
    return colours[fill ?? ''] ?? 'none';
  };
  return {
    excel,
    button,
    told,
    flagAt,
    becomes: async (cell, flag, sheet = tableSheet) => {
      await until(async () => {
        const [now, { text }] = [await flagAt(cell, sheet), await workbook.shown(cell, sheet)];
        return now === flag ? undefined : `${cell} shows ${text} and ${now}, not ${flag}`;
      });
    },
    syncsOf: async (act) => {
      await excel.rest();
      const before = (await workbook.statistics()).syncs;
      await act();
      await excel.rest();
      return (await workbook.statistics()).syncs - before;
    },
    edit: (cell, value, sheet = tableSheet) => workbook.edit(cell, [[value]], sheet),
    undoUntil: async (cell, text) => {
      for (let step = 0; step < 3; step += 1) {
        await workbook.undo();
        const [[shown]] = (await workbook.texts(cell, tableSheet)) as [[string]];
        if (shown !== text) continue;
        // What was undone of our own is written again when nobody has touched anything for a while.
        await excel.rest();
        await excel.page.waitForTimeout(healing);
        await excel.rest();
        return;
      }
      throw new Error(`${cell} does not come back`);
    },
    compare: (sheet = tableSheet) => compare(excel, sheet),
    isRight: async (sheet = tableSheet) => {
      let flags = 0;
      await until(async () => {
        const { flags: count, ...wrong } = await compare(excel, sheet);
        flags = count;
        return Object.values(wrong).flat().length === 0 ? undefined : JSON.stringify(wrong);
      });
      return flags;
    },
  };
}

/** Looks again while there is something to complain about; long, as the machine may be busy. */
async function until(complaint: () => Promise<string | undefined>): Promise<void> {
  const end = Date.now() + 50_000;
  for (;;) {
    const said = await complaint();
    if (said === undefined) return;
    if (Date.now() > end) throw new Error(said);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function compare(excel: SimulatedExcel, sheet: string): Promise<Comparison> {
  await excel.rest();
  const table = await read(excel, sheet);
  const { flags, shared } = fullCheck(table);
  const wanted = flags.map(({ row, column, code }) => `${addressOf(row, column)} ${code}`);
  const shown = await coloured(excel, table, shared);
  const kept = await keptFlags(excel);
  return {
    flags: wanted.length,
    missing: wanted.filter((flag) => !shown.includes(flag)),
    wrong: shown.filter((flag) => !wanted.includes(flag)),
    notKept: flags.map(({ kept: line }) => line).filter((line) => !kept.has(line)),
  };
}

const addressOf = (row: number, column: number): string => a1({ row, column, rows: 1, columns: 1 });

interface Flag {
  readonly row: number;
  readonly column: number;
  readonly code: FlagCode;
  /** As the flag sheet says it. */
  readonly kept: string;
}

interface Table {
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly parts: { namespace: string; xml: string }[];
}

async function read({ workbook }: SimulatedExcel, sheet: string): Promise<Table> {
  const used = (await workbook.usedAddress(sheet))?.replace(/^.*!/, '') ?? 'A1';
  const { row, column } = parseArea(used) ?? { row: 0, column: 0 };
  const [values, texts, formulas, merges, parts] = await Promise.all([
    workbook.values(used, sheet) as Promise<(string | number | boolean)[][]>,
    workbook.texts(used, sheet) as Promise<string[][]>,
    workbook.formulas(used, sheet) as Promise<unknown[][]>,
    workbook.merges(sheet),
    workbook.customXml(),
  ]);
  const grid = values.map((line, r) => [
    ...Array.from({ length: column }, () => undefined),
    ...line.map((value, c) => {
      const formula = formulas[r]?.[c];
      const isFormula = typeof formula === 'string' && formula.startsWith('=');
      if (value === '' && !isFormula) return undefined;
      return { value, text: texts[r]?.[c] ?? '', ...(isFormula && { formula }) };
    }),
  ]);
  const cells: SheetCells = {
    name: sheet,
    visibility: 'visible',
    grid: [...Array.from({ length: row }, () => []), ...grid],
    hiddenRows: [],
    hiddenColumns: [],
    merges: merges.flatMap((area) => parseArea(area) ?? []),
  };
  return {
    sheet,
    cells,
    parts: parts.map(({ namespace, xml }) => ({ namespace: namespace ?? '', xml })),
  };
}

interface Checked {
  readonly flags: readonly Flag[];
  /** Rows of which one other bears the name: they share their flags, and are not compared. */
  readonly shared: ReadonlySet<number>;
}

/** What a full check of the sheet as it stands gives, the gravest for each cell. */
function fullCheck({ sheet, cells, parts }: Table): Checked {
  const book = new KnownBook();
  const name = { id: sheet, name: sheet, visibility: 'visible', protected: false } as const;
  book.take({ sheets: [{ ...name, names: [] }], cells: new Map([[sheet, cells]]), parts });
  const [place] = checkBook(book, systems);
  if (place === undefined) return { flags: [], shared: new Set() };
  const { table, located } = place;
  const nameColumn = located.columns.find(({ role }) => role === 'name')?.column ?? 0;
  const nameAt = (row: number) => String(cells.grid[row]?.[nameColumn]?.value ?? '');
  const shared = sameNames(cells.grid.map((_, row) => nameAt(row)));
  const flags = new Map<string, Flag>();
  for (const { finding, explanation } of table.findings) {
    const at = cellAt(finding.cells[0]?.address ?? '');
    if (at === undefined || shared.has(at.row)) continue;
    // A row that nobody has begun is told, but not coloured.
    if (finding.found === '' && finding.cells.length > 1) continue;
    const isExplained = finding.severity === 'warning' && explanation !== undefined;
    const code: FlagCode = isExplained ? 'explained' : finding.severity;
    const address = addressOf(at.row, at.column);
    const before = flags.get(address);
    if (before !== undefined && gravity[before.code] <= gravity[code]) continue;
    const kept = `.${nameAt(at.row)} ${at.column - table.area.column} ${code}`;
    flags.set(address, { ...at, code, kept });
  }
  return { flags: [...flags.values()], shared };
}

function sameNames(names: readonly string[]): ReadonlySet<number> {
  const rowsOf = new Map<string, number[]>();
  names.forEach((name, row) => {
    const key = name.toLowerCase();
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  });
  return new Set([...rowsOf.values()].filter((rows) => rows.length > 1).flat());
}

/** The flags that a person sees. */
async function coloured(
  excel: SimulatedExcel,
  { sheet, cells }: Table,
  shared: ReadonlySet<number>,
): Promise<string[]> {
  const columns = Math.max(...cells.grid.map((line) => line.length));
  const area = a1({ row: 0, column: 0, rows: cells.grid.length, columns });
  const fills = await excel.colours(area, sheet);
  return fills.flatMap((line, row) =>
    line.flatMap((fill, column) => {
      const code = colours[fill ?? ''];
      return code === undefined || shared.has(row) ? [] : [`${addressOf(row, column)} ${code}`];
    }),
  );
}

/** `.name column code`, as the flag sheet of the first table says it. */
async function keptFlags({ workbook }: SimulatedExcel): Promise<ReadonlySet<string>> {
  const used = (await workbook.usedAddress(flagSheetName))?.replace(/^.*!/, '') ?? 'A1';
  const lines = (await workbook.values(used, flagSheetName)) as unknown[][];
  return new Set(
    lines
      .slice(1)
      .flatMap(([name, ...cells]) =>
        cells.flatMap((code, at) =>
          at % 4 === 0 && code !== '' ? [`${String(name)} ${at / 4} ${String(code)}`] : [],
        ),
      ),
  );
}
