import { distance } from 'fastest-levenshtein';

/**
 * The permitted word that a slip of the pen most likely meant, or nothing when none is near:
 * at most half of the longer word may differ. A word that holds the other one counts as near,
 * because people leave out the first character of a unit's name (区, 市) or add a last one.
 */
export function nearest(found: string, permitted: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const word of permitted) {
    const contained = found !== '' && (word.includes(found) || found.includes(word));
    const edits = distance(found, word);
    const rank = contained ? edits / 2 : edits;
    if (rank < least && (contained || edits <= Math.max(found.length, word.length) / 2)) {
      best = word;
      least = rank;
    }
  }
  return best;
}
