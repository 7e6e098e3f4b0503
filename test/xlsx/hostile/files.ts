import {
  book,
  entriesOf,
  parts,
  relationships,
  row,
  sheet,
  sheetPart,
  stringsPart,
  stylesPart,
  workbookPart,
  worksheet,
} from './book';
import { type Entry, numbers, zip } from './zip';

/** Where reading ends: the name of the problem, or the texts of the first sheet's first cells. */
export interface HostileFile {
  readonly name: string;
  readonly ends: string;
  readonly bytes: () => Uint8Array;
}

const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const wide = (text: string) => Buffer.from(text, 'utf16le');
const good = () => book();
const megabyte = 1 << 20;
const zeros = (megabytes: number) => new Uint8Array(megabytes * megabyte);
const bombEntry = (name: string): Entry => ({ name, content: zeros(8) });
const rels = (name: string, items: readonly (readonly [string, string])[]) =>
  book({ [name]: relationships(items) });
const workbookRels = 'xl/_rels/workbook.xml.rels';
const cells = (count: number, cell = '<c><v>1</v></c>') => cell.repeat(count);
const doctype = (text: string) => `<!DOCTYPE x [${text}]>`;
const withHead = (head: string) => book({ [sheetPart]: head + worksheet('') });

function cut(bytes: Uint8Array, part: number): Uint8Array {
  return bytes.slice(0, Math.floor(bytes.length * part));
}

/** One byte in the packed data of the sheet changed. */
function flipped(): Uint8Array {
  const bytes = book({ [sheetPart]: worksheet(`<row>${cells(500, '<c><v>3.14</v></c>')}</row>`) });
  const at = Buffer.from(bytes).indexOf(sheetPart) + sheetPart.length + 20;
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  return bytes;
}

const zip64End = (fields: readonly (readonly [number, number])[]) => (from: number, size: number) =>
  Buffer.concat([
    numbers([[4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], ...fields]),
    numbers([
      [4, 0x07064b50],
      [4, 0],
      [8, from + size],
      [4, 1],
    ]),
  ]);

const notWorkbooks: readonly HostileFile[] = [
  { name: 'no bytes', ends: 'empty', bytes: () => new Uint8Array() },
  { name: 'one byte', ends: 'notZip', bytes: () => Uint8Array.of(0x50) },
  { name: 'a .csv file', ends: 'notZip', bytes: () => Buffer.from('序号,指标\n1,粮食产量\n') },
  { name: 'a web page called .xls', ends: 'notZip', bytes: () => Buffer.from('<html><table>') },
  { name: 'a .pdf file', ends: 'notZip', bytes: () => Buffer.from('%PDF-1.7\n%âãÏÓ\n') },
  { name: 'a .rar file', ends: 'notZip', bytes: () => Buffer.from('Rar!\x1a\x07\x01\x00') },
  {
    name: 'a picture',
    ends: 'notZip',
    bytes: () => Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
  },
  {
    name: 'an .xls or .et file',
    ends: 'oldFormat',
    bytes: () => Buffer.concat([compound, new Uint8Array(600), wide('Workbook')]),
  },
  {
    name: 'a file with a password',
    ends: 'encrypted',
    bytes: () => Buffer.concat([compound, new Uint8Array(600), wide('EncryptedPackage')]),
  },
  {
    name: 'a renamed archive',
    ends: 'noWorkbook',
    bytes: () => zip([{ name: 'a.txt', content: 'x' }]),
  },
  { name: 'an archive without entries', ends: 'noWorkbook', bytes: () => zip([]) },
  {
    name: 'a .docx file',
    ends: 'noWorkbook',
    bytes: () => book({ [workbookPart]: '<w:document xmlns:w="w"/>' }),
  },
  {
    name: 'an .ods file',
    ends: 'openDocument',
    bytes: () =>
      zip([
        { name: 'mimetype', method: 0, content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', content: '<x/>' },
      ]),
  },
  {
    name: 'an .xlsb file',
    ends: 'binaryWorkbook',
    bytes: () => rels('_rels/.rels', [['officeDocument', 'xl/workbook.bin']]),
  },
];

const archives: readonly HostileFile[] = [
  { name: 'the first half', ends: 'broken', bytes: () => cut(good(), 0.5) },
  { name: 'all but the last byte', ends: 'broken', bytes: () => cut(good(), 0.999) },
  { name: 'the last half', ends: 'notZip', bytes: () => good().slice(300) },
  { name: 'a flipped bit in packed data', ends: 'broken', bytes: flipped },
  {
    name: 'a wrong checksum',
    ends: 'broken',
    bytes: () =>
      zip(entriesOf().map((entry) => (entry.name === sheetPart ? { ...entry, crc: 1 } : entry))),
  },
  {
    name: 'two parts of one name',
    ends: 'duplicatePart',
    bytes: () => book({}, [{ name: sheetPart, content: worksheet('') }]),
  },
  {
    name: 'two parts whose names differ in case',
    ends: 'duplicatePart',
    bytes: () => book({}, [{ name: 'XL/Sheet.XML', content: worksheet('') }]),
  },
  {
    name: 'two parts whose names differ in slashes',
    ends: 'duplicatePart',
    bytes: () => book({}, [{ name: 'xl\\sheet.xml', content: worksheet('') }]),
  },
  {
    name: 'a part of another name at its own place',
    ends: 'broken',
    bytes: () =>
      zip(
        entriesOf().map((entry) =>
          entry.name === sheetPart ? { ...entry, localName: 'xl/other.xml' } : entry,
        ),
      ),
  },
  {
    name: 'entries that share their bytes',
    ends: 'broken',
    bytes: () => book({}, [{ name: 'again', content: parts()['_rels/.rels'] ?? '', offset: 0 }]),
  },
  {
    name: 'an entry beyond the end',
    ends: 'broken',
    bytes: () => book({}, [{ name: 'far', content: 'x', offset: 0x7fffffff }]),
  },
  { name: 'more entries than it has', ends: 'broken', bytes: () => book({}, [], { count: 60 }) },
  {
    name: 'a hundred thousand entries',
    ends: 'tooManyParts',
    bytes: () => book({}, [], { count: 65_000 }),
  },
  {
    name: 'a directory beyond the end',
    ends: 'broken',
    bytes: () => book({}, [], { offset: 0x7ffffff0 }),
  },
  {
    name: 'a directory in the middle of data',
    ends: 'broken',
    bytes: () => book({}, [], { offset: 7 }),
  },
  { name: 'a directory of no length', ends: 'broken', bytes: () => book({}, [], { size: 0 }) },
  { name: 'one disk of several', ends: 'broken', bytes: () => book({}, [], { disk: 1 }) },
  {
    name: 'a zip64 end that counts 2^40 entries',
    ends: 'tooManyParts',
    bytes: () =>
      book({}, [], {
        before: zip64End([
          [8, 2 ** 40],
          [8, 2 ** 40],
          [8, 100],
          [8, 0],
        ]),
      }),
  },
  {
    name: 'a zip64 end that leads nowhere',
    ends: 'broken',
    bytes: () =>
      book({}, [], {
        before: zip64End([
          [8, 1],
          [8, 1],
          [8, 100],
          [8, 2 ** 52],
        ]),
      }),
  },
  {
    name: 'a zip64 size in a field that is too short',
    ends: 'broken',
    bytes: () =>
      book({}, [
        {
          name: 'a',
          content: 'x',
          size: 0xffffffff,
          extra: numbers([
            [2, 1],
            [2, 4],
            [4, 0],
          ]),
        },
      ]),
  },
  {
    name: 'an encrypted entry',
    ends: 'encrypted',
    bytes: () => book({}, [{ name: 'a', content: 'x', flags: 1 }]),
  },
  {
    name: 'another compression',
    ends: 'compression',
    bytes: () =>
      zip(
        entriesOf().map((entry) => (entry.name === sheetPart ? { ...entry, method: 12 } : entry)),
      ),
  },
  {
    name: 'a compressed part that is none',
    ends: 'broken',
    bytes: () =>
      zip(
        entriesOf().map((entry) =>
          entry.name === sheetPart ? { ...entry, packed: Buffer.from('no deflate') } : entry,
        ),
      ),
  },
  {
    name: 'a stored part with a lie about its size',
    ends: 'broken',
    bytes: () =>
      zip(
        entriesOf().map((entry) =>
          entry.name === sheetPart ? { ...entry, method: 0, size: 5 } : entry,
        ),
      ),
  },
];

const bombs: readonly HostileFile[] = [
  {
    name: 'a bomb',
    ends: 'bomb',
    bytes: () => book({ [sheetPart]: zeros(8) }),
  },
  {
    name: 'a bomb that lies about its size',
    ends: 'broken',
    bytes: () =>
      zip(
        entriesOf().map((entry) =>
          entry.name === sheetPart ? { ...bombEntry(sheetPart), size: 100 } : entry,
        ),
      ),
  },
  {
    name: 'a bomb in a part that nobody reads',
    ends: '1',
    bytes: () => book({}, [bombEntry('xl/media/picture.png')]),
  },
  {
    name: 'a part that says it is 4 GB',
    ends: 'tooLarge',
    bytes: () =>
      zip(
        entriesOf().map((entry) =>
          entry.name === sheetPart ? { ...entry, size: 0xfffffff0 } : entry,
        ),
      ),
  },
  {
    name: 'a bomb within a bomb',
    ends: 'noWorkbook',
    bytes: () => zip([{ name: 'inner.xlsx', content: zip([bombEntry('a')]) }]),
  },
  {
    name: 'nothing but white space, compressed',
    ends: 'bomb',
    bytes: () => book({ [sheetPart]: worksheet(' '.repeat(4 * megabyte)) }),
  },
  {
    name: 'a shared string of many megabytes',
    ends: 'bomb',
    bytes: () => book({ [stringsPart]: `<sst><si><t>${'x'.repeat(2 * megabyte)}</t></si></sst>` }),
  },
];

const markup: readonly HostileFile[] = [
  {
    name: 'entities that grow a thousand million fold',
    ends: 'doctype',
    bytes: () => withHead(doctype('<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">')),
  },
  {
    name: 'an entity that reads a file',
    ends: 'doctype',
    bytes: () => withHead(doctype('<!ENTITY x SYSTEM "file:///etc/passwd">')),
  },
  {
    name: 'an entity that calls out',
    ends: 'doctype',
    bytes: () => withHead(doctype('<!ENTITY % x SYSTEM "http://example.org/x.dtd"> %x;')),
  },
  { name: 'a DOCTYPE in small letters', ends: 'doctype', bytes: () => withHead('<!doctype x>') },
  {
    name: 'a DOCTYPE in the strings',
    ends: 'doctype',
    bytes: () => book({ [stringsPart]: '<!DOCTYPE x><sst/>' }),
  },
  {
    name: 'a DOCTYPE in the relationships',
    ends: 'doctype',
    bytes: () => book({ '_rels/.rels': '<!DOCTYPE x><Relationships/>' }),
  },
  {
    name: 'an entity that is not declared',
    ends: 'broken',
    bytes: () => row('<c r="A1" t="str"><v>&x;</v></c>'),
  },
  {
    name: 'a reference beyond all characters',
    ends: 'broken',
    bytes: () => row('<c r="A1" t="str"><v>&#x110000;</v></c>'),
  },
  {
    name: 'elements nested a hundred thousand deep',
    ends: 'broken',
    bytes: () => book({ [sheetPart]: `<worksheet>${'<a>'.repeat(100_000)}</worksheet>` }),
  },
  {
    name: 'elements nested a hundred thousand deep in the workbook',
    ends: 'broken',
    bytes: () => book({ [workbookPart]: `<workbook>${'<a>'.repeat(100_000)}</workbook>` }),
  },
  {
    name: 'ten thousand attributes',
    ends: 'broken',
    bytes: () =>
      row(`<c ${Array.from({ length: 10_000 }, (_, at) => `a${at}="1"`).join(' ')}><v>1</v></c>`),
  },
  {
    name: 'an end tag of another name',
    ends: 'broken',
    bytes: () => row('<c r="A1"><v>1</w></c>'),
  },
  {
    name: 'a document that does not end',
    ends: 'broken',
    bytes: () => book({ [sheetPart]: '<worksheet><sheetData><row>' }),
  },
  { name: 'a tag that does not end', ends: 'broken', bytes: () => row('<c r="A1') },
  {
    name: 'a comment that does not end',
    ends: 'broken',
    bytes: () => row('<!-- <c r="A1"><v>1</v></c>'),
  },
  {
    name: 'CDATA that does not end',
    ends: 'broken',
    bytes: () => row('<c t="str"><v><![CDATA[x</v></c>'),
  },
  { name: 'an attribute without quotes', ends: 'broken', bytes: () => row('<c r=A1><v>1</v></c>') },
  {
    name: 'a sheet that is another document',
    ends: 'broken',
    bytes: () => book({ [sheetPart]: '<html/>' }),
  },
  { name: 'a sheet of no bytes', ends: 'broken', bytes: () => book({ [sheetPart]: '' }) },
  {
    name: 'bytes that are no UTF-8',
    ends: 'encoding',
    bytes: () =>
      book({
        [sheetPart]: Buffer.from(worksheet('<row><c t="str"><v>\xff\xfe</v></c></row>'), 'latin1'),
      }),
  },
  {
    name: 'an encoding of another age',
    ends: 'encoding',
    bytes: () => withHead('<?xml version="1.0" encoding="UTF-7"?>'),
  },
];

const sheets: readonly HostileFile[] = [
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

const links: readonly HostileFile[] = [
  {
    name: 'a workbook that lies elsewhere',
    ends: 'noWorkbook',
    bytes: () =>
      book({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="http://example.org/x.xlsx" TargetMode="External"/></Relationships>',
      }),
  },
  {
    name: 'a workbook outside of the archive',
    ends: 'noWorkbook',
    bytes: () => rels('_rels/.rels', [['officeDocument', '../../../etc/passwd']]),
  },
  {
    name: 'a sheet outside of the archive is none',
    ends: 'none',
    bytes: () => rels(workbookRels, [['worksheet', '../../../../etc/passwd']]),
  },
  {
    name: 'a name that is a path out',
    ends: '1',
    bytes: () => book({}, [{ name: '../../../etc/cron.d/x', content: 'x' }]),
  },
  {
    name: 'a name that is a disk’s',
    ends: '1',
    bytes: () => book({}, [{ name: 'C:\\x.dll', content: 'x' }]),
  },
  {
    name: 'a name with a zero in it',
    ends: '1',
    bytes: () => book({}, [{ name: 'x\0.xml', content: 'x' }]),
  },
  {
    name: 'a sheet that is not there',
    ends: 'broken',
    bytes: () => rels(workbookRels, [['worksheet', 'nowhere.xml']]),
  },
  {
    name: 'a sheet that is the workbook itself',
    ends: 'broken',
    bytes: () => rels(workbookRels, [['worksheet', 'workbook.xml']]),
  },
  {
    name: 'a workbook that is its own relationships',
    ends: 'noWorkbook',
    bytes: () => rels('_rels/.rels', [['officeDocument', '_rels/.rels']]),
  },
  {
    name: 'one sheet under two names',
    ends: 'broken',
    bytes: () =>
      book({
        [workbookPart]:
          '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/><sheet name="b" r:id="r1"/></sheets></workbook>',
      }),
  },
  {
    name: 'a hundred thousand relationships',
    ends: 'tooManyParts',
    bytes: () =>
      book({
        [workbookRels]: `<Relationships>${Array.from({ length: 30_000 }, (_, at) => `<Relationship Id="r${at}" Type="x/y" Target="a${at * 7919}"/>`).join('')}</Relationships>`,
      }),
  },
];

export const hostileFiles: readonly HostileFile[] = [
  ...notWorkbooks,
  ...archives,
  ...bombs,
  ...markup,
  ...sheets,
  ...links,
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
