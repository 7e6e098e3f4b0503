import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReadTable, readSubmissions } from '../../../src/table/read';
import { workbookCheck } from '../../../src/app/check';
import { readWorkbook } from '../../../src/xlsx';
import { systems } from '../../table/locate/support';
import { checkContext } from '../../app/check/support';
import { byExceljs, byOurselves, bySheetJs } from '../../xlsx/read/writers';
import { byHand } from './byHand';
import { fileName, formOf, layoutNames } from './layouts';

const writers = { byOurselves, byExceljs, bySheetJs, byHand };
const programs = ['openpyxl', 'libreoffice'] as const;

const tablesIn = (bytes: Uint8Array): readonly ReadTable[] =>
  readSubmissions(readWorkbook(bytes), systems);

/** What all tables of a file show, as `formOf` tells it. */
function figuresIn(bytes: Uint8Array): Record<string, string> {
  const figures: Record<string, string> = {};
  for (const { submission } of tablesIn(bytes))
    for (const { number, cells } of submission.rows)
      for (const [id, { text }] of Object.entries(cells))
        if (text !== '' && id !== 'domain') figures[`${number} ${id}`] = text;
  return figures;
}

const check = workbookCheck(checkContext);

const savedBy = (program: string, name: string): Promise<Uint8Array> =>
  readFile(join(import.meta.dirname, 'files', program, fileName(name)));

/** Openpyxl computes nothing: its formulas have no results until a spreadsheet opens them. */
const uncomputed = 'with formulas and their results';

describe.each(Object.entries(writers))('a table written %s', (_, write) => {
  it.each(layoutNames)('%s is read to the last figure', async (name) => {
    const { plan, figures } = formOf(name);
    expect(Object.keys(figures).length).toBeGreaterThan(100);
    const bytes = await write(plan);
    expect(figuresIn(bytes)).toEqual(figures);
    expect(check(readWorkbook(bytes)).kind).toBe('checked');
  });
});

describe.each(programs)('a table saved by %s', (program) => {
  const names = layoutNames.filter((name) => program !== 'openpyxl' || name !== uncomputed);
  it.each(names)('%s is read to the last figure', async (name) => {
    expect(figuresIn(await savedBy(program, name))).toEqual(formOf(name).figures);
  });

  it('tells what is hidden in it', async () => {
    const [table] = tablesIn(await savedBy(program, 'with hidden rows and columns'));
    const hidden = table?.submission.structure?.hidden?.map(({ address }) => address);
    expect(hidden).toEqual(['C6', 'C10', 'G3', 'H2']);
  });
});
