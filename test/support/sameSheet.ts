import { type CellStyle, type Sheet, type Workbook, readXlsx } from 'hucre/xlsx';

/**
 * What a person would call the same workbook: per sheet its cells with values and look, merges,
 * widths, heights, freezing, printing, validation and names. Order and ids inside the file are free.
 */
export async function workbookFacts(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const workbook: Workbook = await readXlsx(bytes, { readStyles: true });
  return Object.fromEntries(
    workbook.sheets.map((sheet) => [sheet.name, sheetFacts(sheet, workbook)]),
  );
}

function sheetFacts(sheet: Sheet, workbook: Workbook): Record<string, unknown> {
  return {
    hidden: sheet.hidden ?? false,
    veryHidden: sheet.veryHidden ?? false,
    cells: cellFacts(sheet),
    merges: (sheet.merges ?? []).map((merge) => JSON.stringify(merge)).sort(),
    widths: (sheet.columns ?? []).map((column) => rounded(column.width)),
    heights: [...(sheet.rowDefs ?? new Map())].map(([row, { height }]) => [row, rounded(height)]),
    freeze: sheet.freezePane,
    page: sheet.pageSetup,
    footer: sheet.headerFooter,
    validations: (sheet.dataValidations ?? []).map((rule) => JSON.stringify(rule)).sort(),
    conditional: sheet.conditionalRules ?? [],
    protection: sheet.protection,
    names: (workbook.namedRanges ?? [])
      .filter(({ scope }) => scope === sheet.name)
      .map(({ name, range, comment }) => [name, range, comment])
      .sort(),
  };
}

/** A tenth of a character or point is below what any screen shows. */
const rounded = (size: number | undefined) =>
  size === undefined ? size : Math.round(size * 10) / 10;

function cellFacts(sheet: Sheet): Record<string, unknown> {
  return Object.fromEntries(
    [...(sheet.cells ?? new Map())].map(([key, cell]) => [
      key,
      { value: cell.value ?? null, formula: cell.formula, ...styleFacts(cell.style) },
    ]),
  );
}

function styleFacts(style: CellStyle = {}): Record<string, unknown> {
  const { font, fill, border, alignment, numFmt, protection } = style;
  const solid =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.rgb : undefined;
  return {
    font: [font?.name, font?.size, font?.bold ?? false, font?.color?.rgb ?? '000000'],
    fill: solid,
    border: (['top', 'right', 'bottom', 'left'] as const).map((side) => border?.[side]?.style),
    alignment: [alignment?.horizontal, alignment?.vertical, alignment?.wrapText ?? false],
    format: numFmt ?? 'General',
    locked: protection?.locked ?? true,
  };
}
