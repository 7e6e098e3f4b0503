import { broken } from '../package';
import type { Scanner } from './scanner';
import { contentAt } from './xmlBytes';

/**
 * The text of a string item (`si`, `is`) whose start tag the scanner stands at: its runs joined, without
 * the readings that stand above characters (`rPh`). The scanner is left at the end tag.
 */
export function richText(scanner: Scanner): string {
  const { bytes, part, depth } = scanner;
  if (!scanner.opens) return '';
  let text = '';
  let reading = 0;
  while (scanner.next()) {
    if (scanner.depth === depth) return text;
    if (scanner.name === 'rPh' && scanner.depth === depth + 1) reading = scanner.opens ? 1 : 0;
    if (scanner.name !== 't' || !scanner.opens || reading > 0) continue;
    const from = scanner.to;
    const own = scanner.depth;
    if (!scanner.next() || scanner.depth !== own) throw broken('elements within a text', part);
    text += contentAt(bytes, from, scanner.from, scanner.hasMarkup, part);
  }
  throw broken('ends in the middle', part);
}
