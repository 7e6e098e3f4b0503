import type { SheetPlan } from '../../table/sheetPlan';
import { openPackage } from '../package';
import type { FileTools } from '../patch/settleFile';
import { element, xmlHeader } from '../write/xml';
import { Filled } from './addedStyles';
import { addSheet } from './listSheet';
import { markedSheet } from './markedSheet';
import { type NoteProblem, addNotes, mainNamespace } from './notes';
import { PackageEdits } from './packageEdits';
import { StyleSheet } from './styleSheet';

/** A cell to be marked in a copy. Rows and columns count from 0. */
export interface CellMark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `#RRGGBB` */
  readonly colour: string;
  readonly note: string;
}

export interface Returned {
  readonly bytes: Uint8Array;
  /** Marks whose cell is coloured but has no note, and why. */
  readonly withoutNote: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly problem: NoteProblem;
  }[];
}

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * A copy of a workbook to be sent back: cells are coloured and get a note, a sheet is added behind the
 * others. Values and formulas stay; every part that has nothing to do with it is copied byte for byte.
 *
 * @param author who the notes are by
 * @throws {PackageError} when the bytes are no workbook that can be opened
 */
export function returnedCopy(
  bytes: Uint8Array,
  marks: readonly CellMark[],
  list: SheetPlan,
  author: string,
  { inflate, deflate, limits }: FileTools,
): Returned {
  const file = new PackageEdits(openPackage(bytes, inflate, limits));
  const stylesPart = partOfStyles(file);
  const styles = new StyleSheet(file.text(stylesPart), stylesPart);
  const filled = new Filled(styles);
  const withoutNote = file.file.sheets.flatMap(({ name, part }) => {
    const own = distinct(marks.filter(({ sheet }) => sheet === name));
    if (own.length === 0) return [];
    const look = (before: number, colour: string) => filled.number(before, colour);
    file.set(part, markedSheet(file.text(part), part, own, look));
    const notes = own.map(({ row, column, note }) => ({ row, column, text: note }));
    return addNotes(file, part, notes, author).map((left) => ({ sheet: name, ...left }));
  });
  addSheet(file, styles, list);
  file.set(stylesPart, styles.text());
  return { bytes: file.bytes(deflate), withoutNote };
}

/** The first mark of a cell counts. */
function distinct(marks: readonly CellMark[]): CellMark[] {
  const byCell = new Map<string, CellMark>();
  for (const mark of marks) {
    const key = `${mark.row},${mark.column}`;
    if (!byCell.has(key)) byCell.set(key, mark);
  }
  return [...byCell.values()].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
}

/** Some programs write no looks at all. */
function partOfStyles(file: PackageEdits): string {
  const { relationships, workbook } = file.file;
  const known = relationships.find(({ type, target }) => type === 'styles' && file.has(target));
  if (known !== undefined) return known.target;
  const part = file.freeName('xl/styles', '.xml');
  const empty = element('styleSheet', { xmlns: mainNamespace(file) }, ' ');
  file.add(part, xmlHeader + empty, stylesType);
  file.relate(workbook, 'styles', part);
  return part;
}
