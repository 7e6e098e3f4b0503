/** A text without what typing and wrapping leave behind; two that a reader takes for the same compare equal. */
export function looseText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');
}

/** Compares most texts without the cost of normalizing them. */
export function looselyEqual(one: string, other: string): boolean {
  return one === other || looseText(one) === looseText(other);
}
