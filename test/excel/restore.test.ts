import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Spot } from '../../src/app/workbook';
import { type Area, type WorkbookPlan, a1 } from '../../src/table';
import { closeBrowser } from '../host/driver';
import { type OpenedPort, openPort } from './open';
import { picture } from './picture';
import { smallPlan, system, tablePlan } from './plans';

let opened: OpenedPort;
const reopen = async () => {
  await opened?.excel.close();
  opened = await openPort();
};
afterAll(async () => {
  await opened.excel.close();
  await closeBrowser();
});

const newSheet: Spot = { kind: 'newSheet' };

/** A few actions from everywhere in a batch, its first and its last few among them. */
function sample(actions: number, count: number): number[] {
  const step = Math.max(1, Math.floor(actions / count));
  const spread = Array.from({ length: Math.ceil(actions / step) }, (_, index) => index * step);
  return [...new Set([0, ...spread, actions - 2, actions - 1])].filter((at) => at < actions);
}

/** Numbers of actions of the batches that the pane sends from now on. */
async function recordBatches({ excel }: OpenedPort): Promise<() => Promise<number[]>> {
  await excel.page.evaluate(() => {
    const actions: number[] = [];
    Object.assign(window, { actions });
    window.addEventListener('message', ({ data }) => {
      const { _data } = JSON.parse(String(data)) as { _data?: { ArrayData?: unknown[] } };
      const body = _data?.ArrayData?.[4];
      if (typeof body === 'string')
        actions.push((JSON.parse(body) as { Actions: [] }).Actions.length);
    });
  });
  return () => excel.page.evaluate(() => Reflect.get(window, 'actions') as number[]);
}

/** What the user has made of the sheet before: contents, formats, a merge, a size. */
async function prepare({ excel, port }: OpenedPort, spot: Spot): Promise<void> {
  const book = excel.workbook;
  await book.edit('A1', [["'=no formula"]]);
  await book.edit('B2', [['=1+1']]);
  await book.edit('C3', [[0.5]]);
  await book.edit('D4', [["'007"]]);
  await book.fill('A1:B1', '#FFEE00');
  await book.merge('E1:F2');
  if (spot.kind === 'area' && spot.sheet !== 'Sheet1') {
    await port.look(newSheet);
    await port.carryOut(tablePlan({}, { unit }));
    // Now the port knows where the table is.
    await port.look(newSheet);
    await book.activate('Sheet1');
  }
  await excel.rest();
}

/** Without the format of cells, for a simulator that cannot tell it: see `readsLooks`. */
function contents(whole: unknown): unknown {
  return JSON.parse(
    JSON.stringify(whole, (key, value: unknown) => (key === 'looks' ? undefined : value)),
  );
}

/** Whether the host answers getCellProperties with all that Excel answers. */
async function readsLooks({ port }: OpenedPort): Promise<boolean> {
  const seen = await port.look({ kind: 'selection', rows: 1, columns: 1 });
  return 'ok' in seen && (seen.ok.target?.snapshot as { looks?: unknown })?.looks !== undefined;
}

/** The table of one unit: all that a table has, in few rows. */
const unit = system.units[0] ?? '';
const areaOf = (plan: WorkbookPlan): Area =>
  plan.sheets[0]?.area ?? { row: 0, column: 0, rows: 1, columns: 1 };
const over = tablePlan({ sheet: 'Sheet1', wholeSheet: false }, { unit });
const smaller = tablePlan({}, { unit, evaluation: false });
const target: Spot = { kind: 'area', sheet: 'Sheet1', area: areaOf(over) };
const oldTable = areaOf(over);

describe('a batch that fails half way leaves the workbook as it was', () => {
  beforeEach(reopen);

  it.each<[string, WorkbookPlan, Spot, Area | undefined, number]>([
    ['new sheets', tablePlan({}, { unit, protect: true }), newSheet, undefined, 6],
    ['over what stood there', over, target, undefined, 4],
    [
      'in the place of an older table',
      smaller,
      { kind: 'area', sheet: '指标表', area: areaOf(smaller) },
      oldTable,
      4,
    ],
  ])('%s', { timeout: 300_000 }, async (_, plan, spot, clear, count) => {
    await prepare(opened, spot);
    const { excel, port } = opened;
    let actions = 1;
    const looks = spot.kind === 'newSheet' || (await readsLooks(opened));
    const of = looks ? (whole: unknown) => whole : contents;
    const before = of(await picture(excel));
    const failAt = async (actionIndex: number) => {
      await port.look(spot);
      // office.js still tidies up after the look: the fault is not meant for that.
      await excel.rest();
      const batches = await recordBatches(opened);
      // Not a fault that a printer might have made: that would be tried again without the page.
      await excel.workbook.failSync({ actionIndex, code: 'AccessDenied' });
      const failed = await port.carryOut(plan, clear);
      expect(failed, `action ${actionIndex}: ${JSON.stringify(failed)}`).toMatchObject({
        reason: 'protected',
        restored: looks,
      });
      // The first that the pane sends is the plan's own; it is sent whole, wherever it fails.
      actions = (await batches())[0] ?? 0;
      await excel.rest();
      expect(of(await picture(excel)), `action ${actionIndex} of ${actions}`).toEqual(before);
    };
    await failAt(0);
    expect(actions).toBeGreaterThan(100);
    for (const actionIndex of sample(actions, count).slice(1)) await failAt(actionIndex);
    // And nothing of it stands in the way of the next try.
    await port.look(spot);
    expect(await port.carryOut(plan, clear)).toEqual({ ok: 'done' });
  });

  it('cells that no look has seen are read before they are written over', async () => {
    const { excel, port } = opened;
    await prepare(opened, newSheet);
    const before = await picture(excel);
    await port.look(newSheet);
    await excel.workbook.failSync({ nth: 2, actionIndex: 100, code: 'AccessDenied' });
    expect(await port.carryOut(over)).toMatchObject({ reason: 'protected', restored: true });
    await excel.rest();
    expect(await picture(excel)).toEqual(before);
  });

  it('says so when it cannot put things back', async () => {
    const { excel, port } = opened;
    await port.look(newSheet);
    await excel.workbook.failSync({ actionIndex: 100 });
    await excel.workbook.failSync({ nth: 2 });
    expect(await port.carryOut(tablePlan())).toMatchObject({ reason: 'other', restored: false });
  });
});

describe('Excel says no', () => {
  // One Excel for all: what a test has made is taken away after it.
  beforeAll(reopen);
  afterEach(async () => {
    const { excel } = opened;
    await excel.workbook.clearFaults();
    for (const { name } of await excel.workbook.sheets()) {
      if ((await excel.workbook.protection(name)).isProtected) {
        await excel.workbook.unprotect(name);
      }
      if (name !== 'Sheet1') await excel.workbook.deleteSheet(name);
    }
    await excel.rest();
  });

  it('while a cell is edited: at once, and nothing has happened', async () => {
    const { excel, port } = opened;
    const before = await picture(excel);
    await port.look(newSheet);
    await excel.workbook.setCellEdit(true);
    expect(await port.look(newSheet)).toMatchObject({ reason: 'editing', restored: true });
    expect(await port.carryOut(tablePlan())).toMatchObject({ reason: 'editing', restored: true });
    expect(await port.reveal('Sheet1', oldTable)).toMatchObject({ reason: 'editing' });
    await excel.workbook.setCellEdit(false);
    expect(await picture(excel)).toEqual(before);
  });

  it('on a sheet that is known to be protected: it is not even asked', async () => {
    const { excel, port } = opened;
    await excel.workbook.protect({}, 'Sheet1');
    await port.look(target);
    const before = await excel.workbook.statistics();
    const plan = tablePlan({ sheet: 'Sheet1' });
    expect(await port.carryOut(plan)).toMatchObject({
      reason: 'protected',
      detail: 'Sheet1',
      restored: true,
    });
    expect((await excel.workbook.statistics()).syncs).toBe(before.syncs);
  });

  it('on a sheet that was protected in the meantime', async () => {
    const { excel, port } = opened;
    await port.look(target);
    await excel.workbook.protect({}, 'Sheet1');
    const before = await picture(excel);
    const failed = await port.carryOut(over);
    expect(failed).toMatchObject({ reason: 'protected', restored: true });
    expect(await picture(excel)).toEqual(before);
  });

  it('about a sheet that is gone', async () => {
    const { excel, port } = opened;
    await excel.workbook.addSheet('草稿');
    const spot: Spot = {
      kind: 'area',
      sheet: '草稿',
      area: { row: 0, column: 0, rows: 1, columns: 1 },
    };
    await port.look(spot);
    await excel.workbook.deleteSheet('草稿');
    expect(await port.carryOut(smallPlan([['x']], { name: '草稿' }))).toMatchObject({
      reason: 'gone',
    });
    expect(await port.look(spot)).toMatchObject({ reason: 'gone', restored: true });
    expect(await port.reveal('草稿', oldTable)).toMatchObject({ reason: 'gone' });
  });

  it('about the format of cells: the table is written, but a failure could not be undone', async () => {
    const { excel, port } = opened;
    await excel.workbook.withhold('Range.getCellProperties');
    expect(await port.look(target)).toHaveProperty('ok');
    await excel.rest();
    await excel.workbook.failSync({ actionIndex: 50 });
    const failed = await port.carryOut(over);
    expect(failed).toMatchObject({
      restored: false,
      detail: expect.stringContaining('Sheet1: cell formats') as string,
    });
    await port.look(target);
    expect(await port.carryOut(over)).toEqual({ ok: 'done' });
  });

  it('about a function that it lacks', async () => {
    const { excel, port } = opened;
    await port.look(newSheet);
    await excel.workbook.withhold('Range.merge');
    expect(await port.carryOut(tablePlan())).toMatchObject({
      reason: 'unsupported',
      restored: true,
    });
    expect((await excel.workbook.sheets()).map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('to a request that is too large: nothing to put back', async () => {
    const { excel, port } = opened;
    await port.look(newSheet);
    const before = await excel.workbook.statistics();
    await excel.workbook.failSync({ actionIndex: 0, code: 'RequestPayloadSizeLimitExceeded' });
    expect(await port.carryOut(tablePlan())).toMatchObject({ reason: 'tooLarge', restored: true });
    expect((await excel.workbook.statistics()).syncs - before.syncs).toBe(1);
  });

  it('to a paper that its printer has not: the table is written, and the rest of the page as well', async () => {
    const { excel, port } = opened;
    await port.look(newSheet);
    await excel.workbook.withhold('PageLayout.paperSize');
    expect(await port.carryOut(tablePlan())).toEqual({ ok: 'done' });
    expect(await port.shortfalls()).toMatchObject([{ kind: 'paper' }]);
    expect(await excel.workbook.page('指标表')).toMatchObject({
      orientation: 'Landscape',
      printArea: a1(areaOf(tablePlan())),
    });
  });
});
