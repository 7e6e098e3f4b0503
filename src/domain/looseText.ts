import { remembered } from './remembered';

/** A text without what typing and wrapping leave behind; two that a reader takes for the same compare equal. */
export function looseText(text: string): string {
  return isLoose(text) ? text : loosened(text);
}

const loosened = remembered((text) => text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, ''));

/** Compares most texts without the cost of normalizing them. */
export function looselyEqual(one: string, other: string): boolean {
  return one === other || looseText(one) === looseText(other);
}

/** Nothing but visible ASCII and the common ideographs, as most texts: there is nothing to take away. */
export function isLoose(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPlain = (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);
    if (!isPlain) return false;
  }
  return true;
}
