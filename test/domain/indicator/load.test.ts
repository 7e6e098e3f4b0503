import { Ajv2020 } from 'ajv/dist/2020';
import { Ajv } from 'ajv';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { systemJsonSchema } from '../../../scripts/systemSchema';
import { builtInSystems } from '../../../seeds';
import { loadSystem, loadSystemText } from '../../../src/domain/indicator';
import { type SystemData, shippedData } from '../../support/systems';

/** Changes the shipped system in one place and lists what the loader says, as `path code`. */
function problemsAfter(change: (data: SystemData) => void) {
  const data = shippedData();
  change(data);
  const loaded = loadSystem(data);
  return loaded.ok ? [] : loaded.problems;
}

const brief = (change: (data: SystemData) => void) =>
  problemsAfter(change).map(({ path, code }) => `${path} ${code}`);

describe('loading an indicator system', () => {
  it.each(builtInSystems.map((data) => [data as SystemData]))('accepts what ships: $id', (data) => {
    expect(loadSystem(data).ok).toBe(true);
  });

  it('knows the plan of 25 indicators: 15 indicative, 10 binding, 12 units', () => {
    const { indicators, units } = shippedData();
    const attributes = indicators.map((indicator) => indicator['attribute']);
    expect(indicators).toHaveLength(25);
    expect(attributes.filter((text) => text === '预期性')).toHaveLength(15);
    expect(attributes.filter((text) => text === '约束性')).toHaveLength(10);
    expect(units).toHaveLength(12);
  });

  it.each<[string, (data: SystemData) => void, string[]]>([
    [
      'a number used twice',
      (d) => void (d.indicators[4]!['number'] = 4),
      ['$.indicators[4].number duplicate'],
    ],
    [
      'a name used twice',
      (d) => void (d.indicators[4]!['name'] = d.indicators[3]!['name']),
      ['$.indicators[4].name duplicate'],
    ],
    [
      'an unknown attribute',
      (d) => void (d.indicators[0]!['attribute'] = '约束'),
      ['$.indicators[0].attribute unknownReference'],
    ],
    [
      'an attribute left out',
      (d) => void delete d.indicators[0]!['attribute'],
      ['$.indicators[0].attribute missing'],
    ],
    [
      'an unknown unit',
      (d) => void (d.indicators[0]!['responsible'] = ['区发展局']),
      ['$.indicators[0].responsible[0] unknownReference'],
    ],
    [
      'nobody responsible',
      (d) => void delete d.indicators[0]!['responsible'],
      ['$.indicators[0].responsible missing'],
    ],
    [
      'an unknown domain',
      (d) => void (d.indicators[0]!['domain'] = '经济'),
      ['$.indicators[0].domain unknownReference'],
    ],
    [
      'a period that no list holds',
      (d) => void d.periods.splice(0, 1),
      ['$.columns[9].period unknownReference', '$.columns[10].period unknownReference'],
    ],
    [
      'all periods left out',
      (d) => void delete (d as Record<string, unknown>)['periods'],
      ['$.periods missing'],
    ],
    [
      'a period without a column',
      (d) => void d.periods.push({ id: '2024', label: '2024年', year: 2024, months: 12 }),
      ['$.periods[3].id notNeeded'],
    ],
    [
      'a total without its period',
      (d) => void delete d.columns[9]!['period'],
      ['$.columns[9].period missing'],
    ],
    [
      'a period where none belongs',
      (d) => void (d.columns[0]!['period'] = '2021'),
      ['$.columns[0].period notNeeded'],
    ],
    [
      'a column twice',
      (d) => void d.columns.push({ role: 'status', head: ['评价'] }),
      ['$.columns[18] duplicate'],
    ],
    ['no column for names', (d) => void d.columns.splice(2, 1), ['$.columns missing']],
    [
      'a column of choices without choices',
      (d) => void delete (d['choices'] as Record<string, unknown>)['status'],
      ['$.choices.status missing'],
    ],
    [
      'a plan that ends before it begins',
      (d) => void (d.plan['target'] = 2019),
      ['$.plan.target order'],
    ],
    ['a misspelt key', (d) => void (d['titel'] = 'x'), ['$.titel unknownKey']],
    [
      'a measure that does not exist',
      (d) => void (d.indicators[3]!['measure'] = 'sahre'),
      ['$.indicators[3].measure notPermitted'],
    ],
    [
      'text where a number belongs',
      (d) => void (d.plan['base'] = '2020'),
      ['$.plan.base wrongType'],
    ],
    ['no indicators', (d) => void (d.indicators.length = 0), ['$.indicators empty']],
    [
      'a target nobody can read',
      (d) => void (d.indicators[0]!['target'] = '5.0.0亿元'),
      ['$.indicators[0].target unreadableText'],
    ],
    [
      'a published text nobody can read',
      (d) => void (d.published['1']!['2021.total'] = '四百多'),
      ['$.published["1"]["2021.total"] unreadableText'],
    ],
    [
      'a figure for a column that is not there',
      (d) => void (d.published['1']!['2021.totl'] = '3'),
      ['$.published["1"]["2021.totl"] unknownReference'],
    ],
    [
      'a target that follows the economy where no indicator is it',
      (d) => void delete d.indicators[0]!['economy'],
      ['$.indicators missing'],
    ],
    [
      'two economies',
      (d) => void (d.indicators[2]!['economy'] = true),
      ['$.indicators[2].economy duplicate'],
    ],
    [
      'a verdict outside the list',
      (d) => void (d.published['1']!['status'] = '良好'),
      ['$.published["1"]["status"] unknownReference'],
    ],
  ])('refuses %s', (_name, change, expected) => {
    expect(brief(change)).toEqual(expected);
  });

  it('shows the offending value and the nearest permitted one', () => {
    const [problem] = problemsAfter(
      (data) => void (data.indicators[0]!['responsible'] = ['区发展改革局']),
    );
    expect(problem).toMatchObject({ found: '"区发展改革局"', suggestion: '区发改局' });
  });

  it('reports all problems at once', () => {
    const problems = brief((data) => {
      data.plan['base'] = null;
      data.indicators[0]!['unit'] = '';
      data.indicators[1]!['direction'] = 'sideways';
    });
    expect(problems).toEqual([
      '$.plan.base wrongType',
      '$.indicators[0].unit empty',
      '$.indicators[1].direction notPermitted',
    ]);
  });

  it('says where a file is no JSON, and reads one that begins with a byte-order mark', () => {
    expect(loadSystemText('{ "id": ')).toMatchObject({
      ok: false,
      problems: [{ path: '$', code: 'notJson' }],
    });
    expect(loadSystemText(`\uFEFF${JSON.stringify(shippedData())}`).ok).toBe(true);
  });

  it('never throws, whatever the data', () => {
    fc.assert(fc.property(fc.anything(), (data) => void loadSystem(data)));
    const keys = fc.constantFrom(
      'indicators',
      'columns',
      'periods',
      'plan',
      'published',
      'choices',
      'tokens',
    );
    fc.assert(
      fc.property(keys, fc.jsonValue(), (key, value) => {
        const loaded = loadSystem({ ...shippedData(), [key]: value });
        if (!loaded.ok) for (const problem of loaded.problems) expect(problem.path).toMatch(/^\$/);
      }),
    );
  });
});

describe('the JSON Schema that ships', () => {
  it('is the one that the loader checks against', async () => {
    expect(await readFile('seeds/indicator-system.schema.json', 'utf8')).toBe(
      await systemJsonSchema(),
    );
  });

  it('accepts the systems that ship and refuses what the loader refuses in shape', async () => {
    const schema = JSON.parse(await systemJsonSchema()) as object;
    const validate = new ('$schema' in schema && String(schema.$schema).includes('2020')
      ? Ajv2020
      : Ajv)({
      strict: false,
    }).compile(schema);
    for (const data of builtInSystems)
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...shippedData(), titel: 'x' })).toBe(false);
    expect(validate({ ...shippedData(), plan: { base: '2020', target: 2025 } })).toBe(false);
  });
});
