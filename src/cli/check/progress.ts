import type { Language } from '../../domain/language';
import { checkCommandWords } from './words';

const width = 24;

/** A line that is drawn over itself on a terminal; elsewhere nothing. */
export class Progress {
  #total: number | undefined;
  #done = 0;
  #drawn = false;
  #last = 0;

  constructor(
    readonly write: ((text: string) => void) | undefined,
    readonly language: Language,
  ) {}

  set total(count: number) {
    this.#total = count;
  }

  step(): void {
    this.#done += 1;
    const now = performance.now();
    if (this.write === undefined || now - this.#last < 80) return;
    this.#last = now;
    this.#drawn = true;
    this.write(`\r\u001b[2K${this.#line()}`);
  }

  /** Makes room for what is said between. */
  clear(): void {
    if (this.#drawn) this.write?.('\r\u001b[2K');
    this.#drawn = false;
  }

  #line(): string {
    const words = checkCommandWords[this.language];
    if (this.#total === undefined || this.#total === 0) return words.progress(this.#done);
    const full = Math.min(width, Math.round((this.#done / this.#total) * width));
    return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${words.progress(this.#done, this.#total)}`;
  }
}
