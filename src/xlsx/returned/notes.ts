import { columnLetters } from '../../table/area';
import { PackageError, type Tag, attributesOf, relationshipsOf, tagsOf, valueOf } from '../package';
import { edited } from '../patch/edits';
import { placeOf } from '../patch/reference';
import { element, namespaces, xmlText } from '../write/xml';
import { type PackageEdits, insertion, withPrefix } from './packageEdits';
import { drawingWithNotes, newDrawing } from './noteShapes';

/** A note at a cell. Rows and columns count from 0. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type NoteProblem =
  /** The cell has a note of the sender's, which stays as it is. */
  | 'noteThere'
  /** The sheet's drawing of notes and controls is written in a way that is not understood. */
  | 'drawing';

export interface LeftNote {
  readonly row: number;
  readonly column: number;
  readonly problem: NoteProblem;
}

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * Puts notes at cells of a sheet, beside those that are there.
 *
 * @returns the notes that could not be put there, and why
 */
export function addNotes(
  file: PackageEdits,
  sheet: string,
  notes: readonly CellNote[],
  author: string,
): LeftNote[] {
  if (notes.length === 0) return [];
  const links = relationshipsOf(file.file.archive, sheet);
  const there = links.find(({ type, target }) => type === 'comments' && file.has(target))?.target;
  const drawing = legacyDrawing(file, sheet, links);
  const taken = there === undefined ? new Set<string>() : notedCells(file.text(there), there);
  const fresh = notes.filter((note) => !taken.has(reference(note)));
  const left = (problem: NoteProblem, of: readonly CellNote[]): LeftNote[] =>
    of.map(({ row, column }) => ({ row, column, problem }));
  const leftThere = left(
    'noteThere',
    notes.filter((note) => taken.has(reference(note))),
  );
  if (fresh.length === 0) return leftThere;
  if (drawing === undefined) {
    const part = file.freeName('xl/drawings/vmlDrawing', '.vml');
    file.declare('Extension', 'vml', drawingType);
    file.set(part, newDrawing(fresh));
    linkDrawing(file, sheet, file.relate(sheet, 'vmlDrawing', part));
  } else {
    const changed = drawingText(file, drawing, fresh);
    if (changed === undefined) return [...leftThere, ...left('drawing', fresh)];
    file.set(drawing, changed);
  }
  if (there === undefined) {
    const part = file.freeName('xl/comments', '.xml');
    file.add(part, newComments(fresh, author, mainNamespace(file)), commentsType);
    file.relate(sheet, 'comments', part);
  } else file.set(there, commentsWithNotes(file.text(there), there, fresh, author));
  return leftThere;
}

/** Old drawings need not be UTF-8. */
function drawingText(
  file: PackageEdits,
  drawing: string,
  notes: readonly CellNote[],
): string | undefined {
  try {
    return file.has(drawing) ? drawingWithNotes(file.text(drawing), notes) : undefined;
  } catch (error) {
    if (error instanceof PackageError) return undefined;
    throw error;
  }
}

const reference = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${columnLetters(column)}${row + 1}`;

export const mainNamespace = (file: PackageEdits): string =>
  file.isStrict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : namespaces.main;

export const officeRelationships = (file: PackageEdits): string =>
  file.isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : namespaces.relationships;

/** The drawing that the sheet names for its notes and controls; undefined where it names none. */
function legacyDrawing(
  file: PackageEdits,
  sheet: string,
  links: ReturnType<typeof relationshipsOf>,
): string | undefined {
  const xml = file.text(sheet);
  for (const tag of tagsOf(xml, sheet)) {
    if (tag.kind === 'close' || tag.depth !== 2 || tag.name !== 'legacyDrawing') continue;
    const id = attributesOf(xml, tag, sheet).find(({ name }) => /(?:^|:)id$/.test(name))?.value;
    return links.find((link) => link.id === id)?.target ?? '';
  }
  return undefined;
}

function notedCells(xml: string, part: string): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const tag of tagsOf(xml, part)) {
    if (tag.kind === 'close' || tag.name !== 'comment') continue;
    const place = placeOf(valueOf(attributesOf(xml, tag, part), 'ref') ?? '');
    if (place !== undefined) cells.add(reference(place));
  }
  return cells;
}

/** What the standard puts behind the drawing of notes. */
const behindDrawing = new Set([
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems'],
  ...['tableParts', 'extLst', 'AlternateContent'],
]);

function linkDrawing(file: PackageEdits, sheet: string, id: string): void {
  const xml = file.text(sheet);
  let root: Tag | undefined;
  let next: Tag | undefined;
  let last: Tag | undefined;
  for (const tag of tagsOf(xml, sheet)) {
    root ??= tag;
    last = tag;
    if (tag.kind !== 'close' && tag.depth === 2 && behindDrawing.has(tag.name)) next ??= tag;
  }
  if (root === undefined || last === undefined) return;
  const link = element(withPrefix('legacyDrawing', root), {
    'xmlns:zbr': officeRelationships(file),
    'zbr:id': id,
  });
  const edit =
    next === undefined
      ? insertion(xml, root, last, link)
      : { from: next.start, to: next.start, text: link };
  file.set(sheet, edited(xml, [edit]));
}

function newComments(notes: readonly CellNote[], author: string, xmlns: string): string {
  const authors = element('authors', {}, element('author', {}, xmlText(author)));
  const list = element('commentList', {}, notes.map((note) => comment(note, 0, '')).join(''));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element('comments', { xmlns }, authors + list)}`;
}

function comment(note: CellNote, authorId: number, prefix: string): string {
  const named = (name: string) => (prefix === '' ? name : `${prefix}:${name}`);
  const look =
    element(named('sz'), { val: 9 }) +
    element(named('color'), { indexed: 81 }) +
    element(named('rFont'), { val: '宋体' }) +
    element(named('charset'), { val: 134 });
  const run =
    element(named('rPr'), {}, look) +
    element(named('t'), { 'xml:space': 'preserve' }, xmlText(note.text));
  const text = element(named('text'), {}, element(named('r'), {}, run));
  return element(named('comment'), { ref: reference(note), authorId }, text);
}

function commentsWithNotes(
  xml: string,
  part: string,
  notes: readonly CellNote[],
  author: string,
): string {
  let root: Tag | undefined;
  let authors = 0;
  const open = new Map<string, Tag>();
  const close = new Map<string, Tag>();
  for (const tag of tagsOf(xml, part)) {
    root ??= tag;
    if (tag.depth === 2) {
      if (tag.kind !== 'close') open.set(tag.name, tag);
      if (tag.kind !== 'open') close.set(tag.name, tag);
    }
    if (tag.depth === 3 && tag.name === 'author' && tag.kind !== 'close') authors += 1;
  }
  const prefix = root?.prefix ?? '';
  const texts = {
    authors: element(withPrefix('author', root), {}, xmlText(author)),
    commentList: notes.map((note) => comment(note, authors, prefix)).join(''),
  };
  return edited(
    xml,
    (['authors', 'commentList'] as const).flatMap((name) => {
      const [from, to] = [open.get(name), close.get(name)];
      return from && to ? [insertion(xml, from, to, texts[name])] : [];
    }),
  );
}
