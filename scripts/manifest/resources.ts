import { attribute, childAt, walk, type Element } from './tree';

type Kind = 'image' | 'url' | 'short' | 'long';

export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  readonly at: Element;
}

/** Where a resource of a kind is defined, under `Resources`. */
export const SECTIONS: Readonly<Record<Kind, string>> = {
  image: 'Images',
  url: 'Urls',
  short: 'ShortStrings',
  long: 'LongStrings',
};

/** Which kind of resource an element asks for. */
const ASKS: Readonly<Record<string, Kind>> = {
  Image: 'image',
  SourceLocation: 'url',
  FunctionFile: 'url',
  LearnMoreUrl: 'url',
  Runtime: 'url',
  Label: 'short',
  Title: 'short',
  Namespace: 'short',
  Description: 'long',
  Tooltip: 'long',
};

/** The resources that the manifest defines. */
export function definitions(root: Element): Entry[] {
  return (Object.keys(SECTIONS) as Kind[]).flatMap((kind) => {
    const section = childAt(root, 'VersionOverrides', 'Resources', SECTIONS[kind]);
    return (section?.children ?? []).map((at) => ({ kind, id: attribute(at, 'id'), at }));
  });
}

/** The resources that its elements ask for. */
export function references(root: Element): Entry[] {
  return [...walk(root)].flatMap((at) => {
    const kind = ASKS[at.name];
    return kind && 'resid' in at.attributes ? [{ kind, id: attribute(at, 'resid'), at }] : [];
  });
}

/** The definition behind an element's `resid`. */
export function resolve(root: Element, at: Element): Element | undefined {
  const kind = ASKS[at.name];
  const id = attribute(at, 'resid');
  return definitions(root).find((entry) => entry.kind === kind && entry.id === id)?.at;
}
