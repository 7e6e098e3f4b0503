import type * as v from 'valibot';
import { nearest } from './nearest';
import type { ProblemCode, SystemProblem } from './problem';

type Issue = v.BaseIssue<unknown>;

/** What a schema of this project finds wrong with a value, with its JSON path. */
export function shapeProblem(issue: Issue): SystemProblem {
  const path = jsonPath(issue);
  const code = codeOf(issue);
  if (code === 'missing') return { path, code };
  const permitted = permittedOf(issue);
  const suggestion = typeof issue.input === 'string' ? nearest(issue.input, permitted) : undefined;
  return {
    path,
    code,
    found: shortJson(code === 'unknownKey' ? lastKey(issue) : issue.input),
    ...(permitted.length > 0 && { expected: permitted }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

const codes: Readonly<Record<string, ProblemCode>> = {
  picklist: 'notPermitted',
  variant: 'notPermitted',
  regex: 'wrongForm',
  integer: 'wrongForm',
  min_value: 'outOfRange',
  max_value: 'outOfRange',
  min_length: 'empty',
  non_empty: 'empty',
  max_length: 'outOfRange',
};

function codeOf(issue: Issue): ProblemCode {
  if (issue.type === 'strict_object') {
    if (issue.expected === 'never') return 'unknownKey';
    if (issue.input === undefined) return 'missing';
  }
  return codes[issue.type] ?? 'wrongType';
}

function permittedOf(issue: Issue): string[] {
  if (issue.type === 'picklist' || issue.type === 'variant') {
    // The library gives the options only as a type in words: ("up" | "down").
    return [...(issue.expected ?? '').matchAll(/"([^"]*)"|\d+/g)].map(
      ([word, text]) => text ?? word,
    );
  }
  if (issue.type === 'regex') return [String(issue.requirement)];
  if (issue.type === 'min_value') return [`≥ ${issue.requirement}`];
  if (issue.type === 'max_value') return [`≤ ${issue.requirement}`];
  if (issue.type === 'max_length') return [`≤ ${issue.requirement}`];
  return issue.expected === null || issue.expected === 'never' ? [] : [issue.expected];
}

const lastKey = (issue: Issue): unknown => issue.path?.at(-1)?.key;

/** `$.indicators[3].attribute`; a key that is no plain word is quoted. */
function jsonPath(issue: Issue): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = String(key);
    return /^[A-Za-z_$][\w$]*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
  }, '$');
}

/** Long values are cut, because a message has to stay readable. */
function shortJson(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length <= 80 ? json : `${json.slice(0, 79)}…`;
}
