import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOfTexts, locateTables } from '../../../src/table/locate';
import { type Texts, located, meaning, plannedTexts, splitMerges, systems } from './support';

const texts = plannedTexts();
const expected = meaning(texts, located(texts));
const width = texts[0]?.length ?? 0;
const headerRows = 3;

const same = (changed: Texts): void => {
  for (const known of [systems, []]) {
    const table = located(changed, known);
    expect(meaning(changed, table)).toEqual(expected);
  }
};

const places = (count: number) => fc.uniqueArray(fc.nat(count), { maxLength: 5 });

const inserted = <T>(list: readonly T[], at: readonly number[], item: () => T): T[] =>
  list.flatMap((each, index) => (at.includes(index) ? [item(), each] : [each]));

/** What people write into rows that they insert above, between and below. */
const note = fc.constantFrom(
  '',
  '注：',
  '审核人',
  '单位：万元',
  '十、其他',
  '2021',
  '完成当年目标',
);

const blank = (): string[] => Array.from({ length: width }, () => '');

describe('what is found in a table', () => {
  it('does not depend on where it stands', () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.nat(12),
        fc.array(note, { maxLength: 3 }),
        (rows, columns, notes) => {
          const above = Array.from({ length: rows }, (_, at) => [notes[at] ?? '']);
          const moved = texts.map((row) => [...Array.from({ length: columns }, () => ''), ...row]);
          same([...above, ...moved]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('does not depend on blank rows and columns between', () => {
    fc.assert(
      fc.property(places(texts.length - 1), places(width - 1), (rows, columns) => {
        const wide = texts.map((row) => inserted(row, columns, () => ''));
        same(inserted(wide, rows, () => []));
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on rows of notes among the indicators', () => {
    fc.assert(
      fc.property(places(texts.length - headerRows - 1), note, (rows, text) => {
        const at = rows.map((row) => row + headerRows + 1);
        same(inserted(texts, at, () => [text, ...blank().slice(1)]));
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of its columns, where each says its period', () => {
    const split = splitMerges(texts);
    const order = fc.shuffledSubarray([...Array(width).keys()], { minLength: width });
    fc.assert(
      fc.property(order, (columns) => same(split.map((row) => columns.map((at) => row[at] ?? '')))),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of its rows', () => {
    const body = texts.slice(headerRows).map((row) => ['', ...row.slice(1)]);
    const header = texts.slice(0, headerRows);
    const own = [...header, ...body];
    const wanted = meaning(own, located(own));
    fc.assert(
      fc.property(fc.shuffledSubarray(body, { minLength: body.length }), (rows) => {
        const changed = [...header, ...rows];
        expect(meaning(changed, located(changed))).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on merges being split and filled', () => same(splitMerges(texts)));

  it('loses only the rows and columns that are deleted', () => {
    const split = splitMerges(texts);
    fc.assert(
      fc.property(places(24), places(width - 1), (rows, columns) => {
        fc.pre(!columns.includes(1) && !columns.includes(2));
        const kept = split
          .filter((_, row) => !rows.includes(row - headerRows))
          .map((row) => row.filter((__, column) => !columns.includes(column)));
        const found = meaning(kept, located(kept));
        for (const [cell, text] of Object.entries(found)) expect(text).toBe(expected[cell]);
        expect(Object.keys(found)).toHaveLength((25 - rows.length) * (width - columns.length));
      }),
      { numRuns: 60 },
    );
  });
});

describe('any grid', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('序号', '指标名称', '指标', '单位', '2021年', '总量', '增速', '基数', '—', '5'),
    fc.constantFrom(...systems.flatMap(({ indicators }) => indicators.map(({ name }) => name))),
  );

  it('is searched without a throw, and what is found lies inside it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 12 }), (grid) => {
        for (const table of locateTables(gridOfTexts(grid), systems)) {
          const { row, column, rows, columns } = table.area;
          expect(row + rows).toBeLessThanOrEqual(grid.length);
          expect(rows * columns).toBeGreaterThan(0);
          expect(table.confidence).toBeGreaterThanOrEqual(0);
          for (const each of table.rows) {
            expect(each.row).toBeGreaterThanOrEqual(row);
            expect(each.row).toBeLessThan(row + rows);
          }
          for (const each of table.columns) {
            expect(each.column).toBeGreaterThanOrEqual(column);
            expect(each.column).toBeLessThan(column + columns);
          }
          const ids = table.columns.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('looks at cells in proportion to its size', () => {
    const block = [...texts, []];
    const looks = (times: number): number => {
      let count = 0;
      const grid = gridOfTexts(Array.from({ length: times }, () => block).flat());
      const counted = grid.map(
        (row) =>
          new Proxy(row, {
            get(target, key, receiver): unknown {
              count += 1;
              return Reflect.get(target, key, receiver);
            },
          }),
      );
      locateTables(counted, systems);
      return count;
    };
    // Ten times the size; the square would be a hundred.
    expect(looks(100)).toBeLessThan(11 * looks(10));
  });
});
