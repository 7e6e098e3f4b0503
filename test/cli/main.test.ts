import { chmod, mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import { commands, optionNames, optionsOf } from '../../src/cli/options';
import { type SystemData, shippedData } from '../support/systems';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]) => join(folder, ...names);

async function call(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, '9.9.9', {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function bodyOf(file: string): Promise<unknown[][]> {
  const { sheets } = await readXlsx(await readFile(file));
  return (sheets[0]?.rows ?? []).slice(3) as unknown[][];
}

async function systemFile(name: string, change: (data: SystemData) => void): Promise<string> {
  const data = shippedData();
  change(data);
  await writeFile(at(name), JSON.stringify(data));
  return at(name);
}

describe('plan-indicators table', () => {
  it('writes the whole table and says what it wrote', async () => {
    const { code, out, err } = await call('table', '-o', at('t.xlsx'), '--fill', 'published');
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`已写出 ${at('t.xlsx')}（25 项指标）`);
    expect(await bodyOf(at('t.xlsx'))).toHaveLength(25);
  });

  it('writes a blank table unless told otherwise', async () => {
    await call('table', '-o', at('t.xlsx'));
    const [first] = await bodyOf(at('t.xlsx'));
    expect([first?.[5], first?.[9] ?? null]).toEqual([500, null]);
  });

  it('writes the rows of one unit', async () => {
    const { code } = await call('table', '-o', at('t.xlsx'), '--unit', '区科经局');
    expect(code).toBe(0);
    expect((await bodyOf(at('t.xlsx'))).map((row) => row[1])).toEqual([3, 5, 7, 8]);
  });

  it('takes another system by its id, a JSON file of the user’s, or a sheet', async () => {
    await call('table', '-o', at('a.xlsx'), '--system', 'xianan-2025-targets');
    expect(await bodyOf(at('a.xlsx'))).toHaveLength(20);
    const own = await systemFile('own.json', (data) => void (data['place'] = '某区'));
    expect((await call('table', '-o', at('b.xlsx'), '--system', own)).code).toBe(0);
    await call('system', '-o', at('own.xlsx'));
    expect(
      (await call('table', '-o', at('c.xlsx'), '--system', at('own.xlsx'), '--fill', 'published'))
        .code,
    ).toBe(0);
    await call('table', '-o', at('d.xlsx'), '--fill', 'published');
    expect(await readFile(at('c.xlsx'))).toEqual(await readFile(at('d.xlsx')));
  });

  it('computes beside the table in native functions when asked to', async () => {
    await call('table', '-o', at('t.xlsx'), '--fill', 'published', '--formulas', 'native');
    const [first] = await bodyOf(at('t.xlsx'));
    expect(first?.slice(26)).toEqual(['正常', expect.closeTo(1.08, 2), '按进度 R 评价']);
    const { sheets } = await readXlsx(await readFile(at('t.xlsx')));
    const formulas = [...(sheets[0]?.cells ?? [])].flatMap(([, cell]) => cell.formula ?? []);
    expect(formulas.length).toBeGreaterThan(150);
    expect(formulas.filter((formula) => formula.includes('ZB.'))).toEqual([]);
  });

  it('offers no formulas to a file that only the add-in could compute', async () => {
    const { code, err } = await call('table', '-o', at('t.xlsx'), '--formulas', 'addin');
    expect(code).toBe(2);
    expect(err).toContain('--formulas 的值“addin”不对，只能是：none、native。');
  });

  it('makes the same file from the same call', async () => {
    await call('table', '-o', at('1.xlsx'));
    await call('table', '-o', at('2.xlsx'));
    expect(await readFile(at('1.xlsx'))).toEqual(await readFile(at('2.xlsx')));
  });

  it('does not overwrite a file without --force', async () => {
    await writeFile(at('t.xlsx'), 'mine');
    const refused = await call('table', '-o', at('t.xlsx'));
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(at('t.xlsx'));
    expect(refused.err).toContain('--force');
    expect(await readFile(at('t.xlsx'), 'utf8')).toBe('mine');
    expect((await call('table', '-o', at('t.xlsx'), '--force')).code).toBe(0);
  });

  it('suggests the nearest unit, and lists them', async () => {
    const { code, err } = await call('table', '-o', at('t.xlsx'), '--unit', '发改委');
    expect(code).toBe(2);
    expect(err).toContain('没有责任单位“发改委”');
    expect(err).toContain('是不是“区发改局”？');
    expect(err).toContain('市生态环境局咸安分局');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('plan-indicators split', () => {
  it('writes a workbook for each responsible unit, named for it', async () => {
    const { code, out } = await call('split', '-o', at('units'));
    expect(code).toBe(0);
    const files = await readdir(at('units'));
    expect(files).toHaveLength(12);
    expect(files).toContain('区发改局_指标表.xlsx');
    expect(out.split('\n').at(-1)).toBe(`共 12 个文件，在 ${at('units')}`);
  });

  it('gives every indicator to each of its units', async () => {
    await call('split', '-o', at('units'));
    const rows = await Promise.all(
      (await readdir(at('units'))).map(async (name) =>
        (await bodyOf(at('units', name))).map((row) => row[1]),
      ),
    );
    expect(rows.flat()).toHaveLength(27);
    expect(new Set(rows.flat()).size).toBe(25);
  });

  it('writes nothing at all when one of the files is there already', async () => {
    await mkdir(at('units'));
    await writeFile(at('units', '区林业局_指标表.xlsx'), 'mine');
    const { code, err } = await call('split', '-o', at('units'));
    expect(code).toBe(1);
    expect(err).toContain('区林业局_指标表.xlsx');
    expect(await readdir(at('units'))).toEqual(['区林业局_指标表.xlsx']);
  });

  it('says that a system without units cannot be split', async () => {
    const { code, err } = await call('split', '-o', at('units'), '--system', 'xianan-2025-targets');
    expect(code).toBe(1);
    expect(err).toContain('没有责任单位');
  });
});

describe('plan-indicators system and systems', () => {
  it('lists what ships', async () => {
    const { out } = await call('systems');
    expect(out).toContain('xianan-14th-plan  咸安区“十四五”规划指标（中期评估）');
    expect(out).toContain('25 项指标，12 个责任单位，3 个时期，有已公布数据');
  });

  it('writes a system as JSON that loads again', async () => {
    await call('system', '-o', at('s.json'));
    expect((await call('table', '-o', at('t.xlsx'), '--system', at('s.json'))).code).toBe(0);
  });
});

describe('a faulty system file', () => {
  it.each<[string, (data: SystemData) => void, string]>([
    [
      'a duplicate number',
      (data) => void (data.indicators[4]!['number'] = 1),
      '$.indicators[4].number 的值 1 与 $.indicators[0].number 重复',
    ],
    [
      'an unknown attribute',
      (data) => void (data.indicators[0]!['attribute'] = '约束'),
      '$.indicators[0].attribute 写的是 "约束"，但没有定义过。是不是“约束性”？',
    ],
    ['a missing period', (data) => void data.periods.shift(), '$.columns[9].period 写的是 "2021"'],
  ])('with %s is refused with path, value and remedy', async (_name, change, message) => {
    const { code, err } = await call(
      'table',
      '-o',
      at('t.xlsx'),
      '--system',
      await systemFile('s.json', change),
    );
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(await readdir(folder)).toEqual(['s.json']);
  });

  it('that is no JSON is refused', async () => {
    await writeFile(at('s.json'), '{ "id": "x", }');
    const { code, err } = await call('table', '-o', at('t.xlsx'), '--system', at('s.json'));
    expect([code, err.includes('不是有效的 JSON')]).toEqual([1, true]);
  });

  it('that is a workbook without such a sheet is refused', async () => {
    await call('table', '-o', at('t.xlsx'));
    const { code, err } = await call('table', '-o', at('u.xlsx'), '--system', at('t.xlsx'));
    expect([code, err.includes('没有指标体系表')]).toEqual([1, true]);
  });
});

describe('a place that cannot be written', () => {
  it('is named with the reason', async () => {
    await writeFile(at('file'), '');
    const { code, err } = await call('split', '-o', at('file', 'units'));
    expect(code).toBe(1);
    expect(err).toMatch(/写不进 .*是文件，不是文件夹/);
  });

  it('leaves no draft behind when the file cannot be put in its place', async () => {
    await mkdir(at('t.xlsx'));
    await chmod(folder, 0o755);
    const { code } = await call('table', '-o', at('t.xlsx'), '--force');
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual(['t.xlsx']);
  });
});

describe('wrong usage', () => {
  it.each([
    [['tabel', '-o', 'x'], '没有“tabel”这个命令。是不是“table”？'],
    [['table'], 'table 要用 -o 说明写到哪里'],
    [['table', '-o'], '选项 -o 后面要有值'],
    [['table', '-o', 'x', '--fil', 'blank'], '没有“--fil”这个选项。是不是“--fill”？'],
    [['table', '-o', 'x', '--fill', 'full'], '--fill 的值“full”不对，只能是：blank、published'],
    [['table', '-o', 'x', '--paper', 'A5'], '--paper 的值“A5”不对'],
    [['table', 'x.xlsx', '-o', 'x'], '多了“x.xlsx”'],
    [['check', '.', '--unit', '区科经局'], 'check 不用选项 --unit；用它的命令：table。'],
    [
      ['table', '-o', 'x', '--conflicts', 'last'],
      'table 不用选项 --conflicts；用它的命令：merge。',
    ],
    [['systems', '-o', 'x'], 'systems 不用选项 -o；用它的命令：table、split'],
    [['table', '-o', 'x', '--force=yes'], '选项 --force 后面不要值'],
    [['table', '-o', 'x', '--system', 'xianan'], '没有编号为“xianan”的指标体系'],
  ])('%j ends with 2 and says what is wrong', async (argv, message) => {
    const { code, err } = await call(...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain('--help');
  });

  it('is answered in English when asked for', async () => {
    const { err } = await call('tabel', '--lang', 'en');
    expect(err).toBe(
      'There is no command “tabel”. Did you mean “table”?\nSee plan-indicators --help.',
    );
    expect((await call('check', '.', '--unit', 'x', '--lang', 'en')).err).toContain(
      'check does not take --unit; commands that do: table.',
    );
  });
});

describe('help and version', () => {
  it('are given on request, and help when nothing is asked', async () => {
    expect((await call('--version')).out).toBe('9.9.9');
    expect((await call('--help')).out).toContain('用法：');
    expect((await call()).out).toContain('用法：');
    expect((await call('--help', '--lang', 'en')).out).toContain('Usage:');
  });

  it.each(['zh', 'en'])('name every command and every option (%s)', async (language) => {
    const { out } = await call('--help', '--lang', language);
    for (const command of commands) expect(out).toContain(`plan-indicators ${command} `);
    for (const option of optionNames)
      expect(out).toContain(option === 'output' ? '-o' : `--${option}`);
  });

  it('every option is taken by a command, and each command refuses all others', async () => {
    const everyCall = ['lang', 'help', 'version'];
    const taken = new Set<string>([...Object.values(optionsOf).flat(), ...everyCall]);
    expect([...taken].sort()).toEqual([...optionNames].sort());
    for (const command of commands) {
      const others = optionNames.filter(
        (name) => ![...optionsOf[command], ...everyCall].some((each) => each === name),
      );
      for (const name of others) {
        const { code, err } = await call(command, `--${name}`, ...valueOf(name));
        expect([command, name, code]).toEqual([command, name, 2]);
        expect(err).toContain(`${command} 不用选项 --${name}`);
      }
    }
  });
});

/** A flag takes no value. */
const valueOf = (name: string): string[] =>
  ['no-evaluation', 'protect', 'force'].includes(name) ? [] : ['x'];
