import type { IndicatorSystem } from '../../domain/indicator';
import { type FilledCell, filledCells } from './filledCells';
import type { Account, IgnoredCell, LeftOutReason, Source } from './merged';
import { ascending } from './saying';
import type { SentFile, SentTable } from './sent';
import { unitOf } from './unitOf';

/** A cell that counts. */
export interface Given {
  readonly filled: FilledCell;
  readonly source: Source;
}

export interface TakenIn {
  readonly account: Account;
  readonly given: readonly Given[];
}

/** What each table of each file gives, files with one hash once. The order of the files makes no difference. */
export function* takeIn(
  files: readonly SentFile[],
  system: IndicatorSystem,
  force: boolean,
): Generator<TakenIn> {
  const byHash = new Map<string, SentFile[]>();
  for (const file of files) {
    const same = byHash.get(file.sha256);
    if (same === undefined) byHash.set(file.sha256, [file]);
    else same.push(file);
  }
  const inOrder = [...byHash.values()]
    .map((same) => same.sort(byName))
    .sort(([one], [other]) => (one && other ? byName(one, other) : 0));
  for (const [first, ...others] of inOrder) {
    if (first === undefined) continue;
    const file = { ...first, ...earliest([first, ...others]) };
    const copies = [...new Set(others.map((other) => other.file))].filter(
      (name) => name !== file.file,
    );
    for (const table of tablesOf(file, system))
      yield takeInTable(file, copies, table, system, force);
  }
}

/** Two folders, or two of a user's names, may hold different files of one name. */
const byName = (one: SentFile, other: SentFile): number =>
  ascending(one.file, other.file) || ascending(one.sha256, other.sha256);

/** Bytes are as old as their oldest copy: copying a file may give it a new date. */
function earliest(copies: readonly SentFile[]): Pick<SentFile, 'saved'> {
  const [saved] = copies
    .flatMap((copy) => (Number.isNaN(Date.parse(copy.saved ?? '')) ? [] : (copy.saved ?? [])))
    .sort((one, other) => Date.parse(one) - Date.parse(other) || ascending(one, other));
  return saved === undefined ? {} : { saved };
}

/** The tables of the system; where there are none, the first of another, for a word about it. */
function tablesOf(
  { tables }: SentFile,
  system: IndicatorSystem,
): readonly (SentTable | undefined)[] {
  const own = tables.filter(({ submission }) => submission.system === system.id);
  return own.length > 0 ? own : [tables[0]];
}

function takeInTable(
  file: SentFile,
  copies: readonly string[],
  table: SentTable | undefined,
  system: IndicatorSystem,
  force: boolean,
): TakenIn {
  const { sha256, saved, status, reason } = file;
  const found = unitOf(table, [file.file, ...copies], system);
  const said = {
    file: file.file,
    copies,
    sha256,
    ...(saved !== undefined && { saved }),
    status,
    ...(reason !== undefined && { reason }),
    ...(table !== undefined && { sheet: table.sheet }),
    ...found,
  };
  const without = (leftOut: LeftOutReason, ignored: readonly IgnoredCell[] = []): TakenIn => ({
    account: { ...said, leftOut, counted: 0, ignored },
    given: [],
  });

  if (file.isMerge === true) return without('merged');
  if (status === 'unreadable') return without('unreadable');
  if (table === undefined) return without('noTable');
  const { submission } = table;
  if (submission.system !== system.id) return without('otherSystem');
  if (status === 'rejected' && !force) return without('rejected');

  const given: Given[] = [];
  const ignored: IgnoredCell[] = [];
  for (const filled of filledCells(submission, system)) {
    if (answersFor(found?.unit, filled)) {
      const { address, text } = filled.cell;
      const source: Source = {
        file: file.file,
        sha256,
        ...(saved !== undefined && { saved }),
        ...(found !== undefined && { unit: found.unit }),
        sheet: table.sheet,
        address,
        text,
      };
      given.push({ filled, source });
    } else ignored.push(ignoredCell(filled));
  }
  if (given.length === 0 && found === undefined && system.units.length > 0)
    return without('unitUnknown', ignored);
  return { account: { ...said, counted: given.length, ignored }, given };
}

/** Where no unit answers for an indicator, anyone may give its figures. */
function answersFor(unit: string | undefined, { indicator }: FilledCell): boolean {
  if (indicator === undefined) return false;
  const { responsible } = indicator;
  return responsible.length === 0 || (unit !== undefined && responsible.includes(unit));
}

function ignoredCell({ indicator, name, id, cell }: FilledCell): IgnoredCell {
  return {
    ...(indicator !== undefined && { indicator: indicator.number }),
    name: indicator?.name ?? name,
    column: id,
    address: cell.address,
    text: cell.text,
  };
}
