/** Custom XML parts: Univer has none, so they live here. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

export class CustomXmlStore {
  private parts: XmlPart[] = [];
  private next = 1;

  get all(): readonly XmlPart[] {
    return this.parts;
  }

  add(xml: string): XmlPart {
    const id = `{5A3D1E00-0000-4000-8000-${String(this.next++).padStart(12, '0')}}`;
    const part = { id, xml };
    this.parts.push(part);
    return part;
  }

  remove(part: XmlPart): void {
    this.parts = this.parts.filter((other) => other !== part);
  }
}

export function rootNamespace(xml: string): string {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  return root.namespaceURI ?? '';
}

export const isWellFormed = (xml: string): boolean =>
  new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror') === null;
