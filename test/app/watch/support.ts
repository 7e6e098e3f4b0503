import { expect } from 'vitest';
import { standardRules } from '../../../seeds/rules';
import {
  type FormulaCells,
  type LiveWorkbook,
  type Watch,
  type WatchOptions,
  type Workbook,
  createWatch,
} from '../../../src/app';
import { loadRuleSet } from '../../../src/domain/validation';
import {
  type FlagCode,
  a1,
  defaultTableOptions,
  flagSheetName,
  isFlagName,
  planTable,
  readBookReference,
} from '../../../src/table';
import { FakeWorkbook } from '../fakeWorkbook';
import { shippedContext } from '../../domain/validation/support';
import { shippedSystem } from '../../support/systems';
import { Clock } from './clock';
import { FakeBook } from './fakeBook';

export const system = shippedSystem();

const ruleSet = loadRuleSet(standardRules);
if (!ruleSet.ok) throw new Error(JSON.stringify(ruleSet.problems));
export const rules = ruleSet.value;

/** Where the table of `publishedBook` stands. */
export const tableSheet = '指标表';
export const firstRow = 3;
export const columnAt = (role: string, period?: string): number =>
  system.columns.findIndex((each) => each.role === role && each.period === period);

export function publishedBook(flags = true): FakeBook {
  const place = { sheet: tableSheet, listsSheet: '字典', row: 0, column: 0, wholeSheet: true };
  return new FakeBook(
    planTable(system, system.published, defaultTableOptions, {
      ...place,
      ...(flags && { flagsSheet: flagSheetName }),
    }),
  );
}

export interface Watched {
  readonly book: FakeBook;
  readonly clock: Clock;
  readonly watch: Watch;
  /** Until nothing waits any more but what is far away. */
  readonly settle: () => Promise<void>;
}

export async function watched(
  book: FakeBook = publishedBook(),
  options: Partial<WatchOptions> = {},
): Promise<Watched> {
  const clock = new Clock();
  const watch = createWatch(portOf(book), {
    systems: [system],
    rules,
    profiles: shippedContext.profiles ?? [],
    language: 'zh',
    now: () => new Date('2024-01-02T03:04:05Z'),
    after: clock.after,
    ...options,
  });
  const settle = () => clock.pass(60_000);
  const started = watch.start();
  await settle();
  await started;
  return { book, clock, watch, settle };
}

/** The other parts of the port, as far as the checking needs them. */
export function portOf(book: FakeBook): Workbook & FormulaCells & LiveWorkbook {
  const others = new FakeWorkbook();
  const unused = () => Promise.reject(new Error('The checking needs no formulas.'));
  return {
    look: (spot) => others.look(spot),
    carryOut: async (plan, existing) => {
      await others.carryOut(plan, existing);
      for (const { name, cells } of plan.sheets)
        book.addSheet(
          name,
          cells.map((line) =>
            line.map(({ value, text }) =>
              value === null ? undefined : { value, text: text ?? String(value) },
            ),
          ),
        );
    },
    reveal: () => others.reveal(),
    readSheet: (name) => others.readSheet(name),
    readFormulas: unused,
    writeCells: unused,
    keepsUndo: book.keepsUndo,
    hear: (tell) => book.hear(tell),
    startWithDocument: (on) => book.startWithDocument(on),
    readLive: (wanted) => book.readLive(wanted),
    writeFlags: (writes) => book.writeFlags(writes),
    installFlags: (installation) => book.installFlags(installation),
    readFormats: (areas) => book.readFormats(areas),
    mendCells: (mends) => book.mendCells(mends),
    changePart: (namespace, change) => book.changePart(namespace, change),
  };
}

/** `J4 error`: the flags that a person sees, told from the cells as the conditional formats do it. */
export function shownFlags(book: FakeBook): string[] {
  return book.sheets.flatMap((sheet) =>
    sheet.names.flatMap(({ name, area, comment }) => {
      const flags = readBookReference(comment);
      if (!isFlagName(name) || area === undefined || flags === undefined) return [];
      const kept = book.sheets.find((each) => each.name === flags.sheet)?.rows ?? [];
      const formats = sheet.formats.find((each) => each.name === name);
      if (formats?.header === undefined) return [];
      const { nameColumn, header, lines } = formats;
      const headRows = Array.from({ length: lines }, (_, line) =>
        line < header.rows ? header.row + line : Infinity,
      );
      const shown: string[] = [];
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const name = sheet.rows[row]?.[nameColumn]?.value;
        const key = `.${isError(name) ? '#error' : String(name ?? '')}`.toLowerCase();
        const line = kept.find(
          (each, at) => at > 0 && String(each[0]?.value ?? '').toLowerCase() === key,
        );
        for (let column: number = area.column; column < area.column + area.columns; column += 1) {
          const first = 1 + 4 * (column - area.column);
          const code = line?.[first]?.value;
          const heads = headRows.map((at) => headText(sheet.rows[at]?.[column]?.value));
          const head = kept[0]?.[first]?.value ?? '';
          if (code === undefined || head !== heads.join('|')) continue;
          const value = sheet.rows[row]?.[column]?.value;
          if (line?.[first + 1]?.value !== (isError(value) ? '#error' : value)) continue;
          shown.push(`${sheet.name} ${a1({ row, column, rows: 1, columns: 1 })} ${String(code)}`);
        }
      }
      return shown;
    }),
  );
}

const headText = (value: unknown): string => (isError(value) ? '' : String(value ?? ''));

const isError = (value: unknown): boolean =>
  typeof value === 'string' && /^#[A-Z/0]+[!?A]$/.test(value);

const gravity: Readonly<Record<FlagCode, number>> = { error: 0, warning: 1, info: 2, explained: 3 };

/** `J4 error`: the flags that a full check of the workbook as it stands gives. */
export async function wantedFlags(book: FakeBook): Promise<string[]> {
  const copy = await watched(copyOf(book), { flags: 'onDemand' });
  const flags = new Map<string, FlagCode>();
  for (const { findings } of copy.watch.snapshot().tables) {
    for (const { finding, explanation, sheet } of findings) {
      const address = finding.cells[0]?.address ?? '';
      if (!/^[A-Z]+\d+$/.test(address)) continue;
      // A row that nobody has begun.
      if (finding.found === '' && finding.cells.length > 1) continue;
      const isExplained = finding.severity === 'warning' && explanation !== undefined;
      const code = isExplained ? 'explained' : finding.severity;
      const before = flags.get(`${sheet} ${address}`);
      if (before === undefined || gravity[code] < gravity[before])
        flags.set(`${sheet} ${address}`, code);
    }
  }
  return [...flags].map(([place, code]) => `${place} ${code}`);
}

function copyOf(book: FakeBook): FakeBook {
  const copy = new FakeBook({ sheets: [], parts: book.parts });
  for (const sheet of book.sheets) copy.adopt(sheet);
  return copy;
}

/** Rows of one name share their flags: of them only what both agree on can be told. */
function comparable(book: FakeBook, flags: readonly string[]): string[] {
  const twice = new Set<string>();
  for (const sheet of book.sheets) {
    const names = new Map<string, number[]>();
    const at = sheet.formats.at(-1)?.nameColumn ?? 0;
    sheet.rows.forEach((line, r) => {
      const name = String(line[at]?.value ?? '');
      names.set(name, [...(names.get(name) ?? []), r]);
    });
    for (const rows of names.values())
      if (rows.length > 1) for (const r of rows) twice.add(`${sheet.name} ${r + 1}`);
  }
  return flags
    .filter((flag) => {
      const [sheet = '', address = ''] = flag.split(' ');
      return !twice.has(`${sheet} ${address.replace(/[A-Z]+/, '')}`);
    })
    .sort();
}

/** What shows is what a full check gives. */
export async function expectRight(book: FakeBook, done: readonly string[] = []): Promise<void> {
  const shown = comparable(book, shownFlags(book));
  const wanted = comparable(book, await wantedFlags(book));
  const missing = wanted.filter((flag) => !shown.includes(flag));
  const wrong = shown.filter((flag) => !wanted.includes(flag));
  expect({ missing, wrong, done }).toEqual({ missing: [], wrong: [], done });
}

/** Every flag that shows is one that a full check gives; one that is still to come is no lie. */
export async function expectNoneWrong(book: FakeBook): Promise<void> {
  const wanted = await wantedFlags(book);
  expect(comparable(book, shownFlags(book)).filter((flag) => !wanted.includes(flag))).toEqual([]);
}
