import ExcelJs from 'exceljs';
import * as SheetJs from 'xlsx';
import { type SheetPlan, type WorkbookPlan, a1 } from '../../../src/table';
import { writeWorkbook } from '../../../src/xlsx';

/** Writes the cells of a plan (values, formats, merges, visibility) as some program would. */
export type Writer = (plan: WorkbookPlan) => Promise<Uint8Array>;

export const byOurselves: Writer = (plan) => writeWorkbook(plan);

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly format: string;
  readonly formula?: string;
}

/** The cells with contents, where they stand on the sheet. */
export function placedCells({ cells, area }: SheetPlan): PlacedCell[] {
  return cells.flatMap((line, y) =>
    line.flatMap(({ value, format, formula }, x) =>
      value === null || value === ''
        ? []
        : {
            row: area.row + y,
            column: area.column + x,
            value,
            format,
            ...(formula !== undefined && { formula: formula.slice(1) }),
          },
    ),
  );
}

export const byExceljs: Writer = async ({ sheets }) => {
  const book = new ExcelJs.Workbook();
  for (const plan of sheets) {
    const sheet = book.addWorksheet(plan.name, { state: plan.visibility });
    for (const { row, column, value, format, formula } of placedCells(plan)) {
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = formula === undefined ? value : { formula, result: value };
      if (format !== 'General') cell.numFmt = format;
    }
    for (const merge of plan.merges) sheet.mergeCells(a1(merge));
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
};

const sheetJsTypes = { string: 's', number: 'n', boolean: 'b' } as const;

export const bySheetJs: Writer = ({ sheets }) => {
  const book = SheetJs.utils.book_new();
  for (const plan of sheets) {
    const sheet: SheetJs.WorkSheet = { '!ref': 'A1:AZ80' };
    for (const { row, column, value, format, formula } of placedCells(plan)) {
      const cell: SheetJs.CellObject = { t: sheetJsTypes[typeof value as 'string'], v: value };
      if (format !== 'General') cell.z = format;
      if (formula !== undefined) cell.f = formula;
      sheet[a1({ row, column, rows: 1, columns: 1 })] = cell;
    }
    sheet['!merges'] = plan.merges.map(({ row, column, rows, columns }) => ({
      s: { r: row, c: column },
      e: { r: row + rows - 1, c: column + columns - 1 },
    }));
    SheetJs.utils.book_append_sheet(book, sheet, plan.name);
  }
  const hidden = { visible: 0, hidden: 1, veryHidden: 2 } as const;
  book.Workbook = { Sheets: sheets.map(({ visibility }) => ({ Hidden: hidden[visibility] })) };
  const bytes: unknown = SheetJs.write(book, {
    type: 'buffer',
    bookType: 'xlsx',
    compression: true,
  });
  return Promise.resolve(new Uint8Array(bytes as Buffer));
};
