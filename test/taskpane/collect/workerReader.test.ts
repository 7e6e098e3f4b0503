import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileReader, PickedFile } from '../../../src/taskpane/collect/fileReader';
import { type Asked, workerReader } from '../../../src/taskpane/collect/workerReader';

const picked = (name: string): PickedFile => ({ name, file: new File([], name) });
const settings = { context: { systems: [], profiles: [], previous: [] }, language: 'zh' } as const;

/** A worker that answers what a test tells it to, when it is told. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  readonly asked: Asked[] = [];
  ended = false;
  postMessage(asked: Asked) {
    this.asked.push(asked);
  }
  terminate() {
    this.ended = true;
  }
}

let workers: FakeWorker[];
let reader: FileReader;
const limit = 1000;
const names = ({ asked }: FakeWorker) =>
  asked.map((each) => (each.kind === 'settings' ? 'settings' : each.picked.name));

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  reader = workerReader(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    settings,
    limit,
  );
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the reader in a worker', () => {
  it('starts when it is first asked, and asks one thing at a time', async () => {
    expect(workers).toEqual([]);
    const first = reader.read(picked('a'));
    const second = reader.read(picked('b'));
    await vi.advanceTimersByTimeAsync(0);
    expect(workers.map(names)).toEqual([['settings', 'a']]);
    workers[0]?.onmessage?.({ data: { kind: 'done', value: 1 } });
    expect(await first).toBe(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(workers.map(names)).toEqual([['settings', 'a', 'b']]);
    workers[0]?.onmessage?.({ data: { kind: 'done', value: 2 } });
    expect(await second).toBe(2);
  });

  it('gives up a file that takes too long, and goes on with a new worker', async () => {
    const slow = reader.read(picked('slow'));
    const next = reader.read(picked('next'));
    await vi.advanceTimersByTimeAsync(limit);
    const { sent } = await slow;
    expect(sent).toMatchObject({ file: 'slow', status: 'unreadable' });
    expect(sent.reason).toContain('用时过长');
    expect(workers[0]?.ended).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    workers[1]?.onmessage?.({ data: { kind: 'done', value: 2 } });
    expect(await next).toBe(2);
  });

  it('gives up a file that brings the worker down', async () => {
    const found = reader.findings(picked('bad'));
    await vi.advanceTimersByTimeAsync(0);
    workers[0]?.onerror?.({ preventDefault: () => undefined });
    expect(await found).toMatchObject({
      status: 'unreadable',
      findings: [{ rule: 'file-crashed' }],
    });
    const copy = reader.returned(picked('bad'));
    await vi.advanceTimersByTimeAsync(limit);
    expect(await copy).toBeUndefined();
  });

  it('throws what the worker itself did not expect', async () => {
    const read = reader.read(picked('a'));
    const refused = expect(read).rejects.toThrow('a bug');
    await vi.advanceTimersByTimeAsync(0);
    workers[0]?.onmessage?.({ data: { kind: 'failed', detail: 'a bug' } });
    await refused;
  });
});
