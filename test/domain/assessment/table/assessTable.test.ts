import { describe, expect, it } from 'vitest';
import {
  type IndicatorAssessment,
  type TableAssessment,
  type TableCells,
  assessTable,
} from '../../../../src/domain/assessment';
import { shippedSystem } from '../../../support/systems';
import { profile, profiles, published } from '../support';
import { table3 } from '../table3';

const district = assessTable(published, published.published, profile('xianan-2023'));
const principled = assessTable(published, published.published, profile('principled'));

const rowOf = ({ rows }: TableAssessment, number: number): IndicatorAssessment => {
  const row = rows.find(({ indicator }) => indicator.number === number);
  if (row === undefined) throw new Error(`no row ${number}`);
  return row;
};

const sizes = (lists: Readonly<Record<string, readonly number[]>>) =>
  Object.fromEntries(Object.entries(lists).map(([key, numbers]) => [key, numbers.length]));

describe('the published table under the district’s practice', () => {
  it('has 25 indicators in 5 domains, 15 indicative and 10 binding', () => {
    const { whole, domain, attribute } = district.groups;
    expect(whole.numbers).toHaveLength(25);
    expect(domain.map(({ numbers }) => numbers.length)).toEqual([4, 4, 8, 7, 2]);
    expect(attribute.map(({ name, numbers }) => [name, numbers.length])).toEqual([
      ['约束性', 10],
      ['预期性', 15],
    ]);
  });

  it('counts 8 ahead, 13 on track and 4 behind, as published', () => {
    expect(sizes(district.groups.whole.status)).toEqual({ ahead: 8, onTrack: 13, behind: 4 });
    expect(sizes(district.groups.whole.published)).toEqual({ 超前: 8, 正常: 13, 滞后: 4 });
    expect(district.rows.filter(({ agreement }) => agreement !== 'agrees')).toEqual([]);
  });

  it.each(table3)('lists in table 3 the $attribute rows that are $completion', (printed) => {
    const group = district.groups.attribute.find(({ name }) => name === printed.attribute);
    const numbers = group?.completion[printed.completion as 'achieved'] ?? [];
    const names = numbers.map((number) => rowOf(district, number).indicator.name);
    expect(names.sort()).toEqual([...printed.names].sort());
  });

  it('counts 4, 17 and 4 in table 3', () => {
    expect(sizes(district.groups.whole.completion)).toEqual({
      achieved: 4,
      onCourse: 17,
      effort: 4,
      undetermined: 0,
    });
  });

  it('gives each unit its rows, a shared row to both', () => {
    expect(district.groups.unit).toHaveLength(12);
    const total = district.groups.unit.reduce((sum, { numbers }) => sum + numbers.length, 0);
    expect(total).toBe(27);
    expect(district.groups.unit[1]).toMatchObject({ name: '区科经局', numbers: [3, 5, 7, 8] });
  });
});

describe('a table as a whole', () => {
  it('stands on the last full year up to the last period with an entry', () => {
    expect([district.asOf.id, district.year?.id]).toEqual(['2023H1', '2022']);
    const early = assessTable(published, published.published, profile('principled'), '2021');
    expect([early.asOf.id, early.year?.id, rowOf(early, 4).course?.elapsed]).toEqual([
      '2021',
      '2021',
      1,
    ]);
  });

  it('says how computed and published labels differ', () => {
    const by = (wanted: string) =>
      principled.rows
        .filter(({ agreement }) => agreement === wanted)
        .map(({ indicator }) => indicator.number);
    expect(by('agrees')).toEqual([1, 2, 3, 4, 5, 6, 7, 9, 10, 15, 16, 17, 19, 23]);
    expect(by('notComputed')).toEqual([8, 11, 13, 14, 25]);
    expect(by('computedWorse')).toEqual([12, 20]);
    expect(by('computedBetter')).toEqual([18, 21, 22, 24]);
  });

  it('puts a level, and its required path, on the scale of its own unit', () => {
    expect(rowOf(principled, 23).course).toMatchObject({
      measuredAs: 'level',
      base: 43.7,
      actual: 41.5,
      target: 50,
      left: 3,
    });
    expect(rowOf(principled, 23).course?.required).toBeCloseTo(43.7 + (50 - 43.7) * 0.4, 12);
    expect(rowOf(principled, 24).course?.required).toBeCloseTo(21.78 * (22.5 / 21.78) ** 0.4, 12);
  });

  it('puts growth on an index with 100 at the base', () => {
    const course = rowOf(principled, 1).course;
    expect(course).toMatchObject({ measuredAs: 'index', base: 100, due: 0.4 });
    expect(course?.required).toBeCloseTo(100 * 1.07 ** 2, 9);
    expect(course?.actual).toBeCloseTo(100 * 1.114 * 1.039, 9);
    expect(course?.target).toBeCloseTo(100 * 1.07 ** 5, 9);
  });

  it('averages rates where growth is asked for, levels of amounts, and steps of shares', () => {
    expect(rowOf(principled, 1).average).toMatchObject({ is: 'growth', from: 'rates', years: 2 });
    expect(rowOf(principled, 1).average?.value).toBeCloseTo(Math.sqrt(1.114 * 1.039) - 1, 12);
    expect(rowOf(principled, 24).average?.value).toBeCloseTo(Math.sqrt(22.44 / 21.78) - 1, 12);
    expect(rowOf(principled, 4).average).toMatchObject({ is: 'change', from: 'levels' });
    expect(rowOf(principled, 4).average?.value).toBeCloseTo((74.51 - 69.8) / 2, 12);
    expect(rowOf(principled, 9).average?.economy).toBeCloseTo(Math.sqrt(1.114 * 1.039) - 1, 12);
  });

  it('leaves out what has no row', () => {
    const cells: TableCells = { 3: published.published['3'] ?? {} };
    const table = assessTable(published, cells, profile('principled'));
    expect(table.groups.whole.numbers).toEqual([3]);
    expect(table.groups.unit.map(({ name }) => name)).toEqual(['区科经局']);
  });

  it('does without figures, columns and units', () => {
    const yearly = shippedSystem(1);
    const cells = Object.fromEntries(yearly.indicators.map(({ number }) => [number, {}]));
    const table = assessTable(yearly, cells, profile('principled'));
    expect(table.rows).toHaveLength(yearly.indicators.length);
    expect(table.rows.every(({ course }) => course === undefined)).toBe(true);
    expect(table.groups.unit).toEqual([]);
  });

  it('refuses a period that the system has not', () => {
    expect(() =>
      assessTable(published, published.published, profile('principled'), '1999'),
    ).toThrow('1999');
  });
});

describe('under every profile', () => {
  it.each(profiles)('$id puts each row into one class of each kind', (by) => {
    const { rows, groups } = assessTable(published, published.published, by);
    for (const split of [groups.whole.status, groups.whole.meaning, groups.whole.completion]) {
      expect(
        Object.values(split)
          .flat()
          .sort((a, b) => a - b),
      ).toEqual(groups.whole.numbers);
    }
    for (const { course, assessment } of rows) {
      if (course === undefined) continue;
      const ahead = (course.actual - course.required) * Math.sign(course.target - course.base);
      expect(Math.sign(ahead) * Math.sign(assessment.pace - 1)).toBeGreaterThanOrEqual(0);
    }
  });
});
