import { type Name, column } from './support';

/** One function in all that it may be given. */
export interface Case {
  readonly name: Name;
  /** Single cells that give `value`. */
  readonly scalars: readonly unknown[];
  readonly value: number | string;
  /** The same in the paper's texts. */
  readonly texts: readonly unknown[];
  /** One after another in a column, beside single cells, these give `spilled`. */
  readonly range: readonly unknown[];
  readonly spilled: readonly (number | string)[];
  /** Which argument is tried with what is no number, and its name in both languages. */
  readonly at: number;
  readonly zh: string;
  readonly en: string;
  /** What a missing token gives; `#N/A` unless the profile has a class for it. */
  readonly missing?: string;
}

export const cases: readonly Case[] = [
  {
    name: 'CAGR',
    scalars: [100, 121, 2],
    value: 0.1,
    texts: ['100亿元', '≧121', '2'],
    range: [column(100, 200), 242, 1],
    spilled: [1.42, 0.21],
    at: 0,
    zh: '“起点值”',
    en: '“start”',
  },
  {
    name: 'AVGGROWTH',
    scalars: [0.07],
    value: 0.07,
    texts: ['7%以上'],
    range: [
      [
        [0.1, 0.1],
        ['-1.5', '-12.74%'],
      ],
    ],
    spilled: [0.1, -0.0729],
    at: 0,
    zh: '“各年增速”',
    en: '“rates”',
  },
  {
    name: 'CUMGROWTH',
    scalars: [0.07],
    value: 0.07,
    texts: ['7'],
    range: [
      [
        [0.1, 0.1],
        ['11.40%', 0.039],
      ],
    ],
    spilled: [0.21, 0.1574],
    at: 0,
    zh: '“各年增速”',
    en: '“rates”',
  },
  {
    name: 'CUMAVG',
    scalars: [100, [[110, 121, 133.1]]],
    value: 0.1,
    texts: ['100亿元', [['110', '121', '133.1']]],
    range: [
      column(100, 100),
      [
        [110, 121],
        [150, 120],
      ],
    ],
    spilled: [0.1, 0.2176],
    at: 0,
    zh: '“基数”',
    en: '“base”',
  },
  {
    name: 'REQUIRED',
    scalars: [441.71, 500, 3],
    value: 0.0422,
    texts: ['441.71', '500亿元以上', 3],
    range: [column(100, 110), 121, 2],
    spilled: [0.1, 0.0488],
    at: 1,
    zh: '“目标值”',
    en: '“target”',
  },
  {
    name: 'PROGRESS',
    scalars: [43.7, 50, 41.5],
    value: -0.3492,
    texts: ['43.7', '50', '预计41.5'],
    range: [0, 100, column(50, 120)],
    spilled: [0.5, 1.2],
    at: 2,
    zh: '“现值”',
    en: '“current”',
  },
  {
    name: 'PACE',
    scalars: [21.78, 22.5, 22.44, 2],
    value: 2.2947,
    texts: ['21.78', '≧22.5万吨', '22.44', '2'],
    range: [column(69.8, 43.7), column(71, 50), column(74.51, 41.5), 2, 5, 'share'],
    spilled: [9.8125, -0.873],
    at: 0,
    zh: '“基数”',
    en: '“base”',
  },
  {
    name: 'STATUS',
    scalars: [78, 78.5, 78.14, 2],
    value: '滞后',
    texts: ['78岁', '78.5岁', '78.14岁', 2],
    range: [column(9, 5), column(10, '4.5以内'), column(11, 4.4), 2],
    spilled: ['提前完成', '正常'],
    at: 2,
    zh: '“现值”',
    en: '“current”',
    missing: '数据不足',
  },
  {
    name: 'GROWTHSTATUS',
    scalars: [0.07, [[0.114, 0.039]]],
    value: '正常',
    texts: ['7以上', [['11.40%', '3.90%']]],
    range: [
      column(7, '[-14]'),
      [
        [0.114, 0.039],
        ['-3.0', '0.22'],
      ],
    ],
    spilled: ['正常', '滞后'],
    at: 0,
    zh: '“目标增速”',
    en: '“targetRate”',
    missing: '数据不足',
  },
  {
    name: 'FORECAST',
    scalars: [100, 121, 2, 1],
    value: 133.1,
    texts: ['100', '预计121', '2', '1'],
    range: [100, column(121, 100), 2, 1],
    spilled: [133.1, 100],
    at: 0,
    zh: '“基数”',
    en: '“base”',
  },
  {
    name: 'NUMBER',
    scalars: [41.575],
    value: 41.575,
    texts: ['预计41.575'],
    range: [column('≧500亿元', '11.40%', '[-14]', '4.5以内')],
    spilled: [500, 0.114, -14, 4.5],
    at: 0,
    zh: '“文本”',
    en: '“text”',
  },
];
