import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/apiError';
import { ApiCollection, ApiObject } from '../protocol/apiObject';
import type { CustomXmlStore, XmlPart } from './customXmlStore';
import { isWellFormed, rootNamespace } from './customXmlStore';

abstract class XmlPartList extends ApiCollection {
  constructor(protected readonly store: CustomXmlStore) {
    super();
  }

  protected abstract get parts(): readonly XmlPart[];

  items(): readonly CustomXmlPart[] {
    return this.parts.map((part) => new CustomXmlPart(this.store, part));
  }

  GetCount(): number {
    return this.parts.length;
  }

  GetItem(id: string): CustomXmlPart {
    const item = this.GetItemOrNullObject(id);
    if (!item) throw itemNotFound();
    return item;
  }

  GetItemOrNullObject(id: string): CustomXmlPart | null {
    const part = this.parts.find((known) => known.id === id);
    return part ? new CustomXmlPart(this.store, part) : null;
  }
}

export class CustomXmlPartCollection extends XmlPartList {
  override readonly className = 'CustomXmlPartCollection';

  protected get parts(): readonly XmlPart[] {
    return this.store.all;
  }

  Add(xml: string): CustomXmlPart {
    if (!isWellFormed(xml)) throw invalidArgument();
    return new CustomXmlPart(this.store, this.store.add(xml));
  }

  GetByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.store, namespace);
  }
}

class CustomXmlPartScopedCollection extends XmlPartList {
  override readonly className = 'CustomXmlPartScopedCollection';

  constructor(
    store: CustomXmlStore,
    private readonly namespace: string,
  ) {
    super(store);
  }

  protected get parts(): readonly XmlPart[] {
    return this.store.all.filter((part) => rootNamespace(part.xml) === this.namespace);
  }

  /** Null when there is none or more than one; the strict form tells the two apart. */
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [part, ...more] = this.parts;
    return part && more.length === 0 ? new CustomXmlPart(this.store, part) : null;
  }

  GetOnlyItem(): CustomXmlPart {
    if (this.parts.length > 1) throw invalidOperation();
    const part = this.GetOnlyItemOrNullObject();
    if (!part) throw itemNotFound();
    return part;
  }
}

export class CustomXmlPart extends ApiObject {
  override readonly className = 'CustomXmlPart';

  constructor(
    private readonly store: CustomXmlStore,
    private readonly part: XmlPart,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, unknown>> {
    return { Id: this.part.id };
  }

  get Id(): string {
    return this.part.id;
  }

  get NamespaceUri(): string {
    return rootNamespace(this.part.xml);
  }

  GetXml(): string {
    return this.part.xml;
  }

  SetXml(xml: string): void {
    if (!isWellFormed(xml)) throw invalidArgument();
    this.part.xml = xml;
  }

  Delete(): void {
    this.store.remove(this.part);
  }
}
