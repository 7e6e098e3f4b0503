import type { Group } from '../../../domain/assessment';
import { formWords } from '../../../report/assessment/formWords';
import type { RowTexts } from '../../../report/assessment/wordRow';
import type { Area, SheetPlan } from '../../../table';
import { type ListCell, listSheet, numberOf, textOf } from '../../merge/sheets/list';
import { boardCell, boardHeadRows } from './columns';
import { type SheetsRequest, wordsOf } from './request';
import { sheetWords } from './words';

/** What a unit is told of each of its indicators. */
const columns: readonly (readonly [key: keyof RowTexts, characters: number, centered: boolean])[] =
  [
    ['name', 28, false],
    ['actual', 14, false],
    ['target', 16, false],
    ['pace', 8, true],
    ['status', 11, true],
    ['published', 10, true],
    ['completion', 14, true],
    ['needed', 16, false],
  ];

/** By responsible unit (责任单位): each with its counts and its indicators; an indicator of two stands under both. */
export function unitSheet(request: SheetsRequest): SheetPlan | undefined {
  const { table, language, paper, names } = request;
  const { unit: units } = table.groups;
  if (units.length === 0) return undefined;
  const [own, forms] = [sheetWords[language], formWords[language]];
  const worded = wordsOf(request);
  const rows = units.flatMap((unit) =>
    unit.numbers.map((number, at): ListCell[] => {
      const row = table.rows.findIndex(({ indicator }) => indicator.number === number);
      return [
        textOf(at === 0 ? unitText(unit, request) : ''),
        ...columns.map(([key]) => cellOf(key, row, String(worded[row]?.[key] ?? ''), request)),
      ];
    }),
  );
  const sheet = listSheet({
    name: names?.unit ?? own.unitName,
    title: forms.unitTable,
    summary: forms.basis(table.asOf.label, table.year?.label, table.profile.label[language]),
    columns: [
      { head: forms.unitHeads.unit, characters: 26 },
      ...columns.map(([key, characters, centered]) => ({
        head: forms.heads[key],
        characters,
        centered,
      })),
    ],
    rows,
    paper: paper === 'A3' ? 'A4' : paper,
    footer: own.page,
  });
  return { ...sheet, merges: [...sheet.merges, ...unitMerges(units)] };
}

/** A unit's name stands once beside its indicators. */
function unitMerges(units: readonly Group[]): Area[] {
  let row = boardHeadRows;
  return units.flatMap(({ numbers: { length } }) => {
    const area = { row, column: 0, rows: length, columns: 1 };
    row += length;
    return length > 1 ? [area] : [];
  });
}

/** Cells that the board computes are its own; the rest says the same in texts. */
const fromBoard: ReadonlySet<keyof RowTexts> = new Set(['pace', 'status', 'completion']);

function cellOf(key: keyof RowTexts, row: number, text: string, request: SheetsRequest): ListCell {
  const { table, live, names, language } = request;
  const pace = table.rows[row]?.assessment.pace ?? NaN;
  const isPace = key === 'pace' && !Number.isNaN(pace);
  const cell = isPace ? numberOf(pace, '0.00', text) : textOf(text);
  if (live === undefined || !fromBoard.has(key)) return cell;
  const sheet = (names?.board ?? sheetWords[language].boardName).replaceAll("'", "''");
  const reference = `'${sheet}'!${boardCell(key, row)}`;
  return {
    ...cell,
    value: cell.value ?? '',
    ...(key === 'pace' && { format: '0.00' }),
    formula: key === 'pace' ? `=IF(ISNUMBER(${reference}),${reference},"")` : `=${reference}`,
  };
}

/** Counts stay away where the statuses are live: a text would not follow them. */
function unitText(
  { name, numbers, status }: Group,
  { table, language, live }: SheetsRequest,
): string {
  const { separator, colon, unitHeads } = formWords[language];
  const total = `${unitHeads.count} ${numbers.length}`;
  const counts = table.profile.classes.flatMap(({ id, [language]: word }) => {
    const count = status[id]?.length ?? 0;
    return count === 0 ? [] : `${word} ${count}`;
  });
  return live === undefined
    ? `${name}\n${total}${colon}${counts.join(separator)}`
    : `${name}\n${total}`;
}
