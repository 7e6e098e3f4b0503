import { WorkbookFailure } from '../../../src/app';
import type {
  CheckedTable,
  Explanation,
  LiveFinding,
  SelectedCell,
  Watch,
  WatchPhase,
  WatchSnapshot,
} from '../../../src/app/watch/watch';
import { type IndicatorSystem, type Rule, vocabularyOf } from '../../../src/domain/indicator';
import {
  type Finding,
  type Submission,
  type SubmittedCell,
  confront,
  mendOf,
} from '../../../src/domain/validation';
import { publishedTable, shippedContext } from '../../domain/validation/support';

/** A mistake: what somebody typed into a cell of the published table. */
export type Typed = readonly [indicator: number, column: string, text: string];

/** What the workbook is like; a test changes it through the page. */
export interface WatchScene {
  /** One table for each, with these mistakes. */
  tables: readonly (readonly Typed[])[];
  /** Columns that were deleted from every table. */
  missing?: readonly string[];
  phase: 'off' | 'watching' | 'sweeping' | 'stale';
  failure?: { reason: WorkbookFailure['reason']; detail: string };
  /** The next call throws something that no use case foresees. */
  bug?: string;
  /** Selections are told only when a test tells them. */
  silent?: boolean;
}

export interface FakeWatch extends Watch {
  readonly scene: WatchScene;
  readonly calls: string[];
  /** Another scene, and everybody is told. */
  readonly change: (scene: Partial<WatchScene>) => void;
  readonly select: (address: string | undefined, table?: number) => void;
}

/** The checking of a workbook in memory: real findings of the real rules, from made mistakes. */
export function fakeWatch(
  system: IndicatorSystem,
  rules: readonly Rule[],
  first: WatchScene,
): FakeWatch {
  const scene: WatchScene = { ...first };
  const listeners = new Set<() => void>();
  const calls: string[] = [];
  const explanations = new Map<string, Explanation>();
  let selection: SelectedCell | undefined;
  let snapshot = look();

  function look(): WatchSnapshot {
    const tables = scene.phase === 'off' ? [] : scene.tables.map(tableOf);
    return { phase: phaseOf(scene), tables, ...(selection !== undefined && { selection }) };
  }

  function tell() {
    snapshot = look();
    for (const listener of listeners) listener();
  }

  function tableOf(typed: readonly Typed[], at: number): CheckedTable {
    const id = `sheet${at} 1`;
    const sheet = at === 0 ? '指标表' : `指标表 (${at + 1})`;
    const submission = submissionOf(typed);
    const report = confront(submission, system, rules, shippedContext);
    const live = report.findings.map((finding) => {
      const { indicator, column } = finding.cells[0] ?? {};
      const key = `${id} ${finding.rule} ${indicator ?? ''} ${column ?? ''}`;
      const cell = submission.rows.find(({ number }) => number === indicator)?.cells[column ?? ''];
      return liveOf(key, id, sheet, finding, cell);
    });
    return {
      id,
      sheet,
      area: {
        row: 1,
        column: 0,
        rows: system.indicators.length + 2,
        columns: system.columns.length,
      },
      system,
      rules,
      report,
      findings: live.sort((a, b) => rank(a) - rank(b)),
    };
  }

  function liveOf(
    id: string,
    table: string,
    sheet: string,
    finding: Finding,
    cell: SubmittedCell | undefined,
  ): LiveFinding {
    const mended = cell && mendOf(cell, vocabularyOf(system));
    const explanation = explanations.get(id);
    return {
      id,
      table,
      sheet,
      finding,
      ...(finding.remedy === 'mend' && mended !== undefined && { mend: mended.text }),
      ...(explanation !== undefined && { explanation }),
    };
  }

  function submissionOf(typed: readonly Typed[]): Submission {
    const table = publishedTable(system, 'native');
    const missing = new Set(scene.missing ?? []);
    const kept = (id: string) => !missing.has(id);
    return {
      ...table,
      rows: table.rows.map((row) => {
        const cells = Object.fromEntries(Object.entries(row.cells).filter(([id]) => kept(id)));
        for (const [indicator, column, text] of typed) {
          const cell = cells[column];
          if (row.number === indicator && cell !== undefined)
            cells[column] = { ...cell, text, value: text === '' ? null : text };
        }
        return { ...row, cells };
      }),
      structure: { heads: table.structure?.heads?.filter(({ id }) => kept(id)) ?? [] },
    };
  }

  async function answer(call: string): Promise<WorkbookFailure | undefined> {
    calls.push(call);
    await Promise.resolve();
    if (scene.bug !== undefined) throw new Error(scene.bug);
    return scene.failure && new WorkbookFailure(scene.failure.reason, scene.failure.detail, true);
  }

  function select(address: string | undefined, table = 0) {
    const { id, sheet } = snapshot.tables[table] ?? { id: '', sheet: '' };
    selection = address === undefined ? undefined : { table: id, sheet, address };
    tell();
  }

  async function turn(call: string, phase: WatchScene['phase']) {
    const failure = await answer(call);
    scene.phase = failure === undefined ? phase : 'stale';
    tell();
  }

  return {
    scene,
    calls,
    select,
    change: (changed) => {
      Object.assign(scene, changed);
      tell();
    },
    snapshot: () => snapshot,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    start: () => turn('start', 'watching'),
    stop: () => turn('stop', 'off'),
    recheck: () => turn('recheck', 'watching'),
    reveal: async (live) => {
      const address = live.finding.cells[0]?.address ?? '';
      const failure = await answer(`reveal ${live.sheet} ${address}`);
      const at = snapshot.tables.findIndex(({ id }) => id === live.table);
      if (failure === undefined && scene.silent !== true) select(address, at);
      return failure;
    },
    mend: async (findings) => {
      const failure = await answer(`mend ${findings.map(({ mend }) => mend).join()}`);
      if (failure !== undefined) return { kind: 'failed', failure };
      const ids = new Map(findings.map((live) => [live.finding.cells[0]?.address, live]));
      scene.tables = scene.tables.map((typed) =>
        typed.filter(([indicator, column]) =>
          [...ids.values()].every(({ finding }) => {
            const [cell] = finding.cells;
            return cell?.indicator !== indicator || cell.column !== column;
          }),
        ),
      );
      tell();
      return { kind: 'mended', cells: findings.length };
    },
    explain: async (live, { text, by }) => {
      const failure = await answer(`explain ${text} ${by}`);
      if (failure !== undefined) return failure;
      if (text === '') explanations.delete(live.id);
      else explanations.set(live.id, { text, by, at: '2030-05-06T07:08:09Z' });
      tell();
      return undefined;
    },
    prepare: (plan) => plan,
    exportList: async () => {
      const failure = await answer('exportList');
      return failure === undefined
        ? { kind: 'written', sheet: '差错清单' }
        : { kind: 'failed', failure };
    },
  };
}

function phaseOf({ phase, failure }: WatchScene): WatchPhase {
  if (phase !== 'stale') return { kind: phase };
  const { reason, detail } = failure ?? { reason: 'editing', detail: 'cell edit mode' };
  return { kind: 'stale', failure: new WorkbookFailure(reason, detail, true) };
}

/** By row, then by column. */
function rank({ finding }: LiveFinding): number {
  const [, letters = '', digits = ''] =
    /^([A-Z]*)(\d*)/.exec(finding.cells[0]?.address ?? '') ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return Number(digits) * 1000 + column;
}

/** Every figure of every row ten times too large, and half of them in full-width digits. */
export function everythingWrong(system: IndicatorSystem): Typed[] {
  return system.indicators.flatMap(({ number }) =>
    Object.entries(system.published[number] ?? {}).map(([column, text], at): Typed => {
      const wrong = text.replace(/\d/, (digit) => `${digit}${(Number(digit) + 3) % 10}`);
      return [number, column, at % 2 === 0 ? wrong : wrong.replace(/\d/g, fullWidth)];
    }),
  );
}

const fullWidth = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
