import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type CellValue, writeXlsx } from 'hucre';
import { expect, it } from 'vitest';
import {
  cellValue,
  formatQuantity,
  numberFormat,
  parseQuantity,
} from '../../../src/domain/quantity';
import { words } from '../../../src/domain/quantity/words';
import { convert, htmlTables, requireLibreOffice } from '../../support/libreoffice';
import { quantities } from './arbitraries';
import { paperTexts, twoStatements } from './paperTexts';

/** Where a format could go wrong: signs, zeros, quotes, codes, and text that a spreadsheet reads otherwise. */
const awkwardTexts = words(String.raw`
  0 -0 0.00 -0.00 [0] [-0.0] 预计-0.00% .5 -.5 预计.5% +3.2 1,234 -1,234,567.80 预计-3.2
  ≧-1 5"寸" "5" 5" 5\ 5' 5_x 5kg 5@ [7]% [-7%] 第5位 N/A —— 7-8 7~8% 2023-5-1 2023/5
  3月5日 1E+05 007 (14) #REF! 12345678901234567890 0.12345678901234567 =1+1 true
  999999999999.999 99999999999.999 12345678901.234% 100‰ ￥5 百分之7 5年 5General
`);

async function shownByLibreOffice(texts: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'quantity-'));
  try {
    const contents = texts.map((text) => parseQuantity(text));
    const cells = new Map<string, { value: CellValue; style: { numFmt: string } }>(
      contents.map((quantity, row) => [
        `${row},0`,
        { value: cellValue(quantity), style: { numFmt: numberFormat(quantity) } },
      ]),
    );
    // The last column keeps the rows of blank cells in the export.
    const rows = contents.map((quantity) => [cellValue(quantity), '.']);
    const file = join(folder, 'cells.xlsx');
    await writeFile(file, await writeXlsx({ sheets: [{ name: 'cells', rows, cells }] }));
    const html = await readFile(await convert(file, 'html', folder), 'utf8');
    return (htmlTables(html)[0] ?? []).map(([first = '']) => first);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

it('shows every quantity as its text in LibreOffice', { timeout: 120_000 }, async (context) => {
  await requireLibreOffice(context);
  const generated = fc.sample(quantities, { numRuns: 400, seed: 20250101 }).map(formatQuantity);
  const texts = [...paperTexts, ...twoStatements, ...awkwardTexts, ...generated].map((text) =>
    formatQuantity(parseQuantity(text)),
  );
  expect(await shownByLibreOffice(texts)).toEqual(texts);
});
