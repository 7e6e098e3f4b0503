import { strToU8, zipSync, type Zippable } from 'fflate';
import { element, xmlHeader } from './xml';

const relationshipsType = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';

/**
 * The zip's own earliest date, in local time as the format keeps it: the same bytes on every day and in every
 * time zone. (A later date would need the clock.)
 */
const zipDate = new Date(1980, 0, 1);

interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** The container of ISO/IEC 29500-2: parts, what each is, and how they refer to each other. */
export class OpcPackage {
  readonly #parts = new Map<
    string,
    { readonly xml: string; readonly contentType: string | undefined }
  >();
  readonly #relationships = new Map<string, Relationship[]>();

  /** Without a content type of its own a part is plain `application/xml`. */
  add(path: string, xml: string, contentType?: string): void {
    this.#parts.set(path, { xml, contentType });
  }

  /** From a part (`''` is the package itself) to another; the target is written as seen from the source's folder. */
  relate(source: string, type: string, target: string): string {
    const list = this.#relationships.get(source) ?? [];
    this.#relationships.set(source, list);
    list.push({ type, target });
    return `rId${list.length}`;
  }

  /** `[Content_Types].xml` goes first: some readers decide by the first entry what the file is. */
  zip(): Uint8Array {
    const entries: Zippable = { '[Content_Types].xml': strToU8(this.#contentTypesXml()) };
    for (const [source, list] of this.#relationships)
      entries[relationshipsPath(source)] = strToU8(relationshipsXml(list));
    for (const [path, { xml }] of this.#parts) entries[path] = strToU8(xml);
    return zipSync(entries, { level: 6, mtime: zipDate });
  }

  #contentTypesXml(): string {
    const overrides = [...this.#parts].flatMap(([path, { contentType }]) =>
      contentType === undefined
        ? []
        : [element('Override', { PartName: `/${path}`, ContentType: contentType })],
    );
    const defaults = [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ];
    return `${xmlHeader}${element('Types', { xmlns: contentTypesNamespace }, [...defaults, ...overrides].join(''))}`;
  }
}

function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function relationshipsXml(list: readonly Relationship[]): string {
  const items = list.map(({ type, target }, index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  return `${xmlHeader}${element('Relationships', { xmlns: relationshipsType }, items.join(''))}`;
}
