import { describe, expect, it } from 'vitest';
import { standardRules } from '../../../seeds/rules';
import { loadSystem } from '../../../src/domain/indicator';
import { confront, loadRuleSet, rulesOf } from '../../../src/domain/validation';
import { shippedData, shippedSystem } from '../../support/systems';
import { inShort, publishedTable, shippedContext } from './support';

function standard() {
  const set = loadRuleSet(standardRules);
  if (!set.ok) throw new Error(JSON.stringify(set.problems));
  return set.value;
}

/** The shipped system with one more entry among its rules. */
function withRule(entry: object) {
  const data = shippedData();
  const rules = (data['rules'] as object[]).filter(
    (rule) => !('id' in entry && 'id' in rule && rule.id === entry.id),
  );
  return loadSystem({ ...data, rules: [...rules, entry] });
}

function findingsWith(entry: object): string[] {
  const loaded = withRule(entry);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const rules = rulesOf(standard(), loaded.value);
  if (!rules.ok) throw new Error(JSON.stringify(rules.problems));
  const table = publishedTable(shippedSystem(), 'native');
  return confront(table, loaded.value, rules.value, shippedContext).findings.map(inShort);
}

function problemsWith(entry: object): string[] {
  const loaded = withRule(entry);
  const told = loaded.ok ? rulesOf(standard(), loaded.value) : loaded;
  return told.ok ? [] : told.problems.map(({ path, code }) => `${path} ${code}`);
}

const at = (shippedData()['rules'] as object[]).length;
const reason = { zh: '试验' };

describe('the standard rules', () => {
  it('give a reason for themselves, and speak both languages', () => {
    for (const rule of standard().rules) {
      if (rule.kind === 'label') continue;
      expect(rule.reason?.zh, rule.id).toBeTruthy();
      expect(rule.reason?.en, rule.id).toBeTruthy();
    }
  });

  it('have ids of their own', () => {
    const ids = standard().rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are checked like everything else that is data', () => {
    const loaded = loadRuleSet({
      id: 'x',
      label: { zh: 'x', en: 'x' },
      rules: [{ id: 'a', kind: 'jmup', severity: 'error' }],
    });
    expect(loaded.ok ? [] : loaded.problems).toMatchObject([
      { path: '$.rules[0].kind', code: 'notPermitted', suggestion: 'jump' },
    ]);
  });
});

describe('a system', () => {
  it('switches a rule off', () => {
    expect(findingsWith({ id: 'adjustment', off: true }).join()).not.toContain('adjustment');
  });

  it('changes a limit', () => {
    expect(findingsWith({ id: 'jump', parameters: { percent: 40 } })).not.toContain(
      '6 2022.total warning jump',
    );
    expect(findingsWith({ id: 'jump', parameters: { percent: 12 } })).toContain(
      '1 2021.total warning jump',
    );
  });

  it('changes a severity', () => {
    expect(findingsWith({ id: 'growth', severity: 'error' })).toContain(
      '24 2021.growth error growth',
    );
  });

  it('narrows a scope', () => {
    const found = findingsWith({ id: 'percent-form', scope: { indicators: [8] } });
    expect(found.filter((each) => each.endsWith('percent-form'))).toEqual([
      '8 target info percent-form',
    ]);
  });

  it('adds a rule for one indicator', () => {
    const rule = {
      id: 'gdp',
      kind: 'range',
      severity: 'warning',
      scope: { indicators: [1], columns: ['2022.total'] },
      parameters: { max: 440 },
      reason,
    };
    expect(findingsWith(rule)).toContain('1 2022.total warning gdp');
  });

  it('puts a rule of its own in the place of a standard one', () => {
    const rule = {
      id: 'patents',
      kind: 'jump',
      severity: 'warning',
      scope: { indicators: [6] },
      replaces: ['jump'],
      parameters: { percent: 50 },
      reason,
    };
    expect(findingsWith(rule)).not.toContain('6 2022.total warning jump');
  });

  it('sums rows', () => {
    const rule = {
      id: 'total',
      kind: 'sum',
      severity: 'error',
      scope: { columns: ['2021.total'] },
      parameters: { total: 9, parts: [10], less: 1 },
    };
    expect(findingsWith(rule)).toContain('9 2021.total error total');
  });

  it('says a thing in its own words', () => {
    expect(problemsWith({ id: 'growth', message: { zh: '{cell}：{found}' } })).toEqual([]);
  });
});

describe('a wrong rule is refused with its place', () => {
  it.each<[string, object, string]>([
    [
      'a change of a rule that is not there',
      { id: 'grwoth', off: true },
      `$.rules[${at}].id unknownReference`,
    ],
    [
      'a kind that does not exist',
      { id: 'a', kind: 'rnge', severity: 'error' },
      `$.rules[${at}].kind notPermitted`,
    ],
    [
      'a severity that does not exist',
      { id: 'growth', severity: 'fatal' },
      `$.rules[${at}].severity notPermitted`,
    ],
    [
      'a limit without a reason',
      { id: 'a', kind: 'range', severity: 'error', parameters: { max: 1 } },
      `$.rules[${at}].reason missing`,
    ],
    [
      'a limit that is no number',
      { id: 'jump', parameters: { percent: '30' } },
      `$.rules[${at}].parameters.percent wrongType`,
    ],
    [
      'a parameter that the rule has not',
      { id: 'jump', parameters: { percents: 30 } },
      `$.rules[${at}].parameters.percents unknownKey`,
    ],
    [
      'bounds that exclude each other',
      { id: 'a', kind: 'range', severity: 'error', parameters: { min: 2, max: 1 }, reason },
      `$.rules[${at}].parameters.max order`,
    ],
    [
      'bounds that a change brings into conflict',
      { id: 'part-of-year', parameters: { min: 0.8 } },
      `$.rules[${at}].parameters.max order`,
    ],
    [
      'a range without bounds',
      { id: 'a', kind: 'range', severity: 'error', parameters: {}, reason },
      `$.rules[${at}].parameters missing`,
    ],
    [
      'an indicator that is not there',
      { id: 'jump', scope: { indicators: [99] } },
      `$.rules[${at}].scope.indicators[0] unknownReference`,
    ],
    [
      'a column that is not there',
      { id: 'jump', scope: { columns: ['2021.totl'] } },
      `$.rules[${at}].scope.columns[0] unknownReference`,
    ],
  ])('%s', (_name, entry, problem) => {
    expect(problemsWith(entry)).toContain(problem);
  });

  it('an id used twice', () => {
    const data = shippedData();
    const rules = data['rules'] as object[];
    const loaded = loadSystem({ ...data, rules: [...rules, rules[0]] });
    expect(loaded.ok ? [] : loaded.problems).toMatchObject([
      { path: `$.rules[${at}].id`, code: 'duplicate', other: '$.rules[0].id' },
    ]);
  });
});
