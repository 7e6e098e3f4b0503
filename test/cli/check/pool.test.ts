import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/cli/check/inOrder';
import { NotStarted, WorkerPool } from '../../../src/cli/check/pool';

let pool: WorkerPool<string, { readonly kind: 'done'; readonly job: string }>;
afterEach(() => pool.close());

function open(workers: number): () => number {
  let started = 0;
  pool = new WorkerPool({
    start: () => {
      started += 1;
      return new Worker(new URL('./jobs.mjs', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
      });
    },
    workers,
    limit: 200,
  });
  return () => started;
}

const done = (job: string) => ({ kind: 'done', job });

describe('a pool of threads', () => {
  it('works on many jobs with a few threads', async () => {
    const started = open(2);
    const jobs = Array.from({ length: 20 }, (_, at) => `job ${at}`);
    expect(await Promise.all(jobs.map((job) => pool.run(job)))).toEqual(jobs.map(done));
    expect(started()).toBe(2);
  });

  it('ends a job that does not end, and goes on with the others', async () => {
    const started = open(1);
    const outcomes = await Promise.all(['a', 'hang', 'b', 'hang', 'c'].map((job) => pool.run(job)));
    expect(outcomes).toEqual([done('a'), 'tooSlow', done('b'), 'tooSlow', done('c')]);
    expect(started()).toBe(3);
  });

  it.each(['die', 'fill'])('outlives a job that brings its thread down (%s)', async (job) => {
    open(1);
    const outcomes = await Promise.all(['a', job, 'b'].map((each) => pool.run(each)));
    expect(outcomes).toEqual([done('a'), 'crashed', done('b')]);
  });
});

describe('a thread', () => {
  it('that ends while it has nothing to do is replaced', async () => {
    const started = open(1);
    expect(await pool.run('late')).toEqual(done('late'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await pool.run('a')).toEqual(done('a'));
    expect(started()).toBe(2);
  });

  it('that cannot even start is no fault of a file', async () => {
    const start = () => new Worker('throw new Error("no worker")', { eval: true });
    pool = new WorkerPool({ start, workers: 1, limit: 200 });
    const failure = await pool.run('a').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NotStarted);
    expect(failure).toHaveProperty('cause.message', 'no worker');
  });
});

describe('work in order', () => {
  async function* things(count: number, seen: { taken: number }) {
    for (let at = 0; at < count; at += 1) {
      seen.taken += 1;
      yield await Promise.resolve(at);
    }
  }

  it('gives results in the order of the things, whichever is done first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 20 }),
        fc.integer({ min: 1, max: 8 }),
        async (turns, ahead) => {
          const results: number[] = [];
          const work = async (at: number) => {
            for (let turn = turns[at] ?? 0; turn > 0; turn -= 1) await Promise.resolve();
            return at;
          };
          for await (const each of inOrder(things(turns.length, { taken: 0 }), ahead, work))
            results.push(each);
          expect(results).toEqual(turns.map((_, at) => at));
        },
      ),
    );
  });

  it('takes no more things than it may hold', async () => {
    const seen = { taken: 0 };
    let results = 0;
    for await (const _ of inOrder(things(100, seen), 4, (at) => Promise.resolve(at))) {
      results += 1;
      expect(seen.taken - results).toBeLessThan(4);
    }
    expect(results).toBe(100);
  });
});
