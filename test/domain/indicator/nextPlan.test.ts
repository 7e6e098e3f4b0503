import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInSystems } from '../../../seeds';
import {
  type IndicatorSystem,
  columnId,
  loadSystem,
  nextPlan,
} from '../../../src/domain/indicator';
import { shippedSystem } from '../../support/systems';

const label = { zh: '下一个规划', en: 'The next plan' };

function rolled(
  old: IndicatorSystem,
  years: number,
  reported: IndicatorSystem['published'] = old.published,
): IndicatorSystem {
  const from = old.plan.target + 1;
  const result = nextPlan(old, { from, to: from + years - 1, label }, reported);
  if (!result.ok) throw new Error(`The next plan starts in ${result.from}.`);
  // As it is written to a file and read again.
  const loaded = loadSystem(JSON.parse(JSON.stringify(result.system)));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  expect(loaded.value).toEqual(result.system);
  return loaded.value;
}

const systems = builtInSystems.map((_, at) => shippedSystem(at));
const anySystem = fc.constantFrom(...systems);
const years = fc.integer({ min: 1, max: 12 });

describe('the plan that follows, whatever the system and its length', () => {
  it('starts where the old one ends, with the same indicators, no targets and nothing published', () => {
    fc.assert(
      fc.property(anySystem, years, (old, length) => {
        const next = rolled(old, length);
        expect(next.plan).toEqual({ base: old.plan.target, target: old.plan.target + length });
        const kept = ({ indicators }: IndicatorSystem) =>
          indicators.map(({ base: _, target: __, rate: ___, ...rest }) => rest);
        expect(kept(next)).toEqual(kept(old));
        expect(next.indicators.filter(({ target, rate }) => target ?? rate)).toEqual([]);
        expect(next.published).toEqual({});
        expect(next.id).not.toBe(old.id);
      }),
      { numRuns: 40 },
    );
  });

  it('has only periods of its own years and the base, each with its columns', () => {
    fc.assert(
      fc.property(anySystem, years, (old, length) => {
        const { plan, periods, columns } = rolled(old, length);
        for (const { year } of periods) {
          expect(year).toBeGreaterThanOrEqual(plan.base);
          expect(year).toBeLessThanOrEqual(plan.target);
        }
        const ids = new Set(periods.map(({ id }) => id));
        expect(ids.size).toBe(periods.length);
        for (const { period } of columns) if (period !== undefined) expect(ids).toContain(period);
        expect(new Set(columns.map(columnId)).size).toBe(columns.length);
      }),
      { numRuns: 40 },
    );
  });

  it('rolled twice is the plan after next: years have moved by both, names and words by nothing', () => {
    fc.assert(
      fc.property(anySystem, (old) => {
        const length = old.plan.target - old.plan.base;
        const twice = rolled(rolled(old, length), length);
        expect(twice.plan.base).toBe(old.plan.base + 2 * length);
        const periods = ({ periods }: IndicatorSystem, by: number) =>
          periods.map(({ year, months }) => [year - by, months]);
        expect(periods(twice, 2 * length)).toEqual(periods(old, 0));
        const words = ({ columns }: IndicatorSystem) =>
          columns.map(({ role, head }) => [role, head.join('').replace(/\d{4}/g, '')]);
        expect(words(twice)).toEqual(words(old));
      }),
    );
  });

  it('takes a base as it was reported in the new base year, and no other word for it', () => {
    const [old] = systems;
    if (old === undefined) throw new Error('No system ships.');
    const level = old.indicators.find(({ measure }) => measure === 'level' || measure === 'share');
    const year = `${old.plan.target}.total`;
    fc.assert(
      fc.property(
        fc.constantFrom('41.93%', '预计41.93%', '500亿元以上', '—', '', '没有', '完成当年目标'),
        (text) => {
          const number = String(level?.number);
          const next = rolled(old, 5, { [number]: { [year]: text } });
          const base = next.indicators.find((each) => each.number === level?.number)?.base;
          expect(base).toBe(/\d/.test(text) ? text : undefined);
        },
      ),
    );
  });
});

describe('the title of the plan that follows', () => {
  const [plan] = systems;
  if (plan === undefined) throw new Error('No system ships.');

  it('is the one that the system says, and says nothing of the old plan’s middle', () => {
    const { title } = rolled(plan, 5);
    expect(title).toBe('2026—2030年《规划》指标完成情况及2030年预期值一览表');
    expect(rolled(rolled(plan, 5), 5).title).toContain('2031—2035年');
  });

  it('is the old one with its years moved on, where the system says none', () => {
    const { nextTitle: _, ...plain } = plan;
    expect(rolled({ ...plain, title: '到2025年的表' }, 5).title).toBe('到2030年的表');
  });

  it('is refused with words in braces that are no years', () => {
    const loaded = loadSystem({ ...plan, nextTitle: '{year}年' });
    expect(loaded.ok ? [] : loaded.problems.map(({ path }) => path)).toEqual(['$.nextTitle']);
  });
});

describe('a plan that is not the next one', () => {
  it.each([
    [2025, 2030],
    [2027, 2031],
    [2026, 2025],
  ])('%i to %i is refused with the year to start from', (from, to) => {
    const result = nextPlan(shippedSystem(), { from, to, label }, {});
    expect(result).toEqual({ ok: false, from: 2026 });
  });
});
