import { describe, expect, it } from 'vitest';
import { shippedSystem } from '../../support/systems';
import { measure } from './mistakes/measure';
import { type Form, shippedRules } from './support';

const system = shippedSystem();
const rules = shippedRules(system);
/** A new year has no published figures to compare with: what the rules find by themselves. */
const byThemselves = rules.filter(({ id }) => id !== 'revision-published');

function totals(form: Form, all: typeof rules, seed: number) {
  const scores = measure(system, all, form, 12, seed).filter(({ made }) => made > 0);
  const sum = (key: 'made' | 'found' | 'findings') =>
    scores.reduce((count, score) => count + score[key], 0);
  return {
    kinds: scores.length,
    found: sum('found') / sum('made'),
    perMistake: sum('findings') / sum('made'),
  };
}

describe.each<Form>(['native', 'text'])('mistakes in the published table, %s', (form) => {
  it.each([3, 1789])('are found where they are (seed %i)', (seed) => {
    const { kinds, found, perMistake } = totals(form, rules, seed);
    expect(kinds).toBeGreaterThanOrEqual(50);
    expect(found).toBeGreaterThanOrEqual(0.97);
    expect(perMistake).toBeLessThanOrEqual(1.5);
  });

  it('are mostly found without any figure to compare with', () => {
    const { found, perMistake } = totals(form, byThemselves, 5);
    expect(found).toBeGreaterThanOrEqual(0.94);
    expect(perMistake).toBeLessThanOrEqual(1.5);
  });
});
