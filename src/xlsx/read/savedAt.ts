import {
  Archive,
  type Inflate,
  PackageError,
  inflateAnywhere,
  innerText,
  relationshipsOf,
  tagsOf,
  xmlTextOf,
} from '../package';
import { type ReadLimits, readLimits } from './readLimits';

/** Document properties of any program; longer ones are no properties. */
const longest = 1 << 16;

/**
 * When the workbook was last saved, in ISO 8601, as its document properties say it; undefined where they
 * do not, or cannot be read. It survives copying, which the date of a file does not.
 */
export function savedAt(
  bytes: Uint8Array,
  inflate: Inflate = inflateAnywhere,
  limits: ReadLimits = readLimits,
): string | undefined {
  try {
    const archive = new Archive(bytes, inflate, limits);
    const part = relationshipsOf(archive, '').find(
      ({ type }) => type === 'core-properties',
    )?.target;
    if (part === undefined || (archive.entry(part)?.size ?? 0) > longest) return undefined;
    const properties = archive.read(part);
    return properties && modified(xmlTextOf(properties, part), part);
  } catch (error) {
    if (error instanceof PackageError) return undefined;
    throw error;
  }
}

function modified(xml: string, part: string): string | undefined {
  let from: number | undefined;
  for (const tag of tagsOf(xml, part)) {
    if (tag.name !== 'modified' || tag.depth !== 2) continue;
    if (tag.kind === 'open') from = tag.end;
    else if (from !== undefined) {
      const text = innerText(xml, from, tag.start, part).trim();
      return Number.isNaN(Date.parse(text)) ? undefined : text;
    }
  }
  return undefined;
}
