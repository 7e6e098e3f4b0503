import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import { loadSystem } from '../../src/domain/indicator';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roll-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

async function call(...argv: string[]) {
  const out: string[] = [];
  const code = await main(argv, '0', {
    out: (line) => out.push(line),
    err: (line) => out.push(line),
  });
  return { code, out: out.join('\n') };
}

interface Judged {
  readonly asOf: string;
  readonly indicators: readonly {
    readonly number: number;
    readonly pace: number | null;
    readonly status: string;
    readonly course: { readonly actual: number; readonly left: number } | null;
  }[];
}

describe('rolling a system forward', () => {
  it('carries the figures of a further year beside the table, for its last stretch', async () => {
    const { code, out } = await call('system', '--roll', '2024', '-o', at('2024.json'));
    expect(code).toBe(0);
    expect(out).toContain('加了时期“2024年”和栏目：2024年总量、2024年增速');
    const data = JSON.parse(await readFile(at('2024.json'), 'utf8')) as {
      published: Record<string, Record<string, string>>;
    };
    data.published['7']!['2024.total'] = '22.6%';
    data.published['23']!['2024.total'] = '41.93%';
    await writeFile(at('2024.json'), JSON.stringify(data));
    const system = ['--system', at('2024.json')];
    expect((await call('table', ...system, '--fill', 'published', '-o', at('t.xlsx'))).code).toBe(
      0,
    );
    const judged = await call('assess', at('t.xlsx'), ...system, '--format', 'json');
    const { asOf, indicators } = JSON.parse(judged.out) as Judged;
    const [advanced, forest] = [7, 23].map((no) => indicators.find(({ number }) => number === no));
    expect(asOf).toBe('2024');
    expect(advanced?.course).toMatchObject({ actual: 22.6, left: 1 });
    // (22.6 − 21.97) / (0.8 × (23 − 21.97)), and (41.93 − 43.7) / (0.8 × (50 − 43.7)).
    expect(advanced?.pace).toBeCloseTo(0.7646, 3);
    expect(forest?.course).toMatchObject({ actual: 41.93, left: 1 });
    expect(forest?.pace).toBeCloseTo(-0.3512, 3);
    expect([advanced?.status, forest?.status]).toEqual(['behind', 'behind']);
  });

  it('puts the period where it belongs in time, and gives a system that loads', async () => {
    await call('system', '--roll', '2023', '-o', at('2023.json'));
    const loaded = loadSystem(JSON.parse(await readFile(at('2023.json'), 'utf8')));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    expect(loaded.value.periods.map(({ id }) => id)).toEqual(['2021', '2022', '2023H1', '2023']);
    const periods = loaded.value.columns.flatMap(({ period }) => period ?? []);
    expect([...new Set(periods)]).toEqual(['2021', '2022', '2023H1', '2023']);
    expect(loaded.value.version).toMatch(/^\d+\.[1-9]\d*\.0$/);
  });

  it('goes through a sheet as well', async () => {
    await call('system', '--roll', '2024H1', '-o', at('half.xlsx'));
    const { code } = await call('table', '--system', at('half.xlsx'), '-o', at('half table.xlsx'));
    expect(code).toBe(0);
  });

  it.each([
    ['2022', 1, '已经有“2022年”'],
    ['2031', 1, '规划期是 2020—2025 年'],
    ['2024Q3', 1, '没有 9 个月的时期'],
    ['next', 2, '应写年份'],
  ])('%s is refused, with what to do (%i)', async (wanted, code, said) => {
    const refused = await call('system', '--roll', wanted, '-o', at('no.json'));
    expect([refused.code, refused.out]).toEqual([code, expect.stringContaining(said)]);
  });
});
