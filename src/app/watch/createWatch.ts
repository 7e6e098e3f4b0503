import type { Profile } from '../../domain/assessment';
import type { IndicatorSystem, RuleSet } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import { type FormulaCells, type Workbook, WorkbookFailure } from '../workbook';
import { failureOf } from './failureOf';
import type { LiveWorkbook, WorkbookEvent } from '../workbookLive';
import { type After, type BatchTimes, Batches, type Wanted } from './batches';
import { type CheckedPlace, checkBook } from './checkBook';
import { explain } from './explain';
import { exportErrorList } from './exportList';
import { Flagging } from './flagging';
import { flaggedPlan } from './flaggedPlan';
import { KnownBook } from './knownBook';
import { KnownSystems } from './knownSystems';
import { mendFindings } from './mendFindings';
import { type Selected, selectedCell } from './selectedCell';
import type { Watch, WatchPhase, WatchSnapshot } from './watch';
import { cellAt } from '../../table';

export interface WatchOptions {
  readonly systems: readonly IndicatorSystem[];
  /** The standard rules. */
  readonly rules: RuleSet;
  readonly profiles: readonly Profile[];
  readonly language: Language;
  /**
   * `onDemand`: cells are coloured on start and by `recheck` only. For hosts that lose their undo on any
   * write; taken from the host where absent.
   */
  readonly flags?: 'live' | 'onDemand';
  /** When something was explained; the clock where absent. */
  readonly now?: () => Date;
  readonly after?: After;
  readonly times?: Partial<Times>;
}

type Times = BatchTimes & { readonly heal: number; readonly formats: number };

type Port = Workbook & FormulaCells & LiveWorkbook;

const standardTimes: Times = {
  burst: 40,
  retries: [300, 1000, 3000, 10_000],
  // Long enough for a second Ctrl+Z: see `heard`.
  heal: 3000,
  // No edit is to cost more than two round trips: three more, once nobody has touched a format for so long.
  formats: 10_000,
};

/** Tries in which a cell was being edited, before it is told. */
const patience = 3;

const byClock: After = (milliseconds, task) => {
  const timer = setTimeout(task, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

/** The checking that goes along with the user's work in the open workbook. */
export function createWatch(port: Port, options: WatchOptions): Watch {
  const { after = byClock, now = () => new Date(), language } = options;
  const times = { ...standardTimes, ...options.times };
  const book = new KnownBook();
  const systems = new KnownSystems(options);
  const listeners = new Set<() => void>();
  let phase: WatchPhase = { kind: 'off' };
  let places: readonly CheckedPlace[] = [];
  let selected: Selected | undefined;
  let snapshot: WatchSnapshot = { phase, tables: [] };
  let unhear: (() => Promise<void>) | undefined;
  let edits = 0;
  let cancelHealing: (() => void) | undefined;
  /** Formats are to be looked at: everything was asked for, or some were changed a while ago. */
  let formatsChanged = false;
  let cancelFormats: (() => void) | undefined;

  function tell(): void {
    const selection = selected && selectedCell(selected, places);
    snapshot = {
      phase,
      tables: places.map(({ table }) => {
        const unflagged = flagging.unflagged(table.id);
        return unflagged === undefined ? table : { ...table, unflagged };
      }),
      ...(selection !== undefined && { selection }),
    };
    for (const changed of [...listeners]) changed();
  }

  /**
   * Our flags are steps of the user's undo as well. Whoever takes one back wants to go further: written
   * again at once, it would never end. So it waits until nothing has happened for a while; meanwhile the
   * flag does not show, as its cell no longer holds what was checked.
   */
  function heard(event: WorkbookEvent): void {
    if (event.kind === 'selected') {
      selected = event;
      tell();
      return;
    }
    if (event.kind === 'sheets') {
      batches.want();
      return;
    }
    if (event.kind === 'formats') {
      // A change of values comes with it, where there is one.
      if (places.some(({ sheetId }) => sheetId === event.sheet)) formatsLater();
      return;
    }
    if (!book.isFlagSheet(event.sheet)) {
      batches.want(event.sheet);
      return;
    }
    if (event.own) return;
    batches.note(event.sheet);
    cancelHealing?.();
    cancelHealing = after(times.heal, () => {
      batches.want();
    });
  }

  function formatsLater(): void {
    cancelFormats?.();
    cancelFormats = after(times.formats, () => {
      formatsChanged = true;
      batches.want();
    });
  }

  const batches = new Batches(run, after, times);
  const flagging = new Flagging(port, book, {
    all: () => {
      batches.want();
    },
    sheet: (id) => {
      batches.note(id);
    },
  });

  async function run(wanted: Wanted): Promise<boolean> {
    try {
      unhear ??= await port.hear(heard);
      await read(wanted);
      places = checkBook(book, systems);
      await flag(wanted.all);
      edits = 0;
      phase = { kind: 'watching' };
      tell();
      return true;
    } catch (error) {
      stale(failureOf(error));
      return false;
    }
  }

  /**
   * Told once, however often the host is asked again. Whoever types the next cell while the last one is
   * looked at is no news, unless it takes long.
   */
  function stale(failure: WorkbookFailure): void {
    edits = failure.reason === 'editing' ? edits + 1 : 0;
    if (edits > 0 && edits < patience) return;
    if (phase.kind === 'stale' && phase.failure.reason === failure.reason) return;
    phase = { kind: 'stale', failure };
    tell();
  }

  async function read({ all, sheets }: Wanted): Promise<void> {
    if (all || book.sheets.length === 0) {
      book.take(await port.readLive('all'));
      return;
    }
    try {
      book.take(await port.readLive(withFollowers(sheets)));
      if (book.unread.length > 0) book.take(await port.readLive(book.unread));
    } catch (error) {
      if (failureOf(error).reason !== 'gone') throw error;
      book.take(await port.readLive('all'));
    }
  }

  /** Tables whose cells are computed follow what stands on other sheets. */
  function withFollowers(sheets: ReadonlySet<string>): string[] {
    const isEdit = [...sheets].some((id) => !book.isFlagSheet(id));
    const followers = isEdit
      ? places.flatMap(({ computes, sheetId }) => (computes ? [sheetId] : []))
      : [];
    return [...new Set([...sheets, ...followers])];
  }

  async function flag(wasAsked: boolean): Promise<void> {
    if (mode === 'onDemand' && !wasAsked) return;
    if (wasAsked) flagging.forget();
    await flagging.update(places);
    if (!wasAsked && !formatsChanged) return;
    await flagging.restore(places);
    formatsChanged = false;
  }

  const mode = options.flags ?? (port.keepsUndo() ? 'live' : 'onDemand');

  return {
    snapshot: () => snapshot,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
    start: async () => {
      if (phase.kind !== 'off') return;
      phase = { kind: 'sweeping' };
      tell();
      batches.on();
      await batches.now();
      await port.startWithDocument(true).catch(ignoreFailure);
    },
    stop: async () => {
      if (phase.kind === 'off') return;
      cancelHealing?.();
      cancelFormats?.();
      await batches.off();
      const stop = unhear;
      unhear = undefined;
      phase = { kind: 'off' };
      try {
        await stop?.();
        await flagging.clear(places);
        await port.startWithDocument(false);
      } catch (error) {
        phase = { kind: 'stale', failure: failureOf(error) };
      }
      book.take({ sheets: [], cells: new Map(), parts: [] });
      places = [];
      tell();
    },
    recheck: async () => {
      if (phase.kind === 'off') return;
      phase = { kind: 'sweeping' };
      tell();
      await batches.now();
    },
    reveal: async ({ sheet, finding }) => {
      const at = cellAt(finding.cells[0]?.address ?? '');
      const place = at ?? { row: 0, column: 0 };
      return failing(() => port.reveal(sheet, { ...place, rows: 1, columns: 1 }));
    },
    mend: async (findings) => {
      const outcome = await mendFindings(port, places, findings);
      for (const { sheetId, table } of places)
        if (findings.some((finding) => finding.table === table.id)) batches.want(sheetId);
      return outcome;
    },
    explain: (finding, explanation) =>
      failing(async () => {
        const system = places.find(({ table }) => table.id === finding.table)?.table.system;
        if (system === undefined) return;
        const at = now().toISOString();
        book.takePart(await explain(port, system.id, finding, { ...explanation, at }));
        batches.want();
      }),
    prepare: (plan, clear) => flaggedPlan(plan, clear, book, systems, phase.kind !== 'off'),
    exportList: async () => {
      try {
        const sheet = await exportErrorList(port, places, language);
        return { kind: 'written', sheet };
      } catch (error) {
        return { kind: 'failed', failure: failureOf(error) };
      }
    },
  };
}

async function failing(work: () => Promise<void>): Promise<WorkbookFailure | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

/** Checking works without it: then it begins when the pane is opened. */
function ignoreFailure(error: unknown): void {
  if (!(error instanceof WorkbookFailure)) throw error;
}
