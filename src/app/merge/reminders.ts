import type { IndicatorSystem } from '../../domain/indicator';
import { tableRows } from '../../table';
import type { Account, Reminder } from './merged';

/**
 * Who is to be urged, in the system's order of units, and at last the indicators that no unit answers
 * for and nobody reported.
 *
 * @param reported numbers of the indicators for which every figure, or a dash, came
 */
export function remindersOf(
  system: IndicatorSystem,
  accounts: readonly Account[],
  reported: ReadonlySet<number>,
): Reminder[] {
  const missingOf = (numbers: readonly number[]) =>
    numbers.filter((number) => !reported.has(number));
  const ofUnits = system.units.flatMap((unit): Reminder[] => {
    const indicators = tableRows(system, unit).map(({ number }) => number);
    if (indicators.length === 0) return [];
    const own = accounts.filter((account) => account.unit === unit);
    const files = own.filter(({ leftOut }) => leftOut !== undefined);
    const missing = missingOf(indicators);
    if (own.length === files.length) {
      const state = own.length === 0 ? 'notSent' : 'leftOut';
      return [{ unit, state, indicators, missing, files }];
    }
    return missing.length === 0
      ? []
      : [{ unit, state: 'incomplete', indicators: missing, missing, files }];
  });
  const nobodys = missingOf(
    system.indicators
      .filter(({ responsible }) => responsible.length === 0)
      .map(({ number }) => number),
  );
  return nobodys.length === 0
    ? ofUnits
    : [...ofUnits, { state: 'notSent', indicators: nobodys, missing: nobodys, files: [] }];
}
