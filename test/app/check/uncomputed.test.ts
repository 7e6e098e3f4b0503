import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planReturn, wordChecked, workbookCheck } from '../../../src/app/check';
import { readWorkbook } from '../../../src/xlsx';
import { checkContext } from './support';

const files = resolve(import.meta.dirname, '../../cases/forms/files');
const saved = async (program: string) =>
  readWorkbook(await readFile(join(files, program, 'with-formulas-and-their-results.xlsx')));

describe('formulas that nobody has computed', () => {
  it('are one error that says what to do, and no cell is called blank for it', async () => {
    const book = await saved('openpyxl');
    const checked = workbookCheck(checkContext)(book);
    const file = wordChecked(checked, { file: 'a.xlsx', sha256: '' }, { language: 'zh' });
    expect(file.status).toBe('rejected');
    const errors = file.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule }) => rule)).toEqual(['formula-result']);
    expect(errors[0]?.message).toContain('请用 Excel 或 WPS 打开，保存后再报');
    if (checked.kind !== 'checked') throw new Error(checked.kind);
    expect(planReturn(checked.tables, book, 'zh').marks.length).toBeGreaterThan(50);
  });

  it('are none once a spreadsheet has saved them', async () => {
    const checked = workbookCheck(checkContext)(await saved('libreoffice'));
    const { findings } = wordChecked(checked, { file: '', sha256: '' }, { language: 'en' });
    expect(findings.map(({ rule }) => rule)).not.toContain('formula-result');
  });
});
