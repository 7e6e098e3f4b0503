import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import { convert, htmlTables, requireLibreOffice } from '../../support/libreoffice';
import expected from './expected.json';

const run = promisify(execFile);
const domainColumn = 0;

/** On paper, and in the sheet, a domain stands once for all its rows. */
const printed = expected.cells.map((row, index) =>
  row.map((text, column) =>
    column === domainColumn && expected.cells[index - 1]?.[column] === text ? '' : text,
  ),
);

describe('the published table, made by the command', () => {
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'annex2-'));
    file = join(folder, 'annex2.xlsx');
    const errors: string[] = [];
    const code = await main(['table', '-o', file, '--fill', 'published'], '0', {
      out: () => undefined,
      err: (line) => errors.push(line),
    });
    expect([code, errors]).toEqual([0, []]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('shows all 450 cells and the header as printed, read back by LibreOffice', async (context) => {
    await requireLibreOffice(context);
    const html = await readFile(await convert(file, 'html', folder), 'utf8');
    const [title, ...rows] = htmlTables(html)[0] ?? [];
    expect(title?.[0]).toBe(expected.title);
    expect(rows.slice(0, 2)).toEqual(expected.header);
    expect(rows.slice(2)).toEqual(printed);
    expect(rows.slice(2).flat()).toHaveLength(450);
  });

  it('holds a number in every figure cell whose text carries one', async () => {
    const { sheets } = await readXlsx(await readFile(file));
    const figureColumns = [4, 5, 6, 9, 10, 11, 12, 13, 14, 17];
    const wrong = expected.cells.flatMap((row, index) =>
      figureColumns
        .filter(
          (column) =>
            (typeof sheets[0]?.rows[index + 3]?.[column] === 'number') !==
            /\d/.test(row[column] ?? ''),
        )
        .map((column) => row[column]),
    );
    expect(wrong).toEqual([]);
  });

  it('prints on two A3 pages at most', async (context) => {
    await requireLibreOffice(context);
    const pdf = await convert(file, 'pdf', folder);
    const { stdout } = await run('pdfinfo', [pdf]);
    expect(Number(/Pages:\s+(\d+)/.exec(stdout)?.[1])).toBeLessThanOrEqual(2);
    expect(stdout).toMatch(/Page size:\s+1190\.\d+ x 841\.\d+ pts/);
  });
});
