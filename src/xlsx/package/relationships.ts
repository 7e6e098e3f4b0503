import type { Archive } from './archive';
import { PackageError } from './packageError';
import { attributesOf, tagsOf, valueOf } from './tags';
import { xmlTextOf } from './xmlText';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`; transitional and strict files agree on it. */
  readonly type: string;
  /** The name of a part. External targets are left out: nothing outside the file is ever followed. */
  readonly target: string;
}

export const relationshipsPart = (source: string): string => {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
};

/** More than parts that a file may have. */
const mostRelationships = 20_000;

/** Where a part (`''` is the package itself) leads to within the file. */
export function relationshipsOf(archive: Archive, source: string): Relationship[] {
  const part = relationshipsPart(source);
  const bytes = archive.read(part);
  if (bytes === undefined) return [];
  const xml = xmlTextOf(bytes, part);
  const found: Relationship[] = [];
  for (const tag of tagsOf(xml, part)) {
    if (tag.kind === 'close' || tag.name !== 'Relationship') continue;
    const attributes = attributesOf(xml, tag, part);
    if (valueOf(attributes, 'TargetMode')?.toLowerCase() === 'external') continue;
    const target = resolved(source, valueOf(attributes, 'Target') ?? '');
    if (target === undefined) continue;
    if (found.length >= mostRelationships)
      throw new PackageError('tooManyParts', `more than ${mostRelationships} relationships`, part);
    const type = valueOf(attributes, 'Type') ?? '';
    found.push({
      id: valueOf(attributes, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target,
    });
  }
  return found;
}

/** The part that a target means, as seen from its source; undefined where it leaves the package. */
function resolved(source: string, target: string): string | undefined {
  const written = target.replaceAll('\\', '/').replace(/[?#].*$/s, '');
  const folder = written.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') folder.push(step);
    else if (folder.pop() === undefined) return undefined;
  }
  return folder.join('/');
}
