import { Pool } from './pool';
import { element, namespaces, xmlHeader, xmlText } from './xml';

/** The workbook's texts, each stored once. */
export class SharedStrings {
  readonly #pool = new Pool();
  #uses = 0;

  number(text: string): number {
    this.#uses++;
    return this.#pool.number(text);
  }

  get isEmpty(): boolean {
    return this.#uses === 0;
  }

  xml(): string {
    const items = this.#pool.items.map((text) => element('si', {}, textElement(text)));
    return `${xmlHeader}${element(
      'sst',
      { xmlns: namespaces.main, count: this.#uses, uniqueCount: items.length },
      items.join(''),
    )}`;
  }
}

/** Without `xml:space` Excel trims the text and drops its line feeds at the edges. */
function textElement(text: string): string {
  const spaced = /^\s|\s$|[\n\t]|\s\s/.test(text);
  return element('t', { 'xml:space': spaced ? 'preserve' : undefined }, xmlText(text));
}
