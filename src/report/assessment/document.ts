import type { Completion, TableAssessment } from '../../domain/assessment';
import { type Language, aside } from '../../domain/language';
import type { Block, PlainDocument, Table } from '../document';
import type { Draft } from '../draft';
import { bulletChart } from './bulletChart';
import { type FormWords, formWords } from './formWords';
import { type RowTexts, rowWorder } from './wordRow';
import { assessmentWords } from './words';

/** What a bureau hands in: the draft text with the tables and the picture that belong to it. */
export function assessmentDocument(
  table: TableAssessment,
  draft: Draft,
  language: Language,
): PlainDocument {
  const words = formWords[language];
  return {
    title: draft.title,
    language,
    blocks: [
      { kind: 'heading', level: 1, text: draft.overview.heading },
      { kind: 'paragraph', text: draft.overview.text },
      ...table.profile.notes.map((note): Block => ({ kind: 'paragraph', text: note[language] })),
      { kind: 'picture', svg: bulletChart(table, language), caption: words.chart },
      statusTable(table, language, words),
      completionTable(table, language, words),
      ...unitTable(table, language, words),
      ...draft.domains.flatMap(({ heading, text, indicators }): Block[] => [
        { kind: 'heading', level: 1, text: heading },
        ...(text === '' ? [] : [{ kind: 'paragraph', text } as const]),
        ...indicators.map((each): Block => ({
          kind: 'paragraph',
          lead: each.heading,
          text: each.text,
        })),
      ]),
    ],
  };
}

type Key = keyof RowTexts;

const statusColumns: readonly {
  key: Key;
  align: Table['columns'][number]['align'];
  width: number;
}[] = [
  { key: 'number', align: 'center', width: 5 },
  { key: 'name', align: 'left', width: 19 },
  { key: 'base', align: 'right', width: 10 },
  { key: 'required', align: 'right', width: 10 },
  { key: 'actual', align: 'right', width: 10 },
  { key: 'target', align: 'right', width: 12 },
  { key: 'pace', align: 'right', width: 7.5 },
  { key: 'status', align: 'center', width: 11 },
  { key: 'published', align: 'center', width: 9.5 },
  { key: 'completion', align: 'center', width: 13 },
];

function statusTable(table: TableAssessment, language: Language, words: FormWords): Table {
  const rows = table.rows.map(rowWorder(table, language));
  return {
    kind: 'table',
    caption: words.statusTable,
    columns: statusColumns.map(({ key, ...column }) => ({ head: words.heads[key], ...column })),
    rows: rows.map((row) =>
      statusColumns.map(({ key }) =>
        key === 'status' && row.borderline !== ''
          ? row.status + aside(row.borderline, language)
          : row[key] || '—',
      ),
    ),
    note: words.note,
  };
}

/** 表3: each class with its attributes, counted and listed; classes without a row are left out. */
function completionTable(table: TableAssessment, language: Language, words: FormWords): Table {
  const names = assessmentWords[language];
  const { whole, attribute } = table.groups;
  const nameOf = (number: number): string =>
    table.rows.find(({ indicator }) => indicator.number === number)?.indicator.name ?? '';
  const classes = Object.keys(whole.completion) as Completion[];
  const [name, count, kind, list] = words.completionHeads;
  const parts = attribute.length > 0 ? attribute : [whole];
  return {
    kind: 'table',
    caption: words.completionTable,
    columns: [
      { head: name, align: 'center', width: 14 },
      { head: count, align: 'center', width: 8 },
      { head: kind, align: 'center', width: 12 },
      { head: list, align: 'left', width: 66 },
    ],
    rows: [
      ...classes.flatMap((key) =>
        parts
          .filter(({ completion }) => completion[key].length > 0)
          .map((part) => [
            names.completion[key],
            String(part.completion[key].length),
            part.name,
            part.completion[key].map(nameOf).join(names.listSeparator),
          ]),
      ),
      [
        words.all,
        String(whole.numbers.length),
        attribute
          .map((each) => words.counted(each.numbers.length, each.name))
          .join(names.listSeparator),
        '',
      ],
    ],
  };
}

function unitTable(table: TableAssessment, language: Language, words: FormWords): Table[] {
  const { classes } = table.profile;
  if (table.groups.unit.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.unitTable,
      columns: [
        { head: words.unitHeads.unit, align: 'left', width: 30 },
        { head: words.unitHeads.count, align: 'right', width: 10 },
        ...classes.map(({ [language]: head }) => ({ head, align: 'right' as const, width: 12 })),
      ],
      rows: table.groups.unit.map(({ name, numbers, status }) => [
        name,
        String(numbers.length),
        ...classes.map(({ id }) => String(status[id]?.length ?? 0)),
      ]),
    },
  ];
}
