/** Numbers the distinct things in the order in which they are first asked for: the file refers to them by number. */
export class Pool {
  readonly #numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const item of first) this.number(item);
  }

  number(item: string): number {
    const known = this.#numbers.get(item);
    if (known !== undefined) return known;
    this.#numbers.set(item, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get items(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}
