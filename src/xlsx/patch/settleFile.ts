import type { LeftCell, StatusOptions, Way } from '../../table';
import { type Inflate, type Limits, openPackage, textOf, xmlBytesOf } from '../package';
import { edited } from './edits';
import { addinCells } from './formulaCells';
import { type Deflate, rewriteArchive } from './rewriteArchive';
import { settledSheet } from './settleSheet';
import { cellsOf } from './sheetCells';
import { type PartChanges, computeOnLoad, elsewhere, withoutCalcChain } from './workbookEdits';

export interface SettledFile {
  /** The same bytes where nothing was changed. */
  readonly bytes: Uint8Array;
  /** Cells that no longer need the add-in. */
  readonly formulas: number;
  /** Cells that still do, and why. */
  readonly left: readonly LeftCell[];
  /** Names and table columns whose formula calls the add-in; they are no cells, and stay. */
  readonly elsewhere: readonly string[];
}

export interface FileTools {
  readonly inflate: Inflate;
  readonly deflate: Deflate;
  readonly limits?: Limits;
}

/**
 * Replaces the add-in's functions in a workbook's file. Only the sheets that call them are changed, and
 * only at those cells; every other part is copied as it stands.
 *
 * @throws {PackageError} when the bytes are no workbook that can be opened
 */
export function settleFile(
  bytes: Uint8Array,
  way: Way,
  status: StatusOptions,
  { inflate, deflate, limits }: FileTools,
): SettledFile {
  const file = openPackage(bytes, inflate, limits);
  const { archive } = file;
  const changes: PartChanges = new Map();
  const left: LeftCell[] = [];
  let formulas = 0;
  for (const { name, part } of file.sheets) {
    const xml = textOf(archive, part);
    // Most sheets call nothing of ours; their cells need not be looked at.
    if (!/zb[._]/i.test(xml)) continue;
    const sheet = settledSheet(addinCells(name, [...cellsOf(xml, part)]), way, status);
    left.push(...sheet.left);
    formulas += sheet.formulas;
    if (sheet.edits.length > 0) changes.set(part, edited(xml, sheet.edits));
  }
  const rest = { formulas, left, elsewhere: elsewhere(file) };
  if (formulas === 0) return { bytes, ...rest };
  if (way === 'native') computeOnLoad(file, changes);
  else withoutCalcChain(file, changes);
  const entries = [...changes].flatMap(([part, xml]): [string, Uint8Array | undefined][] => {
    const entry = archive.entry(part);
    if (entry === undefined) return [];
    return [[entry.name, xml === undefined ? undefined : xmlBytesOf(xml, archive.read(part))]];
  });
  return { bytes: rewriteArchive(archive, new Map(entries), deflate), ...rest };
}
