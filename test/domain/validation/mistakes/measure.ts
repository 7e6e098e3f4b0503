import type { IndicatorSystem, Rule } from '../../../../src/domain/indicator';
import { type Finding, makeChecker } from '../../../../src/domain/validation';
import { type Form, publishedTable, shippedContext } from '../support';
import { figureMistakes } from './figures';
import { structureMistakes } from './structure';
import type { Mistake } from './table';
import { textMistakes } from './texts';

export const mistakes: readonly Mistake[] = [
  ...figureMistakes,
  ...textMistakes,
  ...structureMistakes,
];

export interface Score {
  readonly name: string;
  made: number;
  found: number;
  /** At the right cell, whatever its severity. */
  placed: number;
  findings: number;
  readonly missed: string[];
}

const keyOf = ({ rule, severity, found, cells: [first] }: Finding) =>
  [rule, severity, found, first?.indicator ?? '', first?.column ?? first?.address].join('|');

/** Makes each mistake many times in the clean table, and scores what the checker says beyond the clean findings. */
export function measure(
  system: IndicatorSystem,
  rules: readonly Rule[],
  form: Form,
  runs: number,
  seed: number,
): Score[] {
  const clean = publishedTable(system, form);
  const checker = makeChecker(system, rules, shippedContext);
  const known = new Set(checker.check(clean).findings.map(keyOf));
  const below = random(seed);
  return mistakes.map((mistake) => {
    const score: Score = {
      name: mistake.name,
      made: 0,
      found: 0,
      placed: 0,
      findings: 0,
      missed: [],
    };
    for (let tries = 0; score.made < runs && tries < runs * 20; tries += 1) {
      const made = mistake.make({ system, clean, form, below });
      if (made === undefined) continue;
      score.made += 1;
      const added = checker
        .check(made.submission)
        .findings.filter((each) => !known.has(keyOf(each)));
      const placed = added.filter(({ cells: [first] }) =>
        made.cells.includes(first?.address ?? ''),
      );
      score.findings += added.length;
      if (placed.length > 0) score.placed += 1;
      if (placed.some(({ severity }) => mistake.severities.includes(severity))) score.found += 1;
      else
        score.missed.push(
          `${made.cells[0]}: ${added.map((each) => `${each.rule}@${each.cells[0]?.address}`).join(' ')}`,
        );
    }
    return score;
  });
}

/** A small generator of its own, so that a measurement can be repeated. */
function random(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}
