import { a1, type Area } from '../../table/area';
import type { SheetPlan, WorkbookPlan } from '../../table/sheetPlan';
import { UnwritablePlanError } from './unwritable';

const longestSheetName = 31;
const longestFooter = 255;
const lastRow = 2 ** 20;
const lastColumn = 2 ** 14;

/** Refuses what Excel would repair or refuse, before anything is written. */
export function checkPlan({ sheets }: WorkbookPlan): void {
  if (!sheets.some(({ visibility }) => visibility === 'visible')) {
    throw new UnwritablePlanError(
      'workbook',
      'no sheet is visible',
      'Excel opens no such file; show one sheet.',
    );
  }
  const seen = new Set<string>();
  for (const sheet of sheets) {
    checkSheetName(sheet.name, seen);
    checkAreas(sheet);
    checkMerges(sheet);
    checkNames(sheet);
    const footer = sheet.page?.footer ?? '';
    if (footer.length > longestFooter) {
      throw new UnwritablePlanError(
        sheet.name,
        `a footer of ${footer.length} characters`,
        `Excel takes ${longestFooter}.`,
      );
    }
  }
}

function checkSheetName(name: string, seen: Set<string>): void {
  const where = `sheet ${JSON.stringify(name)}`;
  if (name === '' || name.length > longestSheetName) {
    throw new UnwritablePlanError(
      where,
      `${name.length} characters`,
      `A name has 1 to ${longestSheetName}.`,
    );
  }
  if (/[:\\/?*[\]]|^'|'$/.test(name)) {
    throw new UnwritablePlanError(
      where,
      "it has one of : \\ / ? * [ ] or ' at an end",
      'Replace these characters.',
    );
  }
  if (seen.has(name.toLowerCase()))
    throw new UnwritablePlanError(where, 'the name is used twice', 'Number the sheets.');
  seen.add(name.toLowerCase());
}

function checkAreas(sheet: SheetPlan): void {
  const areas = [sheet.paints, sheet.validations, sheet.conditionalFormats, sheet.names].flatMap(
    (list) => list.map(({ area }) => area),
  );
  const charts = (sheet.charts ?? []).flatMap(({ area, data }) => [area, data]);
  for (const area of [
    ...areas,
    ...charts,
    ...sheet.merges,
    ...(sheet.page ? [sheet.page.area] : []),
  ]) {
    const { row, column, rows, columns } = area;
    const whole = [row, column, rows, columns].every(Number.isInteger);
    if (
      !whole ||
      row < 0 ||
      column < 0 ||
      rows < 1 ||
      columns < 1 ||
      row + rows > lastRow ||
      column + columns > lastColumn
    ) {
      throw new UnwritablePlanError(
        sheet.name,
        `the area ${JSON.stringify(area)} is not on the sheet`,
        'Mend the plan.',
      );
    }
  }
}

function checkMerges({ name, merges }: SheetPlan): void {
  merges.forEach((one, index) => {
    const other = merges.slice(index + 1).find((candidate) => overlap(one, candidate));
    if (other !== undefined) {
      throw new UnwritablePlanError(
        name,
        `the merges ${a1(one)} and ${a1(other)} overlap`,
        'Merge each cell once.',
      );
    }
  });
}

function overlap(one: Area, other: Area): boolean {
  const apart =
    one.row + one.rows <= other.row ||
    other.row + other.rows <= one.row ||
    one.column + one.columns <= other.column ||
    other.column + other.columns <= one.column;
  return !apart;
}

/** A name must not look like a cell (`A1`, `R1C1`) and must be one word. */
function checkNames({ name: sheet, names }: SheetPlan): void {
  const seen = new Set<string>();
  for (const { name } of names) {
    const word = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
    if (!word || /^[A-Z]{1,3}\d+$|^R\d*C?\d*$|^C\d*$/i.test(name)) {
      throw new UnwritablePlanError(
        sheet,
        `${JSON.stringify(name)} is no name to Excel`,
        'Use letters, digits and _.',
      );
    }
    if (seen.has(name.toLowerCase()))
      throw new UnwritablePlanError(sheet, `${name} is named twice`, 'Keep one.');
    seen.add(name.toLowerCase());
  }
}
