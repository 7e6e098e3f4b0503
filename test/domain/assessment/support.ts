import { builtInProfiles } from '../../../seeds/profiles';
import {
  type Assessment,
  type Profile,
  type RowCells,
  type RowInput,
  assessIndicator,
  loadProfile,
} from '../../../src/domain/assessment';
import type { IndicatorSystem, Loaded } from '../../../src/domain/indicator';
import { shippedSystem } from '../../support/systems';

export const profiles: readonly Profile[] = builtInProfiles.map((data) =>
  valueOf(loadProfile(data)),
);

export function profile(id: string): Profile {
  const found = profiles.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no profile ${id}`);
  return found;
}

/** The 25 rows of the published table. */
export const published: IndicatorSystem = shippedSystem();

export const cellsOf = (number: number): RowCells => published.published[String(number)] ?? {};

/** The published row under a profile, with the half-year that the evaluation also used. */
export function assessPublished(number: number, by: Profile, asOf = '2023H1'): Assessment {
  const [economy] = published.indicators;
  const indicator = published.indicators.find((each) => each.number === number);
  if (economy === undefined || indicator === undefined) throw new Error(`no row ${number}`);
  const reference = { indicator: economy, cells: cellsOf(economy.number) };
  return assessIndicator(indicator, published, cellsOf(number), by, asOf, reference);
}

/** The printed label of a row by its meaning: ahead, onTrack, behind. */
export function publishedLabel(number: number): string {
  const printed = cellsOf(number)['status'];
  const choice = published.choices.status?.find(({ text }) => text === printed);
  if (choice === undefined) throw new Error(`row ${number} has no label`);
  return choice.meaning;
}

/** A row of the kind that most tests vary: an amount from 100 to 200 in five years, after two. */
export function row(changes: Partial<RowInput>): RowInput {
  return {
    kind: 'amount',
    direction: 'up',
    elapsed: 2,
    total: 5,
    base: { value: 100, decimals: 2 },
    latest: { value: 140, decimals: 2 },
    target: 200,
    ...changes,
  };
}

function valueOf<T>(loaded: Loaded<T>): T {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}
