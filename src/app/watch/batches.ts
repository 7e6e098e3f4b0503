/** Runs a task after some time; the answer takes that back. A parameter, so that tests need no time. */
export type After = (milliseconds: number, task: () => void) => () => void;

/** What is waiting to be read anew. */
export interface Wanted {
  /** Everything, the list of sheets and the parts included. */
  readonly all: boolean;
  readonly sheets: ReadonlySet<string>;
}

export interface BatchTimes {
  /** Events that come in this time are one burst. */
  readonly burst: number;
  /** Between tries, the first ones and all later ones. */
  readonly retries: readonly number[];
}

/**
 * One batch after the other: what is asked for while one runs makes the next. A batch that fails puts
 * back what it was to read, and is tried again after a while.
 */
export class Batches {
  #all = false;
  #sheets = new Set<string>();
  #asked = false;
  #running: Promise<void> | undefined;
  #cancel: (() => void) | undefined;
  #failures = 0;
  #isOn = false;

  constructor(
    /** Says whether it succeeded; never throws. */
    private readonly run: (wanted: Wanted) => Promise<boolean>,
    private readonly after: After,
    private readonly times: BatchTimes,
  ) {}

  on(): void {
    this.#isOn = true;
  }

  /** Nothing runs any more when it is through. */
  async off(): Promise<void> {
    this.#isOn = false;
    this.#cancel?.();
    this.#cancel = undefined;
    this.#asked = false;
    this.#failures = 0;
    await this.#running;
  }

  /** Without running anything: it is read with whatever is read next. */
  note(sheet: string): void {
    this.#sheets.add(sheet);
  }

  /** For an event: soon, with all that comes in the meantime. */
  want(sheet?: string): void {
    if (sheet !== undefined) this.#sheets.add(sheet);
    this.#asked = true;
    if (this.#running === undefined && this.#failures === 0) this.#in(this.times.burst);
    // A host that refuses is asked again at its time, and all of it then.
  }

  /** For a person: everything, at once, and told when it is done. */
  async now(): Promise<void> {
    this.#all = true;
    this.#asked = true;
    await this.#running;
    this.#cancel?.();
    this.#cancel = undefined;
    await this.#start();
  }

  #in(milliseconds: number): void {
    if (this.#cancel !== undefined || !this.#isOn) return;
    this.#cancel = this.after(milliseconds, () => {
      this.#cancel = undefined;
      void this.#start();
    });
  }

  #start(): Promise<void> {
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
      if (this.#failures > 0) this.#in(this.#pause());
      else if (this.#asked) this.#in(this.times.burst);
    });
    return this.#running;
  }

  #pause(): number {
    const { retries } = this.times;
    return retries[Math.min(this.#failures, retries.length) - 1] ?? 0;
  }

  async #work(): Promise<void> {
    while (this.#asked && this.#isOn) {
      const wanted = { all: this.#all, sheets: this.#sheets };
      this.#all = false;
      this.#sheets = new Set();
      this.#asked = false;
      if (await this.run(wanted)) {
        this.#failures = 0;
        continue;
      }
      this.#failures += 1;
      this.#all ||= wanted.all;
      for (const sheet of wanted.sheets) this.#sheets.add(sheet);
      this.#asked = true;
      return;
    }
  }
}
