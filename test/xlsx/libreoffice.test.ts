import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlanCell, WorkbookPlan } from '../../src/table/sheetPlan';
import { defaultTableOptions, planTable } from '../../src/table';
import { loadSystem } from '../../src/domain/indicator';
import { builtInSystems } from '../../seeds';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { convert, htmlTables, requireLibreOffice } from '../support/libreoffice';
import { area, cell, samplePlan, sheetPlan, workbookPlan } from './samplePlan';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'written-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function openedAsHtml(plan: WorkbookPlan): Promise<string> {
  const file = join(folder, 'book.xlsx');
  await writeFile(file, await writeWorkbook(plan));
  return readFile(await convert(file, 'html', folder), 'utf8');
}

/** The HTML export begins at the first used cell and shows visible sheets alone. */
async function shown(...cells: readonly PlanCell[]): Promise<(string | undefined)[]> {
  const column = cells.map((one) => [one]);
  const html = await openedAsHtml(
    workbookPlan(sheetPlan({ area: area(0, 0, cells.length, 1), cells: column })),
  );
  return (htmlTables(html)[0] ?? []).map(([text]) => text);
}

describe('LibreOffice opens the workbook', { timeout: 120_000 }, () => {
  beforeEach(requireLibreOffice);

  it('and shows the texts of the paper', async () => {
    const [table] = htmlTables(await openedAsHtml(samplePlan));
    expect(table?.slice(0, 5)).toEqual([
      ['附件2：指标一览表', '', '', ''],
      ['指标', '基数', '目标值', '年均增速'],
      ['地区生产总值 <GDP> & "其他"', '500亿元以上', '预计41.575', '11.40%'],
      ['能耗降低\n（累计）', '[-14]', '完成省定目标', '=1+1'],
      ['合计', '486', '是', '1'],
    ]);
  });

  it('and shows of each built-in table what the plan says will be shown', async () => {
    const plans = builtInSystems.map((data, index) => {
      const loaded = loadSystem(data);
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
      const place = {
        sheet: `表 ${index}`,
        listsSheet: `lists ${index}`,
        row: 0,
        column: 0,
        wholeSheet: true,
      };
      return planTable(loaded.value, {}, defaultTableOptions, place);
    });
    const all = {
      sheets: plans.flatMap(({ sheets }) => sheets),
      parts: plans.flatMap(({ parts }) => parts),
    };
    const tables = htmlTables(await openedAsHtml(all));
    const visible = all.sheets.filter(({ visibility }) => visibility === 'visible');
    expect(tables).toEqual(
      visible.map(({ cells }) => cells.map((row) => row.map(({ text }) => text))),
    );
  });

  it('and colours by rules that look at this sheet and at another', async () => {
    const html = await openedAsHtml(samplePlan);
    expect(html).toMatch(/bgcolor="#FFC7CE"[^>]*><font[^>]*color="#9C0006">500亿元以上/);
    expect(html).toMatch(/bgcolor="#FFEB9C"[^>]*><font[^>]*>\[-14\]/);
    expect(html).toMatch(/<b><font color="#006100">11\.40%/);
  });

  it('and computes what has no result yet, functions younger than the format included', async () => {
    const texts = await shown(
      cell(2),
      cell(null, '0', '=A1*21'),
      cell(null, 'General', '=IFS(A1>5,"多",TRUE,"少")'),
      cell(null, 'General', '=TEXTJOIN("、",TRUE,"甲","IFS(乙)")'),
      cell(null, '0.0', '=STDEV.S(1,3,5)'),
    );
    expect(texts).toEqual(['2', '42', '少', '甲、IFS(乙)', '2.0']);
  });

  it('and takes no text for a formula', async () => {
    const texts = ['=1+1', '+1', '-1+2', '@SUM(1)', '_x0041_', '00123', '1/2', '#N/A', 'TRUE'];
    expect(await shown(...texts.map((text) => cell(text)))).toEqual(texts);
  });

  it('and understands merges, names, validation, protection and printing', async () => {
    const file = join(folder, 'book.xlsx');
    await writeFile(file, await writeWorkbook(samplePlan));
    const text = await readFile(await convert(file, 'fods', folder), 'utf8');
    const expected = [
      'table:number-columns-spanned="4"',
      'table:name="zb_table"',
      'table:name="zb_首格"',
      'table:protected="true"',
      'table:message-type="warning"',
      'of:cell-content-is-in-list([$&apos;字 典&apos;.$A$1:.$A$2])',
      'of:is-true-formula(OR(ISNUMBER([.D4]);[.D4]=&quot;—&quot;))',
      'formula-is(AND(ISNUMBER([.C4]);[.C4]&lt;0))',
      'style:print-orientation="landscape" fo:margin-top="0.5in"',
      'style:scale-to-X="1"',
      'table:print-ranges',
      '<table:table-header-rows>',
    ];
    expect(expected.filter((piece) => !text.includes(piece))).toEqual([]);
  });
});
