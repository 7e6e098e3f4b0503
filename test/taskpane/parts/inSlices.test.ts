import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../src/taskpane/parts/inSlices';

/** Takes its time for each of so many steps, and says how far it is. */
function* steps(count: number, done: number[]): Generator<undefined, string> {
  for (let at = 0; at < count; at += 1) {
    const until = performance.now() + 4;
    while (performance.now() < until);
    done.push(at);
    yield;
  }
  return 'all';
}

describe('work in slices', () => {
  it('lets others go on before it is done, and gives what the work gives', async () => {
    const done: number[] = [];
    const working = inSlices(steps(40, done), new AbortController().signal);
    await new Promise((resolve) => setTimeout(resolve));
    expect(done.length).toBeLessThan(40);
    expect(await working).toBe('all');
    expect(done).toHaveLength(40);
  });

  it('ends when nobody wants it any more', async () => {
    const done: number[] = [];
    const stop = new AbortController();
    const working = inSlices(steps(40, done), stop.signal);
    stop.abort();
    expect(await working).toBeUndefined();
    expect(done.length).toBeLessThan(40);
  });

  it('does what is short at once', async () => {
    const done: number[] = [];
    const working = inSlices(steps(1, done), new AbortController().signal);
    expect(done).toEqual([0]);
    expect(await working).toBe('all');
  });
});
