import { type IndicatorSystem, columnId } from '../../domain/indicator';
import { textCell } from '../cell';
import { columnPoints, textWidth } from '../measure';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../sheetPlan';
import { wordOf } from './codes';
import { parameterWord, ruleKindWord } from './ruleCodes';
import {
  type Field,
  type Section,
  flagWord,
  listSeparator,
  pairSeparator,
  publishedNumberHead,
  publishedTitle,
  sections,
} from './sections';

/** The sheet that a person edits to change a system or to make one of their own. */
export function systemSheetPlan(system: IndicatorSystem, name: string): WorkbookPlan {
  const blocks = [...sections.map((section) => block(section, system)), publishedBlock(system)];
  const rows = blocks.flatMap((lines, index) => (index === 0 ? lines : [[], ...lines]));
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: columns }, (_, at) => asText(row[at] ?? '')),
  );
  return { sheets: [sheet(name, cells, columns, headRows(blocks))], parts: [] };
}

function sheet(
  name: string,
  cells: PlanCell[][],
  columns: number,
  heads: readonly number[],
): SheetPlan {
  const line = (row: number) => ({ row, column: 0, rows: 1, columns });
  return {
    name,
    visibility: 'visible',
    area: { row: 0, column: 0, rows: cells.length, columns },
    cells,
    paints: [
      {
        area: { row: 0, column: 0, rows: cells.length, columns },
        style: { font: '宋体', fontSize: 10, vertical: 'center', locked: false },
      },
      ...heads.flatMap((row) => [
        { area: line(row), style: { font: '黑体', fontSize: 11 } },
        { area: line(row + 1), style: { fill: '#E8EEF4', bold: true } },
      ]),
    ],
    merges: [],
    columnWidths: Array.from({ length: columns }, (_, at) => ({
      at,
      points: columnPoints(columnCharacters(cells, at)),
    })),
    rowHeights: [],
    validations: [],
    conditionalFormats: [],
    names: [],
    page: {
      orientation: 'landscape',
      paper: 'A3',
      area: { row: 0, column: 0, rows: cells.length, columns },
      titleRows: [0, 0],
      fitToWidth: 1,
      centerHorizontally: false,
      margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 },
      footer: '&C&P / &N',
    },
  };
}

/** Everything is text on this sheet: Excel would make a number of `11.40%` and a date of `1-2`. */
function asText(text: string): PlanCell {
  return { ...textCell(text), format: '@' };
}

const narrowest = 8;
const widest = 30;

function columnCharacters(cells: readonly (readonly PlanCell[])[], at: number): number {
  const longest = Math.max(...cells.map((row) => textWidth(row[at]?.text ?? '')));
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

function headRows(blocks: readonly (readonly string[][])[]): number[] {
  let row = 0;
  return blocks.map((block) => {
    const first = row;
    row += block.length + 1;
    return first;
  });
}

function block(section: Section, system: IndicatorSystem): string[][] {
  return [
    [section.title],
    section.fields.map(({ head }) => head),
    ...entries(section, system).map((entry) =>
      section.fields.map((field) => fieldText(entry, field)),
    ),
  ];
}

function entries({ key }: Section, system: IndicatorSystem): readonly unknown[] {
  if (key === '') return [system];
  if (key === 'choices') {
    return Object.entries(system.choices).flatMap(([role, choices]) =>
      (choices ?? []).map((choice) => ({ role, ...choice })),
    );
  }
  return (system as unknown as Record<string, readonly unknown[]>)[key] ?? [];
}

function fieldText(entry: unknown, { key, kind }: Field): string {
  const value = key === '' ? entry : key.split('.').reduce(property, entry);
  if (value === undefined) return '';
  if (kind === 'list') return (value as readonly string[]).map(wordOf).join(listSeparator);
  if (kind === 'numbers') return (value as readonly number[]).join(listSeparator);
  if (kind === 'flag') return value === true ? flagWord : '';
  if (kind === 'pairs') return pairsText(value as Readonly<Record<string, unknown>>);
  if (kind === 'rule') return ruleKindWord(String(value));
  return kind === 'code' ? wordOf(String(value)) : String(value);
}

function pairsText(pairs: Readonly<Record<string, unknown>>): string {
  const valueText = (value: unknown) =>
    Array.isArray(value) ? `[${value.join(',')}]` : parameterWord(String(value));
  return Object.entries(pairs)
    .map(([name, value]) => `${parameterWord(name)}=${valueText(value)}`)
    .join(pairSeparator);
}

function property(value: unknown, key: string): unknown {
  return (value as Record<string, unknown> | undefined)?.[key];
}

function publishedBlock(system: IndicatorSystem): string[][] {
  const ids = system.columns
    .map(columnId)
    .filter((id) => Object.values(system.published).some((cells) => cells[id] !== undefined));
  const rows = Object.entries(system.published).map(([number, cells]) => [
    number,
    ...ids.map((id) => cells[id] ?? ''),
  ]);
  return [[publishedTitle], [publishedNumberHead, ...ids], ...rows];
}
