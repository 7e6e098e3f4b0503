import type { RollText } from './rollText';

export const zh: RollText = {
  hint: '给所选体系加上下一个时期，或生成下一个规划的体系。先看变化，再写入新的工作表；原来的体系和表不动。',
  to: '滚动到',
  nextPlan: (from) => `下一个规划（${from}年起）`,
  lastYear: '规划末年',
  badYear: (from) => `应是四位数年份，不早于 ${from} 年。`,
  figures: '新时期的数据',
  bases: '新规划的基数',
  noFigures: '先留空',
  publishedBases: '取体系中已公布的数',
  allSheets: '从本工作簿各表取',
  sheet: (name) => `从工作表“${name}”取`,
  figuresHint: '按指标名称、单位和表头写明的时期对应；对不上的列出来，不取。',
  basesHint: '取填好的指标表中新基期的全年数。',
  look: '看看有什么变化',
  looking: '正在读取…',
  changes: (to) => `滚动到${to}`,
  refused: '不能这样滚动',
  notTaken: (count) => `${count} 处没有取：`,
  write: '写入工作表并选用',
};
