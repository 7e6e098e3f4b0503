import { builtInProfiles } from '../../seeds/profiles';
import { type Profile, loadProfile } from '../domain/assessment';

/**
 * The profiles that ship, the default first.
 *
 * @throws {Error} when one is faulty, which a test rules out
 */
export function allProfiles(): readonly [Profile, ...Profile[]] {
  const [first, ...others] = builtInProfiles.map((data) => {
    const loaded = loadProfile(data);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    return loaded.value;
  });
  if (first === undefined) throw new Error('no profile ships');
  return [first, ...others];
}

/** The profile by which formulas suggest a status: the first that ships. */
export const defaultProfile = (): Profile => allProfiles()[0];
