import type { IndicatorSystem } from '../domain/indicator';
import type { CustomXmlPart } from './sheetPlan';

/**
 * Raised when a table made by an older version can no longer be read in the same way.
 * It travels in the workbook, so that an old template is recognized when it comes back.
 */
export const layoutVersion = 1;

const namespaceRoot = 'urn:plan-indicators:template:';

/** One namespace for each system, so that a host finds and replaces its part without reading any. */
export const identityNamespace = (systemId: string): string => namespaceRoot + systemId;

/** Who made the table: custom properties would be cut at 255 characters, an XML part is not. */
export function identityPart(system: IndicatorSystem, unit: string | undefined): CustomXmlPart {
  const namespace = identityNamespace(system.id);
  const attributes = {
    xmlns: namespace,
    system: system.id,
    version: system.version,
    layout: String(layoutVersion),
    ...(unit !== undefined && { unit }),
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`,
  );
  return { namespace, xml: `<template${written.join('')}/>` };
}

function escapeXml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
