import { book, row, sheetPart, stringsPart, workbookPart, worksheet } from '../book';
import { type HostileFile } from './hostileFile';

const doctype = (text: string) => `<!DOCTYPE x [${text}]>`;
const withHead = (head: string) => book({ [sheetPart]: head + worksheet('') });

/** XML that is broken, asks for something from outside, or grows. */
export const markup: readonly HostileFile[] = [
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
