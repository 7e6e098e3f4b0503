import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterZh from '@univerjs/preset-sheets-filter/locales/zh-CN';
import findEn from '@univerjs/preset-sheets-find-replace/locales/en-US';
import findZh from '@univerjs/preset-sheets-find-replace/locales/zh-CN';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteZh from '@univerjs/preset-sheets-note/locales/zh-CN';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortZh from '@univerjs/preset-sheets-sort/locales/zh-CN';

/** Univer says where its calculation stands, and 0.25 has no words for it in its own locales. */
const progress = (analyzing: string, calculating: string, array: string, done: string) => ({
  'sheets-formula': {
    progress: {
      analyzing,
      calculating,
      done,
      'array-analysis': array,
      'array-calculation': array,
    },
  },
});

export const ZH_CN = [
  progress('正在分析公式', '正在计算', '正在计算数组', '计算完成'),
  coreZh,
  conditionalZh,
  validationZh,
  filterZh,
  findZh,
  noteZh,
  sortZh,
];
export const EN_US = [
  progress('Analyzing formulas', 'Calculating', 'Calculating arrays', 'Done'),
  coreEn,
  conditionalEn,
  validationEn,
  filterEn,
  findEn,
  noteEn,
  sortEn,
];
