import type { Profile } from '../../domain/assessment';
import type { Column, Indicator, IndicatorSystem } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import { type Area, a1 } from '../area';
import type { TableAreas } from '../areas';
import { type Figures, emptyCell, textCell } from '../cell';
import { headerRows } from '../header';
import { plain } from '../locate/grid';
import { columnPoints } from '../measure';
import type { Paint, PlanCell, Size } from '../sheetPlan';
import { assessmentCells } from './assessmentCells';
import type { FormulaForm } from './computedCell';
import { averageCell, yearlyCell } from './growthCells';
import { readerOf, readingsOf } from './readings';
import { computedHeadStyle, computedStyle, noteStyle, reasonStyle } from './look';
import { type RowPlace, rowPlaces } from './rowCells';
import { type Timeline, timelineOf } from './timeline';
import { spillingAssessment } from './spillingAssessment';
import { formulaWords } from './words';

/** What stands beside the table; its cells begin one column after the table's last. */
export interface ComputedBlock {
  /** As many rows as the table, title and header included; the first column is the empty gap. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly paints: readonly Paint[];
  readonly merges: readonly Area[];
  readonly columnWidths: readonly Size[];
  /** Without the gap. */
  readonly area: Area;
}

export interface BlockRequest {
  readonly system: IndicatorSystem;
  readonly figures: Figures;
  readonly rows: readonly Indicator[];
  readonly columns: readonly Column[];
  readonly areas: TableAreas;
  readonly form: FormulaForm;
  /** Without one there is no suggested status. */
  readonly profile: Profile | undefined;
  readonly language: Language;
}

/** One empty column keeps what is computed apart from what is reported. */
const gap = 1;

/** Columns beside the table, gap included. */
export function blockColumns(system: IndicatorSystem, profile: Profile | undefined): number {
  return gap + heads(timelineOf(system), 'zh', profile !== undefined).length;
}

export function computedBlock(request: BlockRequest): ComputedBlock {
  const { system, areas, form, profile, language, figures, rows, columns } = request;
  const timeline = timelineOf(system);
  const texts = heads(timeline, language, profile !== undefined);
  const first = areas.table.column + areas.table.columns + gap;
  const block: Area = { ...areas.table, column: first, columns: texts.length };
  const places = rowPlaces(rows, columns, figures, areas.body);
  const body = bodyCells(places, first, timeline, request);
  const isSpilled = form === 'addin' && profile !== undefined;
  const header = headerCells(
    texts,
    isSpilled && profile ? spillingAssessment(areas, profile) : undefined,
  );
  const note = formulaWords[language].note;
  const withGap = (cells: readonly PlanCell[]): PlanCell[] => [emptyCell(), ...cells];
  const headArea: Area = { ...areas.header, column: first, columns: texts.length };
  const grid: Area = { ...headArea, rows: areas.header.rows + areas.body.rows };
  const own = isSpilled ? texts.length - spilledColumns : texts.length;
  return {
    cells: [
      withGap(texts.map((_, index) => (index === 0 ? textCell(note) : emptyCell()))),
      ...header.map(withGap),
      ...body.map(withGap),
    ],
    paints: [
      { area: { ...block, rows: 1 }, style: noteStyle },
      { area: grid, style: computedStyle },
      { area: headArea, style: computedHeadStyle },
      ...(profile === undefined
        ? []
        : [
            {
              area: { ...areas.body, column: first + texts.length - 1, columns: 1 },
              style: reasonStyle,
            },
          ]),
    ],
    merges: [
      ...(texts.length > 1 ? [{ ...block, rows: 1 }] : []),
      // What spills cannot fill merged cells.
      ...texts
        .slice(0, own)
        .map((_, index) => ({ ...headArea, column: first + index, columns: 1 })),
    ],
    columnWidths: [
      { at: first - gap, points: columnPoints(widths.gap) },
      ...texts.map(({ width }, index) => ({ at: first + index, points: columnPoints(width) })),
    ],
    area: block,
  };
}

/** What may stand over computed columns of a system, in any language, with or without a profile; spaces aside. */
export function computedHeads(system: IndicatorSystem): ReadonlySet<string> {
  const timeline = timelineOf(system);
  return new Set(
    (Object.keys(formulaWords) as Language[]).flatMap((language) =>
      heads(timeline, language, true).map(({ text }) => plain(text)),
    ),
  );
}

const widths = { gap: 2, figure: 10, growth: 12, status: 9, pace: 8, reason: 34 } as const;

/** Status, pace and reason, in the order in which `ZB.ASSESS` spills them. */
const spilledColumns = 3;

interface Head {
  readonly text: string;
  readonly width: number;
}

function heads(timeline: Timeline, language: Language, isJudged: boolean): Head[] {
  const words = formulaWords[language];
  const last = timeline.years.at(-1);
  return [
    { text: words.base, width: widths.figure },
    { text: words.target, width: widths.figure },
    ...timeline.years.map(({ label }) => ({ text: words.figure(label), width: widths.figure })),
    ...timeline.years.map(({ label }) => ({ text: words.growth(label), width: widths.growth })),
    ...(last === undefined
      ? []
      : [{ text: words.average(timeline.baseYear, last.year), width: widths.growth }]),
    ...(isJudged
      ? [
          { text: words.status, width: widths.status },
          { text: words.pace, width: widths.pace },
          { text: words.reason, width: widths.reason },
        ]
      : []),
  ];
}

function headerCells(texts: readonly Head[], spill: PlanCell | undefined): PlanCell[][] {
  const own = spill === undefined ? texts.length : texts.length - spilledColumns;
  return Array.from({ length: headerRows }, (_, line) =>
    texts.map(({ text }, index) => {
      if (line > 0) return emptyCell();
      if (index < own) return textCell(text);
      return index === own && spill !== undefined ? spill : emptyCell();
    }),
  );
}

function bodyCells(
  places: readonly RowPlace[],
  first: number,
  timeline: Timeline,
  { system, areas, form, profile, language }: BlockRequest,
): PlanCell[][] {
  const economy = places.find(({ indicator }) => indicator.economy);
  const reader = readerOf(system, timeline, economy);
  const reference = (row: number, at: number) =>
    a1({ row: areas.body.row + row, column: first + at, rows: 1, columns: 1 });
  const readings = places.map((place, row) =>
    readingsOf(place, reader, (at) => reference(row, at)),
  );
  const economyReadings = economy && readings[places.indexOf(economy)];
  const growth = { ...reader, form, points: formulaWords[language].points };
  return places.flatMap((place, row) => {
    const read = readings[row];
    if (read === undefined) return [];
    const cells = [
      ...read.cells,
      ...timeline.years.map((_, at) => yearlyCell(place, read, at, growth)),
      ...(timeline.years.length === 0 ? [] : [averageCell(place, read, growth)]),
    ];
    if (profile === undefined) return [cells];
    if (form === 'addin') return [[...cells, emptyCell(), emptyCell('0.00'), emptyCell()]];
    const pace = reference(row, cells.length + 1);
    const context = { ...reader, profile, language, economyReadings };
    return [[...cells, ...assessmentCells(place, read, pace, context)]];
  });
}
