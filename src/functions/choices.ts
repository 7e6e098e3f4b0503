import type { Profile } from '../domain/assessment';
import { readCell } from './cells';
import { failure } from './failure';
import { isAbsent, toMatrix } from './matrix';
import { knownProfiles } from './registry';
import type { ParameterName } from './trouble';

/**
 * The profile that an optional argument names, by id or by label in either language; the first
 * that ships where it is left out.
 *
 * @throws CustomFunctions.Error where there is no such profile.
 */
export function profileIn(argument: unknown): Profile {
  const profiles = knownProfiles();
  const text = wordIn(argument, 'profile');
  const found =
    text === undefined
      ? profiles[0]
      : profiles.find(
          ({ id, label }) => id === text.toLowerCase() || label.zh === text || label.en === text,
        );
  if (found !== undefined) return found;
  const permitted = profiles.map(({ id }) => id);
  throw failure({ is: 'choice', name: 'profile', text: text ?? '', permitted });
}

/** Ways to measure progress towards a level, with the words by which a user may call them. */
const methods = {
  amount: ['amount', 'log', '总量', '比率'],
  share: ['share', 'linear', '比重', '差额'],
} as const;

export type Method = keyof typeof methods;

/**
 * The method that an optional argument names.
 *
 * @throws CustomFunctions.Error where there is no such method.
 */
export function methodIn(argument: unknown): Method | undefined {
  const text = wordIn(argument, 'method');
  if (text === undefined) return undefined;
  const word = text.toLowerCase();
  for (const method of ['amount', 'share'] as const) {
    if ((methods[method] as readonly string[]).includes(word)) return method;
  }
  const permitted = [...methods.amount, ...methods.share];
  throw failure({ is: 'choice', name: 'method', text, permitted });
}

/** One word for the whole call; undefined where it is left out. */
function wordIn(argument: unknown, name: ParameterName): string | undefined {
  const matrix = toMatrix(argument);
  if (matrix === undefined || isAbsent(matrix)) return undefined;
  const [cell] = matrix.flat();
  const isOne = matrix.length === 1 && matrix[0]?.length === 1;
  if (!isOne) {
    const [rows, columns] = [matrix.length, matrix[0]?.length ?? 0];
    throw failure({ is: 'shape', sizes: [{ name, rows, columns }] });
  }
  if (typeof cell === 'string') return cell.trim();
  const read = readCell(cell, 'level');
  throw failure({
    is: 'cell',
    name,
    cell: typeof read === 'number' ? { is: 'wrongType', text: String(read) } : read,
  });
}
