import { builtInProfiles } from '../../seeds/profiles';
import { type Profile, loadProfile } from '../domain/assessment';

/**
 * The profile by which formulas suggest a status: the first that ships.
 *
 * @throws {Error} when it is faulty, which a test rules out
 */
export function defaultProfile(): Profile {
  const loaded = loadProfile(builtInProfiles[0]);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}
