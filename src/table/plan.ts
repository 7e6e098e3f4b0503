import type { Profile } from '../domain/assessment';
import type { Column, Indicator, IndicatorSystem, Rule } from '../domain/indicator';
import type { Language } from '../domain/language';
import type { Area } from './area';
import { type TableAreas, moved, tableAreas, titleRows } from './areas';
import { type Figures, cellMaker, emptyCell, textCell } from './cell';
import { tableColumns } from './columns';
import { type FormulaForm, blockColumns, computedBlock } from './formulas';
import { headerRows, tableHeader } from './header';
import { identityPart } from './identity';
import { columnWidth, rowHeights } from './layout';
import { listSheet } from './lists';
import { tableNames } from './names';
import { pageSetup } from './pageSetup';
import { tablePaints } from './paints';
import { planFlags } from './flags';
import { domainRuns, tableRows } from './rows';
import type { PlanCell, SheetPlan, WorkbookPlan } from './sheetPlan';
import { columnValidation } from './validations';
import { tableWords } from './words';

export interface TableOptions {
  /** Only the rows of this responsible unit. */
  readonly unit?: string;
  /** Printed above the table instead of the system's own title. */
  readonly title?: string;
  /** With the columns that judge and adjust. */
  readonly evaluation: boolean;
  readonly protect: boolean;
  readonly paper: 'A3' | 'A4';
  readonly language: Language;
  /** Formulas in columns of their own beside the table: none, the add-in's, or native ones. */
  readonly formulas?: 'none' | FormulaForm;
  /** By which these formulas suggest a status; without one they compute growth alone. */
  readonly profile?: Profile;
  /** Whose hard bounds the spreadsheet is to watch by itself. */
  readonly rules?: readonly Rule[];
}

export const defaultTableOptions: TableOptions = {
  evaluation: true,
  protect: false,
  paper: 'A3',
  language: 'zh',
  formulas: 'none',
};

/** Where the table goes. On a sheet that holds other things, freezing and printing stay as they are. */
export interface TablePlace {
  readonly sheet: string;
  readonly listsSheet: string;
  /** Where the flags of its cells will stand; absent for a table that shows none. */
  readonly flagsSheet?: string;
  readonly row: number;
  readonly column: number;
  readonly wholeSheet: boolean;
  /** Which table of its sheet it is, from 1; tables on one sheet need names of their own. */
  readonly ordinal?: number;
}

/** The columns up to the indicator's name stay in sight. */
const frozenRole = 'name';

/** How many rows and columns the table takes, title and header included, and what is computed beside it. */
export function tableSize(
  system: IndicatorSystem,
  options: TableOptions,
): { rows: number; columns: number } {
  return {
    rows: titleRows + headerRows + tableRows(system, options.unit).length,
    columns: tableColumns(system, options.evaluation).length + besideColumns(system, options),
  };
}

function besideColumns(
  system: IndicatorSystem,
  { formulas = 'none', profile }: TableOptions,
): number {
  return formulas === 'none' ? 0 : blockColumns(system, profile);
}

/** Everything about the sheets to be made. Pure: the same arguments give the same plan. */
export function planTable(
  system: IndicatorSystem,
  figures: Figures,
  options: TableOptions,
  place: TablePlace,
): WorkbookPlan {
  const columns = tableColumns(system, options.evaluation);
  const rows = tableRows(system, options.unit);
  const lists = listSheet(place.listsSheet, system);
  const words = tableWords[options.language];
  const areas = tableAreas(place, rows.length, columns.length);
  const body = bodyCells(system, figures, rows, columns);
  const header = tableHeader(columns);
  const title = options.title ?? unitTitle(system.title, options);
  const { formulas = 'none', profile, language } = options;
  const names = tableNames(place.ordinal);
  const beside =
    formulas === 'none'
      ? undefined
      : computedBlock({ system, figures, rows, columns, areas, form: formulas, profile, language });
  const headerCells = header.texts.map((texts) => texts.map(textCell));
  const flags =
    place.flagsSheet === undefined
      ? undefined
      : planFlags(place.flagsSheet, {
          system,
          rules: options.rules ?? [],
          columns,
          rows,
          areas,
          cells: [...headerCells, ...body],
          list: lists.reference,
        });
  const cells = [
    columns.map((_, index) => (index === 0 ? textCell(title) : emptyCell())),
    ...headerCells,
    ...body,
  ];
  const sheet: SheetPlan = {
    name: place.sheet,
    visibility: 'visible',
    area: { ...areas.table, columns: columns.length + besideColumns(system, options) },
    cells: cells.map((line, at) => [...line, ...(beside?.cells[at] ?? [])]),
    paints: [
      ...tablePaints(areas, columns, Object.keys(figures).length === 0),
      ...(beside?.paints ?? []),
    ],
    merges: [
      areas.title,
      ...header.merges.map((area) => moved(area, areas.header)),
      ...domainMerges(rows, columns, areas.body),
      ...(beside?.merges ?? []),
    ],
    columnWidths: [
      ...columns.map((column, index) => ({
        at: place.column + index,
        points: columnWidth(column),
      })),
      ...(beside?.columnWidths ?? []),
    ],
    rowHeights: rowHeights(areas, columns, header.texts, body),
    ...(place.wholeSheet && {
      freeze: frozen(areas, columns),
      page: pageSetup(areas, options.paper, words.page),
    }),
    validations: columns.flatMap((column, index) => {
      const area = { ...areas.body, column: areas.body.column + index, columns: 1 };
      return columnValidation(system, column, area, lists, words) ?? [];
    }),
    conditionalFormats: flags?.formats ?? [],
    names: [
      { name: names.table, area: areas.table, comment: system.id },
      { name: names.header, area: areas.header },
      { name: names.body, area: areas.body },
      ...(flags === undefined
        ? []
        : [{ name: names.flagged, area: flags.area, comment: flags.reference }]),
      ...(beside === undefined
        ? []
        : [{ name: names.computed, area: beside.area, comment: system.id }]),
    ],
    ...(options.protect && {
      protection: { allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true },
    }),
  };
  return {
    sheets: [sheet, lists.plan, ...(flags === undefined ? [] : [flags.sheet])],
    parts: [identityPart(system, options.unit)],
  };
}

function unitTitle(title: string, { unit, language }: TableOptions): string {
  return unit === undefined ? title : tableWords[language].unitTitle(title, unit);
}

function bodyCells(
  system: IndicatorSystem,
  figures: Figures,
  rows: readonly Indicator[],
  columns: readonly Column[],
): PlanCell[][] {
  const makeCell = cellMaker(system, figures);
  return rows.map((indicator, at) =>
    columns.map((column) =>
      column.role === 'domain' && rows[at - 1]?.domain === indicator.domain
        ? emptyCell()
        : makeCell(indicator, column),
    ),
  );
}

function domainMerges(rows: readonly Indicator[], columns: readonly Column[], body: Area): Area[] {
  const at = columns.findIndex((column) => column.role === 'domain');
  if (at < 0) return [];
  return domainRuns(rows)
    .filter(([, count]) => count > 1)
    .map(([first, count]) => ({
      row: body.row + first,
      column: body.column + at,
      rows: count,
      columns: 1,
    }));
}

function frozen(areas: TableAreas, columns: readonly Column[]) {
  const name = columns.findIndex((column) => column.role === frozenRole);
  return { rows: areas.body.row, columns: areas.table.column + name + 1 };
}
