import { type Quantity, parseQuantity, vocabularyWith } from '../quantity';
import { columnId, isChoice, isFigure } from './column';
import { nearest } from './nearest';
import type { SystemProblem } from './problem';
import { ruleProblems } from './ruleCheck';
import type { ColumnRole, IndicatorSystem } from './schema';

/** What the shape of single values cannot show: things named twice, or named and nowhere listed. */
export function crossCheck(system: IndicatorSystem): SystemProblem[] {
  const structure = [
    ...duplicates(system.domains, '$.domains'),
    ...duplicates(system.units, '$.units'),
    ...duplicates(
      system.periods.map((period) => period.id),
      '$.periods',
      'id',
    ),
    ...duplicates(
      system.tokens.map((token) => token.text),
      '$.tokens',
      'text',
    ),
    ...duplicates(
      system.indicators.map((indicator) => indicator.number),
      '$.indicators',
      'number',
    ),
    ...duplicates(
      system.indicators.map((indicator) => indicator.name),
      '$.indicators',
      'name',
    ),
    ...planOrder(system),
    ...columns(system),
    ...indicators(system),
    ...economy(system),
    ...ruleProblems(system.rules ?? [], system),
  ];
  // A column or indicator that is wrong would raise a problem for each of its figures as well.
  return structure.length > 0 ? structure : published(system);
}

function duplicates(
  values: readonly (string | number)[],
  path: string,
  key?: string,
): SystemProblem[] {
  const place = (index: number) => `${path}[${index}]${key === undefined ? '' : `.${key}`}`;
  return values.flatMap((value, index): SystemProblem[] => {
    const first = values.indexOf(value);
    if (first === index) return [];
    return [
      { path: place(index), code: 'duplicate', found: JSON.stringify(value), other: place(first) },
    ];
  });
}

function reference(found: string, listed: readonly string[], path: string): SystemProblem[] {
  if (listed.includes(found)) return [];
  const suggestion = nearest(found, listed);
  return [
    {
      path,
      code: 'unknownReference',
      found: JSON.stringify(found),
      expected: listed,
      ...(suggestion !== undefined && { suggestion }),
    },
  ];
}

function planOrder({ plan }: IndicatorSystem): SystemProblem[] {
  if (plan.target > plan.base) return [];
  return [
    {
      path: '$.plan.target',
      code: 'order',
      found: String(plan.target),
      expected: [`> ${plan.base}`],
    },
  ];
}

/** Without these there is no table that a person could read or a program find again. */
const neededRoles: readonly ColumnRole[] = ['number', 'name', 'unit'];

function columns(system: IndicatorSystem): SystemProblem[] {
  const ids = system.columns.map(columnId);
  const periods = system.periods.map((period) => period.id);
  const roles = system.columns.map((column) => column.role);
  return [
    ...duplicates(ids, '$.columns'),
    ...neededRoles
      .filter((role) => !roles.includes(role))
      .map((role): SystemProblem => ({ path: '$.columns', code: 'missing', expected: [role] })),
    ...periods.flatMap((id, index): SystemProblem[] =>
      system.columns.some((column) => column.period === id)
        ? []
        : [{ path: `$.periods[${index}].id`, code: 'notNeeded', found: JSON.stringify(id) }],
    ),
    ...system.columns.flatMap((column, index) => {
      const path = `$.columns[${index}].period`;
      const needsPeriod = column.role === 'total' || column.role === 'growth';
      if (column.period === undefined) {
        return needsPeriod
          ? [{ path, code: 'missing', expected: periods } satisfies SystemProblem]
          : [];
      }
      if (!needsPeriod) {
        return [
          { path, code: 'notNeeded', found: JSON.stringify(column.period) } satisfies SystemProblem,
        ];
      }
      return reference(column.period, periods, path);
    }),
    ...system.columns.flatMap(({ role }, index): SystemProblem[] =>
      isChoice(role) && system.choices[role] === undefined
        ? [{ path: `$.choices.${role}`, code: 'missing', other: `$.columns[${index}]` }]
        : [],
    ),
  ];
}

function indicators(system: IndicatorSystem): SystemProblem[] {
  const roles = new Set(system.columns.map((column) => column.role));
  const attributes = system.choices.attribute?.map((choice) => choice.text) ?? [];
  const vocabulary = vocabularyOf(system);
  return system.indicators.flatMap((indicator, index) => {
    const path = `$.indicators[${index}]`;
    const { attribute } = indicator;
    return [
      ...reference(indicator.domain, system.domains, `${path}.domain`),
      ...indicator.responsible.flatMap((unit, at) =>
        reference(unit, system.units, `${path}.responsible[${at}]`),
      ),
      ...duplicates(indicator.responsible, `${path}.responsible`),
      ...(attribute === undefined
        ? missingIf(roles.has('attribute'), `${path}.attribute`, attributes)
        : reference(attribute, attributes, `${path}.attribute`)),
      ...missingIf(
        roles.has('responsible') && indicator.responsible.length === 0,
        `${path}.responsible`,
        system.units,
      ),
      ...(['base', 'target', 'rate'] as const).flatMap((key) =>
        readable(indicator[key], vocabulary, `${path}.${key}`),
      ),
    ];
  });
}

/** A target of keeping pace with the economy needs to know which row that is, and only one can be it. */
function economy(system: IndicatorSystem): SystemProblem[] {
  const marked = system.indicators.flatMap((indicator, at) => (indicator.economy ? [at] : []));
  const vocabulary = vocabularyOf(system);
  const following = system.indicators.findIndex(({ target = '', rate = '' }) =>
    [target, rate].some((text) => vocabulary.get(text) === 'withGrowth'),
  );
  if (following >= 0 && marked.length === 0) {
    const other = `$.indicators[${following}]`;
    return [{ path: '$.indicators', code: 'missing', expected: ['economy: true'], other }];
  }
  return marked.slice(1).map((at) => ({
    path: `$.indicators[${at}].economy`,
    code: 'duplicate',
    found: 'true',
    other: `$.indicators[${marked[0]}].economy`,
  }));
}

function missingIf(condition: boolean, path: string, expected: readonly string[]): SystemProblem[] {
  return condition ? [{ path, code: 'missing', expected }] : [];
}

function published(system: IndicatorSystem): SystemProblem[] {
  const numbers = system.indicators.map((indicator) => String(indicator.number));
  const byId = new Map(system.columns.map((column) => [columnId(column), column]));
  const vocabulary = vocabularyOf(system);
  return Object.entries(system.published).flatMap(([number, cells]) => {
    const path = `$.published[${JSON.stringify(number)}]`;
    return [
      ...reference(number, numbers, path),
      ...Object.entries(cells).flatMap(([id, text]) => {
        const cellPath = `${path}[${JSON.stringify(id)}]`;
        const column = byId.get(id);
        if (column === undefined) return reference(id, [...byId.keys()], cellPath);
        if (isChoice(column.role)) {
          return reference(
            text,
            system.choices[column.role]?.map((choice) => choice.text) ?? [],
            cellPath,
          );
        }
        return isFigure(column) ? readable(text, vocabulary, cellPath) : [];
      }),
    ];
  });
}

type SystemVocabulary = ReturnType<typeof vocabularyOf>;

/** The field's standing words and those that the system adds. */
export function vocabularyOf(system: Pick<IndicatorSystem, 'tokens'>) {
  return vocabularyWith(system.tokens.map((token) => [token.text, token.meaning]));
}

function readable(
  text: string | undefined,
  vocabulary: SystemVocabulary,
  path: string,
): SystemProblem[] {
  if (text === undefined) return [];
  const quantity: Quantity = parseQuantity(text, vocabulary);
  if (quantity.kind !== 'unreadable') return [];
  const words = [...vocabulary.keys()];
  const suggestion = nearest(text, words);
  return [
    {
      path,
      code: 'unreadableText',
      found: JSON.stringify(text),
      ...(suggestion !== undefined && { suggestion }),
    },
  ];
}
