import { type Completion, type Group, completions } from '../../../domain/assessment';
import { formWords } from '../../../report/assessment/formWords';
import { assessmentWords } from '../../../report/assessment/words';
import { type SheetPlan, sheetReference } from '../../../table';
import { type ListCell, listSheet, numberOf, textOf } from '../../merge/sheets/list';
import { boardArea, boardCell } from './columns';
import { quoted } from './formulas';
import type { SheetsRequest } from './request';
import { sheetWords } from './words';

/** Excel takes 8192 characters of a formula. */
const longestFormula = 8000;

/** 表3: the classes of completion, counted and listed by attribute; the names as the table has them. */
export function completionSheet(request: SheetsRequest): SheetPlan {
  const { table, language, paper, names } = request;
  const [own, forms, words] = [
    sheetWords[language],
    formWords[language],
    assessmentWords[language],
  ];
  const { whole, attribute } = table.groups;
  const parts = attribute.length > 0 ? attribute : [whole];
  const classes = completions.filter((each) => whole.completion[each].length > 0);
  const lines = (request.live === undefined ? classes : completions).flatMap((key) =>
    parts.map((part) => ({ key, part })),
  );
  const [name, count, kind, list] = forms.completionHeads;
  const rows = lines.map(({ key, part }) => [
    textOf(words.completion[key]),
    countCell(key, part, request),
    textOf(part.name),
    listCell(key, part, request),
  ]);
  const first = 4;
  return listSheet({
    name: names?.completion ?? own.completionName,
    title: forms.completionTable,
    summary: forms.basis(table.asOf.label, table.year?.label, table.profile.label[language]),
    columns: [
      { head: name, characters: 16, centered: true },
      { head: count, characters: 8, centered: true },
      { head: kind, characters: 12, centered: true },
      { head: list, characters: 90 },
    ],
    rows: [
      ...rows,
      [
        textOf(forms.all),
        {
          ...numberOf(whole.numbers.length, '0', String(whole.numbers.length)),
          formula: `=SUM(B${first}:B${first + rows.length - 1})`,
        },
        textOf(''),
        textOf(
          attribute
            .map((each) => forms.counted(each.numbers.length, each.name))
            .join(words.listSeparator),
        ),
      ],
    ],
    paper: paper === 'A3' ? 'A4' : paper,
    footer: own.page,
  });
}

function countCell(key: Completion, part: Group, request: SheetsRequest): ListCell {
  const count = part.completion[key].length;
  const cell = numberOf(count, '0', String(count));
  if (request.live === undefined) return cell;
  const { sheet, word, size } = boardOf(key, request);
  const of = (column: 'completion' | 'attribute') => sheetReference(sheet, boardArea(column, size));
  const attribute = part.name === '' ? '' : `,${of('attribute')},${quoted(part.name)}`;
  return { ...cell, formula: `=COUNTIFS(${of('completion')},${quoted(word)}${attribute})` };
}

/** Written out row by row, because joining what fulfils a condition takes functions that older hosts lack. */
function listCell(key: Completion, part: Group, request: SheetsRequest): ListCell {
  const { table, language, live } = request;
  const { listSeparator } = assessmentWords[language];
  const nameOf = new Map(table.rows.map(({ indicator: { number, name } }) => [number, name]));
  const cell = textOf(
    part.completion[key].map((number) => nameOf.get(number) ?? '').join(listSeparator),
  );
  if (live === undefined) return cell;
  const { sheet, word } = boardOf(key, request);
  const at = (column: 'completion' | 'name', row: number) =>
    `'${sheet.replaceAll("'", "''")}'!${boardCell(column, row)}`;
  const terms = table.rows.flatMap(({ indicator }, row) =>
    part.numbers.includes(indicator.number)
      ? `IF(${at('completion', row)}=${quoted(word)},${quoted(listSeparator)}&${at('name', row)},"")`
      : [],
  );
  const formula = `=MID(${terms.join('&')},${listSeparator.length + 1},9999)`;
  return terms.length === 0 || formula.length > longestFormula
    ? cell
    : { ...cell, value: cell.value ?? '', formula };
}

function boardOf(key: Completion, { table, language, names }: SheetsRequest) {
  return {
    sheet: names?.board ?? sheetWords[language].boardName,
    word: assessmentWords[language].completion[key],
    size: table.rows.length,
  };
}
