import type { Conflict, ConflictChoice } from '../../app/merge';

/** A choice as the value of a list. */
export const keyOf = (choice: ConflictChoice): string =>
  choice.kind === 'unit' ? `unit:${choice.units.join()}` : choice.kind;

export function choiceOf(key: string): ConflictChoice {
  if (key === 'first' || key === 'last') return { kind: key };
  const [, unit] = /^unit:(.+)$/u.exec(key) ?? [];
  return unit === undefined ? { kind: 'none' } : { kind: 'unit', units: [unit] };
}

/** Whose figures are at odds. */
export const unitsIn = (conflicts: readonly Conflict[]): string[] => [
  ...new Set(
    conflicts.flatMap(({ sayings }) =>
      sayings.flatMap(({ sources }) => sources.flatMap(({ unit }) => unit ?? [])),
    ),
  ),
];
