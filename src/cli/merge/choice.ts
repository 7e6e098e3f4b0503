import type { ConflictChoice } from '../../app/merge';
import { type IndicatorSystem, nearest } from '../../domain/indicator';
import { Refusal } from '../refusal';

/** @throws {Refusal} with code 2, for another word or an unknown unit */
export function conflictChoice(
  written: string | undefined,
  { id, units }: IndicatorSystem,
): ConflictChoice {
  if (written === undefined) return { kind: 'none' };
  if (written === 'first' || written === 'last') return { kind: written };
  const [, names] = /^unit=(.+)$/u.exec(written) ?? [];
  if (names === undefined) throw new Refusal(2, (words) => words.merge.badConflicts(written));
  const named = names.split(/[,，、]/u).map((name) => name.trim());
  for (const unit of named) {
    if (units.includes(unit)) continue;
    throw new Refusal(2, (words) =>
      units.length === 0 ? words.noUnits(id) : words.unknownUnit(unit, nearest(unit, units), units),
    );
  }
  return { kind: 'unit', units: named };
}
