import { describe, expect, it } from 'vitest';
import { type TableAssessment, assessTable } from '../../../src/domain/assessment';
import {
  assessmentDocument,
  assessmentJson,
  assessmentText,
  bulletChart,
  rowWorder,
} from '../../../src/report/assessment';
import { toHtml, toMarkdown } from '../../../src/report/document';
import { writeDraft } from '../../../src/report/draft';
import { profile, published } from '../../domain/assessment/support';
import { table3 } from '../../domain/assessment/table3';
import { publishedCells, shippedDraft } from '../draft/support';

const cells = publishedCells(published);
const district = assessTable(published, cells, profile('xianan-2023'));
const principled = assessTable(published, cells, profile('principled'));
const languages = ['zh', 'en'] as const;

const documentOf = (table: TableAssessment, language: 'zh' | 'en') =>
  assessmentDocument(table, writeDraft(table, shippedDraft(language)), language);

describe('a row in words', () => {
  const words = (number: number, table = principled) =>
    rowWorder(table, 'zh')(table.rows[number - 1]!);

  it('shows levels in the cells’ own texts and growth as an index', () => {
    expect(words(4)).toMatchObject({
      base: '69.8%',
      required: '70.28%',
      actual: '74.51%',
      target: '71%',
    });
    expect(words(1)).toMatchObject({
      base: '100',
      required: '114.49',
      actual: '115.74',
      isIndex: true,
    });
    expect(words(17)).toMatchObject({ target: '86.00', needed: '-4.00%', forecast: '-6.82%' });
    expect(words(23)).toMatchObject({ forecast: '38.2%', needed: '2.83个百分点' });
  });

  it('says pace, rounding and grounds', () => {
    expect(words(3)).toMatchObject({ pace: '0.95', interval: '0.92～0.98', reason: '按进度R评价' });
    expect(words(12)).toMatchObject({ borderline: '临界', isOpen: true });
    expect(words(9).reason).toContain('仅供参考');
  });

  it('leaves empty what is not there, with the reason', () => {
    expect(words(13)).toMatchObject({
      pace: '',
      actual: '',
      forecast: '',
      reason: '表中没有可用的数据',
    });
    expect(words(19)).toMatchObject({ pace: '', actual: '92.8%', target: '完成省定目标' });
    expect(words(20).reason).toBe('按最近一次考核结论评价');
  });
});

describe('the assessment as text', () => {
  it('begins with what was assessed and the counts as published', () => {
    const text = assessmentText(district, 'zh');
    expect(text).toContain('评估时点2023年上半年，以2022年数据为准');
    expect(text).toContain('共25项：约束性 10，预期性 15');
    expect(text).toContain('测算评价：超前 8，正常 13，滞后 4');
    expect(text).toContain('完成预判：已提前完成 4，可顺利完成 17，需力争完成 4');
    expect(text).toContain(district.profile.notes[0]!.zh);
  });

  it('has a line for each row, in columns', () => {
    const lines = assessmentText(principled, 'en').split('\n');
    expect(lines.filter((line) => /^\d+ /.test(line))).toHaveLength(25);
    expect(lines.find((line) => line.startsWith('12 '))).toContain('Behind (borderline)');
  });
});

describe('the assessment as JSON', () => {
  it('has numbers as numbers, and null where there is none', () => {
    const data = JSON.parse(assessmentJson(principled)) as {
      indicators: { pace: number | null; status: string }[];
      counts: { completion: Record<string, number[]> };
    };
    expect(data.indicators[0]?.pace).toBeCloseTo(1.08, 2);
    expect(data.indicators[12]).toMatchObject({ pace: null, status: 'insufficient' });
    expect(data.counts.completion['achieved']).toEqual([4, 6, 15, 16]);
  });
});

describe('the document', () => {
  it('lists in table 3 what was published', () => {
    const table = documentOf(district, 'zh').blocks.find(
      (block) => block.kind === 'table' && block.caption === '规划指标预测可完成情况',
    );
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map(([name, count, attribute]) => [name, count, attribute])).toEqual([
      ['已提前完成', '1', '约束性'],
      ['已提前完成', '3', '预期性'],
      ['可顺利完成', '7', '约束性'],
      ['可顺利完成', '10', '预期性'],
      ['需力争完成', '2', '约束性'],
      ['需力争完成', '2', '预期性'],
      ['总计', '25', '10项约束性、15项预期性'],
    ]);
    rows.slice(0, -1).forEach(([, , , list], at) => {
      expect(list?.split('、').sort()).toEqual([...table3[at]!.names].sort());
    });
  });

  it.each(languages)('says in %s as Markdown what it says as HTML', (language) => {
    const document = documentOf(principled, language);
    const [markdown, html] = [toMarkdown(document), toHtml(document)];
    for (const block of document.blocks) {
      if (block.kind !== 'paragraph') continue;
      expect(html).toContain(block.text.replaceAll('<', '&lt;').replaceAll('"', '&quot;'));
      expect(markdown.replaceAll('\\', '')).toContain(block.text);
    }
  });

  it('keeps signs of Markdown and HTML as they are', () => {
    const document = {
      title: 'a*b',
      language: 'en',
      blocks: [
        { kind: 'paragraph', text: '1. <b> & _c_ | [-14]' },
        {
          kind: 'table',
          caption: 'c',
          columns: [{ head: 'a|b', align: 'right', width: 1 }],
          rows: [['x|y\nz']],
        },
      ],
    } as const;
    expect(toMarkdown(document)).toBe(
      '# a\\*b\n\n\\1. \\<b\\> & \\_c\\_ \\| \\[-14\\]\n\n**c**\n\n| a\\|b |\n| --: |\n| x\\|y z |\n',
    );
    expect(toHtml(document)).toContain('1. &lt;b&gt; &amp; _c_');
  });

  it('as HTML needs nothing from elsewhere', () => {
    const html = toHtml(documentOf(principled, 'zh'));
    expect(html.match(/(?:src|href)=|@import|url\((?!#)/g)).toBeNull();
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });
});

describe('the bullet bars', () => {
  const svg = bulletChart(principled, 'zh');

  it('have a row for each indicator, with a title for those who cannot see it', () => {
    expect(svg.match(/<g transform/g)).toHaveLength(25);
    expect(svg).toContain(
      '<title>森林覆盖率; 滞后; 基数 43.7% · 应达 46.2% · 实际 41.5% · 目标 50%',
    );
  });

  it('draw a bar where there is a way, and say the reason where there is none', () => {
    const ways = principled.rows.filter(({ course }) => course !== undefined);
    expect(svg.match(/class="done"/g)).toHaveLength(ways.length);
    expect(svg).toContain('>没有基数<');
  });

  it('tell a row that is behind by its shape as well', () => {
    expect(svg.match(/<g [^>]*class="behind"/g)).toHaveLength(6);
    expect(svg).toContain('▼ 滞后');
    expect(svg).toContain('.behind .done{fill:url(#hatch)');
  });

  it('stay within the picture, whatever the pace', () => {
    const places = [...svg.matchAll(/ x(?:1|2)?="(-?[\d.]+)"/g)].map(([, at]) => Number(at));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(960);
  });

  it('escape what a name may hold', () => {
    const odd = {
      ...published,
      indicators: published.indicators.map((each) => ({ ...each, name: '<&">' })),
    };
    expect(bulletChart(assessTable(odd, cells, profile('principled')), 'en')).not.toContain('<&');
  });
});
