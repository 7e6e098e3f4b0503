import { book, relationships, row, sheet, sheetPart, stylesPart, worksheet } from '../book';
import { type HostileFile, cells, workbookRels } from './hostileFile';

/** Sheets that are too large, or say what cannot be. */
export const sheets: readonly HostileFile[] = [
  {
    name: 'a string beyond the table of strings',
    ends: 'broken',
    bytes: () => row('<c r="A1" t="s"><v>9</v></c>'),
  },
  {
    name: 'a string of a negative number',
    ends: 'broken',
    bytes: () => row('<c r="A1" t="s"><v>-1</v></c>'),
  },
  {
    name: 'half a string’s number',
    ends: 'broken',
    bytes: () => row('<c r="A1" t="s"><v>0.5</v></c>'),
  },
  {
    name: 'shared strings without a table of them',
    ends: 'broken',
    bytes: () =>
      book({
        [workbookRels]: relationships([['worksheet', 'sheet.xml']]),
        [sheetPart]: worksheet('<row><c t="s"><v>0</v></c></row>'),
      }),
  },
  {
    name: 'a style that is not there',
    ends: '1',
    bytes: () => row('<c r="A1" s="999999"><v>1</v></c>'),
  },
  { name: 'a column beyond XFD', ends: 'broken', bytes: () => row('<c r="XFE1"><v>1</v></c>') },
  {
    name: 'a column of eight letters',
    ends: 'broken',
    bytes: () => row('<c r="AAAAAAAA1"><v>1</v></c>'),
  },
  { name: 'a row beyond the last', ends: 'broken', bytes: () => sheet('<row r="1048577"/>') },
  {
    name: 'the row 999999999',
    ends: 'broken',
    bytes: () => sheet('<row r="999999999"><c><v>1</v></c></row>'),
  },
  { name: 'the row 0', ends: 'broken', bytes: () => sheet('<row r="0"><c><v>1</v></c></row>') },
  { name: 'a cell of another row', ends: 'broken', bytes: () => row('<c r="A2"><v>1</v></c>') },
  {
    name: 'a cell that is there twice',
    ends: 'broken',
    bytes: () => row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'),
  },
  {
    name: 'a row that is there twice, with the same cell',
    ends: 'broken',
    bytes: () => sheet('<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>'),
  },
  {
    name: 'cells out of order',
    ends: '1,2',
    bytes: () => row('<c r="B1"><v>2</v></c><c r="A1"><v>1</v></c>'),
  },
  {
    name: 'more columns than a sheet has',
    ends: 'broken',
    bytes: () => row(cells(16_385, '<c><v>1</v></c>')),
  },
  {
    name: 'a claim of a whole sheet, and one cell',
    ends: '1',
    bytes: () =>
      sheet('<row r="1"><c r="A1"><v>1</v></c></row>', '', '<dimension ref="A1:XFD1048576"/>'),
  },
  {
    name: 'a cell in the last place of all',
    ends: '',
    bytes: () => sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  },
  {
    name: 'a cell in the last column of every row',
    ends: 'tooLarge',
    bytes: () =>
      sheet(
        Array.from(
          { length: 5000 },
          (_, at) => `<row><c r="XFD${at + 1}"><v>${at}</v></c></row>`,
        ).join(''),
      ),
  },
  {
    name: 'a merge of the whole sheet',
    ends: '1',
    bytes: () =>
      sheet(
        '<row><c><v>1</v></c></row>',
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
  },
  {
    name: 'a merge beyond the sheet',
    ends: 'broken',
    bytes: () => sheet('', '<mergeCells><mergeCell ref="A1:ZZZ99999999"/></mergeCells>'),
  },
  {
    name: 'a hundred thousand merges',
    ends: 'tooLarge',
    bytes: () =>
      sheet(
        '',
        `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_000)}</mergeCells>`.concat(
          noise(300_000),
        ),
      ),
  },
  {
    name: 'columns hidden a hundred thousand times',
    ends: '1',
    bytes: () =>
      sheet(
        '<row><c><v>1</v></c></row>',
        '',
        `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(20_000)}</cols>`,
      ),
  },
  { name: 'a number that is none', ends: 'broken', bytes: () => row('<c r="A1"><v>12abc</v></c>') },
  {
    name: 'a number beyond all numbers',
    ends: 'broken',
    bytes: () => row('<c r="A1"><v>1e999</v></c>'),
  },
  {
    name: 'a number of a hundred thousand digits',
    ends: 'broken',
    bytes: () => row(`<c r="A1"><v>${'9'.repeat(100_000)}</v></c>`),
  },
  { name: 'NaN', ends: 'broken', bytes: () => row('<c r="A1"><v>NaN</v></c>') },
  {
    name: 'a logical value of 2',
    ends: 'broken',
    bytes: () => row('<c r="A1" t="b"><v>2</v></c>'),
  },
  {
    name: 'a date in the 13th month',
    ends: 'broken',
    bytes: () => row('<c r="A1" t="d"><v>2023-13-01</v></c>'),
  },
  {
    name: 'a type that nobody knows',
    ends: 'broken',
    bytes: () => row('<c r="A1" t="x"><v>1</v></c>'),
  },
  {
    name: 'two values in a cell',
    ends: 'broken',
    bytes: () => row('<c r="A1"><v>1</v><v>2</v></c>'),
  },
  {
    name: 'elements in a value',
    ends: 'broken',
    bytes: () => row('<c r="A1"><v><b>1</b></v></c>'),
  },
  {
    name: 'a text of a million letters',
    ends: 'broken',
    bytes: () => row(`<c r="A1" t="str"><v>${noise(1_000_000)}</v></c>`),
  },
  {
    name: 'a formula shared by cells far away',
    ends: '1,1',
    bytes: () =>
      row(
        '<c r="A1"><f t="shared" si="0" ref="A1:XFD1048576">B1+1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c>',
      ),
  },
  {
    name: 'a long formula shared by many cells',
    ends: 'tooLarge',
    bytes: () =>
      row(
        `<c r="A1"><f t="shared" si="0">${'B1+'.repeat(2700)}1</f><v>1</v></c>${cells(1200, '<c><f t="shared" si="0"/><v>1</v></c>')}`,
      ),
  },
  {
    name: 'a formula that calls a program',
    ends: '0',
    bytes: () => row('<c r="A1"><f>cmd|\'/C calc\'!A0</f><v>0</v></c>'),
  },
  {
    name: 'a number format that is an object’s own word',
    ends: '1',
    bytes: () =>
      book({
        [stylesPart]:
          '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="constructor"/></numFmts><cellXfs><xf numFmtId="176"/></cellXfs></styleSheet>',
      }),
  },
  {
    name: 'a number format of a megabyte',
    ends: '1',
    bytes: () =>
      book({
        [stylesPart]: `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="${noise(1_000_000)}"/></numFmts><cellXfs><xf numFmtId="176"/></cellXfs></styleSheet>`,
      }),
  },
  {
    name: 'two hundred thousand styles',
    ends: 'tooLarge',
    bytes: () =>
      book({
        [stylesPart]: `<styleSheet><cellXfs>${'<xf numFmtId="0"/>'.repeat(200_000)}</cellXfs><!--${noise(100_000)}--></styleSheet>`,
      }),
  },
];

/** Letters that hardly compress, so that no ratio gives the file away. */
function noise(length: number): string {
  let state = 1;
  const letters = Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return String.fromCharCode(97 + ((state >> 8) % 26));
  });
  return letters.join('');
}
