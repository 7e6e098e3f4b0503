import { joined } from './format';
import type { Affix, Figure } from './quantity';

/** Neither bracket, or one pair around the number: `[-14]`, not `[14`, `[[14]]` or `14[万吨]`. */
export function isBracketedWell(figure: Figure): boolean {
  const opened = brackets(figure.before);
  const closed = brackets(figure.after);
  return (opened === '' && closed === '') || (opened === '[' && closed === ']');
}

/** Brackets around each bound, around both together, or nowhere: `[7]-[8]`, `[7-8]`, `7-8`. */
export function areBracketedWell(low: Figure, high: Figure): boolean {
  const all = [low.before, low.after, high.before, high.after].map(brackets).join(' ');
  return ['   ', '[   ]', '[ ] [ ]'].includes(all);
}

/** Those in units and labels count too: `[` is in no name. */
function brackets(affixes: readonly Affix[]): string {
  return joined(affixes).replace(/[^[\]]/g, '');
}
