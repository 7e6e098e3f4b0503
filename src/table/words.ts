import type { Language } from '../domain/language';
import type { Message } from './sheetPlan';

/** What the table itself says to whoever fills it in, with or without the add-in. */
export interface TableWords {
  readonly sheetName: string;
  readonly listsName: string;
  readonly systemName: string;
  /** A table of a report that is no indicator table. */
  readonly reportName: string;
  readonly unitTitle: (title: string, unit: string) => string;
  readonly page: string;
  readonly choose: (head: string, choices: readonly string[]) => Message;
  readonly figure: (head: string, tokens: readonly string[]) => { error: Message; prompt: Message };
}

export const tableWords: Readonly<Record<Language, TableWords>> = {
  zh: {
    sheetName: '指标表',
    listsName: '指标字典',
    systemName: '指标体系',
    reportName: '附表',
    unitTitle: (title, unit) => `${title}（${unit}）`,
    page: '第 &P 页，共 &N 页',
    choose: (head, choices) => ({
      title: head,
      text: `请从下拉列表中选择：${choices.join('、')}。`,
    }),
    figure: (head, tokens) => ({
      error: {
        title: `${head}：不是数字`,
        text: `这里应填数字${or(tokens, '，或用语：', '、')}。带文字的数（如“预计”）可以保留，请选“是”；否则请改正。`,
      },
      prompt: { title: head, text: `填数字，不带单位${or(tokens, '；没有数时填：', '、')}。` },
    }),
  },
  en: {
    sheetName: 'Indicators',
    listsName: 'Indicator lists',
    systemName: 'Indicator system',
    reportName: 'Report table',
    unitTitle: (title, unit) => `${title} (${unit})`,
    page: 'Page &P of &N',
    choose: (head, choices) => ({
      title: head,
      text: `Choose from the list: ${choices.join(', ')}.`,
    }),
    figure: (head, tokens) => ({
      error: {
        title: `${head}: not a number`,
        text: `A number belongs here${or(tokens, ', or one of: ', ', ')}. A number with words (such as an estimate) may stay: choose Yes. Otherwise correct it.`,
      },
      prompt: {
        title: head,
        text: `A number without its unit${or(tokens, '; where there is none: ', ', ')}.`,
      },
    }),
  },
};

function or(tokens: readonly string[], lead: string, separator: string): string {
  return tokens.length === 0 ? '' : lead + tokens.join(separator);
}
