import { type Expression, call, iff, quoted } from './expression';

/** Cells in the order of time that may hold a verdict of a superior level. */
export function verdictNames(
  cells: readonly Expression[],
  words: { readonly met: readonly string[]; readonly notMet: readonly string[] },
) {
  const says = (cell: Expression, texts: readonly string[]): Expression =>
    // Not MATCH, to which a typed ? or * would stand for any letters. An array of constants needs no
    // array formula.
    texts.length === 0 ? 'FALSE' : `OR(${cell}={${texts.map(quoted).join(',')}})`;
  const count = (texts: readonly string[]): Expression =>
    cells.map((cell) => call('IF', says(cell, texts), 1, 0)).join('+');
  return {
    any: (yes: Expression, no: Expression): Expression =>
      cells.reduceRight(
        (rest, cell) => iff(says(cell, [...words.met, ...words.notMet]), yes, rest),
        no,
      ),
    /** The last verdict that judges. */
    last: (met: Expression, notMet: Expression, none: Expression): Expression =>
      cells.reduce(
        (before, cell) =>
          iff(says(cell, words.met), met, iff(says(cell, words.notMet), notMet, before)),
        none,
      ),
    /** The part of those that judge in which the target was met. */
    share: (atLeast: number, met: Expression, notMet: Expression, none: Expression): Expression => {
      if (cells.length === 0) return none;
      const [good, bad] = [count(words.met), count(words.notMet)];
      return iff(
        `${good}+${bad}>0`,
        iff(`${good}>=${atLeast}*(${good}+${bad})`, met, notMet),
        none,
      );
    },
  };
}
