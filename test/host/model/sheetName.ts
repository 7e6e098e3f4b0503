import { invalidArgument } from '../protocol/apiError';

const MAX_LENGTH = 31;

/** Excel's own rules; 'History' is reserved. */
export function assertSheetName(name: string): void {
  const isBad =
    name.trim() === '' ||
    name.length > MAX_LENGTH ||
    /[[\]:*?/\\]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name);
  if (isBad) throw invalidArgument('The sheet name is invalid.');
}
