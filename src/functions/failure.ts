import { currentLanguage } from './language';
import { messageOf } from './messages';
import type { Trouble } from './trouble';

/** Error values that a custom function may return; Excel knows others only as arguments. */
const returnable: ReadonlySet<string> = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!']);

/** The error value that a trouble gives in the cell, with its message in the user's language. */
export function failure(trouble: Trouble): CustomFunctions.Error {
  return new CustomFunctions.Error(codeOf(trouble), messageOf(trouble, currentLanguage()));
}

/** A result as it is; a trouble as the error value that says it. */
export function failureOf(
  result: number | string | Trouble,
): number | string | CustomFunctions.Error {
  return typeof result === 'object' ? failure(result) : result;
}

/**
 * The results of a function. A single one that is an error is thrown, since that way all builds
 * show its message; anything that was not foreseen becomes an error value that says so.
 *
 * @throws CustomFunctions.Error and nothing else.
 */
export function spilled(compute: () => unknown[][]): unknown[][] {
  let results: unknown[][];
  try {
    results = compute();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) throw error;
    const text = error instanceof Error ? error.message : String(error);
    throw failure({ is: 'unexpected', text });
  }
  const only = results.length === 1 && results[0]?.length === 1 ? results[0][0] : undefined;
  if (only instanceof CustomFunctions.Error) throw only;
  return results;
}

/** `#N/A` for what is not there, `#VALUE!` for what is wrong. Other codes could not carry a message. */
function codeOf(trouble: Trouble): CustomFunctions.ErrorCode {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  switch (trouble.is) {
    case 'cell':
      if (trouble.cell.is === 'error') return sameCode(trouble.cell.code);
      return trouble.cell.is === 'wrongType' || trouble.cell.is === 'unreadable'
        ? invalidValue
        : notAvailable;
    case 'gap':
    case 'pace':
      return notAvailable;
    case 'growth':
      return trouble.problem === 'noFigures' ? notAvailable : invalidValue;
    default:
      return invalidValue;
  }
}

function sameCode(code: string): CustomFunctions.ErrorCode {
  return returnable.has(code)
    ? (code as CustomFunctions.ErrorCode)
    : CustomFunctions.ErrorCode.invalidValue;
}
