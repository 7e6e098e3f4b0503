import type { IndicatorSystem } from '../domain/indicator';
import type { Options } from './options';
import { Refusal } from './refusal';
import { rollWords, rolled } from './roll';
import { isPlan, rolledToPlan } from './rollPlan';

/**
 * What `--roll` makes of a system: a further period for a year, the next plan for a span of years.
 *
 * @throws {Refusal} with the reason and what to do instead
 */
export async function rolling(
  system: IndicatorSystem,
  options: Pick<Options, 'roll' | 'from' | 'language'>,
): Promise<
  { readonly system: IndicatorSystem; readonly said: (file: string) => string[] } | undefined
> {
  const { roll, from, language } = options;
  if (roll !== undefined && isPlan(roll)) return rolledToPlan(system, roll, options);
  if (from !== undefined) throw new Refusal(2, () => rollWords[language].fromNeedsPlan);
  if (roll === undefined) return undefined;
  const { said, ...result } = rolled(system, roll, language);
  return { ...result, said: (file) => [said, rollWords[language].next(file)] };
}
