import { describe, expect, it } from 'vitest';
import { readSystemSheet, writeSystemSheet } from '../../src/app';
import { shippedSystem } from '../support/systems';
import { FakeWorkbook } from './fakeWorkbook';

const system = shippedSystem();

describe('the sheet of an indicator system', () => {
  it('is written out and read back', async () => {
    const workbook = new FakeWorkbook();
    expect(await writeSystemSheet(workbook, system, 'zh')).toEqual({
      kind: 'written',
      sheet: '指标体系',
    });
    expect(await readSystemSheet(workbook, 'zh')).toMatchObject({
      kind: 'loaded',
      system: { id: system.id },
    });
  });

  it('never writes over one that is there', async () => {
    const workbook = new FakeWorkbook();
    await writeSystemSheet(workbook, system, 'zh');
    expect(await writeSystemSheet(workbook, system, 'zh')).toEqual({
      kind: 'written',
      sheet: '指标体系 (2)',
    });
  });

  it('is looked for on the active sheet first', async () => {
    const workbook = new FakeWorkbook();
    await writeSystemSheet(workbook, system, 'zh');
    await writeSystemSheet(workbook, shippedSystem(1), 'zh');
    workbook.activeSheet = '指标体系 (2)';
    expect(await readSystemSheet(workbook, 'zh')).toMatchObject({
      kind: 'loaded',
      system: { id: shippedSystem(1).id },
    });
  });

  it('is refused with the cell of each problem', async () => {
    const workbook = new FakeWorkbook();
    await writeSystemSheet(workbook, system, 'zh');
    const rows = workbook.texts.get('指标体系')!;
    const at = rows.findIndex((row) => row[0] === '【指标】') + 2;
    rows[at]![5] = '向上';
    expect(await readSystemSheet(workbook, 'zh')).toMatchObject({
      kind: 'refused',
      sheet: '指标体系',
      problems: [{ path: '$.indicators[0].direction', found: '"向上"', cell: `F${at + 1}` }],
    });
  });

  it('is said to be missing where there is none', async () => {
    expect(await readSystemSheet(new FakeWorkbook(), 'zh')).toEqual({
      kind: 'noSheet',
      wanted: '指标体系',
    });
  });
});
