import { book, entriesOf, parts, sheetPart, worksheet } from '../book';
import { numbers, zip } from '../zip';
import { type HostileFile, cells } from './hostileFile';

const good = () => book();

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

/** Zip files that are broken, or lie about what is in them. */
export const archives: readonly HostileFile[] = [
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
