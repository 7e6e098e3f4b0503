import { futureFunctions, spilling } from './futureFunctions';
import { UnwritablePlanError } from './unwritable';
import { xmlText } from './xml';

const longest = 8192;

/**
 * A text literal, a quoted sheet name, or the whole of a called name; the first two are kept from being searched.
 * Whole, so that `MYIFS(` or `规划.IFS(` is not taken for `IFS(`.
 */
const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}\p{N}_.!\\]+)(?=\()/gu;

/** A plan's formula, with its `=`, as the content of an XML element. */
export function formulaXml(formula: string, where: string): string {
  if (!formula.startsWith('=') || formula.length < 2) {
    throw new UnwritablePlanError(
      where,
      `the formula ${JSON.stringify(formula)} has no "="`,
      'Begin it with "=".',
    );
  }
  if (formula.length > longest) {
    throw new UnwritablePlanError(
      where,
      `the formula has ${formula.length} characters, Excel takes ${longest}`,
      'Split it over helper cells.',
    );
  }
  const stored = formula.slice(1).replace(tokens, (token: string, name: string | undefined) => {
    const known = name?.toUpperCase() ?? '';
    if (spilling.has(known)) {
      throw new UnwritablePlanError(
        where,
        `${known} spills over several cells and is not supported`,
        'Write a formula for each cell, or the value.',
      );
    }
    return futureFunctions.has(known) ? `_xlfn.${token}` : token;
  });
  return xmlText(stored);
}

/** Whether the formula looks at another sheet. `!` stands nowhere else but in texts, which are taken out first. */
export function refersToSheet(formula: string): boolean {
  return formula.replace(/"(?:[^"]|"")*"/g, '').includes('!');
}
