import type { Language } from '../../../domain/language';

/** What the sheets of an assessment say, apart from what all of its forms say. */
export interface SheetWords {
  readonly boardName: string;
  readonly completionName: string;
  readonly unitName: string;
  readonly draftName: string;
  readonly progressName: string;
  readonly progressNote: string;
  readonly wayName: string;
  /** Unit of an index. */
  readonly index: string;
  readonly boardTitle: string;
  readonly bar: string;
  readonly due: string;
  readonly done: string;
  readonly key: string;
  readonly live: string;
  readonly fixed: string;
  readonly draftColumns: readonly [place: string, text: string];
  readonly draftNote: string;
  readonly domain: string;
  readonly page: string;
}

export const sheetWords: Readonly<Record<Language, SheetWords>> = {
  zh: {
    boardName: '评价表',
    completionName: '完成预判',
    unitName: '责任单位',
    draftName: '文字初稿',
    progressName: '进度图',
    progressNote: '完成进度为由基数到目标已走过的部分；超出图幅的条形以左侧数字为准。',
    wayName: '走势图',
    index: '基期=100',
    boardTitle: '指标评价表',
    bar: '进度条',
    due: '时序进度',
    done: '完成进度',
    key: '进度条：█ 已完成，▒ 时序应达而未达，░ 其余；◀ 退步，▶ 超过目标。',
    live: '评价、进度和各项合计是公式，随指标表更新。',
    fixed: '各格是评价时的结果，不随指标表更新。',
    draftColumns: ['段落', '文字'],
    draftNote: '文字由模板按表中数据生成，供修改；重新生成会另写一张，不保留此处的修改。',
    domain: '领域',
    page: '第 &P 页 共 &N 页',
  },
  en: {
    boardName: 'Status',
    completionName: 'Outlook',
    unitName: 'By unit',
    draftName: 'Draft text',
    progressName: 'Progress',
    progressNote:
      'Done is the part of the way from base to target; a bar that is cut off has its number on the left.',
    wayName: 'Course',
    index: 'base = 100',
    boardTitle: 'Status of the indicators',
    bar: 'Progress',
    due: 'Due',
    done: 'Done',
    key: 'Progress: █ done, ▒ due but not done, ░ the rest; ◀ the wrong way, ▶ past the target.',
    live: 'Status, progress and counts are formulas and follow the table.',
    fixed: 'Results as of the assessment; they do not follow the table.',
    draftColumns: ['Paragraph', 'Text'],
    draftNote:
      'Written from templates and the figures of the table, to be edited; writing it again makes another sheet and keeps no edits.',
    domain: 'Domain',
    page: 'Page &P of &N',
  },
};
