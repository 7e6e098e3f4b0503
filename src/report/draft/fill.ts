import type { Facts } from './facts';
import type { Traits, Variant } from './schema';

const placeholder = /\{([^{}]*)\}/g;

/** Names in braces, in the order in which they stand. */
export function namesIn(text: string): string[] {
  return Array.from(text.matchAll(placeholder), ([, name = '']) => name);
}

/** Whether a brace is left that belongs to no name. */
export const hasLooseBrace = (text: string): boolean => /[{}]/.test(text.replace(placeholder, ''));

/** The text with its facts put in; undefined where one of them is not there. */
export function fill(text: string, facts: Facts): string | undefined {
  if (namesIn(text).some((name) => facts[name] === undefined)) return undefined;
  return text.replace(placeholder, (_, name: string) => facts[name] ?? '');
}

/** The first variant that can be said; undefined where none can. */
export function say(
  slot: readonly Variant[],
  facts: Facts,
  traits: Partial<Traits> = {},
): string | undefined {
  for (const { when, text } of slot) {
    const isMeant = Object.entries(when).every(([trait, words]) =>
      (words ?? []).some((word) => word === traits[trait as keyof Traits]),
    );
    const said = isMeant ? fill(text, facts) : undefined;
    if (said !== undefined) return said;
  }
  return undefined;
}
