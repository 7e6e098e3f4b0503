import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../../support/libreoffice';

/**
 * Has LibreOffice compute one formula for each row of numbers, and gives the results at full
 * precision: they are read from the values of a saved sheet, not from displayed text.
 *
 * @param formula in OpenFormula, for the row: `RRI([.C1];[.A1];[.B1])`
 */
export async function calculate(
  rows: readonly (readonly number[])[],
  formula: (row: number) => string,
): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'growth-reference-'));
  try {
    const file = join(folder, 'reference.fods');
    await writeFile(file, sheet(rows, formula));
    const saved = await convert(file, 'fods', join(folder, 'out'));
    return results(await readFile(saved, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sheet(rows: readonly (readonly number[])[], formula: (row: number) => string): string {
  const lines = rows.map((cells, index) => {
    const values = cells.map((value) => `<table:table-cell ${float(value)}/>`).join('');
    const computed = `<table:table-cell table:formula="of:=${formula(index + 1)}"/>`;
    return `<table:table-row>${values}${computed}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"
  office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="reference">
${lines.join('\n')}
</table:table></office:spreadsheet></office:body></office:document>`;
}

const float = (value: number): string => `office:value-type="float" office:value="${value}"`;

function results(document: string): number[] {
  return [...document.matchAll(/<table:table-cell [^>]*table:formula=[^>]*>/g)].map(([cell]) =>
    Number(/office:value="([^"]*)"/.exec(cell)?.[1] ?? NaN),
  );
}
