import type { Draft, Section } from './writeDraft';

/** A draft as plain text, for the clipboard: a line for each heading and each paragraph. */
export function plainDraft({ title, overview, domains }: Draft): string {
  const lines = (section: Section): string[] =>
    [section.heading, section.text].filter((line) => line !== '');
  return [
    title,
    ...lines(overview),
    ...domains.flatMap((domain) => [...lines(domain), ...domain.indicators.flatMap(lines)]),
  ].join('\n');
}
