import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import { type IndicatorSystem, loadSystem } from '../../src/domain/indicator';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'next-plan-'));
  // The old plan with its last year reported.
  await call('system', '--roll', '2025', '-o', at('old.json'));
  const data = JSON.parse(await readFile(at('old.json'), 'utf8')) as {
    published: Record<string, Record<string, string>>;
  };
  const last = { 1: '512.30', 7: '22.6%', 23: '预计41.93%', 17: '-12', 8: '—' };
  for (const [number, text] of Object.entries(last)) data.published[number]!['2025.total'] = text;
  await writeFile(at('old.json'), JSON.stringify(data));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

async function call(...argv: string[]) {
  const out: string[] = [];
  const say = (line: string) => void out.push(line);
  const code = await main(argv, '0', { out: say, err: say });
  return { code, out: out.join('\n') };
}

async function systemIn(file: string): Promise<IndicatorSystem> {
  const loaded = loadSystem(JSON.parse(await readFile(file, 'utf8')));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

const next = ['system', '--roll', '2026-2030'];

describe('rolling a system forward to the next plan', () => {
  it('moves base, target, periods and heads on, and gives a system that loads', async () => {
    await call(...next, '--system', at('old.json'), '-o', at('next.json'));
    const { plan, id, version, periods, columns, published } = await systemIn(at('next.json'));
    expect(plan).toEqual({ base: 2025, target: 2030 });
    expect([id, version, published]).toEqual(['xianan-plan-2026-2030', '1.0.0', {}]);
    expect(periods.map(({ label }) => label)).toEqual([
      '2026年',
      '2027年',
      '2028年上半年',
      '2030年',
    ]);
    const heads = columns.map(({ head }) => head.join(''));
    expect(heads).toContain('2025年基数');
    expect(heads).toContain('2030年目标值');
    expect(heads).toContain('2028年上半年增速');
    expect(heads.join('')).not.toMatch(/202[0-4]/);
  });

  it('takes bases as reported, and empties targets and rates', async () => {
    const { out } = await call(...next, '--system', at('old.json'), '-o', at('bases.json'));
    const { indicators } = await systemIn(at('bases.json'));
    const base = (no: number) => indicators.find(({ number }) => number === no)?.base;
    expect([1, 7, 23].map(base)).toEqual(['512.30', '22.6%', '预计41.93%']);
    // No figure but a word; and a reduction that starts anew.
    expect([base(8), base(17)]).toEqual([undefined, '—']);
    expect(indicators.filter(({ target, rate }) => target ?? rate)).toEqual([]);
    expect(out).toContain('基数取自 2025 年全年数（3 项）：1 地区生产总值 512.30');
    expect(out).toMatch(/预计数，定稿前请换成实际数：23 [^、]*$/m);
    expect(out).toMatch(/待填基数（没有 2025 年全年数，\d+ 项）：2 /);
    expect(out).toContain('待定目标值和年均增速（25 项');
  });

  it('takes bases from a filled table, the same as from what is published', async () => {
    const old = ['--system', at('old.json')];
    await call('table', ...old, '--fill', 'published', '-o', at('filled.xlsx'));
    await call(...next, ...old, '-o', at('published.json'));
    await call(...next, '--from', at('filled.xlsx'), '-o', at('shipped.json'));
    const [one, other] = [
      await systemIn(at('published.json')),
      await systemIn(at('shipped.json')),
    ].map(({ indicators }) => indicators);
    expect(other).toEqual(one);
  });

  it('says what is left to do in English, and gives a table that can be written', async () => {
    const { code, out } = await call(...next, '-o', at('en.xlsx'), '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('Bases taken from the full-year figures of 2025 (0): none');
    expect(out).toContain('Targets and rates to be set (25, now empty)');
    const table = await call('table', '--system', at('en.xlsx'), '-o', at('table.xlsx'));
    expect([table.code, table.out]).toEqual([0, expect.stringContaining('25')]);
  });

  it('works for a plan of one year, and for one shorter than the last', async () => {
    const yearly = ['--system', 'xianan-2025-targets', '--roll', '2026-2026'];
    await call('system', ...yearly, '-o', at('yearly.json'));
    const { id, plan, periods } = await systemIn(at('yearly.json'));
    expect([id, plan]).toEqual(['xianan-2026-targets', { base: 2025, target: 2026 }]);
    expect(periods.map(({ year }) => year)).toEqual([2025]);
    await call('system', '--system', at('old.json'), '--roll', '2026-2027', '-o', at('two.json'));
    const two = await systemIn(at('two.json'));
    expect(two.periods.map(({ year }) => year)).toEqual([2026, 2027]);
  });

  it.each([
    [['--roll', '2027-2031'], 2, '从 2026 年开始'],
    [['--roll', '2026-2025'], 2, '末年不早于 2026 年'],
    [['--from', 'x.xlsx'], 2, '--from 与 --roll 同用'],
    [['--roll', '2026-2030', '--from', 'absent.xlsx'], 1, '读不了'],
    [['--roll', '2031'], 1, '--roll 2026-末年'],
  ] as const)('%s is refused, with what to do (%i)', async (words, code, said) => {
    const refused = await call('system', ...words, '-o', at('no.json'));
    expect([refused.code, refused.out]).toEqual([code, expect.stringContaining(said)]);
  });
});
