import type { TextReading } from './cell/readText';
import { readText } from './cell/readText';
import type { SubmittedCell } from './submission';
import { type Vocabulary, cellValue, formatQuantity, numberFormat } from '../quantity';

/** How a cell would be written plainly: only its form differs, never what it says. */
export interface Mend {
  readonly text: string;
  readonly value: number | string | null;
  readonly format: string;
}

/**
 * The mend of a cell's form: full-width characters, stray spaces, separators, a number kept as text.
 * Undefined where there is nothing to mend, or where the meaning is not sure. A formula is left alone.
 */
export function mendOf(cell: SubmittedCell, vocabulary: Vocabulary): Mend | undefined {
  if (cell.formula !== undefined) return undefined;
  const reading = readText(cell.text, vocabulary);
  const text = mendedText(reading, cell.value);
  const isTextNumber = reading.isPlainNumeral && typeof cell.value === 'string';
  if (text === undefined && !isTextNumber) return undefined;
  const quantity = plainQuantity(reading);
  const mended = {
    text: formatQuantity(quantity),
    value: cellValue(quantity),
    format: numberFormat(quantity),
  };
  return mended.text === cell.text && mended.value === cell.value ? undefined : mended;
}

/** The plain text of a reading whose form is at fault; undefined where nothing is. */
export function mendedText(
  reading: TextReading,
  value: SubmittedCell['value'],
): string | undefined {
  // A number shown with separators has them from its format, which is nobody's slip.
  const isTypedGroup = reading.figure?.grouped === true && typeof value !== 'number';
  if (reading.faults.length === 0 && !isTypedGroup) return undefined;
  if (reading.quantity.kind === 'blank') return undefined;
  return isTypedGroup ? formatQuantity(plainQuantity(reading)) : reading.plain;
}

function plainQuantity({ quantity }: TextReading) {
  return quantity.kind === 'figure' ? { ...quantity, grouped: false } : quantity;
}
