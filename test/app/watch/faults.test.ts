import { describe, expect, it } from 'vitest';
import { WorkbookFailure, type WatchPhase } from '../../../src/app';
import { flagSheetName } from '../../../src/table';
import type { FakeBook } from './fakeBook';
import {
  type Watched,
  columnAt,
  expectNoneWrong,
  expectRight,
  firstRow,
  publishedBook,
  shownFlags,
  tableSheet,
  watched,
} from './support';

const total = columnAt('total', '2021');
const growth = columnAt('growth', '2021');

/** What a reader of the checking has seen, each phase once. */
function phasesOf({ watch }: Watched): WatchPhase[] {
  const seen: WatchPhase[] = [];
  watch.subscribe(() => {
    const { phase } = watch.snapshot();
    if (phase !== seen.at(-1)) seen.push(phase);
  });
  return seen;
}

const staleIn = (phases: readonly WatchPhase[]) => phases.filter(({ kind }) => kind === 'stale');

/** A morning's work: types nonsense, corrects it, pastes, inserts a row, takes that back. */
function workOn(book: FakeBook): void {
  book.type(tableSheet, firstRow, total, 'abc');
  book.type(tableSheet, firstRow + 1, growth, 9.9);
  book.insertRow(tableSheet, firstRow + 3);
  book.type(tableSheet, firstRow, total, 413.2);
  book.undo();
}

const failing = (reason: ConstructorParameters<typeof WorkbookFailure>[0]) =>
  new WorkbookFailure(reason, 'simulated', true);

describe('a sync that fails', () => {
  it.each(Array.from({ length: 8 }, (_, at) => at + 1))(
    'is made good: the flags are right in the end, and it is told once at most (sync %i)',
    async (nth) => {
      const live = await watched();
      const { book, settle } = live;
      const phases = phasesOf(live);
      const before = book.syncs;
      book.failing = (sync) => (sync === before + nth ? failing('other') : undefined);
      workOn(book);
      await settle();
      await expectRight(book);
      expect(live.watch.snapshot().phase).toEqual({ kind: 'watching' });
      expect(staleIn(phases).length).toBeLessThanOrEqual(1);
    },
  );

  it.each([1, 2])('at the start is made good as well (sync %i)', async (nth) => {
    const book = publishedBook(false);
    book.failing = (sync) => (sync === nth ? failing('other') : undefined);
    const { watch } = await watched(book);
    expect(watch.snapshot().phase).toEqual({ kind: 'watching' });
    await expectRight(book);
  });

  it('many times in a row is told once, shows no wrong flag meanwhile, and is made good', async () => {
    const live = await watched();
    const { book, clock, settle } = live;
    const phases = phasesOf(live);
    book.failing = () => failing('other');
    workOn(book);
    await clock.pass(30_000);
    await expectNoneWrong(book);
    expect(staleIn(phases)).toHaveLength(1);
    book.failing = () => undefined;
    await settle();
    await expectRight(book);
    expect(live.watch.snapshot().phase).toEqual({ kind: 'watching' });
  });
});

describe('while a cell is being edited', () => {
  it('nothing is told of a moment, and the flags come after it', async () => {
    const live = await watched();
    const { book, clock, settle } = live;
    const phases = phasesOf(live);
    book.failing = () => failing('editing');
    book.type(tableSheet, firstRow, total, 'abc');
    await clock.pass(200);
    book.failing = () => undefined;
    await settle();
    expect(staleIn(phases)).toEqual([]);
    await expectRight(book);
  });

  it('for long, it is told once', async () => {
    const live = await watched();
    const { book, clock } = live;
    const phases = phasesOf(live);
    book.failing = () => failing('editing');
    book.type(tableSheet, firstRow, total, 'abc');
    await clock.pass(60_000);
    expect(staleIn(phases)).toHaveLength(1);
    await expectNoneWrong(book);
  });
});

describe('an event', () => {
  it('that is lost leaves no wrong flag, and the next one makes it good', async () => {
    const { book, settle } = await watched();
    book.type(tableSheet, firstRow, total, 'abc');
    await settle();
    book.mode = 'lost';
    book.type(tableSheet, firstRow, total, 413.2);
    await settle();
    await expectNoneWrong(book);
    book.mode = 'once';
    book.type(tableSheet, firstRow + 1, growth, 'x');
    await settle();
    await expectRight(book);
  });

  it('that comes twice costs nothing more', async () => {
    const { book, settle } = await watched();
    book.mode = 'twice';
    const before = book.syncs;
    book.type(tableSheet, firstRow, total, 'abc');
    await settle();
    expect(book.syncs - before).toBe(2);
    await expectRight(book);
  });

  it('that comes late, or in another order, does no harm', async () => {
    const { book, settle } = await watched();
    book.mode = 'held';
    workOn(book);
    await settle();
    await expectNoneWrong(book);
    book.release((events) => [...events].reverse());
    await settle();
    await expectRight(book);
  });

  it('in the middle of a batch is not lost', async () => {
    const { book, settle } = await watched();
    book.type(tableSheet, firstRow, total, 'abc');
    book.meanwhile = () => book.type(tableSheet, firstRow + 1, total, 'def');
    await settle();
    expect(shownFlags(book)).toEqual(
      expect.arrayContaining([`${tableSheet} J4 error`, `${tableSheet} J5 error`]),
    );
    await expectRight(book);
  });
});

describe('the sheet of a table', () => {
  it('deleted between an edit and its check, it is gone from the findings, and nobody is told of a failure', async () => {
    const live = await watched();
    const { book, settle, watch } = live;
    const phases = phasesOf(live);
    book.type(tableSheet, firstRow, total, 'abc');
    book.meanwhile = () => book.deleteSheet(tableSheet);
    await settle();
    expect(watch.snapshot()).toMatchObject({ phase: { kind: 'watching' }, tables: [] });
    expect(staleIn(phases).length).toBeLessThanOrEqual(1);
  });

  it('whose flags somebody has deleted gets others', async () => {
    const { book, settle } = await watched();
    book.deleteSheet(flagSheetName);
    await settle();
    await expectRight(book);
    expect(shownFlags(book).length).toBeGreaterThan(0);
  });

  it('that was protected before it had flags is told, and costs no more tries', async () => {
    const book = publishedBook(false);
    book.protect(tableSheet);
    const { watch, settle } = await watched(book);
    expect(watch.snapshot().tables[0]?.unflagged).toEqual({ kind: 'protected' });
    const before = book.syncs;
    book.type(tableSheet, firstRow, total, 'abc');
    await settle();
    expect(book.syncs - before).toBe(1);
  });
});

describe('switched off', () => {
  it('takes its flags away, hears of nothing, and comes back with all of them', async () => {
    const { book, watch, settle } = await watched();
    await watch.stop();
    await settle();
    expect(shownFlags(book)).toEqual([]);
    expect(book.startsWithDocument).toBe(false);
    const before = book.syncs;
    book.type(tableSheet, firstRow, total, 'abc');
    await settle();
    expect(book.syncs).toBe(before);
    await watch.start();
    await settle();
    await expectRight(book);
  });
});
