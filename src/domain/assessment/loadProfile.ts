import * as v from 'valibot';
import { type Loaded, type ProblemCode, type SystemProblem, nearest } from '../indicator';
import { type Profile, type Rule, profileSchema } from './profileSchema';

/**
 * Checks a profile's data: its shape, that every class it names exists, that no class is there
 * twice, and that cuts stand from the highest down. All problems are reported; nothing is thrown.
 */
export function loadProfile(data: unknown): Loaded<Profile> {
  const shape = v.safeParse(profileSchema, data);
  if (!shape.success) return { ok: false, problems: shape.issues.map(shapeProblem) };
  const problems = crossCheck(shape.output);
  return problems.length === 0 ? { ok: true, value: shape.output } : { ok: false, problems };
}

function shapeProblem(issue: v.InferIssue<typeof profileSchema>): SystemProblem {
  const path = (issue.path ?? []).reduce(
    (above, { key }) => (typeof key === 'number' ? `${above}[${key}]` : `${above}.${String(key)}`),
    '$',
  );
  const missing = issue.input === undefined;
  const code: ProblemCode = missing ? 'missing' : (codes[issue.type] ?? 'wrongType');
  return {
    path,
    code: issue.expected === 'never' ? 'unknownKey' : code,
    ...(!missing && { found: JSON.stringify(issue.input) ?? String(issue.input) }),
    ...(issue.expected !== null && issue.expected !== 'never' && { expected: [issue.expected] }),
  };
}

const codes: Readonly<Record<string, ProblemCode>> = {
  picklist: 'notPermitted',
  variant: 'notPermitted',
  regex: 'wrongForm',
  non_empty: 'empty',
  min_length: 'empty',
  min_value: 'outOfRange',
  max_value: 'outOfRange',
};

function crossCheck(profile: Profile): SystemProblem[] {
  const ids = profile.classes.map(({ id }) => id);
  return [
    ...ids.flatMap((id, index) => duplicate(id, ids.indexOf(id), index)),
    ...classReference(profile.otherwise, ids, '$.otherwise'),
    ...profile.rules.flatMap((rule, index) => [
      ...classesNamed(rule).flatMap(([key, id]) =>
        classReference(id, ids, `$.rules[${index}].${key}`),
      ),
      ...cutOrder(rule, `$.rules[${index}].cuts`),
    ]),
  ];
}

function duplicate(id: string, first: number, index: number): SystemProblem[] {
  if (first === index) return [];
  const path = `$.classes[${index}].id`;
  return [{ path, code: 'duplicate', found: JSON.stringify(id), other: `$.classes[${first}].id` }];
}

function classReference(id: string, ids: readonly string[], path: string): SystemProblem[] {
  if (ids.includes(id)) return [];
  const suggestion = nearest(id, ids);
  return [
    {
      path,
      code: 'unknownReference',
      found: JSON.stringify(id),
      expected: ids,
      ...(suggestion !== undefined && { suggestion }),
    },
  ];
}

function classesNamed(rule: Rule): [key: string, id: string][] {
  if ('class' in rule) return [['class', rule.class]];
  if ('cuts' in rule) {
    const cuts = rule.cuts.map((cut, at): [string, string] => [`cuts[${at}].class`, cut.class]);
    return [...cuts, ['below', rule.below]];
  }
  return [
    ['met', rule.met],
    ['notMet', rule.notMet],
  ];
}

function cutOrder(rule: Rule, path: string): SystemProblem[] {
  if (!('cuts' in rule)) return [];
  return rule.cuts.flatMap(({ atLeast }, at): SystemProblem[] => {
    const above = rule.cuts[at - 1]?.atLeast ?? Infinity;
    if (atLeast < above) return [];
    return [
      {
        path: `${path}[${at}].atLeast`,
        code: 'order',
        found: String(atLeast),
        expected: [`< ${above}`],
      },
    ];
  });
}
