import { broken } from '../package';
import { richText } from './richText';
import { Scanner } from './scanner';
import { utf8BytesOf } from './xmlBytes';

/** The strings that cells share, by their number; each is made when a cell first asks for it. */
export class SharedStrings {
  readonly #scanner: Scanner;
  /** Where each item begins. */
  #items = new Uint32Array(256);
  #count = 0;
  readonly #texts: (string | undefined)[] = [];

  constructor(
    bytes: Uint8Array,
    readonly part: string,
  ) {
    const scanner = new Scanner(utf8BytesOf(bytes, part), part);
    this.#scanner = scanner;
    while (scanner.next())
      if (scanner.depth === 2 && scanner.name === 'si' && !scanner.closes) this.#keep(scanner.from);
  }

  /** @throws {PackageError} where there is no such string */
  text(index: number): string {
    const known = this.#texts[index];
    if (known !== undefined) return known;
    const from = this.#items[index];
    if (from === undefined || index >= this.#count)
      throw broken(`string ${index} of ${this.#count}`, this.part);
    this.#scanner.moveTo(from);
    this.#scanner.next();
    const text = richText(this.#scanner);
    this.#texts[index] = text;
    return text;
  }

  #keep(from: number): void {
    if (this.#count === this.#items.length) {
      const more = new Uint32Array(2 * this.#count);
      more.set(this.#items);
      this.#items = more;
    }
    this.#items[this.#count] = from;
    this.#count += 1;
  }
}
