import type { CustomXmlPart } from '../sheetPlan';

/** A 核实说明 as it is kept: of which finding, and what the cell showed when it was given. */
export interface KeptExplanation {
  /** Id of the indicator system. */
  readonly system: string;
  readonly rule: string;
  readonly indicator?: number;
  readonly column?: string;
  readonly shown: string;
  readonly text: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Explanations travel in the workbook, in one part: whoever checks it next finds them there. */
export const explanationsNamespace = 'urn:plan-indicators:explanations';

export function explanationsXml(explanations: readonly KeptExplanation[]): string {
  const entries = explanations.map((explanation) => {
    const { text, indicator, ...others } = explanation;
    const attributes = {
      ...others,
      ...(indicator !== undefined && { indicator: String(indicator) }),
    };
    const written = Object.entries(attributes).map(
      ([name, value]) => ` ${name}="${escaped(value)}"`,
    );
    return `<explanation${written.join('')}>${escaped(text)}</explanation>`;
  });
  return `<explanations xmlns="${explanationsNamespace}">${entries.join('')}</explanations>`;
}

/** What the part of a workbook says; entries that lack something are left out. */
export function explanationsOf(parts: readonly CustomXmlPart[]): KeptExplanation[] {
  const part = parts.find(({ namespace }) => namespace === explanationsNamespace);
  return part === undefined ? [] : explanationsIn(part.xml);
}

export function explanationsIn(xml: string): KeptExplanation[] {
  const found: KeptExplanation[] = [];
  const element = /<(?:[\w-]+:)?explanation\s([^<>]*)>([^<]*)<\/(?:[\w-]+:)?explanation\s*>/gu;
  for (const [, tag = '', content = ''] of xml.matchAll(element)) {
    const { system, rule, shown, by, at, indicator, column } = attributesOf(tag);
    if (system === undefined || rule === undefined || shown === undefined) continue;
    const number = Number(indicator);
    found.push({
      system,
      rule,
      shown,
      text: unescaped(content),
      by: by ?? '',
      at: at ?? '',
      ...(Number.isInteger(number) && { indicator: number }),
      ...(column !== undefined && { column }),
    });
  }
  return found;
}

function attributesOf(tag: string): Partial<Record<string, string>> {
  const attributes: Partial<Record<string, string>> = {};
  for (const [, name = '', double, single] of tag.matchAll(
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  ))
    attributes[name] = unescaped(double ?? single ?? '');
  return attributes;
}

/** Line breaks too: a reader of XML makes spaces of those in attributes. */
function escaped(value: string): string {
  // Halves of signs, and controls, are no XML.
  return value
    .replace(/[\uD800-\uDFFF]/gu, '')
    .replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescaped(value: string): string {
  return value.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/giu,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return named[String(name)] ?? whole;
      const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
