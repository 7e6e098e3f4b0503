import type { CustomXmlPart } from '../../table/sheetPlan';
import { type WorkbookPackage, attributesOf, tagsOf, textOf, valueOf } from '../package';

/** Parts longer than this are data of other programs. */
const longest = 1 << 20;
const most = 100;

/** The custom XML parts of a workbook: whose template it is, and what was explained in it. */
export function customXmlParts({ archive, relationships }: WorkbookPackage): CustomXmlPart[] {
  return relationships
    .filter(({ type }) => type === 'customXml')
    .slice(0, most)
    .flatMap(({ target }) => {
      const entry = archive.entry(target);
      if (entry === undefined || entry.size > longest) return [];
      const xml = textOf(archive, target);
      const namespace = namespaceOf(xml, target);
      return namespace === undefined ? [] : [{ namespace, xml }];
    });
}

/** The namespace of the root element. */
function namespaceOf(xml: string, part: string): string | undefined {
  for (const tag of tagsOf(xml, part)) {
    const name = tag.prefix === '' ? 'xmlns' : `xmlns:${tag.prefix}`;
    return valueOf(attributesOf(xml, tag, part), name);
  }
  return undefined;
}
