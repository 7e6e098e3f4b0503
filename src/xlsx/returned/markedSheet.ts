import { columnLetters } from '../../table/area';
import { type Attribute, type Tag, attributesOf, tagsOf, valueOf } from '../package';
import { type Edit, edited } from '../patch/edits';
import { placeOf } from '../patch/reference';
import { element } from '../write/xml';
import { insertion, withPrefix } from './packageEdits';

/** A cell to be coloured. Rows and columns count from 0. */
export interface ColouredCell {
  readonly row: number;
  readonly column: number;
  /** `#RRGGBB` */
  readonly colour: string;
}

interface FoundRow {
  readonly row: number;
  readonly open: Tag;
  close: Tag;
  readonly attributes: readonly Attribute[];
  readonly cells: FoundCell[];
}

interface FoundCell {
  readonly column: number;
  readonly open: Tag;
  readonly attributes: readonly Attribute[];
}

/**
 * A sheet's part with cells coloured: an existing cell gets another look, one that is not there is put
 * into its row. Values and formulas are not touched.
 *
 * @param look the number of a look with another fill
 */
export function markedSheet(
  xml: string,
  part: string,
  cells: readonly ColouredCell[],
  look: (before: number, colour: string) => number,
): string {
  if (cells.length === 0) return xml;
  const sheet = readRows(xml, part, new Set(cells.map(({ row }) => row)));
  if (sheet.data === undefined) return xml;
  const edits: Edit[] = [];
  const missing = new Map<Tag | undefined, string>();
  for (const [row, marks] of byRow(cells)) {
    const found = sheet.rows.get(row);
    if (found === undefined) {
      const next = sheet.places.find((place) => place.row > row)?.open;
      const text = newRow(row, marks, sheet, look);
      missing.set(next, (missing.get(next) ?? '') + text);
    } else edits.push(...rowEdits(xml, found, marks, sheet, look));
  }
  for (const [next, text] of missing)
    edits.push(
      next === undefined
        ? insertion(xml, sheet.data.open, sheet.data.close, text)
        : { from: next.start, to: next.start, text },
    );
  return edited(xml, edits);
}

type Look = (before: number, colour: string) => number;

function byRow(cells: readonly ColouredCell[]): [number, ColouredCell[]][] {
  const rows = new Map<number, ColouredCell[]>();
  const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const cell of inOrder) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows];
}

interface Rows {
  readonly root: Tag | undefined;
  readonly data: { open: Tag; close: Tag } | undefined;
  readonly rows: ReadonlyMap<number, FoundRow>;
  /** Where every row begins, in the order of the part. */
  readonly places: readonly { readonly row: number; readonly open: Tag }[];
  /** The look of a column's empty cells. */
  readonly columnLook: (column: number) => number;
}

function readRows(xml: string, part: string, wanted: ReadonlySet<number>): Rows {
  let root: Tag | undefined;
  let data: { open: Tag; close: Tag } | undefined;
  const rows = new Map<number, FoundRow>();
  const places: { row: number; open: Tag }[] = [];
  const columns: { min: number; max: number; look: number }[] = [];
  let row = -1;
  let column = -1;
  let current: FoundRow | undefined;
  for (const tag of tagsOf(xml, part)) {
    root ??= tag;
    if (tag.prefix !== root.prefix) continue;
    if (tag.depth === 2 && tag.name === 'sheetData') {
      if (data === undefined) data = { open: tag, close: tag };
      else data.close = tag;
    } else if (tag.depth === 3 && tag.name === 'col' && tag.kind !== 'close') {
      const value = attributeReader(xml, tag, part);
      columns.push({ min: value('min'), max: value('max'), look: value('style') });
    } else if (tag.depth === 3 && tag.name === 'row') {
      if (tag.kind === 'close') {
        if (current !== undefined) current.close = tag;
        current = undefined;
        continue;
      }
      const attributes = attributesOf(xml, tag, part);
      row = (Number(valueOf(attributes, 'r')) || row + 2) - 1;
      column = -1;
      places.push({ row, open: tag });
      current = wanted.has(row) ? { row, open: tag, close: tag, attributes, cells: [] } : undefined;
      if (current !== undefined) rows.set(row, current);
    } else if (tag.depth === 4 && tag.name === 'c' && tag.kind !== 'close') {
      if (current === undefined) continue;
      const attributes = attributesOf(xml, tag, part);
      column = placeOf(valueOf(attributes, 'r') ?? '')?.column ?? column + 1;
      current.cells.push({ column, open: tag, attributes });
    }
  }
  const columnLook = (at: number): number =>
    columns.find(({ min, max }) => at + 1 >= min && at + 1 <= max)?.look ?? 0;
  return { root, data, rows, places, columnLook };
}

function attributeReader(xml: string, tag: Tag, part: string): (name: string) => number {
  const attributes = attributesOf(xml, tag, part);
  return (name) => Number(valueOf(attributes, name) ?? 0);
}

function newRow(row: number, marks: readonly ColouredCell[], sheet: Rows, look: Look): string {
  const cells = marks.map((mark) => newCell(mark, sheet.columnLook(mark.column), sheet, look));
  return element(withPrefix('row', sheet.root), { r: row + 1 }, cells.join(''));
}

function newCell({ row, column, colour }: ColouredCell, base: number, sheet: Rows, look: Look) {
  return element(withPrefix('c', sheet.root), {
    r: `${columnLetters(column)}${row + 1}`,
    s: look(base, colour),
  });
}

function rowEdits(
  xml: string,
  found: FoundRow,
  marks: readonly ColouredCell[],
  sheet: Rows,
  look: Look,
): Edit[] {
  const edits: Edit[] = [];
  const missing = new Map<Tag | undefined, string>();
  const own =
    valueOf(found.attributes, 'customFormat') === '1' ? valueOf(found.attributes, 's') : undefined;
  for (const mark of marks) {
    const cell = found.cells.find(({ column }) => column === mark.column);
    if (cell !== undefined) {
      edits.push(styleEdit(xml, cell, (before) => look(before, mark.colour)));
      continue;
    }
    const next = found.cells.find(({ column }) => column > mark.column)?.open;
    const base = own === undefined ? sheet.columnLook(mark.column) : Number(own);
    missing.set(next, (missing.get(next) ?? '') + newCell(mark, base, sheet, look));
  }
  for (const [next, text] of missing)
    edits.push(
      next === undefined
        ? insertion(xml, found.open, found.close, text)
        : { from: next.start, to: next.start, text },
    );
  // The span of a row is a hint, and one that is too narrow is worse than none.
  const spans = found.attributes.find(({ name }) => name === 'spans');
  if (missing.size > 0 && spans !== undefined && found.open.kind !== 'empty')
    edits.push({ from: spans.start, to: spans.end, text: '' });
  return edits;
}

function styleEdit(
  xml: string,
  { open, attributes }: FoundCell,
  look: (before: number) => number,
): Edit {
  const own = attributes.find(({ name }) => name === 's');
  const text = ` s="${look(Number(own?.value ?? 0))}"`;
  if (own !== undefined) return { from: own.start, to: own.end, text };
  const name = /^<[^\s/>]+/.exec(xml.slice(open.start, open.end))?.[0].length ?? 0;
  return { from: open.start + name, to: open.start + name, text };
}
