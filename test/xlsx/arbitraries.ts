import fc from 'fast-check';
import type { PlanCell } from '../../src/table/sheetPlan';

/** Any UTF-16 string at all, halves of pairs included, thickened with what trips writers up. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
  .map((units) => String.fromCharCode(...units));
const pitfalls = fc.constantFrom(
  ...[
    '_x0041_',
    '_x0041',
    '_x',
    '_',
    'x0041_',
    '_x005F_',
    '_X0041_',
    '\r\n',
    '\r',
    '\n',
    '\t',
    ' ',
    '　',
    '\u0000',
  ],
  ...[
    '\u0001',
    '\u001f',
    '\ufffe',
    '\ud83d',
    '\udc4d',
    '👍',
    '=1+1',
    '+1',
    '-1',
    '@A1',
    "'",
    '"',
    '<&>',
    ']]>',
    '指标',
  ],
);
export const anyText = fc
  .array(fc.oneof(anyUnits, pitfalls), { maxLength: 6 })
  .map((parts) => parts.join(''));

export const anyFormat = fc.constantFrom(
  'General',
  '0',
  '0.00%',
  '@',
  '0"亿元以上"',
  '"["0"]";"[-"0"]"',
  '"预计"0.000',
);

export const anyNumber = fc
  .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
  // A cell knows no negative zero.
  .map((number) => number + 0);

/** A cell without formula; an empty text is a blank cell, as it is to Excel. */
export const anyCell: fc.Arbitrary<PlanCell> = fc.record({
  value: fc.oneof(anyText, anyNumber, fc.boolean(), fc.constant(null)),
  format: anyFormat,
});

export const anyGrid = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

export const anyOrigin = fc.record({
  row: fc.integer({ min: 0, max: 40 }),
  column: fc.integer({ min: 0, max: 60 }),
});
