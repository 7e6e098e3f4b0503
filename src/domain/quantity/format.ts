import type { Affix, Figure, Quantity } from './quantity';

/** The text of a quantity: the inverse of `parseQuantity` on every text that has no fault of form. */
export function formatQuantity(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'figure':
      return formatFigure(quantity);
    case 'range':
      return formatFigure(quantity.low) + quantity.separator + formatFigure(quantity.high);
    case 'blank':
      return '';
    case 'token':
    case 'unreadable':
      return quantity.text;
  }
}

function formatFigure(figure: Figure): string {
  const number = figure.grouped ? withSeparators(figure.digits) : figure.digits;
  return joined(figure.before) + number + (figure.percent ? '%' : '') + joined(figure.after);
}

/** The words of one side, as they are shown. */
export function joined(affixes: readonly Affix[]): string {
  return affixes.map(({ text }) => text).join('');
}

function withSeparators(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const groups = whole.replace(/[0-9](?=(?:[0-9]{3})+$)/g, '$&,');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
