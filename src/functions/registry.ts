import { builtInSystems } from '../../seeds';
import { builtInProfiles } from '../../seeds/profiles';
import { type Profile, loadProfile } from '../domain/assessment';
import { type IndicatorSystem, type Loaded, loadSystem } from '../domain/indicator';

/*
 * The systems and profiles that the functions know. The page of the pane is theirs too, and the
 * pane may add the user's own systems, which go before the built-in ones. The list hangs on the
 * page and not on this module, because the pane's bundle has a copy of the module of its own.
 */

const place = Symbol.for('plan-indicators.systems');
const page: { [place]?: readonly IndicatorSystem[] } = globalThis as object;

let systems: readonly IndicatorSystem[] | undefined;
let profiles: readonly Profile[] | undefined;

/** Makes a loaded system known to the functions; one of the same id takes the place of the former. */
export function registerSystem(system: IndicatorSystem): void {
  page[place] = [system, ...(page[place] ?? []).filter(({ id }) => id !== system.id)];
}

/** Forgets a system that was registered. */
export function unregisterSystem(id: string): void {
  page[place] = (page[place] ?? []).filter((system) => system.id !== id);
}

export function knownSystems(): readonly IndicatorSystem[] {
  systems ??= builtInSystems.map((data) => valueOf(loadSystem(data)));
  const added = page[place] ?? [];
  const ids = new Set(added.map(({ id }) => id));
  return added.length === 0 ? systems : [...added, ...systems.filter(({ id }) => !ids.has(id))];
}

export function knownProfiles(): readonly Profile[] {
  profiles ??= builtInProfiles.map((data) => valueOf(loadProfile(data)));
  return profiles;
}

/** Data that ships with the product is checked by its tests; here it cannot fail any more. */
function valueOf<T>(loaded: Loaded<T>): T {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}
