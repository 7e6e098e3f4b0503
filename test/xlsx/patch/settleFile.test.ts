import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../schemas';
import { type Handmade, dataOf, handmade, partsOf, sheetPart, status, tools } from './handmade';
import { settleFile } from '../../../src/xlsx';

const native = (book: Handmade) => settleFile(handmade(book), 'native', status, tools);
const values = (book: Handmade) => settleFile(handmade(book), 'values', status, tools);
const row = (...cells: readonly string[]) => `<row r="1" spans="1:9">${cells.join('')}</row>`;

const levels = '<c r="A1"><v>100</v></c><c r="B1"><v>121</v></c>';
const cagr = '<c r="C1" s="7"><f>_xldudf_ZB_CAGR(A1,B1,2)</f><v>0.1</v></c>';
const nativeCagr = (at: number) =>
  `IF(AND(A${at}="",B${at}=""),"",IF(COUNT(A${at},B${at},2)&lt;3,NA(),IF(AND(A${at}&gt;0,B${at}&gt;=0,2&gt;0),_xlfn.RRI(2,A${at},B${at}),NA())))`;

describe('native', () => {
  it('rewrites a call in the form in which Excel stores it, and nothing else of the cell', () => {
    const { bytes, formulas, left } = native({ data: row(levels, cagr) });
    expect([formulas, left]).toEqual([1, []]);
    expect(dataOf(bytes)).toBe(
      row(levels, `<c r="C1" s="7"><f>${nativeCagr(1)}</f><v>0.1</v></c>`),
    );
  });

  it('rewrites it in the form in which the user types it too', () => {
    const { bytes } = native({ data: row(levels, cagr.replace('_xldudf_ZB_CAGR', 'ZB.CAGR')) });
    expect(dataOf(bytes)).toContain(nativeCagr(1));
  });

  it('lets a function keep the prefix that it was stored with, or without', () => {
    const cell = '<c r="C1"><f>_xlfn.IFS(TRUE,RRI(ZB.CAGR(A1,B1,2),1,2))</f><v>1</v></c>';
    const { bytes } = native({ data: row(levels, cell) });
    expect(dataOf(bytes)).toContain('<f>_xlfn.IFS(TRUE,RRI(IF(');
  });

  it('drops the #NAME? of a program without the add-in, so that the cell is computed', () => {
    const cell =
      '<c r="C1" s="7" t="e"><f>_xldudf_ZB_CAGR(A1,B1,2)</f><v>#NAME?</v></c><c r="D1" t="e"><f>ZB.CAGR(A1,B1,0)</f><v>#N/A</v></c>';
    const { bytes } = native({ data: row(levels, cell) });
    expect(dataOf(bytes)).toContain(`<c r="C1" s="7"><f>${nativeCagr(1)}</f></c>`);
    expect(dataOf(bytes)).toMatch(/<c r="D1" t="e"><f>[^#]*<v>#N\/A/);
  });

  it('gives each cell that shared a formula its own', () => {
    const shared = `<row r="1">${levels}<c r="C1"><f t="shared" ref="C1:C3" si="0">ZB.CAGR(A1,B1,2)</f><v>1</v></c></row><row r="3"><c r="C3" s="2"><f t="shared" si="0"/><v>2</v></c></row>`;
    const { bytes, formulas } = native({ data: shared });
    expect(formulas).toBe(2);
    expect(dataOf(bytes)).toBe(
      `<row r="1">${levels}<c r="C1"><f>${nativeCagr(1)}</f><v>1</v></c></row><row r="3"><c r="C3" s="2"><f>${nativeCagr(3)}</f><v>2</v></c></row>`,
    );
  });

  it('leaves a block a block', () => {
    const cell =
      '<c r="C1" cm="1"><f t="array" ref="C1:D1">ZB.CAGR(A1,B1,2)*E1:F1</f><v>1</v></c><c r="D1"><v>2</v></c>';
    const { bytes } = native({ data: row(levels, cell) });
    expect(dataOf(bytes)).toContain('<c r="C1" cm="1"><f t="array" ref="C1:D1">IF(');
    expect(dataOf(bytes)).toContain('*E1:F1</f><v>1</v></c><c r="D1"><v>2</v></c>');
  });

  it('lists what has no native form by its cell, and leaves it', () => {
    const cells = `<c r="D1" cm="1"><f t="array" ref="D1:E1">ZB.ASSESS(A1:B9)</f><v>1</v></c>`;
    const { bytes, left, formulas } = native({ data: row(levels, cagr, cells) });
    expect(formulas).toBe(1);
    expect(left).toEqual([
      {
        sheet: '数据',
        row: 0,
        column: 3,
        why: { kind: 'noNativeForm', functions: ['ASSESS'] },
      },
    ]);
    expect(dataOf(bytes)).toContain(cells);
  });

  it('reads formulas in CDATA, with entities and with a prefix of the namespace', () => {
    const cell =
      '<c r="C1"><f><![CDATA[ZB.CAGR(A1,B1,2)&"<"]]></f><v>1</v></c><c r="D1"><f>ZB.CAGR(A1,B1,2)&amp;&quot;&#x4E2D;&quot;</f><v>1</v></c>';
    expect(dataOf(native({ data: row(levels, cell) }).bytes)).toBe(
      row(
        levels,
        `<c r="C1"><f>${nativeCagr(1)}&amp;"&lt;"</f><v>1</v></c><c r="D1"><f>${nativeCagr(1)}&amp;"中"</f><v>1</v></c>`,
      ),
    );
  });

  it('asks Excel to compute everything on opening, wherever calcPr stands or is missing', () => {
    const workbook = (afterSheets: string) =>
      partsOf(native({ data: row(levels, cagr), afterSheets }).bytes)['xl/workbook.xml'];
    expect(workbook('<calcPr calcId="1"/>')).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/>');
    expect(workbook('<calcPr fullCalcOnLoad="0"></calcPr>')).toContain(
      '<calcPr fullCalcOnLoad="1"></calcPr>',
    );
    expect(workbook('')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  it('names the names and table columns that call the add-in as well', () => {
    const afterSheets =
      '<definedNames><definedName name="年均">ZB.CAGR(1,2,3)</definedName><definedName name="x">1</definedName></definedNames>';
    const { elsewhere } = native({
      data: row(levels, cagr),
      afterSheets,
      sheetLinks: [['table', '../tables/t.xml']],
      parts: {
        'xl/tables/t.xml':
          '<table><tableColumns><tableColumn id="1" name="增速"><calculatedColumnFormula>ZB.CAGR(1,2,3)</calculatedColumnFormula></tableColumn><tableColumn id="2" name="y"/></tableColumns></table>',
      },
    });
    expect(elsewhere).toEqual(['年均', '增速']);
  });
});

describe('values', () => {
  it('keep what is shown to the last digit and take the formula away', () => {
    const cell =
      '<c r="C1" s="7"><f>ZB.CAGR(A1,B1,2)</f><v>0.10000000000000009</v></c><c r="D1" t="str"><f>ZB.STATUS(1,2,3,4)</f><v>超前 &amp; x</v></c><c r="E1" t="e"><f>ZB.CAGR(A1,B1,-1)</f><v>#N/A</v></c>';
    const { bytes, formulas } = values({ data: row(levels, cell) });
    expect(formulas).toBe(3);
    expect(dataOf(bytes)).toBe(
      row(
        levels,
        '<c r="C1" s="7"><v>0.10000000000000009</v></c><c r="D1" t="str"><v>超前 &amp; x</v></c><c r="E1" t="e"><v>#N/A</v></c>',
      ),
    );
  });

  it('of a formula that spills stay in all of its cells', () => {
    const spill =
      '<c r="C1" cm="1" t="str"><f t="array" ref="C1:D1">ZB.ASSESS(A1:B9)</f><v>正常</v></c><c r="D1"><v>1.08</v></c>';
    expect(dataOf(values({ data: row(levels, spill) }).bytes)).toBe(
      row(levels, '<c r="C1" t="str"><v>正常</v></c><c r="D1"><v>1.08</v></c>'),
    );
  });

  it.each([
    ['<c r="C1" t="e"><f>ZB.NUMBER(A1)</f><v>#NAME?</v></c>', '#NAME?'],
    ['<c r="C1" t="e" vm="1"><f>ZB.NUMBER(A1)</f><v>#VALUE!</v></c>', '#BUSY!'],
    ['<c r="C1"><f>ZB.NUMBER(A1)</f></c>', ''],
    ['<c r="C1"><f>ZB.NUMBER(A1)</f><v></v></c>', ''],
  ])('are not kept where nothing was computed: %s', (cell, shown) => {
    const book = { data: row(levels, cell) };
    const { bytes, left } = values(book);
    expect(left).toMatchObject([{ row: 0, column: 2, why: { kind: 'notComputed', shown } }]);
    expect(bytes).toEqual(handmade(book));
  });

  it('leave a cell its formula when the one that it was shared with becomes a value', () => {
    const shared = `<row r="1">${levels}<c r="C1"><f t="shared" ref="C1:C2" si="3">ZB.CAGR(A1,$B$1,2)</f><v>1</v></c></row><row r="2"><c r="C2" t="e"><f t="shared" si="3"/><v>#NAME?</v></c></row>`;
    expect(dataOf(values({ data: shared }).bytes)).toBe(
      `<row r="1">${levels}<c r="C1"><v>1</v></c></row><row r="2"><c r="C2" t="e"><f>ZB.CAGR(A2,$B$1,2)</f><v>#NAME?</v></c></row>`,
    );
  });

  it('take out the order of computing, which must name no cell without a formula', () => {
    const before = handmade({ data: row(levels, cagr), chain: ['C1', 'D1'] });
    const after = partsOf(settleFile(before, 'values', status, tools).bytes);
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(after['[Content_Types].xml']).not.toContain('calcChain');
    const others = Object.keys(partsOf(before)).filter((name) => name !== 'xl/calcChain.xml');
    expect(Object.keys(after)).toEqual(others);
  });
});

describe('either way', () => {
  it.each(['native', 'values'] as const)('every part that changed is valid (%s)', (way) => {
    const data = row(
      levels,
      cagr,
      '<c r="D1" t="str"><f>ZB.STATUS(1,2,3,4)</f><v>超前</v></c><c r="E1" cm="1"><f t="array" ref="E1">ZB.CAGR(A1,B1,2)</f><v>1</v></c>',
    );
    const { bytes } = settleFile(handmade({ data, chain: ['C1'] }), way, status, tools);
    const xml = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
    expect(xml.flatMap(([name, part]) => schemaProblems(name, strFromU8(part)))).toEqual([]);
  });

  it('a workbook that does not call the add-in comes back as it is', () => {
    const bytes = handmade({ data: row(levels, '<c r="C1"><f>"ZB.CAGR("&amp;A1</f><v>x</v></c>') });
    expect(settleFile(bytes, 'native', status, tools)).toEqual({
      bytes,
      formulas: 0,
      left: [],
      elsewhere: [],
    });
  });

  it('only parts that had to change differ', () => {
    const before = partsOf(handmade({ data: row(levels, cagr), chain: ['C1'] }));
    const after = partsOf(native({ data: row(levels, cagr), chain: ['C1'] }).bytes);
    const differ = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(differ).toEqual(['xl/workbook.xml', sheetPart]);
  });
});
