/*
 * Formulas are put together from pieces of text without their `=`. The pieces use native functions
 * that Excel 2016, WPS and LibreOffice know alike.
 */

/** A piece of a formula. */
export type Expression = string;

export const always: Expression = 'TRUE';
export const never: Expression = 'FALSE';
export const nothing: Expression = '""';

export const call = (name: string, ...args: readonly (Expression | number)[]): Expression =>
  `${name}(${args.join(',')})`;

export const quoted = (text: string): Expression => `"${text.replaceAll('"', '""')}"`;

/** Where the answer is known beforehand, only the branch that counts is written. */
export function iff(condition: Expression, yes: Expression, no: Expression): Expression {
  if (condition === always || yes === no) return yes;
  if (condition === never) return no;
  if (yes === always && no === never) return condition;
  return call('IF', condition, yes, no);
}

export const isNumber = (cell: Expression): Expression => call('ISNUMBER', cell);

const numberTest = /^ISNUMBER\(([A-Z]+\d+)\)$/;

/** All of the conditions; that several cells hold numbers is said by counting them. */
export function and(...conditions: readonly Expression[]): Expression {
  if (conditions.includes(never)) return never;
  const open = [...new Set(conditions.filter((condition) => condition !== always))];
  const cells = open.flatMap((condition) => numberTest.exec(condition)?.[1] ?? []);
  const parts =
    cells.length < 2
      ? open
      : [
          `COUNT(${cells.join(',')})=${cells.length}`,
          ...open.filter((condition) => !numberTest.test(condition)),
        ];
  const [first = always] = parts;
  return parts.length < 2 ? first : call('AND', ...parts);
}

const comparison = /^[A-Z]+\d+[<>=]+(?:[A-Z]+\d+|-?\d+(?:\.\d+)?)$/;

/**
 * The condition where its values may be computed with, and FALSE elsewhere. AND computes all of its
 * arguments, and a word times 100 is an error: so only what merely compares cells stands in one.
 */
export const guarded = (known: readonly Expression[], ...conditions: readonly Expression[]) =>
  conditions.every((condition) => comparison.test(condition))
    ? and(...known, ...conditions)
    : iff(and(...known), and(...conditions), never);

const atom = /^(?:\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?|[A-Z.]+\([^()]*\))$/;

/** In brackets, unless nothing beside it could tear it apart. */
export const whole = (expression: Expression): Expression =>
  atom.test(expression) ? expression : `(${expression})`;

export const product = (factors: readonly Expression[]): Expression => factors.map(whole).join('*');
