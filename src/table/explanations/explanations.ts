import { attributesOf, escaped, unescaped, written } from '../partXml';
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
    return `<explanation${written(attributes)}>${escaped(text)}</explanation>`;
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
