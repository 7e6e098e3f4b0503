import {
  type Column,
  type IndicatorSystem,
  isChoice,
  isEntry,
  isFigure,
  permittedTokens,
} from '../domain/indicator';
import { type Area, a1 } from './area';
import { responsibleText } from './cell';
import type { ListSheet } from './lists';
import type { Message, Validation } from './sheetPlan';
import type { TableWords } from './words';

/** Excel refuses a longer title or text outright; a cut one still helps. */
const titleLimit = 32;
const textLimit = 255;

/** Native checks that go with the table wherever it is opened, add-in or not. */
export function columnValidation(
  system: IndicatorSystem,
  column: Column,
  area: Area,
  lists: ListSheet,
  words: TableWords,
): Validation | undefined {
  const list = lists.reference(column);
  const head = column.head.join('');
  if (isChoice(column.role) || column.role === 'responsible') {
    if (list === undefined) return undefined;
    const choices = isChoice(column.role)
      ? (system.choices[column.role] ?? []).map((choice) => choice.text)
      : [...new Set(system.indicators.map(responsibleText))];
    return {
      area,
      rule: { kind: 'list', source: `=${list}` },
      strictness: 'stop',
      error: fitted(words.choose(head, choices)),
    };
  }
  if (!isEntry(column) || !isFigure(column)) return undefined;
  const message = words.figure(head, permittedTokens(system, column.role));
  return {
    area,
    rule: { kind: 'custom', formula: numberOrToken(area, list) },
    // People also write 预计41.575 or 夏粮0.4748: the entry is questioned, not refused.
    strictness: 'warning',
    error: fitted(message.error),
    prompt: fitted(message.prompt),
  };
}

/** MATCH and not COUNTIF: to COUNTIF a typed `>7.5` would be a condition. */
function numberOrToken(area: Area, list: string | undefined): string {
  const cell = a1({ ...area, rows: 1, columns: 1 });
  if (list === undefined) return `=ISNUMBER(${cell})`;
  return `=OR(ISNUMBER(${cell}),ISNUMBER(MATCH(${cell},${list},0)))`;
}

function fitted({ title, text }: Message): Message {
  return { title: cut(title, titleLimit), text: cut(text, textLimit) };
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
