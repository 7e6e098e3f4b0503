import { attributesOf, escaped, unescaped, written } from '../partXml';
import type { CustomXmlPart } from '../sheetPlan';

/** A decided status (人工评定) as it is kept: of which row of which assessment, by whom and why. */
export interface KeptOverride {
  /** Id of the indicator system. */
  readonly system: string;
  /** Id of the profile whose classes it speaks of. */
  readonly profile: string;
  /** Id of the period of the assessment. */
  readonly period: string;
  readonly indicator: number;
  /** Id of a class of the profile. */
  readonly status: string;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Decisions travel in the workbook, in one part: whoever assesses it next finds them there. */
export const overridesNamespace = 'urn:plan-indicators:overrides';

export function overridesXml(overrides: readonly KeptOverride[]): string {
  const entries = overrides.map(({ reason, indicator, ...others }) => {
    const attributes = written({ ...others, indicator: String(indicator) });
    return `<override${attributes}>${escaped(reason)}</override>`;
  });
  return `<overrides xmlns="${overridesNamespace}">${entries.join('')}</overrides>`;
}

/** What the part of a workbook says; entries that lack something are left out. */
export function overridesOf(parts: readonly CustomXmlPart[]): KeptOverride[] {
  const part = parts.find(({ namespace }) => namespace === overridesNamespace);
  return part === undefined ? [] : overridesIn(part.xml);
}

export function overridesIn(xml: string): KeptOverride[] {
  const found: KeptOverride[] = [];
  const element = /<(?:[\w-]+:)?override\s([^<>]*)>([^<]*)<\/(?:[\w-]+:)?override\s*>/gu;
  for (const [, tag = '', content = ''] of xml.matchAll(element)) {
    const { system, profile, period, status, by = '', at = '', indicator } = attributesOf(tag);
    const number = Number(indicator);
    if (system === undefined || profile === undefined || period === undefined) continue;
    if (status === undefined || indicator === undefined || !Number.isInteger(number)) continue;
    const reason = unescaped(content);
    found.push({ system, profile, period, indicator: number, status, reason, by, at });
  }
  return found;
}
