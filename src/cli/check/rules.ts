import type { SystemRules } from '../../app/check';
import type { Profile } from '../../domain/assessment';
import { nearest } from '../../domain/indicator';
import type { Options } from '../options';
import { allProfiles } from '../profile';
import { Refusal } from '../refusal';
import { rulesFor } from '../rules';
import { chosenSystem, ownSystems } from '../system';
import { checkCommandWords } from './words';

/** The systems that files may belong to, with their rules: the one that the user names, else all that ship. */
export async function systemsWithRules({
  system,
  language,
}: Pick<Options, 'system' | 'language'>): Promise<SystemRules[]> {
  const systems = system === undefined ? ownSystems() : [await chosenSystem(system, language)];
  return systems.map((each) => ({ system: each, rules: rulesFor(each, language) }));
}

/** @throws {Refusal} with code 2 for a profile that does not ship */
export function chosenProfile({ profile, language }: Options): Profile | undefined {
  if (profile === undefined) return undefined;
  const profiles = allProfiles();
  const found = profiles.find(({ id }) => id === profile);
  if (found !== undefined) return found;
  const ids = profiles.map(({ id }) => id);
  throw new Refusal(2, () =>
    checkCommandWords[language].unknownProfile(profile, nearest(profile, ids), ids),
  );
}
