import type { Worker } from 'node:worker_threads';

export type Failure = 'tooSlow' | 'crashed';

/** A thread ended before it took up its first job: no file is to blame. */
export class NotStarted extends Error {
  constructor(cause: unknown) {
    super('a thread could not start', { cause });
  }
}

export interface PoolOptions {
  readonly start: () => Worker;
  readonly workers: number;
  /** What one job may take, in milliseconds of work. */
  readonly limit: number;
}

interface Started {
  readonly kind: 'started';
}

const looksEvery = 50;
/** A job that waits for a slow disk does no work; but it is not waited for without end. */
const longestWait = 15;

/**
 * Threads that work on one job at a time each. A job that takes too long, or that brings its thread
 * down, fails by itself: the thread is replaced and the others go on.
 */
export class WorkerPool<Job, Done extends { readonly kind: 'done' }> {
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  readonly #all = new Set<Worker>();
  /** Threads that took up a job once. */
  readonly #proved = new WeakSet<Worker>();

  constructor(readonly options: PoolOptions) {}

  /** @throws {NotStarted} */
  async run(job: Job): Promise<Done | Failure> {
    const worker = await this.#free();
    const outcome = await this.#work(worker, job);
    if (typeof outcome === 'string') {
      this.#all.delete(worker);
      await worker.terminate();
      const next = this.#waiting.shift();
      if (next !== undefined) next(this.#start());
    } else {
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(worker);
      else next(worker);
    }
    return outcome;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
    this.#all.clear();
  }

  #free(): Promise<Worker> | Worker {
    const idle = this.#idle.pop();
    if (idle !== undefined) return idle;
    if (this.#all.size < this.options.workers) return this.#start();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #start(): Worker {
    const worker = this.options.start();
    worker.on('error', () => undefined);
    // A thread that breaks while it has nothing to do is given nothing more.
    worker.once('exit', () => {
      const at = this.#idle.indexOf(worker);
      if (at >= 0) this.#idle.splice(at, 1);
      this.#all.delete(worker);
    });
    worker.setMaxListeners(0);
    this.#all.add(worker);
    return worker;
  }

  #work(worker: Worker, job: Job): Promise<Done | Failure> {
    return new Promise((resolve, reject) => {
      let clock: NodeJS.Timeout | undefined;
      const end = (outcome: Done | Failure) => {
        clearInterval(clock);
        worker.off('message', hear).off('error', fail).off('exit', fail);
        resolve(outcome);
      };
      const fail = (reason: unknown) => {
        if (!this.#proved.has(worker)) reject(new NotStarted(reason));
        end('crashed');
      };
      const hear = (message: Started | Done) => {
        if (message.kind === 'done') end(message);
        else {
          this.#proved.add(worker);
          // Starting a thread is not the job's work.
          clock = this.#watch(() => end('tooSlow'));
        }
      };
      worker.on('message', hear).once('error', fail).once('exit', fail);
      worker.postMessage(job);
    });
  }

  /** On a busy machine a thread waits for its turn: what counts is also what the process has worked. */
  #watch(tooSlow: () => void): NodeJS.Timeout {
    const { limit } = this.options;
    const began = performance.now();
    const before = process.cpuUsage();
    return setInterval(() => {
      const passed = performance.now() - began;
      const { user, system } = process.cpuUsage(before);
      const worked = (user + system) / 1000;
      if ((passed >= limit && worked >= limit) || passed >= limit * longestWait) tooSlow();
    }, looksEvery);
  }
}
