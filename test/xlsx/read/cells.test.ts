import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/xlsx/read';
import {
  book,
  parts,
  relationships,
  row,
  sheet,
  sheetPart,
  stringsPart,
  stylesPart,
  workbookPart,
  worksheet,
} from '../hostile/book';

type Row = (readonly [text: string, value: unknown, formula?: string] | undefined)[];

/** What the first row of the first sheet shows and holds. */
function firstRow(bytes: Uint8Array): Row {
  const line = readWorkbook(bytes).sheets[0]?.grid[0] ?? [];
  return Array.from(line, (cell) => {
    if (cell === undefined) return undefined;
    const { text, value, formula } = cell;
    return formula === undefined ? [text, value] : [text, value, formula];
  });
}

const strings = (items: string) => ({ [stringsPart]: `<sst>${items}</sst>` });
const shared = (items: string, cells = '<c t="s"><v>0</v></c>') =>
  book({ ...strings(items), [sheetPart]: worksheet(`<row>${cells}</row>`) });

const escaped = (code: string) => code.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A workbook whose first cell has this number format. */
const formatted = (code: string, cell: string) =>
  book({
    [stylesPart]: `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${escaped(code)}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    [sheetPart]: worksheet(`<row r="1">${cell.replace('<c', '<c s="1"')}</row>`),
  });

const numbered = (id: number, value: string) =>
  book({
    [stylesPart]: `<styleSheet><cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`,
    [sheetPart]: worksheet(`<row r="1"><c r="A1"><v>${value}</v></c></row>`),
  });

describe('a text', () => {
  it.each<[string, Uint8Array, string]>([
    ['shared', shared('<si><t>甲</t></si>'), '甲'],
    ['shared, rich', shared('<si><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r></si>'), '甲乙'],
    [
      'shared, with its reading',
      shared('<si><t>课</t><rPh sb="0" eb="1"><t>か</t></rPh><phoneticPr fontId="1"/></si>'),
      '课',
    ],
    ['inline', row('<c t="inlineStr"><is><t>甲</t></is></c>'), '甲'],
    ['inline, rich', row('<c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>'), '甲乙'],
    ['of a formula', row('<c t="str"><f>A2</f><v>甲</v></c>'), '甲'],
    ['kept with its spaces', shared('<si><t xml:space="preserve"> 甲 </t></si>'), ' 甲 '],
    [
      'with entities',
      shared('<si><t>&lt;a&gt; &amp;amp; &#x7532;&#20057;</t></si>'),
      '<a> &amp; 甲乙',
    ],
    ['as CDATA', shared('<si><t>a<![CDATA[<b>&amp;]]>c</t></si>'), 'a<b>&amp;c'],
    ['around a comment', shared('<si><t>甲<!-- no -->乙</t></si>'), '甲乙'],
    ['with a coded character', shared('<si><t>a_x000D_b_x005F_x0041_</t></si>'), 'a\rb_x0041_'],
    ['with a line break', shared('<si><t>甲\n乙</t></si>'), '甲\n乙'],
    ['beyond the basic plane', shared('<si><t>𠮷👍</t></si>'), '𠮷👍'],
  ])('%s', (_, bytes, text) => {
    expect(firstRow(bytes)[0]?.slice(0, 2)).toEqual([text, text]);
  });

  it('that is empty is a blank cell', () => {
    expect(firstRow(shared('<si><t/></si>'))).toEqual([]);
    expect(firstRow(row('<c t="inlineStr"><is><t></t></is></c>'))).toEqual([]);
  });
});

describe('a number', () => {
  it.each<[string, string, string]>([
    ['General', '0.1', '0.1'],
    ['General', '11.40', '11.4'],
    ['General', '1E+3', '1000'],
    ['General', '-27.7', '-27.7'],
    ['General', '123456789012', '1.23457E+11'],
    ['General', '0.30000000000000004', '0.3'],
    ['0', '2.5', '3'],
    ['0.00', '413.2', '413.20'],
    ['0.00%', '0.114', '11.40%'],
    ['0.0%', '0.1145', '11.5%'],
    ['0%', '0.285', '29%'],
    ['0.00', '1.005', '1.01'],
    ['#,##0.00', '1234567.891', '1,234,567.89'],
    ['#,##0', '40755', '40,755'],
    ['0.##', '3', '3.'],
    ['000', '7', '007'],
    ['0"亿元以上"', '500', '500亿元以上'],
    ['"["0"]";"[-"0"]"', '-14', '[-14]'],
    ['"预计"0.000', '41.575', '预计41.575'],
    ['0.00_ ;-0.00 ', '5', '5.00'],
    ['0.00_);(0.00)', '-5', '(5.00)'],
    ['[Red]-0.00;[Blue]0.00', '5', '-5.00'],
    ['0;-0;"—"', '0', '—'],
    ['0.00E+00', '12345', '1.23E+04'],
    ['@', '0.5', '0.5'],
    ['0.0,', '12345', '12.3'],
    ['\\≧0.0', '22.5', '≧22.5'],
    ['[$¥-804]#,##0.00', '1234.5', '¥1,234.50'],
    ['[DBNum1]0', '12', '12'],
    ['# ?/?', '0.5', '1/2'],
    ['[>=10000]0.00,"万";0', '25000', '25.00万'],
    ['yyyy"年"m"月"d"日"', '44927', '2023年1月1日'],
    ['yyyy-mm-dd', '44927', '2023-01-01'],
    ['constructor', '1', '1'],
  ])('in the format %s, %s, shows %s', (code, value, text) => {
    const [cell] = firstRow(formatted(code, `<c><v>${value}</v></c>`));
    expect(cell).toEqual([text, Number(value)]);
  });

  it.each<[number, string, string]>([
    [0, '7.5', '7.5'],
    [1, '7.5', '8'],
    [2, '7', '7.00'],
    [9, '0.285', '29%'],
    [10, '0.114', '11.40%'],
    [14, '44927', '2023/1/1'],
    [4, '1234.5', '1,234.50'],
    [49, '12', '12'],
    [31, '44927', '2023年1月1日'],
    [57, '44927', '2023年1月'],
  ])('in the built-in format %d, %s, shows %s', (id, value, text) => {
    expect(firstRow(numbered(id, value))[0]?.[0]).toBe(text);
  });

  it('stored as text is a text', () => {
    expect(firstRow(formatted('@', '<c t="str"><v>11.40</v></c>'))).toEqual([['11.40', '11.40']]);
    expect(firstRow(shared('<si><t>500</t></si>'))).toEqual([['500', '500']]);
  });

  it('has fifteen digits, as Excel has', () => {
    const [cell] = firstRow(formatted('0.00', '<c><v>123456789012345.67</v></c>'));
    expect(cell?.[0]).toBe('123456789012346.00');
  });
});

describe('other contents', () => {
  it.each<[string, string, Row]>([
    ['a logical value', '<c t="b"><v>1</v></c>', [['TRUE', true]]],
    ['an error', '<c t="e"><v>#DIV/0!</v></c>', [['#DIV/0!', '#DIV/0!']]],
    [
      'an error of a formula',
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      [['#DIV/0!', '#DIV/0!', '=1/0']],
    ],
    ['a formula with its result', '<c><f>A2*2</f><v>3</v></c>', [['3', 3, '=A2*2']]],
    ['a formula that nobody computed', '<c><f>A2*2</f></c>', [['', null, '=A2*2']]],
    ['a formula with an empty result', '<c t="str"><f>""</f><v></v></c>', [['', '', '=""']]],
    [
      'a formula that others share',
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">A2*$A$3</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>',
      [
        ['1', 1, '=A2*$A$3'],
        ['2', 2, '=B2*$A$3'],
      ],
    ],
    ['a date of its own type', '<c t="d"><v>2023-01-01</v></c>', [['44927', 44927]]],
    ['nothing', '<c s="0"/>', []],
  ])('%s', (_, cells, expected) => {
    expect(firstRow(row(cells))).toEqual(expected);
  });

  it('are where their address says, or next to the one before', () => {
    expect(firstRow(row('<c r="C1"><v>1</v></c><c><v>2</v></c>'))).toEqual([
      ...[undefined, undefined],
      ...[
        ['1', 1],
        ['2', 2],
      ],
    ]);
    const { grid } = readWorkbook(
      sheet('<row><c><v>1</v></c></row><row r="4"><c><v>2</v></c></row>'),
    ).sheets[0]!;
    expect(Array.from(grid, (line) => line?.[0]?.text)).toEqual(['1', undefined, undefined, '2']);
  });
});

describe('a sheet', () => {
  it('tells what is hidden, by word or by size', () => {
    const data =
      '<row r="1"><c r="D1"><v>1</v></c></row><row r="2" hidden="1"><c><v>1</v></c></row><row r="3" ht="0" customHeight="1"><c><v>1</v></c></row>';
    const cols = '<cols><col min="2" max="2" hidden="1"/><col min="4" max="4" width="0"/></cols>';
    const [read] = readWorkbook(sheet(data, '', cols)).sheets;
    expect([read?.hiddenRows, read?.hiddenColumns]).toEqual([
      [1, 2],
      [1, 3],
    ]);
  });

  it('tells its merged areas', () => {
    const merges = '<mergeCells count="1"><mergeCell ref="B2:D3"/></mergeCells>';
    expect(readWorkbook(sheet('', merges)).sheets[0]?.merges).toEqual([
      { row: 1, column: 1, rows: 2, columns: 3 },
    ]);
  });
});

describe('a workbook', () => {
  const changed = (from: RegExp, to: string, part: string) =>
    book({ ...readableParts(), [part]: String(readableParts()[part]).replace(from, to) });

  it.each<[string, Uint8Array]>([
    ['with prefixes', book(prefixed(readableParts()))],
    ['of the strict kind', book(strict(readableParts()))],
    ['with byte order marks', book(withMarks(readableParts()))],
    ['with absolute targets', changed(/Target="/g, 'Target="/xl/', 'xl/_rels/workbook.xml.rels')],
    [
      'in UTF-16',
      book({
        ...readableParts(),
        [sheetPart]: Buffer.from(
          `\ufeff<?xml version="1.0" encoding="UTF-16"?>${readableParts()[sheetPart]}`,
          'utf16le',
        ),
      }),
    ],
    [
      'with unknown elements among the known',
      changed(/<c /, '<ext:x xmlns:ext="urn:x"><c/></ext:x><c ', sheetPart),
    ],
    ['without styles and strings of its own', book({ ...readableParts(), ...withoutTables() })],
  ])('%s is read alike', (_, bytes) => {
    expect(firstRow(bytes)).toEqual([
      ['1', 1],
      ['甲', '甲'],
    ]);
  });

  it('of 1904 counts its days from then', () => {
    const workbook = readableParts()[workbookPart] ?? '';
    const bytes = book({
      [workbookPart]: workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
      [stylesPart]: '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
      [sheetPart]: worksheet('<row><c><v>43465</v></c></row>'),
    });
    expect(firstRow(bytes)).toEqual([['2023/1/1', 43465]]);
  });
});

/** A sound workbook whose first row is a number and a text. */
function readableParts(): Record<string, string> {
  const cells = '<c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>甲</t></is></c>';
  return parts({ [sheetPart]: worksheet(`<row r="1">${cells}</row>`) }) as Record<string, string>;
}

/** Every element of the spreadsheet’s own parts with a prefix. */
function prefixed(parts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [
      name,
      name.includes('rels')
        ? xml
        : xml.replace(/<(\/?)([a-z])/gi, '<$1x:$2').replace(' xmlns="', ' xmlns:x="'),
    ]),
  );
}

const strict = (parts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [
      name,
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    ]),
  );

const withMarks = (parts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, `\ufeff${xml}`]));

const withoutTables = () => ({
  'xl/_rels/workbook.xml.rels': relationships([['worksheet', 'sheet.xml']]),
});
