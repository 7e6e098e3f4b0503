import { XmlComment, XmlDocument, XmlElement, XmlLibError } from 'libxml2-wasm';

/** An XML element as plain data, so that a rule is a pure function and nothing has to be disposed. */
export interface Element {
  /** Without its prefix: the manifest's three vocabularies share no name that a rule could mistake. */
  readonly name: string;
  /** `xsi:type` keeps its prefix; the other attributes have none. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly line: number;
  readonly parent: Element | undefined;
  readonly children: readonly Element[];
}

/** The text is no XML; the message says where and why. */
export class NotWellFormed extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

export function parseTree(xml: string): Element {
  const document = parse(xml);
  try {
    return copy(document.root, undefined);
  } finally {
    document.dispose();
  }
}

function parse(xml: string): XmlDocument {
  try {
    return XmlDocument.fromString(xml);
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    const first = error.details[0];
    throw new NotWellFormed(first?.line ?? 1, (first?.message ?? error.message).trim());
  }
}

function copy(node: XmlElement, parent: Element | undefined): Element {
  const children: Element[] = [];
  let text = '';
  const element: Element = {
    name: node.name,
    attributes: Object.fromEntries(
      node.attrs.map((attribute) => [
        attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name,
        attribute.value,
      ]),
    ),
    get text() {
      return text;
    },
    line: node.line,
    parent,
    children,
  };
  for (let child = node.firstChild; child; child = child.next) {
    if (child instanceof XmlElement) children.push(copy(child, element));
    else if (!(child instanceof XmlComment)) text += child.content;
  }
  text = text.trim();
  return element;
}

/** Direct children of that name. */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

/** The first child at the end of a path of names. */
export function childAt(element: Element, ...path: string[]): Element | undefined {
  let at: Element | undefined = element;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  return at;
}

/** The element and everything under it, in the order of the document. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

export function descendants(element: Element, ...names: string[]): Element[] {
  return [...walk(element)].filter((each) => names.includes(each.name));
}

export function isWithin(element: Element, ancestor: string): boolean {
  for (let at = element.parent; at; at = at.parent) if (at.name === ancestor) return true;
  return false;
}

export function attribute(element: Element, name: string): string {
  return element.attributes[name] ?? '';
}
