import { builtInSystems } from '../../seeds';
import { builtInProfiles } from '../../seeds/profiles';
import { type Profile, loadProfile } from '../domain/assessment';
import { type IndicatorSystem, type Loaded, loadSystem } from '../domain/indicator';

/*
 * The systems and profiles that the functions know. The runtime is shared with the pane, which
 * may add the user's own; they go before the built-in ones.
 */

let added: readonly IndicatorSystem[] = [];
let systems: readonly IndicatorSystem[] | undefined;
let profiles: readonly Profile[] | undefined;

/** Makes a loaded system known to the functions; one of the same id takes the place of the former. */
export function registerSystem(system: IndicatorSystem): void {
  added = [system, ...added.filter(({ id }) => id !== system.id)];
}

export function knownSystems(): readonly IndicatorSystem[] {
  systems ??= builtInSystems.map((data) => valueOf(loadSystem(data)));
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
