import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileCheck } from '../../../src/cli/check/checkFile';
import { main } from '../../../src/cli/main';
import { rulesFor } from '../../../src/cli/rules';
import { profiles } from '../../domain/assessment/support';
import { readWorkbook } from '../../../src/xlsx';
import { otherPlan } from './system';

/* From the data of a plan to its assessment, by commands alone. */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'other-plan-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const data = join(import.meta.dirname, 'system.json');
const system = otherPlan();

async function call(...argv: string[]) {
  const out: string[] = [];
  const code = await main([...argv, '--system', data], '0', {
    out: (line) => out.push(line),
    err: (line) => out.push(line),
  });
  return { code, out: out.join('\n') };
}

describe('a plan of another place and shape, with data alone', () => {
  it('goes from table to filled table, check and assessment', async () => {
    expect((await call('table', '-o', at('blank.xlsx'))).code).toBe(0);
    const units = await call('split', '-o', at('units'));
    expect(units.code).toBe(0);
    const filled = await call('table', '-o', at('filled.xlsx'), '--fill', 'published');
    expect(filled.out).toContain(`（${system.indicators.length} 项指标）`);
    const context = {
      systems: [{ system, rules: rulesFor(system, 'zh') }],
      profiles,
      previous: [],
    };
    const check = fileCheck({ context, reportTables: [], language: 'zh', outcomes: false });
    const checked = await check({ path: at('filled.xlsx') });
    expect([checked.status, checked.system]).toEqual(['accepted', system.id]);
    const assessed = await call('assess', at('filled.xlsx'));
    expect(assessed.code).toBe(0);
    expect(assessed.out).toContain(`共${system.indicators.length}项`);
    expect(assessed.out).toContain('评估时点2028年1-9月，以2027年数据为准');
    expect(assessed.out).not.toMatch(/undefined|NaN/);
  });

  it('gives every form, and a board that follows its formulas', async () => {
    await call('table', '-o', at('forms.xlsx'), '--fill', 'published');
    for (const form of ['docx', 'html', 'md', 'json', 'svg']) {
      expect((await call('assess', at('forms.xlsx'), '-o', at(`made.${form}`))).code).toBe(0);
    }
    const live = await call(
      'assess',
      at('forms.xlsx'),
      '--formulas',
      'native',
      '-o',
      at('live.xlsx'),
    );
    expect(live.code).toBe(0);
    const names = readWorkbook(await readFile(at('live.xlsx'))).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['指标表', '评价表', '完成预判', '文字初稿']));
  });
});
