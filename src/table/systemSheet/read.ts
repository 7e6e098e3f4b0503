import { a1 } from '../area';
import { codeOf } from './codes';
import { parameterOf, ruleKindOf } from './ruleCodes';
import {
  type Field,
  type Section,
  flagWord,
  listSeparator,
  publishedTitle,
  sections,
} from './sections';

export interface SheetSystem {
  /** In the JSON form, still to be checked by the loader. */
  readonly data: unknown;
  /** The cell that a JSON path was read from, so that a problem can be shown where it stands. */
  readonly cellOf: (path: string) => string | undefined;
}

/**
 * Reads the displayed texts of a sheet as an indicator system. Blocks may stand in any order and
 * heads in any column; what is not known is passed over. Undefined where no block is found.
 */
export function systemFromSheet(rows: readonly (readonly string[])[]): SheetSystem | undefined {
  const cells = new Map<string, string>();
  const data: Record<string, unknown> = {};
  let found = false;
  for (const section of sections) {
    const table = blockAt(rows, section.title);
    if (table === undefined) continue;
    found = true;
    place(data, section, table, cells);
  }
  const published = blockAt(rows, publishedTitle);
  if (published !== undefined) data['published'] = publishedOf(published, cells);
  return found ? { data, cellOf: (path) => nearestCell(cells, path) } : undefined;
}

interface Block {
  readonly heads: readonly string[];
  /** Row on the sheet of the first entry. */
  readonly first: number;
  readonly entries: readonly (readonly string[])[];
}

function blockAt(rows: readonly (readonly string[])[], title: string): Block | undefined {
  const start = rows.findIndex((row) => row[0]?.trim() === title);
  if (start < 0) return undefined;
  const first = start + 2;
  const entries: (readonly string[])[] = [];
  for (let at = first; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    if (/^【.*】$/.test(row[0]?.trim() ?? '') || row.every((text) => text.trim() === '')) break;
    entries.push(row);
  }
  return { heads: (rows[start + 1] ?? []).map((head) => head.trim()), first, entries };
}

/** A block without a name in its own key holds one entry: the system itself. */
function place(
  data: Record<string, unknown>,
  section: Section,
  block: Block,
  cells: Map<string, string>,
): void {
  const read = block.entries.map((row, index) => {
    const path = section.key === '' ? '$' : `$.${section.key}[${index}]`;
    return entryOf(section, block, row, block.first + index, path, cells);
  });
  if (section.key === '') Object.assign(data, read[0] ?? {});
  else if (section.key === 'choices') data['choices'] = choicesOf(read);
  else data[section.key] = read;
}

function entryOf(
  section: Section,
  block: Block,
  row: readonly string[],
  sheetRow: number,
  path: string,
  cells: Map<string, string>,
): unknown {
  const entry: Record<string, unknown> = {};
  cells.set(path, cellName(sheetRow, 0));
  for (const field of section.fields) {
    const column = block.heads.indexOf(field.head);
    const text = column < 0 ? '' : (row[column]?.trim() ?? '');
    if (field.key === '') return text;
    if (column >= 0) cells.set(`${path}.${field.key}`, cellName(sheetRow, column));
    if (text !== '') setDeep(entry, field, valueOf(field, text));
  }
  return entry;
}

const cellName = (row: number, column: number): string => a1({ row, column, rows: 1, columns: 1 });

function valueOf({ kind }: Field, text: string): unknown {
  switch (kind) {
    case 'text':
      return text;
    case 'code':
      return codeOf(text);
    case 'rule':
      return ruleKindOf(text);
    case 'list':
      return text.split(listSeparator).map((item) => codeOf(item.trim()));
    case 'numbers':
      return text.split(listSeparator).map((item) => numberOrText(item.trim()));
    case 'number':
      return numberOrText(text);
    case 'flag':
      return text === flagWord ? true : text;
    case 'pairs':
      return Object.fromEntries(text.split(/[；;]/).map(pairOf));
  }
}

/** What is no number stays text, so that the loader reports it with its path. */
function numberOrText(text: string): number | string {
  const number = Number(text);
  return text === '' || Number.isNaN(number) ? text : number;
}

/** Lists of numbers are written as `[1,2]`, words as they are. */
function pairOf(pair: string): [string, unknown] {
  const [name = '', ...rest] = pair.split(/[=＝]/);
  const text = rest.join('=').trim();
  const list = /^\[(.*)\]$/.exec(text)?.[1];
  const value =
    list === undefined
      ? parameterValue(text)
      : list.split(/[,，]/).map((item) => numberOrText(item.trim()));
  return [parameterOf(name.trim()), value];
}

const parameterValue = (text: string): number | string => {
  const value = numberOrText(text);
  return typeof value === 'string' ? parameterOf(value) : value;
};

/** `plan.base` goes into an object, `head.0` into an array. */
function setDeep(entry: Record<string, unknown>, { key }: Field, value: unknown): void {
  const [outer = key, inner] = key.split('.');
  const before = entry[outer];
  if (inner === undefined) entry[outer] = value;
  else if (/^\d+$/.test(inner))
    entry[outer] = [...((before as unknown[] | undefined) ?? []), value];
  else entry[outer] = { ...(before as object | undefined), [inner]: value };
}

function choicesOf(entries: readonly unknown[]): Record<string, unknown[]> {
  const choices: Record<string, unknown[]> = {};
  for (const entry of entries) {
    const { role, ...choice } = entry as { role?: unknown };
    (choices[String(role)] ??= []).push(choice);
  }
  return choices;
}

function publishedOf(
  block: Block,
  cells: Map<string, string>,
): Record<string, Record<string, string>> {
  const published: Record<string, Record<string, string>> = {};
  block.entries.forEach((row, index) => {
    const number = row[0]?.trim() ?? '';
    const path = `$.published[${JSON.stringify(number)}]`;
    cells.set(path, cellName(block.first + index, 0));
    const texts: Record<string, string> = {};
    block.heads.forEach((id, column) => {
      const text = row[column] ?? '';
      if (column === 0 || id === '' || text === '') return;
      texts[id] = text;
      cells.set(`${path}[${JSON.stringify(id)}]`, cellName(block.first + index, column));
    });
    published[number] = texts;
  });
  return published;
}

/** The cell of a path, or of the nearest thing around it: a missing key has no cell of its own. */
function nearestCell(cells: ReadonlyMap<string, string>, path: string): string | undefined {
  for (let rest = path; rest !== ''; rest = rest.replace(/(?:\.[^.[\]]+|\[[^[\]]+\]|\$)$/, '')) {
    const cell = cells.get(rest);
    if (cell !== undefined) return cell;
    if (rest === '$') break;
  }
  return undefined;
}
