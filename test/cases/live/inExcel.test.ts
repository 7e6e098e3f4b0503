import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flagSheetName } from '../../../src/table';
import { type SimulatedExcel, closeBrowser, openExcel } from '../../host/driver';

const sheet = '指标表';
const flags = { error: '#FFC7CE', warning: '#FFE699', info: '#DDEBF7' } as const;
type Flag = keyof typeof flags;

let excel: SimulatedExcel;
const button = (name: string) => excel.pane.getByRole('button', { name, exact: true });
const told = (text: string | RegExp) => excel.pane.getByText(text).first().waitFor();

async function flagAt(cell: string, name = sheet): Promise<Flag | 'none'> {
  const { fill } = await excel.workbook.shown(cell, name);
  return (Object.keys(flags) as Flag[]).find((flag) => flags[flag] === fill) ?? 'none';
}

/*
 * Rows that are put in or sorted are for the law in test/app/watch: the spreadsheet beneath cuts
 * conditional formats into pieces when rows come between their cells, which Excel does not.
 */

/** Flags with what they were put at: row's name, place in it, flag, and what the cell held. */
async function keptFlags(): Promise<string[]> {
  const used = (await excel.workbook.usedAddress(flagSheetName)) ?? '';
  const lines = (await excel.workbook.values(
    used.replace(/^.*!/, ''),
    flagSheetName,
  )) as unknown[][];
  return lines
    .slice(1)
    .flatMap(([name, ...cells]) =>
      cells.flatMap((code, at) =>
        at % 4 === 0 && code !== '' ? [`${name} ${at / 4} ${code} ${cells[at + 1]}`] : [],
      ),
    )
    .sort();
}

/** Waits until a cell shows a flag, or none. */
async function becomes(cell: string, flag: Flag | 'none', name = sheet): Promise<void> {
  const look = async () => {
    const { text } = await excel.workbook.shown(cell, name);
    return `${cell} ${text}: ${await flagAt(cell, name)}`;
  };
  await expect.poll(look, { timeout: 20_000 }).toMatch(new RegExp(`^${cell} [^]*: ${flag}$`));
}

/** Syncs that the checking has used for what was done. */
async function syncsOf(act: () => Promise<void>): Promise<number> {
  await excel.rest();
  const before = (await excel.workbook.statistics()).syncs;
  await act();
  await excel.rest();
  return (await excel.workbook.statistics()).syncs - before;
}

const edit = (cell: string, value: string | number, name = sheet) =>
  excel.workbook.edit(cell, [[value]], name);

/** Our own flags are steps of the undo too: it takes two of them. */
async function undoUntil(cell: string, text: string): Promise<void> {
  for (let step = 0; step < 3; step += 1) {
    await excel.workbook.undo();
    const [[shown]] = (await excel.workbook.texts(cell, sheet)) as [[string]];
    if (shown === text) return;
  }
  throw new Error(`${cell} does not come back`);
}

beforeAll(async () => {
  excel = await openExcel({ viewport: { width: 1700, height: 800 } });
  await excel.pane.getByRole('radio', { name: '已公布数据' }).check();
  await excel.pane.getByRole('button', { name: '插入指标表' }).click();
  await told('指标表已插入');
  await button('校验').click();
  await told(/^共 \d+ 处/);
});

afterAll(async () => {
  expect(await excel.workbook.internalErrors()).toEqual([]);
  expect(excel.consoleErrors).toEqual([]);
  await excel.close();
  await closeBrowser();
});

describe('a flag comes and goes', () => {
  it('with a typed figure, for two syncs', async () => {
    const syncs = await syncsOf(async () => {
      await excel.user.type('J4', '4132');
      await becomes('J4', 'warning');
    });
    expect(syncs).toBeLessThanOrEqual(2);
    await excel.user.type('J4', '413.2');
    await becomes('J4', 'none');
  });

  it('with a pasted block, for two syncs', async () => {
    const syncs = await syncsOf(async () => {
      await excel.user.paste('J4', [
        ['甲', '乙'],
        ['丙', '丁'],
      ]);
      for (const cell of ['J4', 'K4', 'J5', 'K5']) await becomes(cell, 'error');
    });
    expect(syncs).toBeLessThanOrEqual(2);
    await undoUntil('K5', '23.65%');
    for (const cell of ['J4', 'K4', 'J5', 'K5']) await becomes(cell, 'none');
  });

  it('with a filled-down cell and its undo', async () => {
    await excel.workbook.fillDown('D4:D6', sheet);
    await becomes('D5', 'error');
    await undoUntil('D5', '万元/人');
    await becomes('D5', 'none');
  });

  it('with a cell that a co-author empties, and fills again', async () => {
    await excel.workbook.remoteEdit('J4', [['']], sheet);
    await becomes('J4', 'error');
    await excel.workbook.remoteEdit('J4', [[413.2]], sheet);
    await becomes('J4', 'none');
  });
});

describe('checking goes on', () => {
  it('on a protected sheet of another name, while the pane is closed', async () => {
    await excel.workbook.showPane(false);
    await excel.workbook.renameSheet(sheet, '改了名');
    await excel.workbook.protect({}, '改了名');
    await edit('J4', 'abc', '改了名');
    await becomes('J4', 'error', '改了名');
    await edit('J4', 413.2, '改了名');
    await becomes('J4', 'none', '改了名');
    await excel.workbook.unprotect('改了名');
    await excel.workbook.renameSheet('改了名', sheet);
    await excel.workbook.showPane(true);
  });

  it('after a sync that failed, and after a cell was being edited', async () => {
    await excel.workbook.failSync({ code: 'GeneralException' });
    await edit('J4', 'abc');
    await becomes('J4', 'error');
    await excel.workbook.setCellEdit(true);
    await edit('J4', 413.2);
    await becomes('J4', 'none');
    await excel.workbook.setCellEdit(false);
  });

  it('when the add-in is loaded again, with what was changed meanwhile', async () => {
    await excel.workbook.reloadPane();
    await edit('J4', 'abc');
    await becomes('J4', 'error');
    await edit('J4', 413.2);
    await becomes('J4', 'none');
  });

  it('not where it is switched off, and it takes its flags along', async () => {
    await button('校验').click();
    await excel.pane.getByRole('switch').click();
    await told('校验已关闭');
    await becomes('J7', 'none');
    await edit('J4', 4132);
    await excel.rest();
    expect(await flagAt('J4')).toBe('none');
    await button('开启校验').click();
    await becomes('J4', 'warning');
    await becomes('J7', 'warning');
  });
});

describe('after 60 random edits, pastes and undos', () => {
  it('the flags kept are those of a full check', { timeout: 120_000 }, async () => {
    const steps = fc.sample(
      fc.record({
        row: fc.integer({ min: 1, max: 28 }),
        column: fc.constantFrom('C', 'D', 'H', 'J', 'K', 'L', 'M', 'P', 'Q'),
        rows: fc.array(fc.constantFrom('', 'abc', '—', '１２', 7, 413.2, -3, '滞后', '否'), {
          minLength: 1,
          maxLength: 4,
        }),
        undoes: fc.boolean(),
        waits: fc.boolean(),
      }),
      { numRuns: 60, seed: 4 },
    );
    let done = 0;
    for (const { row, column, rows, undoes, waits } of steps) {
      // Never past the first of these steps, to what the other tests did.
      if (undoes && done > 0) {
        await excel.workbook.undo();
        done -= 1;
      } else {
        done += 1;
        const block = `${column}${row}:${column}${row + rows.length - 1}`;
        await excel.workbook.edit(
          block,
          rows.map((value) => [value]),
          sheet,
        );
      }
      if (waits) await excel.page.waitForTimeout(20);
    }
    await excel.rest();
    const kept = await keptFlags();
    expect(kept.length).toBeGreaterThan(10);
    await excel.workbook.reloadPane();
    await button('校验').click();
    await told(/^共 \d+ 处/);
    await excel.rest();
    expect(await keptFlags()).toEqual(kept);
  });
});
