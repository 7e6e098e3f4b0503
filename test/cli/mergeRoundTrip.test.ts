import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import type { IndicatorSystem } from '../../src/domain/indicator';
import { defaultTableOptions, planTable } from '../../src/table';
import { readWorkbook } from '../../src/xlsx';
import expected from '../cases/annex2/expected.json';
import { convert, htmlTables, requireLibreOffice } from '../support/libreoffice';
import { shippedSystem } from '../support/systems';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merge-round-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function call(...argv: string[]): Promise<void> {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const code = await main(argv, '0', { out: say, err: say });
  expect([code, said]).toEqual([0, said]);
}

/**
 * Fills in a blank table that the command wrote, with another library, and saves it as that library
 * does: without the part that tells whose template it is.
 */
async function fillIn(file: string, system: IndicatorSystem, unit?: string): Promise<void> {
  const options = { ...defaultTableOptions, ...(unit !== undefined && { unit }) };
  const place = { sheet: 's', listsSheet: 'l', row: 0, column: 0, wholeSheet: true };
  const [table] = planTable(system, system.published, options, place).sheets;
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.worksheets[0]!;
  // It reads formats that another sheet decides, and cannot write them.
  for (const each of workbook.worksheets) Object.assign(each, { conditionalFormattings: [] });
  table!.cells.forEach((line, row) =>
    line.forEach(({ value, format }, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      if (value === null || cell.isMerged || cell.value === value) return;
      cell.value = value;
      // Cells of one look share one style object there; each figure has a format of its own.
      cell.style = { ...cell.style, numFmt: format };
    }),
  );
  await workbook.xlsx.writeFile(file);
}

describe('split, filled in by the units, sent back and merged', () => {
  it('is the published table, 450 of 450 cells, read back by LibreOffice', async (context) => {
    await requireLibreOffice(context);
    const system = shippedSystem();
    const units = join(folder, 'units');
    await call('split', '-o', units);
    const files = await readdir(units);
    expect(files).toHaveLength(12);
    for (const file of files) await fillIn(join(units, file), system, file.split('_')[0]);

    const merged = join(folder, 'merged.xlsx');
    await call('merge', units, '-o', merged, '--force');
    const html = await readFile(await convert(merged, 'html', folder), 'utf8');
    const [title, ...rows] = htmlTables(html)[0] ?? [];
    expect(title?.[0]).toBe(expected.title);
    expect(rows.slice(0, 2)).toEqual(expected.header);
    const domain = 0;
    const printed = expected.cells.map((row, index) =>
      row.map((text, column) =>
        column === domain && expected.cells[index - 1]?.[column] === text ? '' : text,
      ),
    );
    expect(rows.slice(2)).toEqual(printed);
    expect(rows.slice(2).flat()).toHaveLength(450);
  });

  it('is the published table of a system without units too', async () => {
    const system = shippedSystem(1);
    const file = join(folder, '全表.xlsx');
    const merged = join(folder, 'merged.xlsx');
    const wanted = join(folder, 'wanted.xlsx');
    await call('table', '-o', file, '--system', system.id);
    await fillIn(file, system);
    await call('merge', file, '-o', merged, '--system', system.id, '--force');
    await call('table', '-o', wanted, '--system', system.id, '--fill', 'published');
    expect(await tableOf(merged)).toEqual(await tableOf(wanted));
    expect((await tableOf(merged)).slice(3)).toHaveLength(system.indicators.length);
  });
});

async function tableOf(file: string): Promise<string[][]> {
  const [sheet] = readWorkbook(await readFile(file)).sheets;
  return Array.from(sheet?.grid ?? [], (row) => Array.from(row ?? [], (cell) => cell?.text ?? ''));
}
