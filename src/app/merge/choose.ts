import { remembered } from '../../domain/remembered';
import type { ConflictChoice, Saying, Source } from './merged';

/**
 * The saying that the user's choice takes, or undefined where it does not decide.
 *
 * First and last go by when the files were saved, never by the order in which they were named: where
 * one of them bears no date, or both sides have one date, nothing is chosen.
 */
export function chosenSaying(
  sayings: readonly Saying[],
  choice: ConflictChoice,
): Saying | undefined {
  switch (choice.kind) {
    case 'none':
      return undefined;
    case 'first':
      return atTime(sayings, (times) => Math.min(...times));
    case 'last':
      return atTime(sayings, (times) => Math.max(...times));
    case 'unit':
      return ofUnit(sayings, choice.units);
  }
}

function atTime(
  sayings: readonly Saying[],
  pick: (times: readonly number[]) => number,
): Saying | undefined {
  const time = pick(sayings.flatMap(({ sources }) => sources.map(savedAt)));
  if (Number.isNaN(time)) return undefined;
  return only(sayings.filter(({ sources }) => sources.some((source) => savedAt(source) === time)));
}

const timeOf = remembered(Date.parse);

const savedAt = ({ saved }: Source): number => timeOf(saved ?? '');

function ofUnit(sayings: readonly Saying[], units: readonly string[]): Saying | undefined {
  for (const unit of units) {
    const own = sayings.filter(({ sources }) => sources.some((source) => source.unit === unit));
    if (own.length > 0) return only(own);
  }
  return undefined;
}

function only(sayings: readonly Saying[]): Saying | undefined {
  return sayings.length === 1 ? sayings[0] : undefined;
}
