import type { Quantity } from '../../../src/domain/quantity';

/** One line for a quantity: `digits` with its words, each as kind:text. */
export function inShort(quantity: Quantity): string {
  if (quantity.kind === 'range')
    return `${inShort(quantity.low)} ${quantity.separator} ${inShort(quantity.high)}`;
  if (quantity.kind === 'token') return quantity.meaning;
  if (quantity.kind === 'unreadable') return quantity.problem;
  if (quantity.kind === 'blank') return 'blank';
  const words = (side: typeof quantity.before) => side.map(({ kind, text }) => `${kind}:${text}`);
  const number =
    quantity.digits + (quantity.grouped ? ' grouped' : '') + (quantity.percent ? ' percent' : '');
  return [...words(quantity.before), number, ...words(quantity.after)].join(' ');
}
