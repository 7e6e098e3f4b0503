import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footers } from '../../src/excel/page';
import { joined } from '../../src/excel/paints';
import { sizeRuns } from '../../src/excel/sizes';
import { fromA1 } from '../../src/excel/workbook';
import type { Area, Style } from '../../src/table';

describe('sizes', () => {
  it('neighbours of one size are one run', () => {
    const sizes = [10, 10, 12, 10].map((points, at) => ({ at: at + 2, points }));
    expect(sizeRuns(sizes)).toEqual([
      { at: 2, count: 2, points: 10 },
      { at: 4, count: 1, points: 12 },
      { at: 5, count: 1, points: 10 },
    ]);
  });

  it('runs give each place the size it asked for', () => {
    const sizes = fc.uniqueArray(fc.record({ at: fc.nat(30), points: fc.constantFrom(10, 20) }), {
      selector: ({ at }) => at,
    });
    fc.assert(
      fc.property(sizes, (wanted) => {
        const given = sizeRuns(wanted).flatMap(({ at, count, points }) =>
          Array.from({ length: count }, (_, index) => ({ at: at + index, points })),
        );
        expect(given).toEqual([...wanted].sort((a, b) => a.at - b.at));
      }),
    );
  });
});

describe('paints', () => {
  const at = (column: number, style: Style) => {
    const area: Area = { row: 3, column, rows: 2, columns: 1 };
    return { area, style };
  };

  it('neighbours in the same style are one region', () => {
    const regions = joined([
      at(0, { locked: false }),
      at(1, { locked: false }),
      at(2, { bold: true }),
    ]);
    expect(regions.map(({ area }) => [area.column, area.columns])).toEqual([
      [0, 2],
      [2, 1],
    ]);
  });

  it('order is never changed', () => {
    const paints = [at(0, { bold: true }), at(1, { bold: false }), at(1, { bold: true })];
    expect(joined(paints)).toEqual(paints);
  });
});

describe('footers', () => {
  it.each([
    ['&C第 &P 页，共 &N 页', '', '第 &P 页，共 &N 页', ''],
    ['&L甲&R乙 && 丙', '甲', '', '乙 && 丙'],
    ['no mark stands in the middle', '', 'no mark stands in the middle', ''],
  ])('%s', (code, leftFooter, centerFooter, rightFooter) => {
    expect(footers(code)).toEqual({ leftFooter, centerFooter, rightFooter });
  });
});

it('a used range is filled up to A1', () => {
  expect(fromA1([['x']], 1, 2)).toEqual([
    ['', '', ''],
    ['', '', 'x'],
  ]);
});
