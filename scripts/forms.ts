/*
 * Writes the tables of test/cases/forms with programs that the tests do without, so that how these write
 * stays in the tests:
 *   npx tsx scripts/forms.ts
 * Needs LibreOffice, and openpyxl in `PYTHON` (else python3): python3 -m pip install openpyxl.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { a1 } from '../src/table';
import { fileName, formOf, layoutNames } from '../test/cases/forms/layouts';
import { placedCells } from '../test/xlsx/read/writers';

const files = resolve(import.meta.dirname, '../test/cases/forms/files');
const python = process.env['PYTHON'] ?? 'python3';

const letters = (column: number): string =>
  a1({ row: 0, column, rows: 1, columns: 1 }).replace(/\d+$/, '');

function told(name: string, folder: string): string {
  const { plan, hidden } = formOf(name);
  const sheets = plan.sheets.map((sheet, at) => ({
    name: sheet.name,
    cells: placedCells(sheet).map(({ row, column, value, format, formula }) => [
      ...[row, column, value, format],
      formula === undefined ? null : `=${formula}`,
    ]),
    merges: sheet.merges.map((merge) => a1(merge)),
    hiddenRows: hidden[at]?.rows ?? [],
    hiddenColumns: (hidden[at]?.columns ?? []).map(letters),
  }));
  return JSON.stringify({ file: join(folder, fileName(name)), sheets });
}

const openpyxl = join(files, 'openpyxl');
const libreOffice = join(files, 'libreoffice');
for (const folder of [openpyxl, libreOffice]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
execFileSync(python, [resolve(import.meta.dirname, 'forms/openpyxl_forms.py')], {
  input: layoutNames.map((name) => told(name, openpyxl)).join('\n'),
});
const profile = mkdtempSync(join(tmpdir(), 'forms-'));
execFileSync('soffice', [
  `-env:UserInstallation=file://${profile}`,
  ...['--headless', '--convert-to', 'xlsx', '--outdir', libreOffice],
  ...layoutNames.map((name) => join(openpyxl, fileName(name))),
]);
rmSync(profile, { recursive: true, force: true });
