import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type ErrorListEntry, errorListSheet } from '../../../src/app/errorList';
import { type CellMark, returnedCopy } from '../../../src/xlsx/returned';
import { type Handmade, dataOf, handmade, partsOf, sheetPart, tools } from '../patch/handmade';
import { schemaProblems } from '../schemas';

const entry: ErrorListEntry = {
  severity: 'error',
  sheet: '数据',
  cell: 'B1',
  indicator: '指标1 甲',
  column: '总量',
  title: '读不出数',
  found: '=1+1',
  expected: '数字',
  why: '',
  remedy: '请改正。',
  rule: 'readable',
};

const list = errorListSheet([entry], { sheet: '差错清单', language: 'zh' });
const mark = (row: number, column: number, more: Partial<CellMark> = {}): CellMark => ({
  sheet: '数据',
  row,
  column,
  colour: '#FFD6D6',
  note: '请改正。',
  ...more,
});

const returned = (book: Handmade, marks: readonly CellMark[] = [mark(0, 1)]) =>
  returnedCopy(handmade(book), marks, list, '规划指标', tools);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const data =
  '<row r="1" spans="1:2"><c r="A1" s="1"><v>1</v></c><c r="B1" t="str"><f>1+1</f><v>x</v></c></row>';
const styles = `<?xml version="1.0"?><styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="1" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf></cellXfs></styleSheet>`;

/** The handmade workbook with a part of looks. */
const styled = (book: Handmade): Handmade => ({
  ...book,
  parts: {
    'xl/styles.xml': styles,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/data.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="/xl/worksheets/other.xml"/><Relationship Id="rId9" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ...book.parts,
  },
});

describe('a copy to be sent back', () => {
  it('has every part that it does not need to touch byte for byte', () => {
    const book = styled({ data });
    const [before, after] = [partsOf(handmade(book)), partsOf(returned(book).bytes)];
    const same = Object.keys(before).filter((name) => before[name] === after[name]);
    expect(same.sort()).toEqual(
      [
        '_rels/.rels',
        'xl/media/picture.png',
        'xl/vbaProject.bin',
        'xl/worksheets/other.xml',
      ].sort(),
    );
  });

  it('adds to the parts that it touches, and takes nothing away', () => {
    const book = styled({ data });
    const [before, after] = [partsOf(handmade(book)), partsOf(returned(book).bytes)];
    for (const [name, text] of Object.entries(before)) {
      const words = new Set((after[name] ?? '').match(/[^<>\s]+/g));
      const lost = (text.match(/[^<>\s]+/g) ?? []).filter(
        (word) => !words.has(word) && !/^(?:s|count|spans)="/.test(word),
      );
      expect([name, lost]).toEqual([name, []]);
    }
  });

  it('is valid by the standard', () => {
    const parts = partsOf(returned(styled({ data })).bytes);
    const problems = Object.entries(parts)
      .filter(([name]) => /\.(?:xml|rels)$/.test(name) && !/data|other/.test(name))
      .flatMap(([name, xml]) => schemaProblems(name, Buffer.from(xml, 'latin1').toString('utf8')));
    expect(problems).toEqual([]);
  });

  it('keeps values and formulas, and the look of a cell but for its fill', () => {
    const { bytes } = returned(styled({ data }), [mark(0, 0), mark(0, 1)]);
    expect(dataOf(bytes)).toMatch(
      /^<row r="1" spans="1:2"><c r="A1" s="(\d+)"><v>1<\/v><\/c><c s="\d+" r="B1" t="str"><f>1\+1<\/f><v>x<\/v><\/c><\/row>$/,
    );
    const number = Number(/r="A1" s="(\d+)"/.exec(dataOf(bytes))?.[1]);
    const looks = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(partsOf(bytes)['xl/styles.xml'] ?? '')?.[1];
    expect(looks?.match(/<xf\b.*?(?:\/>|<\/xf>)/gs)?.[number]).toMatch(
      /<xf fillId="2" applyFill="1" numFmtId="10" fontId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/,
    );
  });

  it('marks cells and rows that are not there', () => {
    const { bytes } = returned(styled({ data }), [mark(0, 3), mark(2, 0), mark(4, 1)]);
    expect(dataOf(bytes)).toMatch(
      /<\/c><c r="D1" s="\d+"\/><\/row><row r="3"><c r="A3" s="\d+"\/><\/row><row r="5"><c r="B5" s="\d+"\/><\/row>$/,
    );
  });

  it('marks the cells of an empty sheet', () => {
    expect(dataOf(returned(styled({ data: '' })).bytes)).toMatch(
      /^<row r="1"><c r="B1" s="\d+"\/><\/row>$/,
    );
  });

  it('has the list behind the other sheets, as texts', async () => {
    const { sheets } = await readXlsx(returned(styled({ data })).bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['数据', '其他', '差错清单']);
    expect(sheets[2]?.rows[3]?.slice(0, 8)).toEqual([
      1,
      '×强制性',
      '数据',
      'B1',
      '指标1 甲',
      '总量',
      '读不出数',
      '=1+1',
    ]);
  });

  it('leads from the list to the cell without a formula', () => {
    const xml = partsOf(returned(styled({ data })).bytes)['xl/worksheets/sheet1.xml'] ?? '';
    const text = Buffer.from(xml, 'latin1').toString('utf8');
    expect(text).toContain(`<hyperlink ref="D4" location="'数据'!B1"/>`);
    expect(text).not.toContain('<f>');
  });

  it('puts a note at the cell', () => {
    const parts = partsOf(returned(styled({ data })).bytes);
    expect(parts['xl/comments1.xml']).toContain('<comment ref="B1" authorId="0">');
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain(
      '<x:Row>0</x:Row><x:Column>1</x:Column>',
    );
    expect(parts[sheetPart]).toMatch(/<legacyDrawing [^>]*id="rId1"\/><\/worksheet>$/);
  });

  it('lets the notes of the sender stand, and adds its own to them', () => {
    const comments = `<comments xmlns="${main}"><authors><author>甲</author></authors><commentList><comment ref="A1" authorId="0"><text><t>原有</t></text></comment></commentList></comments>`;
    const drawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s1030"><br></v:shape></xml>`;
    const book = styled({
      data,
      sheetLinks: [
        ['comments', '../comments1.xml'],
        ['vmlDrawing', '../old.vml'],
      ],
      parts: {
        'xl/comments1.xml': comments,
        'xl/old.vml': drawing,
        [sheetPart]: `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${data}</sheetData><legacyDrawing r:id="rId2"/></worksheet>`,
      },
    });
    const { bytes, withoutNote } = returned(book, [mark(0, 0), mark(0, 1)]);
    const parts = partsOf(bytes);
    expect(withoutNote).toEqual([{ sheet: '数据', row: 0, column: 0, problem: 'noteThere' }]);
    expect(parts['xl/comments1.xml']).toContain(
      Buffer.from('<text><t>原有</t></text></comment><comment ref="B1" authorId="1">').toString(
        'latin1',
      ),
    );
    expect(parts['xl/old.vml']).toContain('<v:shape id="_x0000_s1030"><br></v:shape>');
    expect(parts['xl/old.vml']).toContain('_x0000_s1031');
  });

  it('colours a cell without a note where the drawing of notes is not understood', () => {
    const book = styled({
      data,
      sheetLinks: [['vmlDrawing', '../old.vml']],
      parts: {
        'xl/old.vml': '<xml><v:shape/></xml>',
        [sheetPart]: `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${data}</sheetData><legacyDrawing r:id="rId1"/></worksheet>`,
      },
    });
    const { bytes, withoutNote } = returned(book);
    expect(withoutNote).toEqual([{ sheet: '数据', row: 0, column: 1, problem: 'drawing' }]);
    expect(partsOf(bytes)['xl/old.vml']).toBe('<xml><v:shape/></xml>');
  });

  it('makes looks where the file has none', async () => {
    const { bytes } = returned({ data: '<row r="1"><c r="B1"><v>1</v></c></row>' });
    expect(partsOf(bytes)['xl/styles1.xml']).toContain('<cellXfs count=');
    expect((await readXlsx(bytes)).sheets).toHaveLength(3);
  });

  it('keeps to the prefix that the parts have', () => {
    const prefixed = styles.replace(/<(\/?)(?!\?)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const { bytes } = returned(
      styled({ data, parts: { 'xl/styles.xml': prefixed, [sheetPart]: sheet } }),
      [mark(0, 0), mark(0, 2)],
    );
    const parts = partsOf(bytes);
    expect(parts[sheetPart]).toMatch(
      /<x:row><x:c s="\d+"><x:v>1<\/x:v><\/x:c><x:c r="C1" s="\d+"\/><\/x:row>/,
    );
    for (const part of ['xl/styles.xml', sheetPart])
      expect(schemaProblems(part, parts[part] ?? '')).toEqual([]);
  });
});
