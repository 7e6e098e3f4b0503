import { describe, expect, it } from 'vitest';
import { type Submission, confront } from '../../../src/domain/validation';
import { shippedSystem } from '../../support/systems';
import { withCell } from './mistakes/table';
import { inShort, publishedTable, shippedContext, shippedRules } from './support';

/*
 * Rules that see a slip from the row alone, with no figure of before to compare with: the sense of
 * an answer, the sign of a rate, the places of a figure.
 */

const system = shippedSystem();
const rules = shippedRules(system).filter(({ id }) => id !== 'revision-published');
const clean = publishedTable(system, 'text');

function withTexts(number: number, texts: Readonly<Record<string, string>>): Submission {
  return Object.entries(texts).reduce(
    (table, [id, text]) =>
      withCell(table, number - 1, id, { ...table.rows[number - 1]!.cells[id]!, text }),
    clean,
  );
}

function told(number: number, texts: Readonly<Record<string, string>>, rule: string): string[] {
  const { findings } = confront(withTexts(number, texts), system, rules, shippedContext);
  return findings
    .filter(({ cells: [first] }) => first?.indicator === number)
    .filter((each) => each.rule === rule || each.related.some((other) => other.rule === rule))
    .map(inShort);
}

describe('a target that is to be adjusted', () => {
  it('is asked for its grounds', () => {
    expect(told(16, { adjusted: '是' }, 'adjusted-target')).toEqual([
      '16 adjusted warning adjusted-target',
    ]);
  });

  it('contradicts an expected value that is the old target, in figures or in words', () => {
    expect(told(7, { adjusted: '是' }, 'adjustment')).toHaveLength(1);
    expect(told(9, { adjusted: '是' }, 'adjustment')).toHaveLength(1);
    expect(told(16, { adjusted: '是' }, 'adjustment')).toEqual([]);
  });

  it('is not asked for where nothing is adjusted', () => {
    expect(told(9, {}, 'adjusted-target')).toEqual([]);
    expect(told(9, {}, 'adjustment')).toEqual([]);
  });
});

describe('a rate that turns', () => {
  it('from rises to a fall is told, where no level shows it', () => {
    expect(told(3, { '2023H1.growth': '-8.3%' }, 'turn')).toEqual(['3 2023H1.growth warning turn']);
  });

  it('is not told where the levels fell too', () => {
    expect(told(24, {}, 'turn')).toEqual([]);
  });

  it('of two that differ is told once, with both cells', () => {
    const { findings } = confront(
      withTexts(5, { '2021.total': '1.50' }),
      system,
      rules,
      shippedContext,
    );
    const turns = findings.filter(({ rule }) => rule === 'turn');
    expect(turns.map(({ cells }) => cells.map(({ column }) => column))).toEqual([
      ['2022.total', '2021.total'],
    ]);
  });

  it('without another to compare with is not judged', () => {
    expect(told(3, { '2021.growth': '—', '2022.growth': '—' }, 'turn')).toEqual([]);
  });
});

describe('a period that missed its target', () => {
  it('and did better than one that met it is told', () => {
    expect(told(19, { '2021.total': '92.8', '2022.total': '100' }, 'verdict')).toHaveLength(1);
    expect(told(17, { '2022.total': '-4.39' }, 'verdict')).toHaveLength(1);
  });

  it('and did worse is as it should be', () => {
    for (const number of [17, 18, 19, 20, 21]) expect(told(number, {}, 'verdict')).toEqual([]);
  });

  it('is told when the two answers are exchanged', () => {
    const exchanged = { '2021.growth': '未完成当年目标', '2022.growth': '完成当年目标' };
    const [finding] = confront(
      withTexts(20, exchanged),
      system,
      rules,
      shippedContext,
    ).findings.filter(({ rule }) => rule === 'verdict');
    expect(finding?.cells.map(({ column }) => column)).toEqual(
      expect.arrayContaining(['2021.growth', '2022.growth']),
    );
  });
});

describe('more decimals than the rest of the row', () => {
  it('are told above the limit', () => {
    expect(told(12, { '2022.total': '78.144' }, 'decimals')).toEqual([
      '12 2022.total warning decimals',
    ]);
  });

  it('are none where a zero ends the figure, where others have as many, or within the limit', () => {
    expect(told(12, { '2022.total': '78.140' }, 'decimals')).toEqual([]);
    expect(told(12, { '2021.total': '78.121', '2022.total': '78.144' }, 'decimals')).toEqual([]);
    expect(told(19, { '2022.total': '92.81' }, 'decimals')).toEqual([]);
  });
});
