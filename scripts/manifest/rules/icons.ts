import { existsSync } from 'node:fs';
import path from 'node:path';
import { pngSize } from '../png';
import { type Rule } from '../rule';
import { resolve } from '../resources';
import { attribute, childAt, childrenOf, descendants, type Element } from '../tree';
import { links, localPath } from '../urls';

const REQUIRED = [16, 32, 80];
const SUPPORTED = [16, 20, 24, 32, 40, 48, 64, 80];

/** The pictures of the base manifest and the size that Office shows them at. */
const STORE_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/** Pictures with the size they are asked for at. */
function* pictures(root: Element): Generator<{ at: Element; url: string; size: number }> {
  for (const [name, size] of Object.entries(STORE_ICONS)) {
    const at = childAt(root, name);
    if (at) yield { at, url: attribute(at, 'DefaultValue'), size };
  }
  for (const at of descendants(root, 'Image')) {
    if (!('size' in at.attributes)) continue;
    const image = resolve(root, at);
    if (image)
      yield { at, url: attribute(image, 'DefaultValue'), size: Number(attribute(at, 'size')) };
  }
}

export const iconRules: readonly Rule[] = [
  {
    id: 'store-icons',
    why: 'Without both, a tenant or store refuses the add-in, though the schema lets it pass.',
    *check({ root }) {
      for (const [name, size] of Object.entries(STORE_ICONS)) {
        if (childAt(root, name)) continue;
        yield {
          at: root,
          message: `There is no ${name}. Add one, a picture of ${size} × ${size} pixels.`,
        };
      }
    },
  },
  {
    id: 'icon-sizes',
    why: 'Every icon needs 16, 32 and 80 pixels; the schema asks for none of them.',
    *check({ root }) {
      for (const icon of descendants(root, 'Icon')) {
        const owner = icon.parent ? attribute(icon.parent, 'id') : '';
        const sizes = childrenOf(icon, 'Image').map((image) => Number(attribute(image, 'size')));
        const missing = REQUIRED.filter((size) => !sizes.includes(size));
        if (missing.length > 0) {
          yield {
            at: icon,
            message: `The icon of "${owner}" has no size ${missing.join(', ')}. Add it.`,
          };
        }
        const odd = sizes.filter(
          (size, i) => !SUPPORTED.includes(size) || sizes.indexOf(size) !== i,
        );
        if (odd.length > 0) {
          yield {
            at: icon,
            message: `The icon of "${owner}" has size ${odd.join(', ')}. Give each of ${SUPPORTED.join(', ')} once at most.`,
          };
        }
      }
    },
  },
  {
    id: 'icon-pixels',
    why: 'A picture of another size than asked for is scaled, and blurs at 16 and 20 pixels.',
    *check({ root, folder }) {
      for (const { at, url, size } of pictures(root)) {
        const file = localPath(root, url);
        if (file === undefined || !existsSync(path.join(folder, file))) continue; // file-exists says so
        const found = pngSize(path.join(folder, file));
        const pixels = found ? `${found.width} × ${found.height} pixels` : 'no PNG';
        if (found?.width === size && found.height === size) continue;
        yield {
          at,
          message: `"${file}" is ${pixels}, asked for at ${size}. Name a picture of ${size} × ${size}.`,
        };
      }
    },
  },
  {
    id: 'icon-name',
    why: 'A picture whose name tells another size than it has misleads whoever edits the manifest.',
    *check({ root, folder }) {
      const seen = new Set<string>();
      for (const { url, at } of links(root)) {
        const file = localPath(root, url);
        const told = /-(\d+)\.png$/.exec(file ?? '')?.[1];
        if (file === undefined || told === undefined || seen.has(file)) continue;
        seen.add(file);
        if (!existsSync(path.join(folder, file))) continue;
        const found = pngSize(path.join(folder, file));
        if (found?.width === Number(told) && found.height === Number(told)) continue;
        yield {
          at,
          message: `"${file}" is ${found ? `${found.width} × ${found.height} pixels` : 'no PNG'}. Draw it again (scripts/icons.ts).`,
        };
      }
    },
  },
];
