/** Resolves the object paths of one batch, each at most once, in the order the actions need them. */
import { ApiError, itemNotFound, notImplemented } from './apiError';
import { ApiObject } from './apiObject';
import { callMember, getMember } from './members';
import type { References } from './references';
import { PATH } from './wire';
import type { ArgumentInfo, ObjectPath } from './wire';

export interface PathRoots {
  readonly root: ApiObject;
  /** Objects reached by `new`, such as the custom functions service, by their service name. */
  readonly services: ReadonlyMap<string, ApiObject>;
  readonly references: References;
}

export class ObjectPaths {
  private readonly resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly roots: PathRoots,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** Null stands for a null object: everything reached through it is null as well. */
  resolve(id: number): ApiObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.find(id);
    this.resolved.set(id, object);
    return object;
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    return this.list(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  /** Objects inside plain arguments travel as `{_ObjectPathId}`. */
  plain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((v) => this.plain(v));
    if (value === null || typeof value !== 'object') return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, this.plain(v)]));
  }

  private list(values: readonly unknown[], ids: unknown): unknown[] {
    const idList: readonly unknown[] = Array.isArray(ids) ? ids : [];
    return values.map((value, i) => {
      const id = idList[i];
      if (Array.isArray(id) && Array.isArray(value)) return this.list(value, id);
      return typeof id === 'number' && id > 0 ? this.resolve(id) : this.plain(value);
    });
  }

  private find(id: number): ApiObject | null {
    const path = this.paths[id];
    if (!path) throw new ApiError('InvalidObjectPath', `simulator: unknown object path ${id}`);
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.roots.root;
      case PATH.service:
        return this.roots.services.get(name) ?? fail(notImplemented(`service ${name}`));
      case PATH.reference:
        return this.roots.references.get(name);
      case PATH.null:
        return null;
      case PATH.method:
        return parent && asObject(callMember(parent, name, this.args(path.ArgumentInfo)));
      case PATH.property:
        return parent && asObject(getMember(parent, name));
      case PATH.indexer:
        return (
          parent &&
          (asObject(callMember(parent, 'GetItem', this.args(path.ArgumentInfo))) ??
            fail(itemNotFound()))
        );
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }
}

function fail(error: ApiError): never {
  throw error;
}

const asObject = (value: unknown): ApiObject | null => (value instanceof ApiObject ? value : null);
