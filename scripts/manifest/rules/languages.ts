import { type Rule } from '../rule';
import { definitions, references } from '../resources';
import { attribute, childAt, childrenOf, descendants, type Element } from '../tree';

/** Whoever reads the manifest finds every text in these. */
const LANGUAGES = ['zh-CN', 'en-US'] as const;

/** The texts that people read. The functions' namespace is a name, not a text. */
function texts(root: Element): Element[] {
  const names = new Set(
    references(root)
      .filter(({ at }) => at.name === 'Namespace')
      .map(({ id }) => id),
  );
  return [
    ...[childAt(root, 'DisplayName'), childAt(root, 'Description')].filter((each) => !!each),
    ...definitions(root)
      .filter(({ kind, id }) => (kind === 'short' || kind === 'long') && !names.has(id))
      .map(({ at }) => at),
  ];
}

/** `DisplayName`, or `String Tab.Label`. */
function called(text: Element): string {
  return [text.name, attribute(text, 'id')].filter((part) => part !== '').join(' ');
}

export const languageRules: readonly Rule[] = [
  {
    id: 'culture-tag',
    why: 'Office matches the whole tag of its display language: "zh" alone matches no Excel.',
    *check({ root }) {
      const defaultLocale = childAt(root, 'DefaultLocale');
      const tags = [
        ...(defaultLocale ? [{ at: defaultLocale, tag: defaultLocale.text }] : []),
        ...descendants(root, 'Override')
          .filter((each) => 'Locale' in each.attributes)
          .map((at) => ({ at, tag: attribute(at, 'Locale') })),
      ];
      for (const { at, tag } of tags) {
        if (/^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/.test(tag)) continue;
        yield { at, message: `Culture "${tag}": write language and region, as in zh-CN.` };
      }
    },
  },
  {
    id: 'localized',
    why: 'A text that lacks a language appears in the other one, in the middle of a translated ribbon.',
    *check({ root }) {
      const defaultLocale = childAt(root, 'DefaultLocale')?.text ?? '';
      for (const text of texts(root)) {
        const overrides = childrenOf(text, 'Override');
        const values = new Map([
          [defaultLocale, attribute(text, 'DefaultValue')],
          ...overrides.map(
            (each) => [attribute(each, 'Locale'), attribute(each, 'Value')] as const,
          ),
        ]);
        const missing = LANGUAGES.filter((language) => !values.get(language)?.trim());
        if (missing.length === 0) continue;
        yield {
          at: text,
          message: `${called(text)} "${attribute(text, 'DefaultValue')}" has no ${missing.join(', ')} text. Add an Override for it.`,
        };
      }
    },
  },
  {
    id: 'one-text-per-language',
    why: 'Which of two texts for one language shows is left to Office.',
    *check({ root }) {
      const defaultLocale = childAt(root, 'DefaultLocale')?.text ?? '';
      for (const text of texts(root)) {
        const seen = new Set([defaultLocale]);
        for (const each of childrenOf(text, 'Override')) {
          const language = attribute(each, 'Locale');
          if (seen.has(language)) {
            yield {
              at: each,
              message: `${called(text)} has two texts for "${language}". Keep one.`,
            };
          }
          seen.add(language);
        }
      }
    },
  },
];
