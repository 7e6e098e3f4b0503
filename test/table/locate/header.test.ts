import { describe, expect, it } from 'vitest';
import { gridOfTexts, locateTables } from '../../../src/table/locate';

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
