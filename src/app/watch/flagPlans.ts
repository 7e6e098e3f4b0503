import type { Rule, Severity } from '../../domain/indicator';
import type { Finding } from '../../domain/validation';
import {
  type Area,
  type FlagBook,
  type FlagCells,
  type FlagCode,
  type FlagContent,
  type FlagValue,
  type FlaggedTable,
  type TableNames,
  bookReference,
  cellAt,
  errorMark,
  flagBook,
  flagContent,
  flagFormats,
  flagSheetName,
  flagWrites,
  headerNameOf,
  isFlagName,
  limitsOf,
  rangeNet,
  readBookReference,
  tableNames,
} from '../../table';
import { freeSheetName } from '../sheetName';
import type { FlagInstallation, LiveName, SheetFlagWrites } from '../workbookLive';
import type { CheckedPlace } from './checkBook';
import type { KnownBook } from './knownBook';
import type { CheckedTable } from './watch';

/** What it takes to bring the flags of the workbook up to date. */
export interface FlagPlan {
  readonly writes: readonly SheetFlagWrites[];
  /** Tables that carry no flags yet, or not in all of their cells, by their id. */
  readonly missing: ReadonlyMap<string, FlagInstallation>;
}

/**
 * @param shown Without it every flag is taken away.
 * @param bare Tables that have lost conditional formats, by their id.
 */
export function planFlagsOf(
  book: KnownBook,
  places: readonly CheckedPlace[],
  shown: boolean,
  bare: ReadonlySet<string> = new Set(),
): FlagPlan {
  const writes: SheetFlagWrites[] = [];
  const missing = new Map<string, FlagInstallation>();
  const taken = new Set<string>();
  const unused = unusedSheets(book, places);
  const names = new Set(book.sheets.map(({ name }) => name));
  const namesOn = new Map<string, Set<string>>();
  for (const place of places) {
    const flagged = flaggedOf(place);
    const tie = tieOf(book, place, flagged, taken);
    const isWhole = tie !== undefined && covers(tie.area, flagged.area);
    if (isWhole && !bare.has(place.table.id)) {
      const content = contentOf(book, place, { ...flagged, ...tie }, tie.book, shown);
      const changed = flagWrites(flagCells(book, tie.sheetId), content, tie.book);
      taken.add(tie.sheetId);
      if (changed !== undefined) {
        if (changed.length > 0) writes.push({ sheet: tie.sheetId, writes: changed });
        continue;
      }
    }
    if (!shown) continue;
    // Its own sheet is used again, or one that no table uses any more.
    const reused = tie?.sheetId ?? unused.shift();
    const known = book.sheets.find(({ id }) => id === reused)?.name;
    const name = known ?? freeSheetName(flagSheetName, [...names]);
    names.add(name);
    if (reused !== undefined) taken.add(reused);
    const own = flagBook(name, flagged);
    const present = reused === undefined ? [] : flagCells(book, reused);
    const content = contentOf(book, place, flagged, own, shown);
    const all = flagWrites(present, content, own);
    if (all === undefined) continue;
    const used = namesOn.get(place.sheetId) ?? usedNames(book, place.sheetId);
    namesOn.set(place.sheetId, used);
    const tied = tie?.names ?? looseNames(book, place, flagged, taken) ?? freeNames(used);
    used.add(tied.flagged).add(tied.header);
    const [first, last] = flagged.header;
    const body = bodyOf(flagged.area, last);
    missing.set(place.table.id, {
      sheet: place.sheetId,
      area: flagged.area,
      names: [
        { name: tied.flagged, area: flagged.area, comment: bookReference(own) },
        {
          name: tied.header,
          area: { ...flagged.area, row: first, rows: last - first + 1 },
          comment: '',
        },
      ],
      flagsSheet: { name, isNew: known === undefined },
      writes: all,
      formats: [...flagFormats(flagged.area, own), rangeNet(body, own)],
      replaces: flagSheetName,
    });
  }
  return { writes, missing };
}

/** What stands farther beside a table than this is told, but not coloured. */
const reach = 40;

/** Header and rows, with what somebody has put beside them; a table without a header has none to flag. */
export function flaggedOf({ located, table }: CheckedPlace): FlaggedTable {
  const { area: own, header, columns } = located;
  const name = columns.find(({ role }) => role === 'name')?.column ?? own.column;
  const top = header?.first ?? own.row;
  let [left, right] = [own.column, own.column + own.columns];
  const [from, to] = [left - reach, right + reach];
  for (const { finding } of table.findings) {
    const at = cellAt(finding.cells[0]?.address ?? '');
    if (at === undefined || at.column < from || at.column >= to) continue;
    left = Math.min(left, at.column);
    right = Math.max(right, at.column + 1);
  }
  const area = { ...own, column: left, columns: right - left };
  return { area, header: [top, header?.last ?? top], nameColumn: name };
}

type TieNames = Pick<TableNames, 'flagged' | 'header'>;

interface Tie {
  readonly names: TieNames;
  readonly area: Area;
  readonly header: FlagBook['header'];
  readonly book: FlagBook;
  readonly sheetId: string;
}

/** The flag sheet of a table, by the name that covers most of it. A copied sheet does not share it. */
function tieOf(
  book: KnownBook,
  { sheetId }: CheckedPlace,
  { area, nameColumn }: FlaggedTable,
  taken: ReadonlySet<string>,
): Tie | undefined {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  const ties = (sheet?.names ?? []).flatMap((name: LiveName): (Tie & { cells: number })[] => {
    const reference = isFlagName(name.name) ? readBookReference(name.comment) : undefined;
    const flags = book.sheets.find((each) => each.name === reference?.sheet);
    if (reference === undefined || flags === undefined || name.area === undefined) return [];
    if (taken.has(flags.id) || !book.isFlagSheet(flags.id)) return [];
    const cells = common(name.area, area);
    if (cells === 0) return [];
    const names = { flagged: name.name, header: headerNameOf(name.name) };
    const heads = sheet?.names.find((each) => each.name === names.header)?.area;
    // Without its header the formats look nowhere.
    if (heads === undefined) return [];
    const header = [heads.row, heads.row + heads.rows - 1] as const;
    const own = { ...reference, firstColumn: name.area.column, nameColumn, header };
    return [{ names, area: name.area, header, book: own, sheetId: flags.id, cells }];
  });
  return ties.sort((one, other) => other.cells - one.cells)[0];
}

function contentOf(
  book: KnownBook,
  { sheetId, table, located }: CheckedPlace,
  flagged: FlaggedTable,
  own: FlagBook,
  shown: boolean,
): FlagContent {
  const grid = book.cells(sheetId)?.grid ?? [];
  const limits = knownLimits(table);
  const numbers = new Map(located.rows.map(({ row, number }) => [row, number]));
  const ids = new Map(located.columns.map(({ column, id }) => [column, id]));
  const flags = shown
    ? table.findings.flatMap(({ finding, explanation }) => {
        const at = cellAt(finding.cells[0]?.address ?? '');
        const code = codeOf(finding.severity, explanation !== undefined);
        return at === undefined || isUnbegun(finding) ? [] : [{ ...at, code }];
      })
    : [];
  return flagContent(
    flagged,
    own,
    (row, column) => flagValue(grid[row]?.[column]?.value),
    flags,
    (row, column) => {
      const number = numbers.get(row);
      const id = ids.get(column);
      return number === undefined || id === undefined ? undefined : limits(number).get(id);
    },
  );
}

const limitsByRules = new WeakMap<readonly Rule[], ReturnType<typeof limitsOf>>();

function knownLimits({ system, rules }: CheckedTable): ReturnType<typeof limitsOf> {
  const known = limitsByRules.get(rules) ?? limitsOf(system, rules);
  limitsByRules.set(rules, known);
  return known;
}

/** A row that nobody has begun is no mistake yet: it is told, but not coloured. */
const isUnbegun = ({ found, cells }: Finding): boolean => found === '' && cells.length > 1;

const codeOf = (severity: Severity, isExplained: boolean): FlagCode =>
  severity === 'warning' && isExplained ? 'explained' : severity;

function flagValue(value: FlagValue | undefined): FlagValue {
  if (value === undefined || value === '') return null;
  return typeof value === 'string' && /^#(?:N\/A|[A-Z0-9/_]+[!?])$/.test(value) ? errorMark : value;
}

const flagCells = (book: KnownBook, id: string): FlagCells =>
  (book.cells(id)?.grid ?? []).map((row) => Array.from(row, (cell) => cell?.value ?? null));

/** Flag sheets to which no name of a present table leads. */
function unusedSheets(book: KnownBook, places: readonly CheckedPlace[]): string[] {
  const present = new Set(places.map(({ sheetId }) => sheetId));
  const used = new Set(
    book.sheets
      .filter(({ id }) => present.has(id))
      .flatMap(({ names }) => names.map(({ comment }) => readBookReference(comment)?.sheet)),
  );
  return book.sheets.flatMap(({ id, name }) =>
    book.isFlagSheet(id) && !used.has(name) ? [id] : [],
  );
}

const usedNames = (book: KnownBook, sheetId: string): Set<string> =>
  new Set(book.sheets.find(({ id }) => id === sheetId)?.names.map(({ name }) => name));

/** Names of the table whose flag sheet is gone, or is another table's since its sheet was copied. */
function looseNames(
  book: KnownBook,
  { sheetId }: CheckedPlace,
  { area }: FlaggedTable,
  taken: ReadonlySet<string>,
): TieNames | undefined {
  const free = new Set(book.sheets.filter(({ id }) => !taken.has(id)).map((sheet) => sheet.name));
  const loose = book.sheets
    .find(({ id }) => id === sheetId)
    ?.names.find(
      (name) =>
        isFlagName(name.name) &&
        name.area !== undefined &&
        common(name.area, area) > 0 &&
        !free.has(readBookReference(name.comment)?.sheet ?? ''),
    );
  return loose && { flagged: loose.name, header: headerNameOf(loose.name) };
}

function freeNames(used: ReadonlySet<string>): TieNames {
  for (let ordinal = 1; ; ordinal += 1) {
    const names = tableNames(ordinal);
    if (!used.has(names.flagged) && !used.has(names.header)) return names;
  }
}

function bodyOf(area: Area, lastHeaderRow: number): Area {
  const row = Math.min(lastHeaderRow + 1, area.row + area.rows - 1);
  return { ...area, row, rows: area.row + area.rows - row };
}

function covers(outer: Area, inner: Area): boolean {
  return common(outer, inner) === inner.rows * inner.columns;
}

function common(one: Area, other: Area): number {
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - Math.max(one.row, other.row);
  const columns =
    Math.min(one.column + one.columns, other.column + other.columns) -
    Math.max(one.column, other.column);
  return rows > 0 && columns > 0 ? rows * columns : 0;
}
