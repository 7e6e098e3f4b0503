import type { TableAssessment } from '../../domain/assessment';
import { type Language, aside } from '../../domain/language';
import { formWords } from './formWords';
import { summaryLines } from './summary';
import { textPlaces } from './svg';
import { type RowTexts, type RowWords, rowWorder } from './wordRow';

/** The assessment for a terminal: the counts, then one line a row with its reason beneath the oddities. */
export function assessmentText(table: TableAssessment, language: Language): string {
  const { heads, note } = formWords[language];
  const columns = [
    'number',
    'name',
    'pace',
    'interval',
    'status',
    'published',
    'completion',
    'reason',
  ] as const;
  const rows = table.rows.map(rowWorder(table, language));
  const lines = [
    columns.map((column) => heads[column]),
    ...rows.map((row) => columns.map((column) => cellText(row, column, language))),
  ];
  return [...summaryLines(table, language), '', ...aligned(lines), '', note, ''].join('\n');
}

function cellText(row: RowWords, column: keyof RowTexts, language: Language): string {
  if (column === 'status' && row.borderline !== '')
    return row.status + aside(row.borderline, language);
  // A hyphen: terminals do not agree how wide a dash is.
  return row[column] === '' ? '-' : row[column];
}

/** Columns of equal width, where a Chinese character takes two places. */
function aligned(lines: readonly (readonly string[])[]): string[] {
  const [first = []] = lines;
  const widths = first.map((_, at) => Math.max(...lines.map((line) => textPlaces(line[at] ?? ''))));
  return lines.map((line) =>
    line
      .map((text, at) => text + ' '.repeat((widths[at] ?? 0) - textPlaces(text)))
      .join('  ')
      .trimEnd(),
  );
}
