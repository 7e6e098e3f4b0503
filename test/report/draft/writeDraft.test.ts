import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TableCells, assessTable } from '../../../src/domain/assessment';
import { writeDraft } from '../../../src/report/draft';
import { profile, profiles, published } from '../../domain/assessment/support';
import { shippedSystem } from '../../support/systems';
import { type PlainRow, numbersIn, recomputed } from './recompute';
import { paragraph, publishedCells, shippedDraft } from './support';

const { indicators, plan } = published;
const cells = publishedCells(published);
const numbers = indicators.map(({ number }) => number);
const languages = ['zh', 'en'] as const;
const district = profile('xianan-2023');

const draftOf = (language: 'zh' | 'en', by = district, texts: TableCells = cells) =>
  writeDraft(assessTable(published, texts, by, '2023H1'), shippedDraft(language));

function plainRow(number: number, texts: TableCells): PlainRow {
  const indicator = indicators.find((each) => each.number === number);
  const row = texts[number] ?? {};
  const text = (id: string) => row[id] ?? '';
  return {
    base: indicator?.base ?? '',
    target: indicator?.target ?? '',
    rate: indicator?.rate ?? '',
    totals: [text('2021.total'), text('2022.total')],
    growths: [text('2021.growth'), text('2022.growth')],
    part: { total: text('2023H1.total'), growth: text('2023H1.growth') },
    others: [text('expected')],
    isRate: indicator?.totals === 'rate',
  };
}

/** Years and their parts, and counts of verdicts: said beside the figures. */
const calendar = new Set(
  Array.from({ length: plan.target - plan.base + 1 }, (_, at) => String(plan.base + at)),
);

/** The numbers of a paragraph that are neither in the row nor to be had from it. */
function unfounded(number: number, text: string, texts: TableCells): string[] {
  const known = recomputed(plainRow(number, texts), plainRow(1, texts), plan.target - plan.base);
  const verdicts = new Set(['0', '1', '2', '3']);
  const words = text
    .replaceAll(/“[^”]*”/g, '')
    .replaceAll(/(?:已考核|完成|judged so far: |met in )\d+/g, (found) =>
      verdicts.has(found.replace(/\D/g, '')) ? '' : found,
    );
  return numbersIn(words).filter((each) => !known.has(each) && !calendar.has(each));
}

describe('the draft of the published table', () => {
  it.each(languages)('holds in %s no number that is not the table’s or recomputed', (language) => {
    for (const by of profiles) {
      const draft = draftOf(language, by);
      const strays = numbers.map((number) => unfounded(number, paragraph(draft, number), cells));
      // Intervals of R have a test of their own.
      expect([by.id, strays.flat().filter((each) => !isInterval(draft, each))]).toEqual([
        by.id,
        [],
      ]);
    }
  });

  it('counts as published', () => {
    const { overview, domains } = draftOf('zh');
    expect(overview.text).toContain('5个领域25项指标，其中约束性10项、预期性15项');
    expect(overview.text).toContain('评价结果：超前8项、正常13项、滞后4项。');
    expect(overview.text).toMatch(/已提前完成4项（.*），可顺利完成17项（.*），需力争完成4项（.*）/);
    expect(domains.map(({ heading }) => heading)).toEqual(published.domains);
    expect(domains[0]?.text).toBe('本领域4项指标：超前2项、正常1项、滞后1项。');
  });

  it('says target, figures, average with its method, comparison, verdict and outlook', () => {
    expect(paragraph(draftOf('zh'), 1)).toBe(
      '预期性指标，规划目标是年均增长7%以上，2025年达到500亿元以上（2020年为360.60亿元）。' +
        '2021年为413.20亿元，增长11.40%；2022年为441.71亿元，增长3.90%；2023年上半年为223.94亿元，增长6.9%。' +
        '2021—2022年年均增长7.58%（按可比价，由各年增速连乘求几何平均）。' +
        '按目标推算，到2022年应累计增长14.49%，实际累计增长15.74%。' +
        '进度R为1.08，评价为“正常”。计入2023年上半年，进度R为1.06。' +
        '后3年年均增长须在6.61%以上，方能实现目标。2025年预期值为≧500亿元，目标不作调整，预判为“可顺利完成”。',
    );
  });

  it('keeps the texts of the cells, with the unit in its place', () => {
    const draft = draftOf('zh');
    expect(paragraph(draft, 11)).toContain('2020年为4.5%以内');
    expect(paragraph(draft, 17)).toContain('累计下降14%');
    expect(paragraph(draft, 23)).toContain('2023年上半年为预计41.575%');
    expect(paragraph(draft, 24)).toContain('夏粮0.4748万吨');
    expect(paragraph(draft, 24)).toContain('2022年应为22.07万吨，实际高出0.37万吨');
  });

  it('says what is missing, and nothing that would need it', () => {
    const draft = draftOf('zh', profile('principled'));
    expect(paragraph(draft, 13)).toBe(
      '预期性指标，规划目标是由2020年的11.1年到2025年的11.4年。' +
        '2021年、2022年、2023年上半年表中没有数据。表中没有可用的数据，暂不评价。' +
        '表中公布的评价为“正常”，无法由表中数据验证。',
    );
    expect(paragraph(draft, 25)).toContain('2021年、2022年没有数据');
    expect(paragraph(draft, 14)).toContain('表中没有2020年基数');
    expect(paragraph(draft, 14)).toContain('没有基数，暂不评价');
  });

  it('marks what rounding could change and what differs from the label', () => {
    const draft = draftOf('zh', profile('principled'));
    expect(paragraph(draft, 12)).toContain('处于临界，评价为“滞后”');
    expect(paragraph(draft, 12)).toContain('表中公布的评价为“正常”，与测算不同，须核实。');
    expect(paragraph(draft, 9)).toContain('前者为现价，后者为可比价，比较仅供参考');
  });
});

function isInterval(draft: ReturnType<typeof draftOf>, number: string): boolean {
  const texts = draft.domains.flatMap(({ indicators: all }) => all.map(({ text }) => text));
  const intervals = texts.flatMap(
    (text) => /(?:舍入区间|with rounding )(.*?)(?:，|: )/.exec(text)?.[1] ?? [],
  );
  return intervals.some((interval) => numbersIn(interval).includes(number));
}

describe('a draft of any table', () => {
  const figureIds = ['2021', '2022', '2023H1'].flatMap((id) => [`${id}.total`, `${id}.growth`]);

  it('stays true and whole whatever cells are blank', () => {
    const blanked = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...numbers), fc.constantFrom(...figureIds)),
      { maxLength: 60, selector: String },
    );
    const templates = languages.map(shippedDraft);
    fc.assert(
      fc.property(blanked, fc.constantFrom(...profiles), (gone, by) => {
        const texts = structuredClone(cells) as Record<string, Record<string, string>>;
        for (const [number, id] of gone) delete texts[number]?.[id];
        const table = assessTable(published, texts, by, '2023H1');
        for (const template of templates) {
          const draft = writeDraft(table, template);
          for (const number of numbers) {
            const text = paragraph(draft, number);
            expect(text).not.toMatch(/undefined|NaN|Infinity|[{}]|null/);
            const strays = unfounded(number, text, texts).filter(
              (each) => !isInterval(draft, each),
            );
            expect([number, text, strays]).toEqual([number, text, []]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is written of a yearly table without figures of the plan', () => {
    const yearly = shippedSystem(1);
    const table = assessTable(yearly, publishedCells(yearly), profile('principled'));
    const draft = writeDraft(table, shippedDraft('zh'));
    expect(draft.domains.flatMap(({ indicators: all }) => all)).toHaveLength(
      yearly.indicators.length,
    );
    expect(paragraph(draft, 1)).toBe(
      '目标是2025年增长7%以上。2024年表中没有数据。规划期内还没有完整年度，暂不评价。',
    );
  });
});
