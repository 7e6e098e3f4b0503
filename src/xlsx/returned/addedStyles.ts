import type { StyleBook } from '../write/styleBook';
import { element } from '../write/xml';
import { type ListName, StyleSheet } from './styleSheet';

/**
 * Adds the looks of a sheet of ours to a file's own.
 *
 * @returns the file's number for each number of ours
 */
export function addStyles(target: StyleSheet, book: StyleBook): number[] {
  const ours = new StyleSheet(book.xml(), 'styles');
  const added = (name: ListName): number[] =>
    itemsOf(ours, name).map((item) => target.append(name, target.unprefixed(item)));
  const numbers = { font: added('fonts'), fill: added('fills'), border: added('borders') };
  const formats = addFormats(target, ours);
  return itemsOf(ours, 'cellXfs').map((xf) =>
    target.append(
      'cellXfs',
      target.unprefixed(
        xf
          .replace(/(font|fill|border)Id="(\d+)"/g, (_, kind: keyof typeof numbers, id: string) => {
            return `${kind}Id="${numbers[kind][Number(id)] ?? 0}"`;
          })
          .replace(/numFmtId="(\d+)"/, (_, id: string) => `numFmtId="${formats.get(id) ?? id}"`),
      ),
    ),
  );
}

function addFormats(target: StyleSheet, ours: StyleSheet): ReadonlyMap<string, number> {
  let next = target.highestFormat;
  return new Map(
    itemsOf(ours, 'numFmts').map((item) => {
      next += 1;
      const number = next;
      const id = /numFmtId="(\d+)"/.exec(item)?.[1] ?? '';
      target.append(
        'numFmts',
        target.unprefixed(item.replace(/numFmtId="\d+"/, `numFmtId="${number}"`)),
      );
      return [id, number] as const;
    }),
  );
}

function itemsOf(styles: StyleSheet, name: ListName): string[] {
  const items: string[] = [];
  for (let at = 0; ; at += 1) {
    const item = styles.item(name, at);
    if (item === undefined) return items;
    items.push(item);
  }
}

/** A look with another fill; all else of it stays. */
export class Filled {
  readonly #made = new Map<string, number>();
  readonly #fills = new Map<string, number>();

  constructor(readonly styles: StyleSheet) {}

  number(look: number, colour: string): number {
    const key = `${look} ${colour}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const base = this.styles.item('cellXfs', look) ?? this.styles.item('cellXfs', 0) ?? '<xf/>';
    const made = this.styles.append('cellXfs', withFill(base, this.#fill(colour)));
    this.#made.set(key, made);
    return made;
  }

  #fill(colour: string): number {
    const known = this.#fills.get(colour);
    if (known !== undefined) return known;
    const pattern = element(
      'patternFill',
      { patternType: 'solid' },
      element('fgColor', { rgb: `FF${colour.slice(1)}` }) + element('bgColor', { indexed: 64 }),
    );
    const number = this.styles.append(
      'fills',
      this.styles.unprefixed(element('fill', {}, pattern)),
    );
    this.#fills.set(colour, number);
    return number;
  }
}

function withFill(xf: string, fill: number): string {
  const [open = ''] = /^<[^>]*>/.exec(xf) ?? [];
  const bare = open.replace(/\s(?:fillId|applyFill)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  return (
    bare.replace(/^<[^\s/>]+/, (name) => `${name} fillId="${fill}" applyFill="1"`) +
    xf.slice(open.length)
  );
}
