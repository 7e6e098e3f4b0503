import {
  type Attribute,
  type Tag,
  attributesOf,
  innerText,
  tagsOf,
  valueOf,
  withoutEscapes,
} from '../package';
import { placeOf } from './reference';

/** Where something stands in the text of a part. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface FormulaElement extends Span {
  /** Of its tags, with the prefix. */
  readonly name: string;
  /** Between its tags. */
  readonly inner: Span;
  readonly attributes: readonly Attribute[];
  /** Without `=`, as the file has it; empty in the cells that share another's. */
  readonly text: string;
}

/** A cell of a sheet's part, with its places in the text. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: readonly Attribute[];
  readonly formula?: FormulaElement;
  /** Its result or value: the element, and what is in it. */
  readonly value?: Span & { readonly text: string };
}

/** The cells of a sheet in their order. Cells of other namespaces than the sheet's own are no cells. */
export function* cellsOf(xml: string, part: string): Generator<SheetCell, void> {
  let [row, column] = [-1, -1];
  let root: Tag | undefined;
  let inData = false;
  let cell: OpenCell | undefined;
  let child: Tag | undefined;
  for (const tag of tagsOf(xml, part)) {
    root ??= tag;
    if (tag.prefix !== root.prefix) continue;
    if (tag.depth === 2) inData = tag.name === 'sheetData' && tag.kind === 'open';
    else if (inData && tag.depth === 3 && tag.kind !== 'close') {
      row = rowOf(valueOf(attributesOf(xml, tag, part), 'r')) ?? row + 1;
      column = -1;
    } else if (inData && tag.depth === 4 && tag.name === 'c') {
      if (tag.kind === 'close') {
        if (cell !== undefined) yield cell;
        cell = undefined;
        continue;
      }
      const attributes = attributesOf(xml, tag, part);
      const place = placeOf(valueOf(attributes, 'r') ?? '') ?? { row, column: column + 1 };
      column = place.column;
      if (tag.kind === 'empty') yield { ...place, attributes };
      else cell = { ...place, attributes };
    } else if (cell !== undefined && tag.depth === 5) {
      if (tag.kind !== 'close') child = tag;
      if (tag.kind !== 'open' && child !== undefined) take(cell, xml, child, tag, part);
    }
  }
}

type OpenCell = { -readonly [Key in keyof SheetCell]: SheetCell[Key] };

function rowOf(text: string | undefined): number | undefined {
  const row = Number(text);
  return Number.isInteger(row) && row >= 1 && row <= 1048576 ? row - 1 : undefined;
}

function take(cell: OpenCell, xml: string, open: Tag, close: Tag, part: string): void {
  if (open.name !== 'f' && open.name !== 'v') return;
  const whole = { from: open.start, to: close.end };
  const inner =
    open === close ? { from: open.end, to: open.end } : { from: open.end, to: close.start };
  const text = withoutEscapes(innerText(xml, inner.from, inner.to, part));
  if (open.name === 'v') cell.value = { ...whole, text };
  else {
    const name = open.prefix === '' ? open.name : `${open.prefix}:${open.name}`;
    cell.formula = { ...whole, name, inner, attributes: attributesOf(xml, open, part), text };
  }
}
