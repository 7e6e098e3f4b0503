import { book, workbookPart } from '../book';
import { zip } from '../zip';
import { type HostileFile, rels } from './hostileFile';

const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const wide = (text: string) => Buffer.from(text, 'utf16le');

/** What is no workbook, whatever it is called. */
export const notWorkbooks: readonly HostileFile[] = [
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
