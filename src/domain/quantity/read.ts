import { isBracketedWell } from './brackets';
import { isCalendar } from './calendar';
import { readFigure } from './figure';
import { formatQuantity } from './format';
import { mendCharacters } from './mend';
import { findRuns } from './numeral';
import type { FormFault, Quantity, Reading, UnreadableProblem, Vocabulary } from './quantity';
import { readRange } from './range';
import { standardVocabulary } from './vocabulary';

/** Also LibreOffice's `Err:502` and the hashes of a column that is too narrow. */
const CELL_ERROR =
  /^(?:#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|GETTING_DATA)|#{2,}|Err:[0-9]{3})$/i;

/** What a cell text means. Never throws; a text without a meaning comes back as `unreadable`, untouched. */
export function parseQuantity(text: string, vocabulary: Vocabulary = standardVocabulary): Quantity {
  return readQuantity(text, vocabulary).quantity;
}

/**
 * What a cell text means, how it would be written plainly, and what of its form is at fault. The plain
 * text reads as the same quantity and has no fault. `plain` equals the text exactly where no fault is
 * named, and always where it is unreadable: what is not understood is not mended.
 *
 * @example readQuantity('１２。５％') // 12.5%, plain '12.5%', faults fullWidth and chineseFullStop
 */
export function readQuantity(text: string, vocabulary: Vocabulary = standardVocabulary): Reading {
  const known = token(text, vocabulary);
  if (known !== null) return { quantity: known, plain: text, faults: [] };
  const faults = new Set<FormFault>();
  const mended = mendCharacters(text, faults);
  const read = readMended(mended, faults, vocabulary);
  if (typeof read === 'string') {
    return { quantity: { kind: 'unreadable', text, problem: read }, plain: text, faults: [] };
  }
  const plain = formatQuantity(read);
  // A vocabulary may know a word with digits in it; then the plain text is that word.
  return { quantity: token(plain, vocabulary) ?? read, plain, faults: [...faults] };
}

function readMended(
  text: string,
  faults: Set<FormFault>,
  vocabulary: Vocabulary,
): Quantity | UnreadableProblem {
  if (text === '') return { kind: 'blank' };
  const known = token(text, vocabulary);
  if (known !== null) return known;
  if (CELL_ERROR.test(text)) return 'cellError';
  const [first, second, third] = findRuns(text);
  if (first === undefined) return 'unknownWord';
  if (third !== undefined) return 'notOneNumber';
  if (second !== undefined) return readRange(text, first, second, faults);
  const figure = readFigure(text, first, faults);
  if (figure === null || !isBracketedWell(figure) || isCalendar(figure)) return 'notOneNumber';
  return figure;
}

function token(text: string, vocabulary: Vocabulary): Quantity | null {
  const meaning = vocabulary.get(text);
  return meaning === undefined ? null : { kind: 'token', text, meaning };
}
