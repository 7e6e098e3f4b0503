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

describe('a header', () => {
  const rows = [
    ['1', '甲', '亿元', '1', '2', '3', '4'],
    ['2', '乙', '%', '5', '6', '7', '8'],
  ];
  const found = (...header: string[][]) =>
    locateTables(gridOfTexts([...header, ...rows]))[0]?.columns.map(({ id }) => id);
  const expected = ['number', 'name', 'unit', 'base', '2021.total', '2021.growth', 'rate'];

  it.each([
    [
      'of one line',
      [['序号', '指标', '单位', '2020年基数', '2021年总量', '2021年增速', '年均增速']],
    ],
    [
      'of one line with units and line breaks',
      [
        [
          '序\n号',
          '指标 名称',
          '计量单位',
          '基期值',
          '2021年\n总量（亿元）',
          '2021年增速(%)',
          '年均增速\n[累计]',
        ],
      ],
    ],
    [
      'of two lines, merged',
      [
        ['序号', '指标名称', '计量单位', '2020年', '2021年', '', '年均增速'],
        ['', '', '', '基数', '总量', '增速', '[累计]'],
      ],
    ],
    [
      'of two lines, names in the lower one',
      [
        ['', '', '', '2020年', '2021年', '2021年', '年均增速'],
        ['序号', '主要指标', '单位', '基数', '完成值', '同比增长', '[累计]'],
      ],
    ],
    [
      'with a blank line inside and below',
      [
        ['序号', '指标名称', '计量单位', '2020年', '2021年', '', '年均增速'],
        [],
        ['', '', '', '基数', '总量', '增速', '[累计]'],
        ['', ''],
      ],
    ],
    [
      'of three lines, the part of the year below the year',
      [
        ['序号', '指标名称', '单位', '2020年', '2021年', '', '年均增速'],
        ['', '', '', '基数', '全年', '', ''],
        ['', '', '', '', '总量', '增速', ''],
      ],
    ],
  ])('%s says the same', (_, header) => expect(found(...header)).toEqual(expected));

  it('takes a period alone for its total, and says so', () => {
    const grid = gridOfTexts([['序号', '指标', '单位', '2021年', '2022年', '备注', ''], ...rows]);
    const [table] = locateTables(grid);
    expect(table?.columns.map(({ id }) => id).slice(3)).toEqual([
      '2021.total',
      '2022.total',
      'note',
    ]);
    expect(table?.doubts).toEqual([
      { kind: 'roleAssumed', column: 3 },
      { kind: 'roleAssumed', column: 4 },
    ]);
    expect(table?.confidence).toBeLessThan(1);
  });

  it('leaves a column of an unknown meaning alone, and one that comes twice', () => {
    const grid = gridOfTexts([['序号', '指标', '单位', '口径', '基数', '基数', '备注'], ...rows]);
    const [table] = locateTables(grid);
    expect(table?.columns.map(({ id }) => id)).toEqual(['number', 'name', 'unit', 'base', 'note']);
    expect(table?.doubts).toEqual([
      { kind: 'columnUnknown', column: 3, text: '口径' },
      { kind: 'columnTwice', column: 5, id: 'base' },
    ]);
  });

  it('whose totals stand under no period is doubted', () => {
    const grid = gridOfTexts([['序号', '指标', '单位', '总量', '增速', '', ''], ...rows]);
    expect(locateTables(grid)[0]?.doubts.map(({ kind }) => kind)).toEqual([
      'periodUnknown',
      'periodUnknown',
    ]);
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
