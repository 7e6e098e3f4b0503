import { type IndicatorSystem, vocabularyOf } from '../indicator';
import { type Quantity, type Vocabulary, parseQuantity } from '../quantity';

/** What the text of a cell means in the words of its system; an absent cell is a blank one. */
export type Parse = (text: string | undefined) => Quantity;

const vocabularies = new WeakMap<IndicatorSystem, Vocabulary>();

/** Reading a row must not cost building the words of its system again. */
function vocabularyFor(system: IndicatorSystem): Vocabulary {
  const known = vocabularies.get(system);
  if (known !== undefined) return known;
  const vocabulary = vocabularyOf(system);
  vocabularies.set(system, vocabulary);
  return vocabulary;
}

/** A parser that reads each text once; made for one row, so that it forgets the row with it. */
export function parserFor(system: IndicatorSystem): Parse {
  const vocabulary = vocabularyFor(system);
  const read = new Map<string, Quantity>();
  return (text = '') => {
    const known = read.get(text);
    if (known !== undefined) return known;
    const quantity = parseQuantity(text, vocabulary);
    read.set(text, quantity);
    return quantity;
  };
}
