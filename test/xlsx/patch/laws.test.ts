import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { a1, nativeFormula } from '../../../src/table';
import { settleFile } from '../../../src/xlsx';
import { Archive } from '../../../src/xlsx/package';
import { shifted } from '../../../src/xlsx/patch/shifted';
import { handmade, partsOf, sheetPart, status, tools } from './handmade';

const cellAt = (row: number, column: number) => a1({ row, column, rows: 1, columns: 1 });
const calls = [
  'ZB.CAGR(A1,B1,2)',
  '_xldudf_ZB_PACE(A1,B1,A2,2)',
  'ZB.NUMBER(A1)',
  'SUM(A1:B2)',
  'A1&"ZB.CAGR("',
];
const content = fc.oneof(
  fc.integer().map((value) => `<v>${value}</v>`),
  fc.constantFrom(...calls).map((call) => `<f>${call.replace('&', '&amp;')}</f><v>1</v>`),
  fc.constantFrom(...calls.slice(0, 3)).map((call) => `<f>${call}</f>`),
);
const data = fc
  .array(fc.array(content, { maxLength: 5 }), { maxLength: 5 })
  .map((rows) =>
    rows
      .map(
        (cells, r) =>
          `<row r="${r + 1}">${cells.map((xml, c) => `<c r="${cellAt(r, c)}" s="${c}">${xml}</c>`).join('')}</row>`,
      )
      .join(''),
  );
const way = fc.constantFrom('native' as const, 'values' as const);
const extra = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 300 }), {
  maxKeys: 4,
});

/** Everything of an entry, its header and date too. */
function rawEntries(bytes: Uint8Array): Map<string, string> {
  const { directory, file } = new Archive(bytes, tools.inflate);
  const ends = [...directory.entries.map(({ offset }) => offset), directory.from];
  return new Map(
    directory.entries.map(({ name, offset }, at) => [
      name,
      Buffer.from(file.slice(offset, ends[at + 1] ?? 0)).toString('hex'),
    ]),
  );
}

describe('whatever a workbook holds', () => {
  it('parts that do not call the add-in stay as they are, packed bytes and dates too', () => {
    fc.assert(
      fc.property(data, way, extra, (cells, how, others) => {
        const parts = Object.fromEntries(
          Object.entries(others).map(([name, part]) => [`xl/media/${name}.bin`, part]),
        );
        const before = handmade({ data: cells, chain: ['A1'], parts });
        const { bytes } = settleFile(before, how, status, tools);
        const may = [
          sheetPart,
          'xl/workbook.xml',
          'xl/calcChain.xml',
          'xl/_rels/workbook.xml.rels',
          '[Content_Types].xml',
        ];
        const after = rawEntries(bytes);
        for (const [name, raw] of rawEntries(before))
          if (!may.includes(name)) expect(after.get(name)).toBe(raw);
      }),
      { numRuns: 60 },
    );
  });

  it('cells that do not call the add-in stay as they are', () => {
    fc.assert(
      fc.property(data, way, (cells, how) => {
        const { bytes, left } = settleFile(handmade({ data: cells }), how, status, tools);
        const found = partsOf(bytes)[sheetPart] ?? '';
        const others = [...cells.matchAll(/<c [^>]*>.*?<\/c>/g)].filter(
          ([cell]) => !/<f>(?:ZB\.|_xldudf)/.test(cell),
        );
        for (const [cell] of others) expect(found).toContain(cell);
        const calling = [...found.matchAll(/<f>(?:ZB\.|_xldudf)/g)];
        expect(calling).toHaveLength(left.length);
      }),
      { numRuns: 60 },
    );
  });

  it('doing it twice is doing it once', () => {
    fc.assert(
      fc.property(data, way, (cells, how) => {
        const once = settleFile(handmade({ data: cells }), how, status, tools).bytes;
        expect(settleFile(once, how, status, tools).bytes).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a shared formula', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 1, 2, 'C2+$A2+C$1+$A$1'],
    ['SUM(A1:B2,C:C,3:$4)', 1, 1, 'SUM(B2:C3,D:D,4:$4)'],
    ['LOG10(A1)&"A1"&\'A1\'!A1&Q1!A1', 1, 0, 'LOG10(A2)&"A1"&\'A1\'!A2&Q1!A2'],
    ['T1[a]+1E5+TRUE+Zins', 1, 1, 'T1[a]+1E5+TRUE+Zins'],
    ['XFD1048576', 1, 1, 'A1'],
    ['A1', -1, -1, 'XFD1048576'],
  ])('%s, %i down and %i across, is %s', (formula, down, across, expected) => {
    expect(shifted(formula, down, across)).toBe(expected);
  });

  it('has the native form of the cell that it is shifted to', () => {
    const place = fc.nat(50);
    fc.assert(
      fc.property(fc.constantFrom(...calls), place, place, (formula, down, across) => {
        const native = (text: string) => nativeFormula(`=${text}`, status).formula;
        expect(native(shifted(formula, down, across))).toBe(shifted(native(formula), down, across));
      }),
    );
  });
});
