import { type Area, a1 } from '../table';
import { parseReferences } from './address';
import { beyond, cellLook, cellLookQuery } from './cellLook';
import { literalText } from './literalText';
import { type ValidationNote, type ValidationNotes, askValidations } from './validationNote';

/** Cells as they were: what the user is asked about, and what it takes to put them back. */
export interface Region {
  readonly sheet: string;
  readonly area: Area;
  readonly texts: readonly (readonly string[])[];
  /** Formulas and values, in the form in which they can be assigned. */
  readonly inputs: readonly (readonly Input[])[];
  readonly formats: readonly (readonly string[])[];
  readonly looks?: readonly (readonly Excel.SettableCellProperties[])[];
  readonly merges: readonly Area[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly validations: readonly ValidationNote[];
  /** What is there and could not be put back. */
  readonly loss?: string;
}

export type Input = string | number | boolean;

export interface RegionQuery {
  readonly sheet: string;
  readonly range: Excel.Range;
  readonly size: { readonly rows: number; readonly columns: number };
  /** Rows, counted from the first, at which data validation is likely to change. */
  readonly cuts: readonly number[];
  readonly looks: boolean;
}

interface AskedRegion {
  readonly query: RegionQuery;
  readonly merged: Excel.RangeAreas;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly conditional: OfficeExtension.ClientResult<number>;
  readonly cells: AskedLooks | undefined;
  readonly validations: (area: Area) => ValidationNotes;
}

/** Queues the reading; call the answer after the sync. */
export function askRegion(query: RegionQuery): () => Region {
  const { range, size, cuts, looks } = query;
  range.load('address,text,values,valueTypes,formulas,numberFormat');
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  const asked: AskedRegion = {
    query,
    merged,
    columns: range.getColumnProperties({ format: { columnWidth: true } }),
    rows: range.getRowProperties({ format: { rowHeight: true } }),
    conditional: range.conditionalFormats.getCount(),
    cells: looks ? range.getCellProperties(cellLookQuery) : undefined,
    validations: askValidations(range, size, cuts),
  };
  return () => answered(asked);
}

function answered({
  query,
  merged,
  columns,
  rows,
  conditional,
  cells,
  validations,
}: AskedRegion): Region {
  const { sheet, range, size } = query;
  const area = parseReferences(range.address)[0] ?? { row: 0, column: 0, ...size };
  const checks = validations(area);
  const loss = lossOf(cells !== undefined, checks.complete, conditional.value);
  return {
    sheet,
    area,
    texts: range.text,
    inputs: inputsOf(range),
    // The declared type is any.
    formats: range.numberFormat as string[][],
    ...(cells && { looks: cells.value.map((row) => row.map(cellLook)) }),
    merges: merged.isNullObject ? [] : parseReferences(merged.address),
    widths: columns.value.map((column) => column.format?.columnWidth ?? NaN),
    heights: rows.value.map((row) => row.format?.rowHeight ?? NaN),
    validations: checks.notes,
    ...(loss !== undefined && { loss }),
  };
}

function lossOf(
  looks: boolean,
  validations: boolean,
  conditionalFormats: number,
): string | undefined {
  if (!looks) return 'cell formats';
  if (!validations) return 'data validation that differs within a column';
  return conditionalFormats > 0 ? 'conditional formats' : undefined;
}

/** `formulas` gives the text `=x` and the formula `=x` alike; the text's value is itself. */
export function inputsOf(range: Excel.Range): Input[][] {
  const formulas = range.formulas as Input[][];
  return formulas.map((row, i) =>
    row.map((input, j) => {
      const isText = range.valueTypes[i]?.[j] === 'String' && range.values[i]?.[j] === input;
      return isText && typeof input === 'string' ? literalText(input) : input;
    }),
  );
}

/**
 * Queues the way back into cells that have been emptied. Formulas come before number formats: in a cell that is already text (`@`) a
 * formula would stay a text.
 */
export function putBack(
  sheet: Excel.Worksheet,
  region: Region,
  plain: Excel.SettableCellProperties,
): void {
  const { area } = region;
  const range = sheet.getRange(a1(area));
  range.formulas = region.inputs.map((row) => [...row]);
  range.numberFormat = region.formats.map((row) => [...row]);
  const looks = region.looks?.map((row) => row.map((look) => beyond(look, plain)));
  if (looks) range.setCellProperties(looks);
  region.widths.forEach((points, index) => {
    if (points >= 0) range.getColumn(index).format.columnWidth = points;
  });
  region.heights.forEach((points, index) => {
    if (points >= 0) range.getRow(index).format.rowHeight = points;
  });
  for (const merge of region.merges) sheet.getRange(a1(merge)).merge(false);
  for (const { area: checked, rule, errorAlert, prompt, ignoreBlanks } of region.validations) {
    const { dataValidation } = sheet.getRange(a1(checked));
    dataValidation.rule = rule;
    dataValidation.errorAlert = errorAlert;
    dataValidation.prompt = prompt;
    dataValidation.ignoreBlanks = ignoreBlanks;
  }
}

type AskedLooks = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** Queues the reading of a cell's look, for one that has just been emptied. */
export function askPlain(range: Excel.Range): () => Excel.SettableCellProperties {
  return firstLook.bind(null, range.getCell(0, 0).getCellProperties(cellLookQuery));
}

const firstLook = ({ value }: AskedLooks) => cellLook(value[0]?.[0] ?? {});

/** Everything that belongs to cells. Some hosts leave merges and rules in place on clear(). */
export function empty(range: Excel.Range): void {
  range.unmerge();
  range.dataValidation.clear();
  range.conditionalFormats.clearAll();
  range.clear('All');
}
