/** A rectangle of cells. Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Column 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A1` or `A1:C3`; with `absolute`, `$A$1:$C$3`. */
export function a1(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const cell = (row: number, column: number) => `${mark}${columnLetters(column)}${mark}${row + 1}`;
  const first = cell(area.row, area.column);
  const last = cell(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A reference that can stand in a formula on any sheet: `'指标 表'!$A$1:$C$3`. */
export function sheetReference(sheet: string, area: Area): string {
  return `'${sheet.replaceAll("'", "''")}'!${a1(area, true)}`;
}
