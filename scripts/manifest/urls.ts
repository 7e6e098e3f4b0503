import { attribute, childAt, childrenOf, walk, type Element } from './tree';

/** A URL and the element that carries it. */
interface Link {
  readonly url: string;
  readonly at: Element;
}

const CARRIERS = [
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'Image',
  'Url',
];

/** Every URL of a page, a file or a picture, with the variants for other languages. */
export function links(root: Element): Link[] {
  return [...walk(root)].flatMap((at): Link[] => {
    if (at.name === 'ExtendedOverrides') {
      return ['Url', 'ResourcesUrl'].flatMap((name) =>
        name in at.attributes ? [{ url: attribute(at, name), at }] : [],
      );
    }
    if (!CARRIERS.includes(at.name) || !('DefaultValue' in at.attributes)) return [];
    return [
      { url: attribute(at, 'DefaultValue'), at },
      ...childrenOf(at, 'Override').map((each) => ({ url: attribute(each, 'Value'), at: each })),
    ];
  });
}

/** The page that the base manifest opens. */
export function sourceLocation(root: Element): string {
  const at = childAt(root, 'DefaultSettings', 'SourceLocation');
  return at ? attribute(at, 'DefaultValue') : '';
}

/** The folder of that page: `https://localhost:3000/`. */
export function baseUrl(root: Element): string {
  return sourceLocation(root).replace(/[^/]*$/, '');
}

/** The file that a URL under the base names, without query and fragment; undefined for other URLs. */
export function localPath(root: Element, url: string): string | undefined {
  const base = baseUrl(root);
  if (base === '' || !url.startsWith(base)) return undefined;
  return decodeURI(url.slice(base.length).replace(/[?#].*$/s, ''));
}
