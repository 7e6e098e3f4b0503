/** What a query asks of an object, as the plain PascalCase JSON that the client expects. */
import { ApiCollection, ApiObject } from './apiObject';
import { getMember, pascal, scalarsOf } from './members';
import type { QueryInfo } from './wire';

type Path = readonly string[];
type Json = Record<string, unknown>;

export const identityOf = (object: ApiObject | null): Json | null =>
  object === null ? null : { ...object.identity };

/** An object as a method's return value is only its identity; the client loads the rest. */
export const toClient = (value: unknown): unknown =>
  value instanceof ApiObject ? identityOf(value) : value === undefined ? null : value;

const split = (path: string): Path => path.split(/[/.]/).filter((step) => step !== '');

export function query(object: ApiObject | null, info: QueryInfo = {}): Json | null {
  const select = info.Select ?? [];
  const expand = info.Expand ?? [];
  const wanted = select.length > 0 || expand.length > 0 ? select : ['*'];
  const paths = [...wanted.map(split), ...expand.map((path) => [...split(path), '*'])];
  return project(object, paths, info);
}

function project(object: ApiObject | null, paths: readonly Path[], info: QueryInfo): Json | null {
  if (object === null) return null;
  return object instanceof ApiCollection
    ? projectCollection(object, paths, info)
    : projectObject(object, paths);
}

function projectCollection(object: ApiCollection, paths: readonly Path[], info: QueryInfo): Json {
  const scalars = scalarsOf(object);
  const own = paths.filter(
    ([head, ...rest]) => rest.length === 0 && scalars.includes(pascal(head ?? '')),
  );
  const perItem = paths
    .filter((path) => !own.includes(path))
    .map((path) => (/^items$/i.test(path[0] ?? '') && path.length > 1 ? path.slice(1) : path))
    .map((path) => (/^items$/i.test(path[0] ?? '') ? ['*'] : path));
  const out: Json = { ...object.identity };
  if (perItem.length > 0 || own.length === 0) {
    const from = info.Skip ?? 0;
    const items = object.items().slice(from, info.Top === undefined ? undefined : from + info.Top);
    out['_Items'] = items.map((item) => project(item, perItem, {}));
  }
  for (const [name = ''] of own) out[pascal(name)] = getMember(object, pascal(name));
  return out;
}

function projectObject(object: ApiObject, paths: readonly Path[]): Json {
  const out: Json = { ...object.identity };
  const deep = new Map<string, { child: ApiObject | null; paths: Path[] }>();
  for (const [head = '*', ...rest] of paths) {
    if (head === '*' || head === '$all') {
      for (const name of scalarsOf(object)) out[name] = getMember(object, name);
      continue;
    }
    const name = pascal(head);
    const value = getMember(object, name);
    if (rest.length === 0 && !(value instanceof ApiObject)) {
      out[name] = value;
      continue;
    }
    const child = value instanceof ApiObject ? value : null;
    const entry = deep.get(name) ?? { child, paths: [] };
    entry.paths.push(rest.length > 0 ? rest : ['*']);
    deep.set(name, entry);
  }
  for (const [name, entry] of deep) out[name] = project(entry.child, entry.paths, {});
  return out;
}

/** `toJSON`-like answers (QueryAsJson) travel in camelCase. */
export function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (value === null || typeof value !== 'object') return value;
  const rename = (key: string): string =>
    key === '_Items'
      ? 'items'
      : key.startsWith('_')
        ? key
        : key.charAt(0).toLowerCase() + key.slice(1);
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [rename(k), camelKeys(v)]));
}
