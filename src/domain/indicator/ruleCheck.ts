import { columnId } from './column';
import { nearest } from './nearest';
import type { SystemProblem } from './problem';
import type { Rule, RuleScope, SystemRule } from './rule';
import type { IndicatorSystem } from './schema';

type Named = Pick<IndicatorSystem, 'indicators' | 'columns'>;

/** What the shape of a rule cannot show: limits that exclude each other, indicators nobody defined. */
export function ruleProblems(
  rules: readonly SystemRule[],
  system: Named,
  path = '$.rules',
): SystemProblem[] {
  return rules.flatMap((rule, at) => [
    ...twice(rules, at, path),
    ...scopeProblems(rule.scope, system, `${path}[${at}].scope`),
    ...(isWhole(rule) ? parameterProblems(rule, system, `${path}[${at}].parameters`) : []),
  ]);
}

const isWhole = (rule: SystemRule): rule is Rule => rule.kind !== undefined;

function twice(rules: readonly SystemRule[], at: number, path: string): SystemProblem[] {
  const id = rules[at]?.id;
  const first = rules.findIndex((rule) => rule.id === id);
  if (first === at) return [];
  return [
    {
      path: `${path}[${at}].id`,
      code: 'duplicate',
      found: JSON.stringify(id),
      other: `${path}[${first}].id`,
    },
  ];
}

function scopeProblems(scope: RuleScope | undefined, system: Named, path: string): SystemProblem[] {
  if (scope === undefined) return [];
  const ids = [...new Set(system.columns.flatMap((column) => [columnId(column), column.role]))];
  return [
    ...(['indicators', 'except'] as const).flatMap((key) =>
      (scope[key] ?? []).flatMap((number, at) =>
        indicatorProblems(number, system, `${path}.${key}[${at}]`),
      ),
    ),
    ...(scope.columns ?? []).flatMap((id, at) => unknown(id, ids, `${path}.columns[${at}]`)),
  ];
}

function indicatorProblems(number: number, { indicators }: Named, path: string): SystemProblem[] {
  return unknown(
    number,
    indicators.map((indicator) => indicator.number),
    path,
  );
}

function unknown<T extends string | number>(
  found: T,
  known: readonly T[],
  path: string,
): SystemProblem[] {
  if (known.includes(found)) return [];
  const suggestion = typeof found === 'string' ? nearest(found, known.map(String)) : undefined;
  return [
    {
      path,
      code: 'unknownReference',
      found: JSON.stringify(found),
      expected: known.map(String),
      ...(suggestion !== undefined && { suggestion }),
    },
  ];
}

function parameterProblems(rule: Rule, system: Named, path: string): SystemProblem[] {
  switch (rule.kind) {
    case 'range':
    case 'partOfYear': {
      const { min, max } = rule.parameters;
      if (min === undefined && max === undefined) return [missing(path, ['min', 'max'])];
      if (min === undefined || max === undefined || min <= max) return [];
      return [{ path: `${path}.max`, code: 'order', found: String(max), expected: [`≥ ${min}`] }];
    }
    case 'jump': {
      const { percent, amount } = rule.parameters;
      const isThere = percent !== undefined || amount !== undefined;
      return isThere ? [] : [missing(path, ['percent', 'amount'])];
    }
    case 'label': {
      const { reference } = rule.parameters;
      return reference === undefined
        ? []
        : indicatorProblems(reference, system, `${path}.reference`);
    }
    case 'sum':
      return [
        ...indicatorProblems(rule.parameters.total, system, `${path}.total`),
        ...rule.parameters.parts.flatMap((part, at) =>
          indicatorProblems(part, system, `${path}.parts[${at}]`),
        ),
      ];
    default:
      return [];
  }
}

function missing(path: string, expected: readonly string[]): SystemProblem {
  return { path, code: 'missing', expected };
}
