import { PackageError, broken } from '../package';

/** Elements that the reader tells apart; every other one has no name here. */
const knownNames = [
  ...['worksheet', 'sheetData', 'row', 'c', 'v', 'f', 'is', 't', 'r', 'rPh'],
  ...['cols', 'col', 'mergeCells', 'mergeCell', 'sst', 'si'],
  ...['styleSheet', 'numFmts', 'numFmt', 'cellXfs', 'xf'],
] as const;

export type KnownName = (typeof knownNames)[number];

const open = 0;
const close = 1;
const empty = 2;

/** No part that is read nests deeper than a tenth of this. */
const deepest = 128;
const mostAttributes = 256;

const quote = 0x22;
const apostrophe = 0x27;
const slash = 0x2f;
const colon = 0x3a;
const less = 0x3c;
const equals = 0x3d;
const greater = 0x3e;

/** Tab, line feed, carriage return and blank; XML knows no other white space. */
const isSpace = (byte: number): boolean => byte <= 0x20;

interface Named {
  readonly name: KnownName;
  readonly codes: readonly number[];
}

/** By length and first letter: at most a few names share both. */
const namesBy = new Map<number, readonly Named[]>();
for (const name of knownNames) {
  const key = (name.length << 8) | name.charCodeAt(0);
  const codes = Array.from(name, (letter) => letter.charCodeAt(0));
  namesBy.set(key, [...(namesBy.get(key) ?? []), { name, codes }]);
}

/**
 * The tags of a part in their order, told from its bytes without making a text of it. One scanner, moved
 * from tag to tag by `next`, describes the tag where it stands. What is not well nested, nests too deep
 * or has a DOCTYPE is refused; comments, CDATA and instructions are stepped over, and told.
 */
export class Scanner {
  /** Local name, whatever its prefix; undefined where the reader has no use for it. */
  name: KnownName | undefined;
  /** `<` of the tag, and the place behind its `>`. */
  from = 0;
  to = 0;
  /** 1 for the root element and for its closing tag. */
  depth = 0;
  /** Between the tag before and this one stood more than text. */
  hasMarkup = false;
  #kind = close;
  #isFirst = true;
  /** Full names of the open elements, as places. */
  readonly #open = new Int32Array(2 * deepest + 2);
  #attributes = new Int32Array(4 * 16);
  #count = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
  ) {}

  /** There is an end tag to come. */
  get opens(): boolean {
    return this.#kind === open;
  }

  get closes(): boolean {
    return this.#kind === close;
  }

  /** Begins anew at a place, as if a document began there. */
  moveTo(at: number): void {
    this.to = at;
    this.depth = 0;
    this.#isFirst = true;
  }

  /** Moves to the next tag; false at the end of a part in which all that was opened is closed. */
  next(): boolean {
    const { bytes } = this;
    const length = bytes.length;
    if (this.#kind !== open && !this.#isFirst) this.depth -= 1;
    this.#isFirst = false;
    this.hasMarkup = false;
    let at = this.to;
    for (;;) {
      while (at < length && bytes[at] !== less) at += 1;
      if (at >= length) {
        if (this.depth > 0) throw broken('ends in the middle', this.part);
        this.#kind = close;
        this.#isFirst = true;
        this.to = length;
        return false;
      }
      const next = bytes[at + 1];
      if (next !== 0x21 && next !== 0x3f) break;
      at = this.#afterMarkup(at);
      this.hasMarkup = true;
    }
    this.from = at;
    if (bytes[at + 1] === slash) this.#closing(at + 2);
    else this.#opening(at + 1);
    return true;
  }

  /** The number of the attribute with this name; negative where there is none. */
  attribute(name: string): number {
    const { bytes } = this;
    const length = name.length;
    for (let index = 0; index < this.#count; index += 1) {
      const from = this.#attributes[4 * index] ?? 0;
      if ((this.#attributes[4 * index + 1] ?? 0) - from !== length) continue;
      let at = 0;
      while (at < length && bytes[from + at] === name.charCodeAt(at)) at += 1;
      if (at === length) return index;
    }
    return -1;
  }

  /** Where the value of an attribute begins and ends. */
  valueFrom(index: number): number {
    return this.#attributes[4 * index + 2] ?? 0;
  }

  valueTo(index: number): number {
    return this.#attributes[4 * index + 3] ?? 0;
  }

  #opening(start: number): void {
    const at = this.#named(start);
    this.depth += 1;
    if (this.depth > deepest) throw broken('is nested too deep', this.part);
    this.#open[2 * this.depth] = start;
    this.#open[2 * this.depth + 1] = at;
    this.#count = 0;
    this.to = this.#attributesFrom(at);
  }

  #closing(start: number): void {
    const { bytes } = this;
    let at = this.#named(start);
    const from = this.#open[2 * this.depth] ?? 0;
    const length = (this.#open[2 * this.depth + 1] ?? 0) - from;
    let same = this.depth > 0 && at - start === length ? 0 : -1;
    while (same >= 0 && same < length && bytes[from + same] === bytes[start + same]) same += 1;
    if (same !== length) throw broken('an end tag closes nothing', this.part);
    while (isSpace(bytes[at] ?? greater)) at += 1;
    if (bytes[at] !== greater) throw broken('a tag does not end', this.part);
    this.to = at + 1;
    this.#kind = close;
    this.#count = 0;
  }

  /** Reads the name that begins here; returns its end. */
  #named(start: number): number {
    const { bytes } = this;
    let local = start;
    let at = start;
    for (;;) {
      const byte = bytes[at] ?? greater;
      if (byte === greater || byte === slash || isSpace(byte)) break;
      if (byte === less) throw broken('a tag does not end', this.part);
      if (byte === colon) local = at + 1;
      at += 1;
    }
    if (at === local) throw broken('a tag without a name', this.part);
    this.name = this.#knownName(local, at);
    return at;
  }

  #knownName(from: number, to: number): KnownName | undefined {
    const { bytes } = this;
    const length = to - from;
    if (length > 0xff) return undefined;
    const candidates = namesBy.get((length << 8) | (bytes[from] ?? 0));
    if (candidates === undefined) return undefined;
    for (const { name, codes } of candidates) {
      let at = 1;
      while (at < length && bytes[from + at] === codes[at]) at += 1;
      if (at === length) return name;
    }
    return undefined;
  }

  /** Reads the attributes up to the end of the tag, which is returned. */
  #attributesFrom(start: number): number {
    const { bytes } = this;
    const length = bytes.length;
    let at = start;
    for (;;) {
      while (at < length && isSpace(bytes[at] ?? 0)) at += 1;
      const byte = bytes[at];
      if (byte === greater) {
        this.#kind = open;
        return at + 1;
      }
      if (byte === slash && bytes[at + 1] === greater) {
        this.#kind = empty;
        return at + 2;
      }
      at = this.#oneAttribute(at);
    }
  }

  #oneAttribute(nameFrom: number): number {
    const { bytes } = this;
    const length = bytes.length;
    let at = nameFrom;
    while (at < length && bytes[at] !== equals && bytes[at] !== greater && !isSpace(bytes[at] ?? 0))
      at += 1;
    const nameTo = at;
    while (at < length && isSpace(bytes[at] ?? 0)) at += 1;
    if (bytes[at] !== equals) throw broken('a tag does not end', this.part);
    at += 1;
    while (at < length && isSpace(bytes[at] ?? 0)) at += 1;
    const sign = bytes[at];
    if (sign !== quote && sign !== apostrophe) throw broken('a tag does not end', this.part);
    const from = at + 1;
    at = from;
    while (at < length && bytes[at] !== sign) at += 1;
    if (at >= length) throw broken('a tag does not end', this.part);
    this.#keep(nameFrom, nameTo, from, at);
    return at + 1;
  }

  #keep(nameFrom: number, nameTo: number, from: number, to: number): void {
    const place = 4 * this.#count;
    if (place >= this.#attributes.length) {
      if (this.#count >= mostAttributes) throw broken('too many attributes', this.part);
      const more = new Int32Array(4 * mostAttributes);
      more.set(this.#attributes);
      this.#attributes = more;
    }
    this.#attributes[place] = nameFrom;
    this.#attributes[place + 1] = nameTo;
    this.#attributes[place + 2] = from;
    this.#attributes[place + 3] = to;
    this.#count += 1;
  }

  #afterMarkup(at: number): number {
    if (this.#reads('<?', at)) return this.#after('?>', at + 2);
    if (this.#reads('<!--', at)) return this.#after('-->', at + 4);
    if (this.#reads('<![CDATA[', at)) return this.#after(']]>', at + 9);
    if (this.#reads('<!doctype', at)) throw new PackageError('doctype', 'has a DOCTYPE', this.part);
    throw broken('ends in the middle', this.part);
  }

  /** Regardless of the case of letters. */
  #reads(text: string, from: number): boolean {
    for (let at = 0; at < text.length; at += 1) {
      const byte = this.bytes[from + at] ?? 0;
      const small = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
      if (small !== text.toLowerCase().charCodeAt(at)) return false;
    }
    return true;
  }

  #after(text: string, from: number): number {
    const first = text.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1))
      if (this.#reads(text, at)) return at + text.length;
    throw broken('ends in the middle', this.part);
  }
}
