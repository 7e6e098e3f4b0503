import { describe, expect, it } from 'vitest';
import { columnId } from '../../../src/domain/indicator';
import { gridOfTexts, locateTables } from '../../../src/table/locate';
import { located, meaning, plannedTexts, splitMerges, system, systems } from './support';

const texts = plannedTexts();
const ids = system.columns.map(columnId);
const numbers = system.indicators.map(({ number }) => number);

describe('the table that is inserted', () => {
  it.each([
    ['with its system', systems],
    ['by the standing words alone', []],
  ])('is found %s, without a doubt', (_, known) => {
    const table = located(texts, known);
    expect(table.columns.map(({ id }) => id)).toEqual(ids);
    expect(table.rows.map(({ number }) => number)).toEqual(numbers);
    expect(table.area).toEqual({ row: 1, column: 0, rows: 27, columns: 18 });
    expect(table.header).toEqual({ first: 1, last: 2 });
    expect(table).toMatchObject({ doubts: [], confidence: 1 });
    expect(table.system?.id).toBe(known.length === 0 ? undefined : system.id);
  });

  it('is found for each system that ships', () => {
    const table = located(plannedTexts(1));
    expect(table.system?.id).toBe(systems[0]?.id);
    expect(table.doubts).toEqual([]);
  });

  it('is found without the columns that judge, and as the part of one unit', () => {
    const [unit] = system.units;
    const part = plannedTexts(0, { evaluation: false, ...(unit !== undefined && { unit }) });
    const table = located(part);
    expect(table.rows.length).toBeLessThan(numbers.length);
    expect(table.doubts).toEqual([]);
  });
});

describe('rows', () => {
  const at = (name: string) => texts.findIndex((row) => row[2] === name);
  const [first, second] = system.indicators;
  const changed = (row: number, column: number, text: string) =>
    texts.map((cells, y) => cells.map((cell, x) => (y === row && x === column ? text : cell)));

  it('are their names, whatever number stands beside them', () => {
    const row = at(first?.name ?? '');
    const table = located(changed(row, 1, '7'));
    expect(table.rows[0]?.number).toBe(1);
    expect(table.doubts).toEqual([{ kind: 'numberDiffers', row, found: '7', expected: 1 }]);
  });

  it('with a slip in the name are the nearest one, doubted', () => {
    const row = at(second?.name ?? '');
    const table = located(changed(row, 2, '全员劳动生产律'));
    expect(table.rows[1]?.number).toBe(2);
    expect(table.doubts).toEqual([
      { kind: 'nameDiffers', row, found: '全员劳动生产律', expected: '全员劳动生产率' },
    ]);
  });

  it('written with other spaces, brackets and widths are no doubt', () => {
    const name = '每千人口拥有执业（助理）医师数';
    const table = located(changed(at(name), 2, ' 每千人口拥有 执业(助理)医师数\n'));
    expect(table.doubts).toEqual([]);
  });

  it('of another name are kept without a number', () => {
    const row = at(first?.name ?? '');
    const table = located(changed(row, 2, '完全不同的东西'));
    expect(table.rows[0]).toEqual({ row, name: '完全不同的东西' });
    expect(table.doubts).toEqual([{ kind: 'rowUnknown', row, name: '完全不同的东西' }]);
  });

  it('pasted twice count once', () => {
    const row = at(second?.name ?? '');
    const twice = [...texts.slice(0, row + 1), texts[row] ?? [], ...texts.slice(row + 1)];
    const table = located(twice);
    expect(table.rows.filter(({ number }) => number === 2)).toHaveLength(1);
    expect(table.doubts).toEqual([{ kind: 'rowTwice', row: row + 1, number: 2 }]);
  });

  it('end where the notes below the table begin', () => {
    const noted = [
      ...texts,
      [],
      ['注：数据来自统计公报。'],
      ['', '', '审核人：'],
      ['', '', '日期', '月'],
    ];
    expect(located(noted).rows).toHaveLength(numbers.length);
  });
});

describe('several tables', () => {
  it('are found one below the other', () => {
    const both = [...texts, [], ...plannedTexts(1)];
    expect(locateTables(gridOfTexts(both), systems).map((table) => table.system?.id)).toEqual([
      system.id,
      systems[0]?.id,
    ]);
  });

  it('are found side by side', () => {
    const other = plannedTexts(1);
    const both = texts.map((row, at) => [...row, '', ...(other[at] ?? [])]);
    const tables = locateTables(gridOfTexts(both), systems);
    expect(tables.map((table) => table.system?.id)).toEqual([system.id, systems[0]?.id]);
    expect(tables.map(({ rows }) => rows.length)).toEqual([25, 20]);
    expect(tables[1]?.area.column).toBe(19);
  });

  it('are none where nothing looks like one', () => {
    for (const grid of [[], [[]], [['指标', '序号']], [['2021年'], ['总量'], ['5']]]) {
      expect(locateTables(gridOfTexts(grid), systems)).toEqual([]);
    }
  });
});

describe('a table that has lost its header', () => {
  it('is found by the names of its indicators, and doubted', () => {
    const table = located(texts.slice(3));
    expect(table.rows.map(({ number }) => number)).toEqual(numbers);
    expect(table.columns).toEqual([{ column: 2, role: 'name', id: 'name' }]);
    expect(table.doubts[0]).toEqual({ kind: 'noHeader' });
    expect(table.header).toBeUndefined();
  });

  it('keeps the columns whose heads are left', () => {
    const edited = texts.map((row) => row.map((text) => (text === '指标名称' ? '项目内容' : text)));
    const table = located(edited);
    expect(meaning(edited, table)).toEqual(meaning(texts, located(texts)));
    expect(table.doubts.map(({ kind }) => kind)).toContain('noHeader');
  });
});

describe('split merges', () => {
  it('change nothing', () => {
    const split = splitMerges(texts);
    expect(located(split).columns).toEqual(located(texts).columns);
  });
});
