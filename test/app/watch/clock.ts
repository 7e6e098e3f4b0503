import type { After } from '../../../src/app';

interface Task {
  readonly due: number;
  readonly run: () => void;
}

/** Time that passes only when a test says so, and at once. */
export class Clock {
  #now = 0;
  #tasks: Task[] = [];

  readonly after: After = (milliseconds, run) => {
    const task = { due: this.#now + milliseconds, run };
    this.#tasks.push(task);
    return () => {
      this.#tasks = this.#tasks.filter((each) => each !== task);
    };
  };

  /** Lets everything happen that happens within this time. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await quiet();
    for (;;) {
      const [next] = this.#tasks.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
      if (next === undefined) break;
      this.#tasks = this.#tasks.filter((each) => each !== next);
      this.#now = Math.max(this.#now, next.due);
      next.run();
      await quiet();
    }
    this.#now = end;
  }

  get waiting(): number {
    return this.#tasks.length;
  }
}

/** Promises of the code under test come to rest: none of them waits for anything but others. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
