import type { ClassMeaning, IndicatorAssessment } from '../../../domain/assessment';
import { vocabularyOf } from '../../../domain/indicator';
import { type RowWords, statusSigns } from '../../../report/assessment';
import { formWords } from '../../../report/assessment/formWords';
import { summaryLines } from '../../../report/assessment/summary';
import type { ConditionalFormat, SheetPlan } from '../../../table';
import { figureCell } from '../../../table/cell';
import { type ListCell, listSheet, numberOf, textOf } from '../../merge/sheets/list';
import { type BoardKey, boardArea, boardCell, boardColumns, boardKeys } from './columns';
import {
  agreementFormula,
  barFormula,
  barText,
  completionFormula,
  doneFormula,
  quoted,
  signFormula,
} from './formulas';
import { type SheetsRequest, wordsOf } from './request';
import { sheetWords } from './words';

/** Pale, so that black text on them stays easy to read; the sign beside says the same. */
const fills: Readonly<Partial<Record<ClassMeaning, string>>> = {
  achieved: '#CFE8CF',
  ahead: '#DFF2DF',
  behind: '#FFD6D6',
  insufficient: '#E7E7E7',
};

const figureKeys: ReadonlySet<BoardKey> = new Set(['base', 'required', 'actual', 'target']);

/** The status board (评价表): a line for each indicator with its bar, pace, status and outlook. */
export function boardSheet(request: SheetsRequest): SheetPlan {
  const { table, language, paper, live, names } = request;
  const own = sheetWords[language];
  const [title = '', ...summary] = summaryLines(table, language);
  const worded = wordsOf(request);
  const sheet = listSheet({
    name: names?.board ?? own.boardName,
    title: `${title}${formWords[language].colon}${own.boardTitle}`,
    summary: [...summary.map((line) => line.trim()), own.key, live ? own.live : own.fixed].join(
      '\n',
    ),
    columns: boardColumns(language),
    rows: table.rows.map((row, at) => boardRow(row, worded[at], at, request)),
    paper,
    footer: own.page,
  });
  return { ...sheet, conditionalFormats: statusColours(request) };
}

function boardRow(
  row: IndicatorAssessment,
  words: RowWords | undefined,
  at: number,
  request: SheetsRequest,
): ListCell[] {
  if (words === undefined) return [];
  const { table, language, live } = request;
  const { course, assessment, indicator } = row;
  const { profile, system } = table;
  const source = live?.(indicator.number);
  const vocabulary = vocabularyOf(system);
  const plain: Readonly<Partial<Record<BoardKey, ListCell>>> = {
    number: numberOf(indicator.number, '0', words.number),
    sign: textOf(statusSigns[row.status.meaning]),
    bar: textOf(course === undefined ? '' : barText(course.done, course.due)),
    due: share(course?.due),
    done: share(course?.done),
    pace: Number.isNaN(assessment.pace)
      ? textOf('')
      : numberOf(assessment.pace, '0.00', words.pace),
    interval: textOf([words.interval, words.borderline].filter((text) => text !== '').join(' ')),
  };
  const formulas: Readonly<Partial<Record<BoardKey, string | undefined>>> =
    source === undefined
      ? {}
      : {
          // A reference to an empty cell would show 0.
          pace: `=IF(ISNUMBER(${source.pace}),${source.pace},"")`,
          done: doneFormula(at),
          bar: barFormula(at),
          sign: signFormula(at, profile, language),
          // What a person decided stands, whatever is computed.
          ...(row.override === undefined && {
            status: `=T(${source.status})`,
            completion: completionFormula(at, row, profile, language),
            agreement: agreementFormula(at, profile, system.choices.status ?? [], language),
          }),
        };
  return boardKeys.map((key): ListCell => {
    const text = key in words ? words[key as keyof RowWords] : '';
    const shown =
      plain[key] ??
      (figureKeys.has(key) && text !== ''
        ? figureCell(String(text), vocabulary)
        : textOf(String(text)));
    const formula = formulas[key];
    return {
      ...shown,
      ...(formula !== undefined && {
        formula,
        value: shown.value ?? '',
        format: key === 'pace' ? '0.00' : shown.format,
      }),
      ...(rightKeys.has(key) && { style: { horizontal: 'right' } }),
    };
  });
}

const rightKeys: ReadonlySet<BoardKey> = new Set([
  ...figureKeys,
  'due',
  'done',
  'pace',
  'needed',
] as const);

function share(part: number | undefined): ListCell {
  if (part === undefined) return { value: null, format: '0%', text: '' };
  return numberOf(part, '0%', `${Math.round(part * 100)}%`);
}

function statusColours({ table, language }: SheetsRequest): ConditionalFormat[] {
  const { profile, rows } = table;
  return profile.classes.flatMap(({ meaning, [language]: word }): ConditionalFormat[] => {
    const fill = fills[meaning];
    if (fill === undefined) return [];
    const area = { ...boardArea('sign', rows.length), columns: 2 };
    return [{ area, formula: `=${boardCell('status', 0)}=${quoted(word)}`, fill }];
  });
}
