import { describe, expect, it } from 'vitest';
import type { ChartPlan } from '../../src/table';
import { area, cell, samplePlan, sheetPlan, workbookPlan } from './samplePlan';
import { schemaOf, schemaProblems } from './schemas';
import { writtenParts } from './unzipped';

const bars: ChartPlan = {
  kind: 'bars',
  title: '进度 <1> & 2',
  data: area(0, 0, 3, 3),
  area: area(4, 1, 10, 6),
  series: [{ color: '#1F5F8B' }, { color: '#B8C4CE' }],
  axis: { format: '0%', low: -0.5, high: 1.5, step: 0.5 },
};
const lines: ChartPlan = {
  ...bars,
  kind: 'lines',
  series: [{ color: '#1F5F8B' }, { color: '#7A4B00', dashed: true }],
  axis: { format: 'General' },
};
const charted = sheetPlan({
  name: "进度 '图'表",
  area: area(0, 0, 3, 3),
  cells: [
    [cell(null), cell('完成'), cell('时序')],
    [cell('甲'), cell(0.5), cell(0.4)],
    [cell('乙'), cell(-0.2), cell(0.4)],
  ],
  charts: [bars, lines],
});

const plans = {
  'one of everything': samplePlan,
  'an empty sheet': workbookPlan(sheetPlan()),
  charts: workbookPlan(charted),
};

describe.each(Object.entries(plans))('a workbook with %s', (_, plan) => {
  it('has only parts that are valid by ISO/IEC 29500 transitional', async () => {
    const parts = [...(await writtenParts(plan))];
    expect(parts.flatMap(([path, xml]) => schemaProblems(path, xml))).toEqual([]);
    const without = parts.map(([path]) => path).filter((path) => schemaOf(path) === undefined);
    expect(
      without.filter((path) => !/^customXml\/item\d+\.xml$|^docProps\/core\.xml$/.test(path)),
    ).toEqual([]);
  });

  it('declares each part, and each relationship leads to one', async () => {
    const parts = await writtenParts(plan);
    const contentTypes = parts.get('[Content_Types].xml') ?? '';
    const declared = [...contentTypes.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    expect(declared.filter((path) => !parts.has(path ?? ''))).toEqual([]);
    for (const [path, xml] of parts) {
      if (!path.endsWith('.rels')) continue;
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/g)) {
        expect(
          parts.has(new URL(folder + target, 'zip:/').pathname.replace(/^\//, '')),
          target,
        ).toBe(true);
      }
    }
  });
});

describe('the schema check itself', () => {
  it('sees elements that stand in an order which Excel repairs', async () => {
    const sheet = (await writtenParts(samplePlan)).get('xl/worksheets/sheet2.xml') ?? '';
    const merges = /<mergeCells.*<\/mergeCells>/.exec(sheet)?.[0] ?? '';
    const swapped = sheet
      .replace(merges, '')
      .replace('</dataValidations>', `</dataValidations>${merges}`);
    expect(schemaProblems('xl/worksheets/sheet2.xml', swapped).join()).toContain('mergeCells');
  });
});
