import { PackageError, broken } from './packageError';
import { withoutReferences } from './xmlText';

/** A tag and its place in the text: `xml.slice(start, end)` is the tag. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly prefix: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** 1 for the root element and for its closing tag. */
  readonly depth: number;
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
  /** With the white space before it. */
  readonly start: number;
  readonly end: number;
}

/** Far deeper than any part nests. */
const deepest = 1000;

/**
 * The tags of a document in their order, one pass, no recursion. Comments, CDATA and instructions are
 * stepped over; what is not well nested, or has a DOCTYPE, is refused.
 */
export function* tagsOf(xml: string, part: string): Generator<Tag, void> {
  const open: string[] = [];
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const next = xml[at + 1];
    if (next === '!' || next === '?') {
      at = afterMarkup(xml, at, part);
      continue;
    }
    const end = endOfTag(xml, at, part);
    const closes = next === '/';
    const isEmpty = !closes && xml[end - 2] === '/';
    const full = nameAt(xml, closes ? at + 2 : at + 1);
    if (full === '') throw broken('a tag without a name', part);
    const colon = full.indexOf(':');
    const names = { prefix: full.slice(0, Math.max(colon, 0)), name: full.slice(colon + 1) };
    if (closes && open.at(-1) !== full) throw broken(`</${full}> closes nothing`, part);
    if (!closes) open.push(full);
    if (open.length > deepest) throw broken('is nested too deep', part);
    const kind = closes ? 'close' : isEmpty ? 'empty' : 'open';
    yield { kind, ...names, start: at, end, depth: open.length };
    if (kind !== 'open') open.pop();
    at = end;
  }
  if (open.length > 0) throw broken(`<${open.at(-1)}> does not end`, part);
}

function afterMarkup(xml: string, at: number, part: string): number {
  if (/^<!doctype/i.test(xml.slice(at, at + 9)))
    throw new PackageError('doctype', 'has a DOCTYPE', part);
  const close = xml.startsWith('<!--', at)
    ? xml.indexOf('-->', at + 4) + 3
    : xml.startsWith('<![CDATA[', at)
      ? xml.indexOf(']]>', at + 9) + 3
      : xml[at + 1] === '?'
        ? xml.indexOf('?>', at + 2) + 2
        : 0;
  if (close <= at) throw broken('ends in the middle', part);
  return close;
}

/** A `>` within quotes belongs to an attribute. */
function endOfTag(xml: string, start: number, part: string): number {
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml[at];
    if (character === '>') return at + 1;
    if (character === '<') break;
    if (character === '"' || character === "'") {
      at = xml.indexOf(character, at + 1);
      if (at < 0) break;
    }
  }
  throw broken('a tag does not end', part);
}

const nameEnd = /[\s/>]/g;

function nameAt(xml: string, at: number): string {
  nameEnd.lastIndex = at;
  const end = nameEnd.exec(xml)?.index ?? xml.length;
  return xml.slice(at, end);
}

const attribute = /\s+([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/y;

export function attributesOf(xml: string, { start, end }: Tag, part: string): Attribute[] {
  const found: Attribute[] = [];
  attribute.lastIndex = start + 1 + nameAt(xml, start + 1).length;
  for (let match = attribute.exec(xml); match !== null; match = attribute.exec(xml)) {
    if (attribute.lastIndex > end) break;
    const [text, name = '', quoted = ''] = match;
    const value = withoutReferences(quoted.slice(1, -1), part);
    found.push({ name, value, start: match.index, end: match.index + text.length });
  }
  return found;
}

/** An attribute's value; of one with a prefix (`r:id`) by its own name. */
export function valueOf(attributes: readonly Attribute[], name: string): string | undefined {
  return attributes.find((each) => each.name === name)?.value;
}

export function valueWithPrefix(
  attributes: readonly Attribute[],
  name: string,
): string | undefined {
  return attributes.find((each) => each.name.endsWith(`:${name}`))?.value;
}
