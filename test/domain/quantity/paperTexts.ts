import { words } from '../../../src/domain/quantity/words';

const byColumn = {
  base: `360.60 9.75 - 69.8 — 4.71 21.97 36585 17904 4.5以内 78 11.1 1.92 0.92 80 43.7 21.78`,
  target: `500亿元以上 71 5.1 23 10% 各年度视情提出 78.5 11.4 95 3 4 完成省定目标 50 22.5 5`,
  averageOrCumulative: `7以上 8.5以上 7.5以上 与经济增长同步 [-14] [-19] [-16] [-26.6]`,
  totals: `
    413.20 12.05 73.81 -1.50 5.23 20.75 40755 20257 78.12 91 3.1 4.1 -3.0 -27.7 100 93.9
    -2.6 -16.8 43.2 22.59 441.71 13.28 74.51 -12.74 7.22 22.66 7 43771 21898 78.14 92 3.4
    5.6 0.22 -4.39 92.8 85.5 -16 -5.8 41.5 22.44 223.94 无半年数据 18870 9688 3.5 5.9 85.4
    预计41.575 夏粮0.4748 全年预计4.56
  `,
  growths: `
    11.40% 23.65% 13.10% 2.20% 3.90% 10.15% 6.10% 7.40% 8.10% -0.70% 6.9% 8.3% 5.6% 7.8%
    0.6% 完成当年目标 未完成当年目标 完成半年目标 省定指标未下达
  `,
  expected: `
    ≧500亿元 年均增速7%以上 年均增速8.5%以上 75% 7.5%以上 ＞7.5 10 完成上级下达目标 95%
    ＞3.5 6 累计增速[-26.6]% 50% ≧22.5万吨 ≧5万吨
  `,
  annual: `
    增长7%以上 增长9%以上 增长10%以上 增长8%以上 与经济增长基本同步 22.6% 41.93% 31亿元
    5639人 77.02% 41个 199个 57家 50家
  `,
  ranking: `1240.74（区域甲） 728.13 441.71（21位） -0.9（第17位） 1.94（原文写作1.94%）`,
};

/** Every different figure text of a published mid-term evaluation, of an annual report and of a ranking. */
export const paperTexts: readonly string[] = Object.values(byColumn).flatMap(words);

/** Texts that occur in print and hold two statements, so they have no one figure. */
export const twoStatements: readonly string[] = [
  '7751户，同比增长14.51%',
  '7亿元，同比增长41.4%',
  '17亿元，同比增长10%',
];
