import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import type { IndicatorSystem } from '../../src/domain/indicator';
import { shippedData } from '../support/systems';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roll-figures-'));
  await call('table', '--system', yearly, '--fill', 'published', '-o', at('yearly.xlsx'));
  const book = new ExcelJS.Workbook();
  const heads = ['指标名称', '单位', '2024年总量', '2024年增速'];
  book
    .addWorksheet('统计')
    .addRows([heads, ['地区生产总值', '亿元', 489.7, '5.1%'], ['粮食综合生产能力', '吨', 231000]]);
  book.addWorksheet('快报').addRows([heads, ['地区生产总值', '亿元', 490]]);
  await book.xlsx.writeFile(at('source.xlsx'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const yearly = 'xianan-2025-targets';
const at = (name: string) => join(folder, name);

async function call(...argv: string[]) {
  const out: string[] = [];
  const say = (line: string) => void out.push(line);
  const code = await main(argv, '0', { out: say, err: say });
  return { code, out: out.join('\n') };
}

const published = async (file: string) =>
  (JSON.parse(await readFile(at(file), 'utf8')) as IndicatorSystem).published;

const roll = (from: string, to: string, ...more: readonly string[]) =>
  call('system', '--roll', '2024', '--from', at(from), '-o', at(to), ...more);

interface Judged {
  readonly asOf: string;
  readonly indicators: readonly {
    readonly number: number;
    readonly pace: number | null;
    readonly status: string;
    readonly course: { readonly actual: number; readonly target: number } | null;
  }[];
}

async function judged(system: string, table: string): Promise<Judged> {
  const { out } = await call('assess', table, '--system', system, '--format', 'json');
  return JSON.parse(out) as Judged;
}

describe('the year after', () => {
  it('comes from the table of the yearly targets, and judges the last stretch of the plan', async () => {
    const { code, out } = await roll('yearly.xlsx', 'plan.json');
    expect(code).toBe(0);
    expect(out).toContain('取到 2 项指标的数据：7 高新技术产业增加值占GDP比重 22.6%（指标表!E17）');
    const system = at('plan.json');
    await call('table', '--system', system, '--fill', 'published', '-o', at('plan.xlsx'));
    const { asOf, indicators } = await judged(system, at('plan.xlsx'));
    const row = (no: number) => indicators.find(({ number }) => number === no);
    expect(asOf).toBe('2024');
    expect(row(7)).toMatchObject({ status: 'behind', course: { actual: 22.6, target: 23 } });
    expect(row(23)).toMatchObject({ status: 'behind', course: { actual: 41.93, target: 50 } });
  });

  it('is assessed by its own system in the same way', async () => {
    const { asOf, indicators } = await judged(yearly, at('yearly.xlsx'));
    expect([asOf, indicators.length]).toEqual(['2024', 20]);
    // Targets for a year of which there is no figure yet: nothing to judge, and nothing is made up.
    expect(indicators.filter(({ pace }) => pace !== null)).toEqual([]);
  });

  it('judges the yearly targets once the year is reported, from another sheet', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('年报').addRows([
      ['指标名称', '单位', '2025年总量', '2025年增速'],
      ['地区生产总值', '亿元', null, '7.5%'],
      ['固定资产投资', '亿元', null, '8%'],
      ['城乡居民人均可支配收入', '元', null, '7.6%'],
    ]);
    await book.xlsx.writeFile(at('year.xlsx'));
    const system = at('year.json');
    const from = ['--system', yearly, '--roll', '2025', '--from', at('year.xlsx')];
    await call('system', ...from, '-o', system);
    await call('table', '--system', system, '--fill', 'published', '-o', at('filled.xlsx'));
    const { indicators } = await judged(system, at('filled.xlsx'));
    const paced = indicators.filter(({ pace }) => pace !== null);
    expect(paced.map(({ number, status }) => [number, status])).toEqual([
      [1, 'onTrack'],
      [2, 'behind'],
      [7, 'onTrack'],
    ]);
    // ln 1.075 / ln 1.07, ln 1.08 / ln 1.09, ln 1.076 / ln 1.075.
    const expected = [1.0689, 0.8931, 1.01286];
    paced.forEach(({ pace }, row) => expect(pace).toBeCloseTo(expected[row]!, 3));
  });

  it('takes what is certain, tells the rest with its cell and what to do, and ends in 1', async () => {
    const { code, out } = await roll('source.xlsx', 'source.json');
    expect(code).toBe(1);
    expect(out).toContain(
      '未取 1 地区生产总值：同名的有 2 处，数不一致：统计!C2 489.7、快报!C2 490',
    );
    expect(out).toContain('未取 24 粮食综合生产能力：统计!C3 的“231000”单位是“吨”，体系用“万吨”');
    const figures = await published('source.json');
    expect(figures['1']).toMatchObject({ '2024.growth': '5.1%', '2022.total': '441.71' });
    expect(figures['1']).not.toHaveProperty(['2024.total']);
    expect(figures['24']).not.toHaveProperty(['2024.total']);
  });

  it('takes a sheet that is named, in English as well', async () => {
    const { code, out } = await roll('source.xlsx#快报', 'sheet.json', '--lang', 'en');
    expect([code, out]).toEqual([0, expect.stringContaining('Figures taken for 1 indicator: ')]);
    expect((await published('sheet.json'))['1']).toMatchObject({ '2024.total': '490' });
  });

  it('carries what the table itself has of earlier periods, and leaves what differs', async () => {
    const filled = shippedData();
    filled.published['23'] = { ...filled.published['23'], '2021.total': '49%' };
    const known = shippedData();
    known.published['1'] = {};
    const write = (name: string, data: unknown) => writeFile(at(name), JSON.stringify(data));
    await write('filled.json', filled);
    await write('known.json', known);
    await roll('yearly.xlsx', 'more.json', '--system', at('filled.json'));
    const more = ['--system', at('more.json')];
    await call('table', ...more, '--fill', 'published', '-o', at('more.xlsx'));
    const { code, out } = await roll('more.xlsx', 'known.2.json', '--system', at('known.json'));
    expect(code).toBe(1);
    expect(out).toMatch(/未取 23 森林覆盖率：指标表!\S+ 填的是“49%”，体系已有“[\d.]+%?”，未改/);
    expect(out).toContain('表中以前各期已填的 6 个数一并带入');
    const figures = await published('known.2.json');
    expect(figures['1']).toMatchObject({ '2022.total': '441.71' });
    expect(figures['23']?.['2021.total']).not.toBe('49%');
    expect(figures['23']?.['2024.total']).toBe('41.93%');
  });

  it.each([
    ['source.xlsx#无', 1, '没有工作表“无”，有：统计、快报'],
    ['source.xlsx', 1, '没有取到“2023年”的数据'],
    ['absent.xlsx', 1, '读不了'],
  ])('%s is refused, with what to do (%i)', async (from, code, said) => {
    const refused = await call('system', '--roll', '2023', '--from', at(from), '-o', at('no.json'));
    expect([refused.code, refused.out]).toEqual([code, expect.stringContaining(said)]);
  });
});
