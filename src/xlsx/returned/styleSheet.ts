import { type Tag, attributesOf, tagsOf, valueOf } from '../package';
import { type Edit, edited } from '../patch/edits';
import { element } from '../write/xml';
import { insertion, withPrefix } from './packageEdits';

/** The lists of a styles part that are added to, in the order of the standard. */
const listNames = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
export type ListName = (typeof listNames)[number];

/** What Excel takes to be there even where the file has no such list. */
const firstItems: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font/>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border/>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

interface List {
  readonly open: Tag;
  close: Tag;
  readonly items: string[];
  readonly added: string[];
}

/** A styles part to which looks are added; those that are there keep their numbers. */
export class StyleSheet {
  readonly #lists = new Map<string, List>();
  #root: Tag | undefined;

  constructor(
    readonly xml: string,
    readonly part: string,
  ) {
    let list: List | undefined;
    let item: Tag | undefined;
    for (const tag of tagsOf(xml, part)) {
      this.#root ??= tag;
      if (tag.prefix !== this.#root.prefix) continue;
      if (tag.depth === 2) {
        if (tag.kind === 'close') {
          if (list !== undefined) list.close = tag;
          list = undefined;
        } else if ((listNames as readonly string[]).includes(tag.name)) {
          const found = { open: tag, close: tag, items: [], added: [] };
          this.#lists.set(tag.name, found);
          list = tag.kind === 'open' ? found : undefined;
        }
      } else if (tag.depth === 3 && list !== undefined) {
        if (tag.kind !== 'close') item = tag;
        if (tag.kind !== 'open' && item !== undefined)
          list.items.push(xml.slice(item.start, tag.end));
      }
    }
  }

  /** The numbers of formats that the file has made for itself. */
  get highestFormat(): number {
    const items = this.#lists.get('numFmts')?.items ?? [];
    return Math.max(
      163,
      ...items.map((item) => Number(/numFmtId\s*=\s*["'](\d+)/.exec(item)?.[1] ?? 0)),
    );
  }

  item(name: ListName, number: number): string | undefined {
    const { items, added } = this.#list(name);
    return items[number] ?? added[number - items.length];
  }

  /** Adds an item and gives its number. */
  append(name: ListName, item: string): number {
    const list = this.#list(name);
    list.added.push(item);
    return list.items.length + list.added.length - 1;
  }

  get #own(): string {
    const attributes =
      this.#root === undefined ? [] : attributesOf(this.xml, this.#root, this.part);
    return valueOf(attributes, 'xmlns') ?? valueOf(attributes, `xmlns:${this.#root?.prefix}`) ?? '';
  }

  /** Items are written without a prefix; where the part has one, they name the namespace themselves. */
  unprefixed(item: string): string {
    return this.#root === undefined || this.#root.prefix === ''
      ? item
      : item.replace(/^<[\w:]+/, (start) => `${start} xmlns="${this.#own}"`);
  }

  text(): string {
    const edits: Edit[] = [];
    let after: number | undefined;
    for (const name of listNames) {
      const list = this.#lists.get(name);
      if (list === undefined) continue;
      const { open, close, items, added } = list;
      if (open.end === 0) {
        // A list of its own goes behind the one that comes before it.
        const at = after ?? this.#root?.end ?? 0;
        const whole = [...items, ...added];
        const text = element(withPrefix(name, this.#root), { count: whole.length }, whole.join(''));
        edits.push({ from: at, to: at, text });
        continue;
      }
      after = close.end;
      if (added.length === 0) continue;
      const count = attributesOf(this.xml, open, this.part).find((each) => each.name === 'count');
      if (open.kind !== 'empty' && count !== undefined)
        edits.push({
          from: count.start,
          to: count.end,
          text: ` count="${items.length + added.length}"`,
        });
      edits.push(insertion(this.xml, open, close, added.join('')));
    }
    return edited(this.xml, merged(edits));
  }

  #list(name: ListName): List {
    const known = this.#lists.get(name);
    if (known !== undefined) return known;
    const nowhere: Tag = { kind: 'open', prefix: '', name, start: 0, end: 0, depth: 2 };
    const items = firstItems[name].map((item) => this.unprefixed(item));
    const list = { open: nowhere, close: nowhere, items, added: [] };
    this.#lists.set(name, list);
    return list;
  }
}

/** Several things put in one place are one edit: the order of edits with equal places is not kept. */
function merged(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const same = result.findIndex(
      ({ from, to }) => from === edit.from && to === edit.to && from === to,
    );
    const before = result[same];
    if (before === undefined) result.push(edit);
    else result[same] = { ...before, text: before.text + edit.text };
  }
  return result;
}
