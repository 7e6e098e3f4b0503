import { callsAddin } from '../../table/nativeForm/nativeFormula';
import {
  type Tag,
  type WorkbookPackage,
  attributesOf,
  innerText,
  relationshipsOf,
  relationshipsPart,
  tagsOf,
  textOf,
  valueOf,
} from '../package';
import { type Edit, edited } from './edits';

/** New text by the name of the part; undefined where the part goes. */
export type PartChanges = Map<string, string | undefined>;

/** Makes Excel compute everything when it opens the workbook. */
export function computeOnLoad({ archive, workbook }: WorkbookPackage, changes: PartChanges): void {
  const xml = textOf(archive, workbook);
  let after: Tag | undefined;
  for (const tag of tagsOf(xml, workbook)) {
    if (tag.kind === 'close' && tag.depth === 2 && precedeCalcPr.has(tag.name)) after = tag;
    if (tag.kind === 'close' || tag.depth !== 2 || tag.name !== 'calcPr') continue;
    const old = attributesOf(xml, tag, workbook).find(({ name }) => name === 'fullCalcOnLoad');
    const at = old ?? { start: tag.end - (tag.kind === 'empty' ? 2 : 1), end: 0 };
    const text = ' fullCalcOnLoad="1"';
    changes.set(workbook, edited(xml, [{ from: at.start, to: old?.end ?? at.start, text }]));
    return;
  }
  if (after === undefined) return;
  const prefix = after.prefix === '' ? '' : `${after.prefix}:`;
  const text = `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  changes.set(workbook, edited(xml, [{ from: after.end, to: after.end, text }]));
}

/** What the standard puts before calcPr and every workbook has. */
const precedeCalcPr = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/**
 * Takes out the order of computing, which must not name a cell without a formula, with what refers to
 * it. Excel makes it anew.
 */
export function withoutCalcChain(file: WorkbookPackage, changes: PartChanges): void {
  const { archive, workbook } = file;
  const chain = file.relationships.find(({ type }) => type === 'calcChain')?.target;
  if (chain === undefined) return;
  changes.set(chain, undefined);
  const links = relationshipsPart(workbook);
  cut(file, links, 'Relationship', (value) => /\/calcChain$/.test(value('Type') ?? ''), changes);
  const types = '[Content_Types].xml';
  const isChain = (name: string | undefined) => name?.toLowerCase() === `/${chain}`.toLowerCase();
  if (archive.entry(types) !== undefined)
    cut(file, types, 'Override', (value) => isChain(value('PartName')), changes);
}

function cut(
  { archive }: WorkbookPackage,
  part: string,
  name: string,
  isMeant: (value: (attribute: string) => string | undefined) => boolean,
  changes: PartChanges,
): void {
  const xml = textOf(archive, part);
  const edits: Edit[] = [];
  let from: number | undefined;
  for (const tag of tagsOf(xml, part)) {
    if (tag.name !== name) continue;
    if (tag.kind !== 'close') {
      const attributes = attributesOf(xml, tag, part);
      from = isMeant((attribute) => valueOf(attributes, attribute)) ? tag.start : undefined;
    }
    if (tag.kind !== 'open' && from !== undefined) edits.push({ from, to: tag.end, text: '' });
  }
  changes.set(part, edited(xml, edits));
}

/** Names and table columns whose formula calls the add-in; they are no cells, and stay. */
export function elsewhere({ archive, workbook, sheets }: WorkbookPackage): string[] {
  const tables = sheets
    .flatMap(({ part }) => relationshipsOf(archive, part))
    .filter(({ type, target }) => type === 'table' && archive.entry(target) !== undefined)
    .map(({ target }) => target);
  return [
    ...callers(textOf(archive, workbook), workbook, 'definedName'),
    ...tables.flatMap((part) => callers(textOf(archive, part), part, 'tableColumn')),
  ];
}

/** Names of elements in which a formula calls the add-in. */
function callers(xml: string, part: string, element: 'definedName' | 'tableColumn'): string[] {
  const found: string[] = [];
  let named: Tag | undefined;
  let open: Tag | undefined;
  for (const tag of tagsOf(xml, part)) {
    if (tag.kind === 'open') open = tag;
    if (tag.kind !== 'close' && tag.name === element) named = tag;
    if (tag.kind !== 'close' || open?.name !== tag.name || named === undefined) continue;
    if (!/^(?:definedName|calculatedColumnFormula|totalsRowFormula)$/.test(tag.name)) continue;
    if (callsAddin(`=${innerText(xml, open.end, tag.start, part)}`))
      found.push(valueOf(attributesOf(xml, named, part), 'name') ?? '');
  }
  return found;
}
