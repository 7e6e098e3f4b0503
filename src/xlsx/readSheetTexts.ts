import { readXlsx } from 'hucre/xlsx';

/** Cell texts of every sheet, from A1 on; for sheets that hold text, such as an indicator system. */
export async function readSheetTexts(bytes: Uint8Array): Promise<string[][][]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map((sheet) =>
    sheet.rows.map((row) => Array.from(row, (value) => (value === null ? '' : String(value)))),
  );
}
