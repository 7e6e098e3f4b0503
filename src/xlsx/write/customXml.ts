import type { CustomXmlPart } from '../../table/sheetPlan';
import { guidOf } from './guid';
import type { OpcPackage } from './opcPackage';
import { element, namespaces, xmlHeader } from './xml';

const dataStore = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/**
 * Each part needs three files: itself, its properties (the item's identity and schema) and the relationship between
 * them. Excel drops on the next save a part whose properties are missing.
 */
export function addCustomXml(
  target: OpcPackage,
  workbook: string,
  parts: readonly CustomXmlPart[],
): void {
  parts.forEach(({ namespace, xml }, index) => {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `itemProps${index + 1}.xml`;
    target.add(item, xml);
    target.add(
      `customXml/${properties}`,
      propertiesXml(namespace, guidOf(`${index}|${namespace}`)),
      propertiesType,
    );
    target.relate(item, `${namespaces.relationships}/customXmlProps`, properties);
    target.relate(workbook, `${namespaces.relationships}/customXml`, `../${item}`);
  });
}

function propertiesXml(uri: string, itemId: string): string {
  const schema = element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': uri }));
  return `${xmlHeader}${element('ds:datastoreItem', { 'ds:itemID': itemId, 'xmlns:ds': dataStore }, schema)}`;
}
