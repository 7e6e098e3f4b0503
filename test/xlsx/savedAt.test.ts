import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { savedAt } from '../../src/xlsx';

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

function workbook(properties: string): Uint8Array {
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relationships}"><Relationship Id="r1" Target="docProps/core.xml" Type="${relationships}/metadata/core-properties"/></Relationships>`,
    ),
    'docProps/core.xml': strToU8(properties),
  });
}

const core = (inside: string) =>
  `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d">${inside}</cp:coreProperties>`;

describe('when a workbook was saved', () => {
  it('stands in its properties', () => {
    const text = '<dcterms:modified>2026-01-31T08:00:00Z</dcterms:modified>';
    expect(savedAt(workbook(core(text)))).toBe('2026-01-31T08:00:00Z');
  });

  it.each([
    ['has none', core('<dcterms:created>2026-01-31T08:00:00Z</dcterms:created>')],
    ['has an empty one', core('<dcterms:modified/>')],
    ['has one that is no time', core('<dcterms:modified>gestern</dcterms:modified>')],
    ['has broken properties', '<cp:coreProperties>'],
    ['has a DOCTYPE', '<!DOCTYPE x><x><modified>2026-01-31T08:00:00Z</modified></x>'],
    ['has far too many properties', core(' '.repeat(70_000))],
  ])('is unknown where it %s', (_name, properties) => {
    expect(savedAt(workbook(properties))).toBeUndefined();
  });

  it('is unknown of what is no workbook', () => {
    expect(savedAt(strToU8('no zip'))).toBeUndefined();
  });
});
