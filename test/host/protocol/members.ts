/** Reaching the members of an ApiObject by the names that arrive as strings. */
import { ApiError, notImplemented } from './apiError';
import { ApiObject } from './apiObject';

export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const camel = (name: string): string => name.replace(/^_?[A-Z]/, (c) => c.toLowerCase());

const where = (object: ApiObject, name: string): string => `${object.className}.${camel(name)}`;

function descriptorOf(object: ApiObject, name: string): PropertyDescriptor | undefined {
  for (let p: unknown = object; p instanceof ApiObject; p = Object.getPrototypeOf(p)) {
    const descriptor = Object.getOwnPropertyDescriptor(p, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

/** Errors thrown by the model do not know where they were thrown: the caller's name is added. */
function located<T>(object: ApiObject, name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ApiError) error.location ??= where(object, name);
    throw error;
  }
}

export function getMember(object: ApiObject, name: string): unknown {
  if (!/^_?[A-Z]/.test(name) || !(name in object)) throw notImplemented(where(object, name));
  return located(object, name, () => Reflect.get(object, name) as unknown);
}

export function setMember(object: ApiObject, name: string, value: unknown): void {
  if (!descriptorOf(object, name)?.set) throw notImplemented(where(object, name));
  located(object, name, () => Reflect.set(object, name, value));
}

const EVENT = /^_(Unr|R)egister(?:Event)?(\w+?)(?:Event)?$/;

export function callMember(object: ApiObject, name: string, args: readonly unknown[]): unknown {
  const event = EVENT.exec(name);
  if (event?.[2] !== undefined) {
    if (!object.subscribe(event[2], event[1] === 'R')) throw notImplemented(where(object, name));
    return null;
  }
  const method: unknown = /^_?[A-Z]/.test(name) ? Reflect.get(object, name) : undefined;
  if (typeof method !== 'function') throw notImplemented(where(object, name));
  // An argument left out travels as null; as undefined it lets the defaults apply.
  const given = args.map((arg) => arg ?? undefined);
  return located(object, name, () => Reflect.apply(method, object, given) as unknown);
}

const scalarNames = new WeakMap<object, readonly string[]>();

/** Every property that is no navigation: what `load()` without names brings. */
export function scalarsOf(object: ApiObject): readonly string[] {
  const key: object = object.constructor;
  const known = scalarNames.get(key);
  if (known) return known;
  const names = new Set<string>();
  let p: unknown = Object.getPrototypeOf(object);
  while (p instanceof ApiObject) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(p)))
      if (descriptor.get && /^[A-Z]/.test(name)) names.add(name);
    p = Object.getPrototypeOf(p);
  }
  for (const name of object.navigation) names.delete(name);
  const list = [...names];
  scalarNames.set(key, list);
  return list;
}
