import { builtInSystems } from '../../seeds';
import { builtInProfiles } from '../../seeds/profiles';
import {
  type Assessment,
  type Profile,
  assessIndicator,
  loadProfile,
} from '../../src/domain/assessment';
import { type Indicator, type Loaded, loadSystem } from '../../src/domain/indicator';

const asOf = '2023H1';
export const system = valueOf(loadSystem(builtInSystems[0]));
export const profiles: readonly Profile[] = builtInProfiles.map((data) =>
  valueOf(loadProfile(data)),
);

function valueOf<T>(loaded: Loaded<T>): T {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

export const cellsOf = ({ number }: Indicator) => system.published[String(number)] ?? {};

export function assessed(
  profile: Profile,
): readonly { indicator: Indicator; result: Assessment }[] {
  const [economy] = system.indicators;
  const reference = economy && { indicator: economy, cells: cellsOf(economy) };
  return system.indicators.map((indicator) => ({
    indicator,
    result: assessIndicator(indicator, system, cellsOf(indicator), profile, asOf, reference),
  }));
}

const ranks: Readonly<Record<string, number>> = { behind: 0, onTrack: 1, ahead: 2, achieved: 2 };

/** Where a profile puts a row against the published label: -1 below, 0 alike, 1 above; NaN nowhere. */
function against({ indicator, result }: { indicator: Indicator; result: Assessment }): number {
  const printed = cellsOf(indicator)['status'];
  const meaning = system.choices.status?.find(({ text }) => text === printed)?.meaning ?? '';
  return Math.sign((ranks[result.meaning] ?? NaN) - (ranks[meaning] ?? NaN));
}

export const rowsWhere = (profile: Profile, side: number): number[] =>
  assessed(profile)
    .filter((row) => Object.is(against(row), side))
    .map(({ indicator }) => indicator.number);

export const agreements = (profile: Profile): number => rowsWhere(profile, 0).length;

/** The profile with its cuts of R put elsewhere. */
export function withCuts(profile: Profile, move: (cut: number, rule: number) => number): Profile {
  return {
    ...profile,
    rules: profile.rules.map((rule, at) =>
      rule.by !== 'pace'
        ? rule
        : { ...rule, cuts: rule.cuts.map((cut) => ({ ...cut, atLeast: move(cut.atLeast, at) })) },
    ),
  };
}
