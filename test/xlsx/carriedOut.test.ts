import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../src/table/sheetPlan';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { area, cell, samplePlan, sheetPlan, workbookPlan } from './samplePlan';
import { writtenPart, writtenParts } from './unzipped';
import { readXlsx } from 'hucre/xlsx';
import { strFromU8, unzipSync } from 'fflate';

const sheetXml = (plan: Partial<SheetPlan>) =>
  writtenPart(workbookPlan(sheetPlan(plan)), 'xl/worksheets/sheet1.xml');

async function read() {
  const workbook = await readXlsx(await writeWorkbook(samplePlan), { readStyles: true });
  const table = workbook.sheets[1];
  if (table === undefined) throw new Error('The sample has lost its table.');
  return { workbook, table };
}

describe('cells', () => {
  it('are painted in order, property by property', async () => {
    const { table } = await read();
    const style = table.cells?.get('1,1')?.style;
    expect(style?.font).toMatchObject({ name: '黑体', size: 16, color: { rgb: '1F4E79' } });
    expect(style?.alignment).toEqual({ horizontal: 'center', vertical: 'center', wrapText: true });
    expect(style?.border?.left).toEqual({ style: 'thin', color: { rgb: '7F7F7F' } });
    expect(table.cells?.get('2,2')?.style?.font?.bold).toBe(true);
  });

  it('are painted outside the table too', async () => {
    const { table } = await read();
    expect(table.cells?.get('7,1')?.style?.fill).toMatchObject({
      pattern: 'solid',
      fgColor: { rgb: 'FFFBE6' },
    });
  });

  it('can be unlocked and locked again', async () => {
    const { table } = await read();
    expect(table.cells?.get('3,3')?.style?.protection).toEqual({ locked: false });
    expect(table.cells?.get('4,4')?.style?.protection).toBeUndefined();
  });

  it('keep a formula with the result known beforehand', async () => {
    const { table } = await read();
    expect(table.cells?.get('5,2')).toMatchObject({ formula: 'SUM(C4:C5)', formulaResult: 486 });
    const results = [0, '', '文', '#N/A', true, null].map((value) => [
      cell(value, 'General', '=A9'),
    ]);
    const xml = await sheetXml({ area: area(0, 0, 6, 1), cells: results });
    expect(
      [...xml.matchAll(/<c r="A\d"([^>]*)><f>A9<\/f>(.*?)<\/c>/g)].map(
        ([, type, value]) => `${type}${value}`,
      ),
    ).toEqual([
      '<v>0</v>',
      ' t="str"<v/>',
      ' t="str"<v>文</v>',
      ' t="e"<v>#N/A</v>',
      ' t="b"<v>1</v>',
      '',
    ]);
  });

  it('carry the apostrophe where editing would make a formula of the text, and nowhere else', async () => {
    const texts = ['=1', '+1', '-1', '@A', '-', '—', '预计', '500'];
    const plan = workbookPlan(
      sheetPlan({ area: area(0, 0, 1, 8), cells: [texts.map((text) => cell(text))] }),
    );
    const xml = await writtenPart(plan, 'xl/worksheets/sheet1.xml');
    const quoted = [...xml.matchAll(/<c r="[A-Z]1"( s="1")? t="s">/g)].map(
      ([, style]) => style !== undefined,
    );
    expect(quoted).toEqual([true, true, true, true, false, false, false, false]);
    expect(await writtenPart(plan, 'xl/styles.xml')).toContain('quotePrefix="1"');
  });

  it('that are blank and plain take no room', async () => {
    expect(await sheetXml({ area: area(0, 0, 1, 2), cells: [[cell(null), cell('')]] })).toContain(
      '<sheetData/>',
    );
  });
});

describe('formulas', () => {
  it.each([
    ['=IFS(A1>0,1)', '_xlfn.IFS(A1&gt;0,1)'],
    ['=ifna(A1,0)', '_xlfn.ifna(A1,0)'],
    ['=SUM(A1,STDEV.S(B1:B9))', 'SUM(A1,_xlfn.STDEV.S(B1:B9))'],
    ['=_xlfn.IFS(A1,1)', '_xlfn.IFS(A1,1)'],
    ['="IFS("&"a""IFS("', '"IFS("&amp;"a""IFS("'],
    ["='IFS(1)'!A1", "'IFS(1)'!A1"],
    ['=MYIFS(1)+规划.IFS(1)', 'MYIFS(1)+规划.IFS(1)'],
    ['="_x0041_"', '"_x005F_x0041_"'],
  ])('%s is stored as %s', async (formula, stored) => {
    const xml = await sheetXml({
      area: area(0, 0, 1, 1),
      cells: [[cell(null, 'General', formula)]],
    });
    expect(/<f>(.*)<\/f>/.exec(xml)?.[1]).toBe(stored);
  });

  it('make Excel compute on loading; without any it need not ask to save on closing', async () => {
    expect(await writtenPart(samplePlan, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(await writtenPart(workbookPlan(sheetPlan()), 'xl/workbook.xml')).not.toContain('calcPr');
  });
});

describe('sheets', () => {
  it('are visible, hidden or very hidden; the first visible one is active and alone selected', async () => {
    const { workbook } = await read();
    expect(
      workbook.sheets.map(({ hidden, veryHidden }) => [hidden === true, veryHidden === true]),
    ).toEqual([
      [false, true],
      [false, false],
      [true, false],
    ]);
    expect(workbook.activeSheet).toBe(1);
    const parts = [...(await writtenParts(samplePlan))].filter(([, xml]) =>
      xml.includes('tabSelected'),
    );
    expect(parts.map(([path]) => path)).toEqual(['xl/worksheets/sheet2.xml']);
  });

  it('have columns to the pixel, in eighths of a digit of 宋体 11', async () => {
    // Excel's own default column under that font: 72 pixels, 54 points, 9 digits with their padding.
    const columnWidths = [
      { at: 2, points: 54 },
      { at: 0, points: 60.75 },
      { at: 1, points: 9999 },
    ];
    const xml = await sheetXml({ columnWidths });
    expect(
      [...xml.matchAll(/<col min="(\d)" max="\1" width="([\d.]+)" customWidth="1"\/>/g)].map(
        ([, , w]) => w,
      ),
    ).toEqual(['10.125', '255', '9']);
  });

  it('have row heights in points, also where no cell stands', async () => {
    const { table } = await read();
    expect([...(table.rowDefs ?? [])].map(([row, { height }]) => [row, height])).toEqual([
      [1, 30],
      [4, 30],
      [12, 20.25],
    ]);
    expect(await sheetXml({ rowHeights: [{ at: 0, points: 500 }] })).toContain(
      '<row r="1" ht="409.5" customHeight="1"/>',
    );
  });

  it.each([
    [
      { rows: 3, columns: 2 },
      '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>',
    ],
    [
      { rows: 3, columns: 0 },
      '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
    ],
    [
      { rows: 0, columns: 2 },
      '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>',
    ],
  ])('freeze %o', async (freeze, pane) => {
    expect(await sheetXml({ freeze })).toContain(pane);
  });

  it('freeze nothing where nothing is to be frozen', async () => {
    expect(await sheetXml({ freeze: { rows: 0, columns: 0 } })).not.toContain('<pane');
  });

  it('print as planned', async () => {
    const { table } = await read();
    expect(table.pageSetup).toMatchObject({
      paperSize: 'a3',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      printArea: '$B$2:$E$6',
      printTitlesRow: '$2:$3',
    });
    expect(table.headerFooter?.oddFooter).toBe('&C第 &P 页，共 &N 页');
  });

  it('are protected without password, against what the plan does not allow', async () => {
    const { table } = await read();
    expect(table.protection).toMatchObject({
      sheet: true,
      formatCells: true,
      formatColumns: true,
      formatRows: false,
    });
    expect(await writtenPart(samplePlan, 'xl/worksheets/sheet2.xml')).not.toMatch(
      /password|hashValue/,
    );
    expect(await sheetXml({})).not.toContain('sheetProtection');
  });
});

describe('checks that go with the table', () => {
  it('are native validations with their words', async () => {
    const { table } = await read();
    expect(table.dataValidations).toMatchObject([
      {
        type: 'custom',
        range: 'D4:D5',
        formula1: 'OR(ISNUMBER(D4),D4="—")',
        errorStyle: 'warning',
        errorTitle: '不是数字',
        errorMessage: '应填数字。\n没有数时填“—”。',
        inputTitle: '目标值',
        inputMessage: '填数字 & 不带单位',
        showErrorMessage: true,
        allowBlank: true,
      },
      { type: 'list', range: 'C4:C5', formula1: "'字 典'!$A$1:$A$2" },
      { type: 'list', range: 'E6' },
    ]);
    expect(await writtenPart(samplePlan, 'xl/worksheets/sheet2.xml')).toContain(
      '<formula1>"是,否,""或许"""</formula1>',
    );
  });

  it('have titles and texts cut where Excel cuts them, not through a character', async () => {
    const message = { title: `${'题'.repeat(31)}👍`, text: '文'.repeat(300) };
    const xml = await sheetXml({
      validations: [
        {
          area: area(0, 0),
          rule: { kind: 'list', source: '是' },
          strictness: 'stop',
          error: message,
        },
      ],
    });
    expect(xml).toContain(`errorTitle="${'题'.repeat(31)}"`);
    expect(xml).toContain(`error="${'文'.repeat(255)}"`);
  });

  it('are conditional formats in the order of the plan, each where Excel keeps its kind', async () => {
    const xml = await writtenPart(samplePlan, 'xl/worksheets/sheet2.xml');
    const rules = [...xml.matchAll(/<(x14:)?cfRule type="expression"[^>]* priority="(\d)"/g)].map(
      ([, x14 = '', n]) => x14 + n,
    );
    expect(rules).toEqual(['2', '3', 'x14:1']);
    expect(xml).toMatch(
      /<xm:f>'校验 旗'!C4=2<\/xm:f><x14:dxf><font>.*FF9C0006.*<bgColor rgb="FFFFC7CE"\/>/,
    );
  });
});

describe('the workbook', () => {
  it('names areas for their sheet alone, the same name on two sheets included', async () => {
    const { workbook } = await read();
    expect(workbook.namedRanges).toEqual([
      {
        name: 'zb_table',
        range: "'指标 ''1'' 表'!$B$2:$E$6",
        scope: "指标 '1' 表",
        comment: '样例 & 1',
      },
      { name: 'zb_首格', range: "'指标 ''1'' 表'!$B$2", scope: "指标 '1' 表" },
      { name: 'zb_table', range: "'字 典'!$A$1:$A$2", scope: '字 典' },
    ]);
  });

  it('holds custom XML as it was given, with an identity and the namespace in its properties', async () => {
    const parts = await writtenParts(samplePlan);
    expect(parts.get('customXml/item1.xml')).toBe(samplePlan.parts[0]?.xml);
    expect(parts.get('customXml/itemProps2.xml')).toContain('ds:uri="urn:example:two&amp;more"');
    const ids = [1, 2].map(
      (n) => /itemID="([^"]+)"/.exec(parts.get(`customXml/itemProps${n}.xml`) ?? '')?.[1],
    );
    expect(new Set(ids).size).toBe(2);
    expect(parts.get('customXml/_rels/item2.xml.rels')).toContain('Target="itemProps2.xml"');
    expect(parts.get('xl/_rels/workbook.xml.rels')).toContain('Target="../customXml/item2.xml"');
    expect(parts.get('[Content_Types].xml')).toContain('PartName="/customXml/itemProps2.xml"');
  });

  it('says who made it, and when only if it is told', async () => {
    expect(await writtenPart(samplePlan, 'docProps/core.xml')).not.toContain('created');
    const bytes = await writeWorkbook(samplePlan, {
      created: new Date('2026-03-01T08:00:00.123Z'),
    });
    const core = strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('<dc:creator>规划指标 plan-indicators</dc:creator>');
    expect(core).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-01T08:00:00Z</dcterms:created>',
    );
  });

  it('begins with the content types and bears the zip’s own first date', async () => {
    const bytes = await writeWorkbook(samplePlan);
    const header = new DataView(bytes.buffer, bytes.byteOffset);
    expect([header.getUint16(10, true), header.getUint16(12, true)]).toEqual([0, 0x21]);
    expect(strFromU8(bytes.slice(30, 49))).toBe('[Content_Types].xml');
  });
});
