import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settleFile, writeWorkbook } from '../../../src/xlsx';
import { convert, requireLibreOffice } from '../../support/libreoffice';
import { shippedSystem } from '../../support/systems';
import { profile } from '../../domain/assessment/support';
import { defaultTableOptions, planTable } from '../../../src/table';
import { schemaProblems } from '../schemas';
import { handmade, partsOf, status, tools } from './handmade';

let folder: string;
beforeEach(async (context) => {
  await requireLibreOffice(context);
  folder = await mkdtemp(join(tmpdir(), 'patched-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Rows = readonly (readonly unknown[])[];

/** The first sheet as LibreOffice reads it, computing whatever has no result. */
async function opened(bytes: Uint8Array): Promise<Rows> {
  const file = join(folder, 'book.xlsx');
  await writeFile(file, bytes);
  const saved = await readFile(await convert(file, 'xlsx', join(folder, 'out')));
  return (await readXlsx(saved)).sheets[0]?.rows ?? [];
}

const number = (value: number) => `<v>${value}</v>`;
const cells = (row: number, ...contents: readonly string[]) =>
  `<row r="${row}">${contents.map((xml, at) => `<c r="${'ABCDEFGHIJ'[at]}${row}"${xml}</c>`).join('')}</row>`;
const plain = (value: number) => `>${number(value)}`;
const text = (formula: string, result: string) => ` t="str"><f>${formula}</f><v>${result}</v>`;
const formula = (call: string, result: number) => `><f>${call}</f>${number(result)}`;
const array = (ref: string, call: string, result: number) =>
  ` cm="1"><f t="array" ref="${ref}">${call}</f>${number(result)}`;

/** Each call with what the add-in makes of it; in every form in which a file can hold it. */
const data = [
  cells(1, plain(100), plain(121), plain(144), formula('_xldudf_ZB_CAGR(A1,B1,2)', 0.1)),
  cells(
    2,
    plain(0.07),
    plain(0.05),
    plain(0.03),
    array(
      'D2',
      '_xldudf_ZB_AVGGROWTH(A2:C2)',
      1.07 ** (1 / 3) * 1.05 ** (1 / 3) * 1.03 ** (1 / 3) - 1,
    ),
  ),
  cells(
    3,
    plain(100),
    plain(200),
    plain(150),
    ` ><f t="shared" si="0" ref="D3:D4">ZB.PROGRESS(A3,B3,C3)</f>${number(0.5)}`,
  ),
  cells(4, plain(10), plain(30), plain(15), ` ><f t="shared" si="0"/>${number(0.25)}`),
  cells(5, plain(100), plain(200), plain(150), text('ZB.STATUS(A5,B5,C5,2)', '超前')),
  cells(
    6,
    plain(100),
    plain(110),
    plain(0),
    array('D6:E6', 'ZB.CAGR(A6,B6,1)*A6:B6', 10),
    plain(11),
  ),
  cells(7, plain(100), plain(110), plain(121), array('D7', '_xldudf_ZB_CUMAVG(A7,B7:C7)', 0.1)),
  cells(
    8,
    plain(0.07),
    plain(0.05),
    plain(0.11),
    array('D8', '_xldudf_ZB_GROWTHSTATUS(0.05,A8:C8)', 0)
      .replace('<v>0</v>', '<v>超前</v>')
      .replace(' cm', ' t="str" cm'),
  ),
].join('');

/** The same, but nothing computed yet. */
const bare = data.replace(/(<\/f>|<f [^>]*\/>)<v>[^<]*<\/v>/g, '$1');

const results: Rows = [
  [0.1],
  [1.07 ** (1 / 3) * 1.05 ** (1 / 3) * 1.03 ** (1 / 3) - 1],
  [0.5],
  [0.25],
  ['超前'],
  [10, 11],
  [0.1],
  ['超前'],
];

/** The results taken out of a file, so that every one comes from LibreOffice. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[sheet] ?? new Uint8Array());
  parts[sheet] = strToU8(xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f>'));
  return zipSync(parts);
}

const expectResults = (rows: Rows) =>
  results.forEach((line, row) =>
    line.forEach((value, at) => {
      const found = rows[row]?.[3 + at];
      if (typeof value === 'number') expect(found, `row ${row + 1}`).toBeCloseTo(value, 9);
      else expect(found, `row ${row + 1}`).toBe(value);
    }),
  );

describe('LibreOffice opens a changed workbook', { timeout: 240_000 }, () => {
  it('and shows values as the add-in computed them, with no formula left', async () => {
    const { bytes, left, formulas } = settleFile(
      handmade({ data, chain: ['D1'] }),
      'values',
      status,
      tools,
    );
    expect([formulas, left]).toEqual([8, []]);
    expect(partsOf(bytes)['xl/worksheets/data.xml']).not.toContain('<f');
    expectResults(await opened(bytes));
  });

  it('and computes by native functions what the add-in had computed', async () => {
    const { bytes, left, formulas } = settleFile(handmade({ data: bare }), 'native', status, tools);
    expect([formulas, left]).toEqual([8, []]);
    expectResults(await opened(bytes));
  });

  it('and finds a whole table with the add-in’s formulas as it was, results included', async () => {
    const place = { sheet: '表', listsSheet: 'lists', row: 0, column: 0, wholeSheet: true };
    const system = shippedSystem();
    const plan = planTable(
      system,
      system.published,
      { ...defaultTableOptions, formulas: 'addin', profile: profile('principled') },
      place,
    );
    const before = await writeWorkbook(plan);
    const { bytes, formulas } = settleFile(before, 'native', status, tools);
    expect(formulas).toBeGreaterThan(20);
    const [was, is] = [partsOf(before), partsOf(bytes)];
    const differ = Object.keys(was).filter((name) => was[name] !== is[name]);
    expect(differ).toEqual(['xl/worksheets/sheet1.xml']);
    expect(
      differ.flatMap((part) => schemaProblems(part, strFromU8(unzipSync(bytes)[part]!))),
    ).toEqual([]);
    const [sheet] = plan.sheets;
    const rows = await opened(withoutResults(bytes));
    const wrong = (sheet?.cells ?? []).flatMap((row, at) =>
      row.flatMap((cell, column) => {
        if (cell.formula === undefined || /ZB\.ASSESS/.test(cell.formula) || cell.value === null)
          return [];
        const found = rows[at]?.[column];
        const same =
          typeof cell.value === 'number' && typeof found === 'number'
            ? Math.abs(cell.value - found) < 1e-9
            : cell.value === found || (cell.value === '' && (found ?? '') === '');
        return same ? [] : [`${at},${column}: ${cell.value} ≠ ${String(found)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
