import {
  type Tag,
  type WorkbookPackage,
  attributesOf,
  relationshipsPart,
  tagsOf,
  textOf,
  valueOf,
  xmlBytesOf,
} from '../package';
import { type Edit, edited } from '../patch/edits';
import { type Deflate, rewriteArchive } from '../patch/rewriteArchive';
import { element, xmlHeader } from '../write/xml';

const contentTypes = '[Content_Types].xml';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Changes to a package, collected part by part; what nobody changes stays as it is, byte for byte. */
export class PackageEdits {
  readonly #texts = new Map<string, string>();
  readonly #added = new Map<string, string>();

  constructor(readonly file: WorkbookPackage) {}

  has(part: string): boolean {
    return this.#added.has(part) || this.file.archive.entry(part) !== undefined;
  }

  /** @throws {PackageError} if the part is not there */
  text(part: string): string {
    const own = this.file.archive.entry(part)?.name ?? part;
    return this.#added.get(own) ?? this.#texts.get(own) ?? textOf(this.file.archive, part);
  }

  set(part: string, text: string): void {
    const own = this.file.archive.entry(part)?.name;
    if (own === undefined) this.#added.set(part, text);
    else this.#texts.set(own, text);
  }

  /** A name that no part has: `xl/worksheets/sheet` and `.xml` with a number between. */
  freeName(start: string, end: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${start}${number}${end}`;
      if (!this.has(name)) return name;
    }
  }

  add(part: string, text: string, contentType: string): void {
    this.set(part, text);
    this.declare('PartName', `/${part}`, contentType);
  }

  /** Says what a part is (`PartName`), or all parts whose names end so (`Extension`). */
  declare(by: 'PartName' | 'Extension', name: string, contentType: string): void {
    const xml = this.text(contentTypes);
    let root: Tag | undefined;
    for (const tag of tagsOf(xml, contentTypes)) {
      root ??= tag;
      if (tag.kind === 'close' || tag.depth !== 2) continue;
      const known = valueOf(attributesOf(xml, tag, contentTypes), by);
      if (known?.toLowerCase() === name.toLowerCase()) return;
    }
    const entry = element(withPrefix(by === 'PartName' ? 'Override' : 'Default', root), {
      [by]: name,
      ContentType: contentType,
    });
    // Extensions come first where there are both; readers take them in any order.
    this.set(contentTypes, beforeEnd(xml, entry, contentTypes));
  }

  /**
   * Leads from one part to another, and gives the id of the way.
   *
   * @param type the last word of its type: `worksheet`
   */
  relate(source: string, type: string, target: string): string {
    const part = relationshipsPart(source);
    const link = (id: string, prefix: Tag | undefined): string =>
      element(withPrefix('Relationship', prefix), {
        Id: id,
        Type: `${this.#relationshipType()}/${type}`,
        Target: `/${target}`,
      });
    if (!this.has(part)) {
      const links = element(
        'Relationships',
        { xmlns: packageRelationships },
        link('rId1', undefined),
      );
      // The type of all .rels parts is declared in every package.
      this.set(part, xmlHeader + links);
      return 'rId1';
    }
    const xml = this.text(part);
    const ids = new Set<string>();
    let root: Tag | undefined;
    for (const tag of tagsOf(xml, part)) {
      root ??= tag;
      if (tag.kind !== 'close') ids.add(valueOf(attributesOf(xml, tag, part), 'Id') ?? '');
    }
    let number = ids.size;
    while (ids.has(`rId${number}`)) number += 1;
    this.set(part, beforeEnd(xml, link(`rId${number}`, root), part));
    return `rId${number}`;
  }

  /** Strict workbooks name the same things otherwise than transitional ones. */
  #relationshipType(): string {
    return this.isStrict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  }

  get isStrict(): boolean {
    return textOf(this.file.archive, this.file.workbook).includes(
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    );
  }

  bytes(deflate: Deflate): Uint8Array {
    const { archive } = this.file;
    const changes = new Map(
      [...this.#texts].map(([part, text]): [string, Uint8Array] => [
        part,
        xmlBytesOf(text, archive.read(part)),
      ]),
    );
    const added = [...this.#added].map(([part, text]): [string, Uint8Array] => [
      part,
      new TextEncoder().encode(text),
    ]);
    return rewriteArchive(archive, changes, deflate, new Map(added));
  }
}

/** An element's name in the document that it is put into. */
export const withPrefix = (name: string, root: Tag | undefined): string =>
  root === undefined || root.prefix === '' ? name : `${root.prefix}:${name}`;

/** The text with something more as the last child of its root. */
export function beforeEnd(xml: string, more: string, part: string): string {
  let root: Tag | undefined;
  let last: Tag | undefined;
  for (const tag of tagsOf(xml, part)) {
    root ??= tag;
    last = tag;
  }
  if (root === undefined || last === undefined) return xml;
  return edited(xml, [insertion(xml, root, last, more)]);
}

/** Puts something before the closing tag of an element, which may be written without one. */
export function insertion(xml: string, open: Tag, close: Tag, more: string): Edit {
  if (open.kind !== 'empty') return { from: close.start, to: close.start, text: more };
  const name = xml.slice(open.start + 1, open.end).match(/^[^\s/>]+/)?.[0] ?? '';
  const start = xml.slice(open.start, open.end).replace(/\s*\/>$/, '>');
  return { from: open.start, to: open.end, text: `${start}${more}</${name}>` };
}
