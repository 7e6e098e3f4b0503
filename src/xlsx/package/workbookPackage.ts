import { Archive } from './archive';
import type { Inflate } from './inflate';
import type { Limits } from './limits';
import { PackageError, broken } from './packageError';
import { type Relationship, relationshipsOf } from './relationships';
import { type Attribute, type Tag, attributesOf, tagsOf, valueOf, valueWithPrefix } from './tags';
import { xmlTextOf } from './xmlText';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

/** A workbook as its parts, found by what refers to them and never by their names. */
export interface WorkbookPackage {
  readonly archive: Archive;
  /** Name of the part that is the workbook. */
  readonly workbook: string;
  readonly relationships: readonly Relationship[];
  /** Worksheets in the order of their tabs; chart, dialog and macro sheets have no cells of ours. */
  readonly sheets: readonly SheetPart[];
  /** Dates count from 1904 and not from 1900, as in workbooks from old Macs. */
  readonly from1904: boolean;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file.
 *
 * @throws {PackageError} and nothing else, whatever the bytes are
 */
export function openPackage(bytes: Uint8Array, inflate: Inflate, limits?: Limits): WorkbookPackage {
  const archive = new Archive(bytes, inflate, limits);
  const workbook = workbookPart(archive);
  const relationships = relationshipsOf(archive, workbook);
  const targets = new Map(
    relationships.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]),
  );
  const xml = textOf(archive, workbook);
  const taken = new Set<string>();
  const sheets: SheetPart[] = [];
  let from1904 = false;
  let root: Tag | undefined;
  for (const tag of tagsOf(xml, workbook)) {
    root ??= tag;
    if (root.name !== 'workbook') break;
    // Behind the sheets stand names, which can be very many.
    if (tag.depth === 2 && tag.name === 'sheets' && tag.kind === 'close') break;
    if (tag.kind === 'close') continue;
    if (tag.depth === 2 && tag.name === 'workbookPr')
      from1904 = isTrue(valueOf(attributesOf(xml, tag, workbook), 'date1904'));
    if (tag.name !== 'sheet' || tag.depth !== 3) continue;
    const attributes = attributesOf(xml, tag, workbook);
    const part = targets.get(valueWithPrefix(attributes, 'id') ?? '');
    if (part === undefined) continue;
    if (taken.has(part)) throw broken('is two sheets at once', part);
    taken.add(part);
    sheets.push({
      name: valueOf(attributes, 'name') ?? '',
      part,
      visibility: visibilityOf(attributes),
    });
  }
  if (root?.name !== 'workbook') throw new PackageError('noWorkbook', 'no workbook', workbook);
  return { archive, workbook, relationships, sheets, from1904 };
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

function visibilityOf(attributes: readonly Attribute[]): SheetPart['visibility'] {
  const state = valueOf(attributes, 'state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** @throws {PackageError} if the part is not there */
export function textOf(archive: Archive, part: string): string {
  const bytes = archive.read(part);
  if (bytes === undefined) throw broken('is referred to and not there', part);
  return xmlTextOf(bytes, part);
}

function workbookPart(archive: Archive): string {
  const part = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  if (part?.endsWith('.bin')) throw new PackageError('binaryWorkbook', 'an .xlsb file', part);
  if (part !== undefined && archive.entry(part) !== undefined) return part;
  const type = archive.entry('mimetype') && archive.read('mimetype');
  if (type !== undefined && new TextDecoder().decode(type).includes('opendocument'))
    throw new PackageError('openDocument', 'an OpenDocument file');
  throw new PackageError('noWorkbook', 'no part is the workbook');
}
