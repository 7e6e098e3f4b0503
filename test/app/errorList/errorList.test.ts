import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type ErrorListEntry, errorListPlan } from '../../../src/app/errorList';
import { gridOfTexts, locateTables } from '../../../src/table/locate';
import { writeWorkbook } from '../../../src/xlsx';
import { shippedSystem } from '../../support/systems';

const entry: ErrorListEntry = {
  severity: 'warning',
  sheet: '指标表',
  cell: 'F7',
  indicator: '指标1 某指标',
  column: '某年总量',
  title: '增速与总量不符',
  found: '11.40%',
  expected: '3.58～3.86%',
  why: '按总量计算为+3.72%。',
  remedy: '请核对；确实无误的，填写核实说明。',
  rule: 'growth-levels',
};

const sheetOf = (entries: readonly ErrorListEntry[], language: 'zh' | 'en' = 'zh') => {
  const [sheet] = errorListPlan(entries, { sheet: '差错清单', language }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

const bodyOf = (entries: readonly ErrorListEntry[]) => sheetOf(entries).cells.slice(3);

describe('the 差错清单', () => {
  it('has a line for each entry, with a sign and a word for how grave it is', () => {
    const body = bodyOf([{ ...entry, severity: 'error' }, entry, { ...entry, severity: 'info' }]);
    expect(body.map((row) => row.slice(0, 4).map(({ value }) => value))).toEqual([
      [1, '×强制性', '指标表', 'F7'],
      [2, '▲核实性', '指标表', 'F7'],
      [3, '○提示性', '指标表', 'F7'],
    ]);
  });

  it('says what it comes to', () => {
    const said = (entries: readonly ErrorListEntry[]) => sheetOf(entries).cells[1]?.[0]?.value;
    expect(said([{ ...entry, severity: 'error' }, entry])).toContain('共2处：强制性1处');
    expect(said([])).toBe('没有发现差错。');
  });

  it('leads to the cell, and nowhere where there is no such cell', () => {
    const linkOf = (change: Partial<ErrorListEntry>) => bodyOf([{ ...entry, ...change }])[0]?.[3];
    expect(linkOf({})).toMatchObject({
      formula: `=HYPERLINK("#'指标表'!F7","F7")`,
      value: 'F7',
    });
    expect(linkOf({ sheet: `'a" & cmd()` })?.formula).toBe(
      `=HYPERLINK("#'''a"" & cmd()'!F7","F7")`,
    );
    for (const change of [{ cell: '' }, { cell: '=1+1' }, { cell: 'C:C' }, { sheet: '' }])
      expect(linkOf(change)).not.toHaveProperty('formula');
  });

  it('keeps every reported text a text, whatever it begins with', async () => {
    const texts = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '0012', '1-2'];
    const entries = texts.map((found) => ({ ...entry, found, explanation: found }));
    expect(bodyOf(entries).flatMap((row) => row.filter(({ formula }) => formula))).toHaveLength(
      texts.length,
    );
    const bytes = await writeWorkbook(errorListPlan(entries, { sheet: 'x', language: 'zh' }));
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows.slice(3).map((row) => row[7])).toEqual(texts);
  });

  it('has a place for the explanation of what may be explained, and only there', () => {
    const { paints } = sheetOf([{ ...entry, severity: 'error' }, entry]);
    expect(
      paints.filter(({ style }) => style.locked === false).map(({ area }) => area.row),
    ).toEqual([4]);
  });

  it('names the files where it covers several', () => {
    const heads = (entries: readonly ErrorListEntry[]) =>
      sheetOf(entries).cells[2]?.map(({ value }) => value);
    expect(heads([entry])).not.toContain('文件');
    expect(heads([{ ...entry, file: 'a.xlsx' }])).toContain('文件');
  });

  it.each(['zh', 'en'] as const)('is not taken for an indicator table (%s)', (language) => {
    const system = shippedSystem();
    const entries = system.indicators.map(({ number, name }) => ({
      ...entry,
      indicator: `指标${number} ${name}`,
    }));
    const texts = sheetOf(entries, language).cells.map((row) =>
      row.map(({ value }) => String(value ?? '')),
    );
    expect(locateTables(gridOfTexts(texts), [system])).toEqual([]);
  });

  it('shortens what nobody reads', () => {
    const found = bodyOf([{ ...entry, found: '9'.repeat(32_767) }])[0]?.[7]?.value;
    expect(String(found)).toHaveLength(1001);
  });

  it('is written with nothing found', async () => {
    const bytes = await writeWorkbook(errorListPlan([], { sheet: '差错清单', language: 'zh' }));
    expect(bytes.length).toBeGreaterThan(0);
  });
});
