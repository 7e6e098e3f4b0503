import { defaultFont } from './styleXml';
import { element, xmlHeader } from './xml';

const colors = {
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
} as const;

/**
 * Cells do not need a theme; charts and shapes that a user adds later do: they take their fonts and colours from it.
 * Colours are those of Office 2013–2022, which the user's colour picker then shows.
 */
export function themeXml(): string {
  const scheme = [
    element('a:dk1', {}, element('a:sysClr', { val: 'windowText', lastClr: '000000' })),
    element('a:lt1', {}, element('a:sysClr', { val: 'window', lastClr: 'FFFFFF' })),
    ...Object.entries(colors).map(([name, val]) =>
      element(`a:${name}`, {}, element('a:srgbClr', { val })),
    ),
  ];
  const elements = [
    element('a:clrScheme', { name: 'Office' }, scheme.join('')),
    element(
      'a:fontScheme',
      { name: 'Office' },
      fontXml('majorFont', 'Calibri Light') + fontXml('minorFont', 'Calibri'),
    ),
    element('a:fmtScheme', { name: 'Office' }, formatScheme()),
  ];
  return `${xmlHeader}${element(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Office' },
    element('a:themeElements', {}, elements.join('')),
  )}`;
}

function fontXml(name: string, latin: string): string {
  return element(
    `a:${name}`,
    {},
    [
      element('a:latin', { typeface: latin }),
      element('a:ea', { typeface: '' }),
      element('a:cs', { typeface: '' }),
      element('a:font', { script: 'Hans', typeface: defaultFont.font }),
    ].join(''),
  );
}

/** The schema asks for at least three of each; three plain ones do. */
function formatScheme(): string {
  const solid = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const lines = [6350, 12700, 19050].map((w) => element('a:ln', { w }, solid));
  const effect = element('a:effectStyle', {}, element('a:effectLst'));
  return [
    element('a:fillStyleLst', {}, solid.repeat(3)),
    element('a:lnStyleLst', {}, lines.join('')),
    element('a:effectStyleLst', {}, effect.repeat(3)),
    element('a:bgFillStyleLst', {}, solid.repeat(3)),
  ].join('');
}
