import { describe, expect, it } from 'vitest';
import { builtInProfiles } from '../../../seeds/profiles';
import { loadProfile } from '../../../src/domain/assessment';
import { profile, profiles } from './support';

const principled = profile('principled');

describe('the profiles that ship with the product', () => {
  it('load, each under its own id', () => {
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(builtInProfiles.length);
  });

  it('begin with the principled scale, which is the default', () => {
    expect(profiles[0]?.id).toBe('principled');
  });

  it('say where one is fitted to one table', () => {
    const [note] = profile('xianan-2023').notes;
    expect(note?.zh).toContain('仅与这一张表拟合');
    expect(note?.en).toContain('Fitted to one table');
  });
});

describe('a profile is refused with the path of the fault', () => {
  const [held, pace, ...rest] = principled.rules;
  it.each([
    { says: 'no object', data: 7, path: '$', code: 'wrongType' },
    {
      says: 'a missing list',
      data: { ...principled, rules: undefined },
      path: '$.rules',
      code: 'missing',
    },
    {
      says: 'an unknown key',
      data: { ...principled, cuts: [] },
      path: '$.cuts',
      code: 'unknownKey',
    },
    {
      says: 'an unknown class',
      data: { ...principled, rules: [{ ...held, class: 'acheived' }, pace, ...rest] },
      path: '$.rules[0].class',
      code: 'unknownReference',
    },
    {
      says: 'an unknown class for the rest',
      data: { ...principled, otherwise: 'nothing' },
      path: '$.otherwise',
      code: 'unknownReference',
    },
    {
      says: 'a class that is there twice',
      data: { ...principled, classes: [...principled.classes, principled.classes[0]] },
      path: '$.classes[5].id',
      code: 'duplicate',
    },
    {
      says: 'cuts that do not fall',
      data: {
        ...principled,
        rules: [
          {
            by: 'pace',
            cuts: [
              { atLeast: 1, class: 'onTrack' },
              { atLeast: 1.2, class: 'ahead' },
            ],
            below: 'behind',
          },
        ],
      },
      path: '$.rules[0].cuts[1].atLeast',
      code: 'order',
    },
    {
      says: 'a measure that does not exist',
      data: { ...principled, rules: [{ ...pace, by: 'feeling' }] },
      path: '$.rules[0].by',
      code: 'notPermitted',
    },
  ])('$says', ({ data, path, code }) => {
    const loaded = loadProfile(JSON.parse(JSON.stringify(data)) as unknown);
    if (loaded.ok) throw new Error('should be refused');
    expect(loaded.problems).toContainEqual(expect.objectContaining({ path, code }));
  });

  it('suggests the class that was meant', () => {
    const loaded = loadProfile({ ...principled, otherwise: 'insuficient' });
    expect(loaded.ok ? [] : loaded.problems.map((problem) => problem.suggestion)).toEqual([
      'insufficient',
    ]);
  });
});
