import { element, xmlHeader, xmlText } from './xml';

const creator = '规划指标 plan-indicators';

/** Without a time the two dates stay away: there is no clock here, and an invented date would be a lie. */
export function corePropertiesXml(created: Date | undefined): string {
  const time = created?.toISOString().replace(/\.\d+Z$/, 'Z');
  const dates = ['created', 'modified'].map((name) =>
    time === undefined ? '' : element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, time),
  );
  return `${xmlHeader}${element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:creator', {}, xmlText(creator)) + dates.join(''),
  )}`;
}
