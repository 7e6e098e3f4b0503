import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  Archive,
  PackageError,
  crc32,
  defaultLimits,
  inflateAnywhere,
  openPackage,
  textOf,
} from '../../../src/xlsx/package';
import { cellsOf } from '../../../src/xlsx/patch/sheetCells';
import { handmade, sheetPart, tools } from '../patch/handmade';

const { inflate } = tools;
const good = handmade({
  data: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>ZB.CAGR(A1,2,3)</f><v>2</v></c></row>',
});

/** Opens a file as far as anyone does, and gives the name of what is wrong with it. */
function problemOf(bytes: Uint8Array, limits = defaultLimits, unpack = inflate): string {
  try {
    const { archive, sheets } = openPackage(bytes, unpack, limits);
    for (const { part } of sheets)
      for (const cell of cellsOf(textOf(archive, part), part)) void cell;
    for (const { name } of archive.directory.entries) archive.read(name);
    return 'none';
  } catch (error) {
    if (error instanceof PackageError) return error.problem;
    throw error;
  }
}

const withPart = (name: string, text: string) => handmade({ data: '', parts: { [name]: text } });
const workbook = 'xl/workbook.xml';

/** One entry with whatever its headers are to say. */
function zipOf(
  entries: readonly { name: string; packed: Uint8Array; size: number; crc: number; at?: number }[],
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const { name, packed, size, crc, at } of entries) {
    const nameBytes = strToU8(name);
    const header = new DataView(new ArrayBuffer(30));
    const record = new DataView(new ArrayBuffer(46));
    header.setUint32(0, 0x04034b50, true);
    record.setUint32(0, 0x02014b50, true);
    for (const [view, from] of [
      [header, 4],
      [record, 6],
    ] as const) {
      view.setUint16(from + 4, 8, true);
      view.setUint32(from + 10, crc, true);
      view.setUint32(from + 14, packed.length, true);
      view.setUint32(from + 18, size, true);
      view.setUint16(from + 22, nameBytes.length, true);
    }
    record.setUint32(42, at ?? offset, true);
    records.push(new Uint8Array(record.buffer), nameBytes);
    if (at !== undefined) continue;
    pieces.push(new Uint8Array(header.buffer), nameBytes, packed);
    offset += 30 + nameBytes.length + packed.length;
  }
  const size = records.reduce((sum, { length }) => sum + length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return Uint8Array.from(Buffer.concat([...pieces, ...records, new Uint8Array(end.buffer)]));
}

const compound = (text: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
    ...Buffer.from(text, 'utf16le'),
  ]);

const zeros = new Uint8Array(8 << 20);
const bomb = deflateRawSync(zeros);
const entry = (name: string, text = 'x') => ({
  name,
  packed: deflateRawSync(text),
  size: text.length,
  crc: crc32(strToU8(text)),
});

describe('a file that is no workbook is named for what it is', () => {
  it.each<[string, string, () => Uint8Array]>([
    ['nothing', 'empty', () => new Uint8Array()],
    ['a text', 'notZip', () => strToU8('序号,指标\n1,地区生产总值\n')],
    ['an HTML page called .xls', 'notZip', () => strToU8('<html><table></table></html>')],
    ['an .xls file', 'oldFormat', () => compound('Workbook')],
    ['a file with a password', 'encrypted', () => compound('EncryptedPackage')],
    ['a zipped folder', 'noWorkbook', () => zipSync({ 'a/b.txt': strToU8('x') })],
    [
      'an .ods file',
      'openDocument',
      () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    ],
    ['a .docx file', 'noWorkbook', () => withPart(workbook, '<w:document xmlns:w="x"/>')],
    [
      'an .xlsb file',
      'binaryWorkbook',
      () =>
        withPart(
          '_rels/.rels',
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        ),
    ],
    [
      'a workbook that lies elsewhere',
      'noWorkbook',
      () =>
        withPart(
          '_rels/.rels',
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="http://example.org/x.xlsx" TargetMode="External"/></Relationships>',
        ),
    ],
    [
      'one that leads out of the package',
      'noWorkbook',
      () =>
        withPart(
          '_rels/.rels',
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="../../etc/passwd"/></Relationships>',
        ),
    ],
  ])('%s: %s', (_name, problem, bytes) => {
    expect(problemOf(bytes())).toBe(problem);
  });
});

describe('a hostile file is refused', () => {
  it.each<[string, string, () => Uint8Array]>([
    [
      'a bomb',
      'bomb',
      () => zipOf([{ name: 'mimetype', packed: bomb, size: zeros.length, crc: crc32(zeros) }]),
    ],
    [
      'a bomb that says it is small',
      'broken',
      () => zipOf([{ name: 'mimetype', packed: bomb, size: 100, crc: 0 }]),
    ],
    [
      'a part that says it is huge',
      'tooLarge',
      () => zipOf([{ ...entry('mimetype'), size: 0xfffffff0 }]),
    ],
    [
      'parts that share their bytes',
      'broken',
      () => zipOf([entry('a', 'xxxx'), { ...entry('b', 'xxxx'), at: 0 }]),
    ],
    [
      'two parts of one name',
      'duplicatePart',
      () => zipOf([entry('xl/a.xml'), entry('xl/a.xml', 'y')]),
    ],
    [
      'two parts of one name but for case',
      'duplicatePart',
      () => zipOf([entry('xl/a.xml'), entry('XL/A.xml', 'y')]),
    ],
    [
      'two parts of one name but for slashes',
      'duplicatePart',
      () => zipOf([entry('xl/a.xml'), entry('xl\\a.xml', 'y')]),
    ],
    [
      'more parts than any workbook',
      'tooManyParts',
      () => zipOf(Array.from({ length: 10_001 }, (_, at) => entry(`p${at}`))),
    ],
    [
      'a DOCTYPE',
      'doctype',
      () =>
        withPart(
          workbook,
          '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>',
        ),
    ],
    [
      'a DOCTYPE in UTF-16',
      'doctype',
      () =>
        handmade({
          data: '',
          parts: {
            [workbook]: Uint8Array.from(Buffer.from('\uFEFF<!DOCTYPE a><workbook/>', 'utf16le')),
          },
        }),
    ],
    [
      'an entity of its own',
      'broken',
      () =>
        withPart(workbook, '<workbook><sheets><sheet name="&b;" r:id="rId1"/></sheets></workbook>'),
    ],
    [
      'an encoding of its own',
      'encoding',
      () => withPart(workbook, '<?xml version="1.0" encoding="UTF-7"?><workbook/>'),
    ],
    [
      'bytes that are no UTF-8',
      'encoding',
      () => handmade({ data: '', parts: { [workbook]: Uint8Array.of(60, 255, 62) } }),
    ],
    ['tags that do not nest', 'broken', () => withPart(workbook, '<workbook><a></b></workbook>')],
    ['tags that do not end', 'broken', () => withPart(workbook, '<workbook><sheets>')],
    [
      'a comment that does not end',
      'broken',
      () => withPart(workbook, '<workbook><!--</workbook>'),
    ],
    ['a tag within a tag', 'broken', () => withPart(workbook, '<workbook <a/></workbook>')],
  ])('%s: %s', (_name, problem, bytes) => {
    expect(problemOf(bytes())).toBe(problem);
    expect(problemOf(bytes(), defaultLimits, inflateAnywhere)).toBe(problem);
  });

  it('and comes to an end, however deep it nests or however long a tag is', () => {
    expect(
      problemOf(withPart(workbook, '<a>'.repeat(300_000)), { ...defaultLimits, ratio: 1e9 }),
    ).toBe('noWorkbook');
    const long = `<workbook ${'a="1" '.repeat(300_000)}/>`;
    expect(problemOf(withPart(sheetPart, `<worksheet>${'<c r="'.repeat(99)}`))).toBe('broken');
    expect(problemOf(withPart(workbook, long), { ...defaultLimits, ratio: 1e9 })).toBe('none');
  });

  it('before more of it is unpacked than is allowed in all', () => {
    const limits = { ...defaultLimits, total: 300 };
    expect(problemOf(good, limits)).toBe('tooLarge');
  });
});

describe('whatever happens to a file on its way', () => {
  it('it opens or says what is wrong, when it is cut off', () => {
    for (let length = 0; length < good.length; length += 7)
      expect(problemOf(good.subarray(0, length))).not.toBe('none');
  });

  const bits = fc.array(fc.nat(good.length * 8 - 1), { minLength: 1, maxLength: 4 });
  it.each([
    ['zlib', inflate],
    ['fflate', inflateAnywhere],
  ] as const)('it opens or says what is wrong, when bits flip (%s)', (_name, unpack) => {
    fc.assert(
      fc.property(bits, (flips) => {
        const bytes = good.slice();
        for (const bit of flips) bytes[bit >> 3]! ^= 1 << (bit & 7);
        problemOf(bytes, defaultLimits, unpack);
      }),
      { numRuns: 1500 },
    );
  });

  it('no figure changes unnoticed', () => {
    const archive = new Archive(good, inflate);
    const found = archive.entry(sheetPart)!;
    const data = found.offset + 30 + found.name.length;
    fc.assert(
      fc.property(fc.nat(found.packedSize * 8 - 1), (bit) => {
        const bytes = good.slice();
        bytes[data + (bit >> 3)]! ^= 1 << (bit & 7);
        let read: Uint8Array | undefined;
        try {
          read = new Archive(bytes, inflate).read(sheetPart);
        } catch (error) {
          expect(error).toBeInstanceOf(PackageError);
          return;
        }
        // The last byte has bits that mean nothing.
        expect(read).toEqual(archive.read(sheetPart));
      }),
      { numRuns: 500 },
    );
  });

  it('and any bytes behind the mark of a zip archive', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(problemOf(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]))).toMatch(
          /^(?:broken|notZip)$/,
        );
      }),
    );
  });

  it('and any text for a part', () => {
    const piece = fc.constantFrom(
      '<c',
      '<row',
      '</row>',
      '<f>',
      '</f>',
      '<v>',
      '</c>',
      '>',
      '/>',
      ' r="A1"',
      ' t="',
      '"',
      "'",
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '&amp;',
      '&',
      ';',
      'ZB.CAGR(',
      '<sheetData>',
      '</sheetData>',
      '中',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        problemOf(handmade({ data: pieces.join('') }));
      }),
      { numRuns: 500 },
    );
  });
});

describe('an unusual file opens all the same', () => {
  it('with a comment at its end, parts in any case, a byte order mark, UTF-16', () => {
    expect(problemOf(good)).toBe('none');
    const text =
      '\uFEFF<workbook xmlns:q="x"><sheets><sheet name="甲" q:id="rId1"/></sheets></workbook>';
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const parts = { [workbook]: Uint8Array.from(Buffer.from(text, encoding)) };
      const { sheets } = openPackage(handmade({ data: '', parts }), inflate);
      expect(sheets).toEqual([{ name: '甲', part: sheetPart, visibility: 'visible' }]);
    }
  });

  it('with sizes in zip64 fields, as some writers put them even into small files', () => {
    const { name, packed, size, crc } = entry('mimetype', 'hello');
    const plain = zipOf([{ name, packed, size, crc }]);
    const at = 30 + name.length + packed.length;
    const field = new DataView(new ArrayBuffer(20));
    field.setUint16(0, 1, true);
    field.setUint16(2, 16, true);
    field.setUint32(4, size, true);
    field.setUint32(12, packed.length, true);
    const cut = at + 46 + name.length;
    const bytes = Uint8Array.from(
      Buffer.concat([plain.subarray(0, cut), new Uint8Array(field.buffer), plain.subarray(cut)]),
    );
    const view = new DataView(bytes.buffer);
    view.setUint32(at + 20, 0xffffffff, true);
    view.setUint32(at + 24, 0xffffffff, true);
    view.setUint16(at + 30, 20, true);
    view.setUint32(cut + 20 + 12, 46 + name.length + 20, true);
    expect(new TextDecoder().decode(new Archive(bytes, inflate).read('mimetype'))).toBe('hello');
  });
});
