import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkbookFailure } from '../../src/app';
import type { LiveFinding, Watch, WatchSnapshot } from '../../src/app/watch/watch';
import { associateCommands } from '../../src/commands';
import { live, tableOf } from '../taskpane/check/support';

type Handler = (event?: { completed: () => void }) => void;

let handlers: Map<string, Handler>;
let snapshot: WatchSnapshot;
let revealed: string[];
let told: (WorkbookFailure | undefined)[];
let refusal: WorkbookFailure | Error | undefined;
const listeners = new Set<() => void>();

const watch: Pick<Watch, 'snapshot' | 'subscribe' | 'reveal'> = {
  snapshot: () => snapshot,
  subscribe: (changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
  reveal: async ({ finding }: LiveFinding) => {
    if (refusal instanceof WorkbookFailure) return refusal;
    if (refusal !== undefined) throw refusal;
    revealed.push(finding.cells[0]?.address ?? '');
    return undefined;
  },
};

beforeEach(() => {
  handlers = new Map();
  revealed = [];
  told = [];
  refusal = undefined;
  snapshot = {
    phase: { kind: 'watching' },
    tables: [tableOf('t', [live('C2'), live('B4'), live('D4')])],
  };
  const associate = (name: string, handler: Handler) => handlers.set(name, handler);
  vi.stubGlobal('Office', { actions: { associate } });
  associateCommands({
    watch: async () => watch as Watch,
    showChecks: async (failure) => void told.push(failure),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Presses a button of the ribbon, and waits until Excel may go on. */
const press = (name: string) =>
  new Promise<void>((completed) => handlers.get(name)?.({ completed }));

function select(address: string): void {
  snapshot = { ...snapshot, selection: { table: 't', sheet: 't', address } };
  for (const changed of listeners) changed();
}

describe('the commands', () => {
  it('step from cell to cell, faster than Excel tells of selections too', async () => {
    await press('nextFinding');
    await press('nextFinding');
    await press('nextFinding');
    await press('previousFinding');
    expect(revealed).toEqual(['C2', 'B4', 'D4', 'B4']);
  });

  it('go on from where the user went meanwhile', async () => {
    await press('nextFinding');
    select('C2');
    select('B4');
    await press('nextFinding');
    expect(revealed).toEqual(['C2', 'D4']);
    expect(told).toEqual([]);
  });

  it('work as shortcuts, which bring no event', async () => {
    handlers.get('nextFinding')?.();
    await vi.waitFor(() => expect(revealed).toEqual(['C2']));
  });

  it('open the pane where there is nowhere to go', async () => {
    snapshot = { phase: { kind: 'off' }, tables: [] };
    await press('nextFinding');
    await press('showChecks');
    expect(told).toEqual([undefined, undefined]);
  });

  it('tell what failed, foreseen or not', async () => {
    refusal = new WorkbookFailure('gone', 'Sheet1', true);
    await press('nextFinding');
    refusal = new Error('a bug');
    await press('nextFinding');
    expect(told.map((failure) => failure?.reason)).toEqual(['gone', 'other']);
  });
});
