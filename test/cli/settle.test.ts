import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import { dataOf, handmade } from '../xlsx/patch/handmade';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settle-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

async function call(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, '9.9.9', {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const cagr = '<c r="C1"><f>_xldudf_ZB_CAGR(A1,B1,2)</f><v>0.1</v></c>';
const number = '<c r="D1"><f>_xldudf_ZB_NUMBER(A1)</f><v>100</v></c>';
const absent = '<c r="E1" t="e"><f>_xldudf_ZB_NUMBER(A1)</f><v>#NAME?</v></c>';

async function book(name: string, ...cells: readonly string[]): Promise<string> {
  const levels = '<c r="A1"><v>100</v></c><c r="B1"><v>121</v></c>';
  await writeFile(at(name), handmade({ data: `<row r="1">${levels}${cells.join('')}</row>` }));
  return at(name);
}

describe('plan-indicators native', () => {
  it('rewrites what has a native form and names the cells that have none', async () => {
    const { code, out } = await call(
      'native',
      await book('a.xlsx', cagr, number),
      '-o',
      at('b.xlsx'),
    );
    expect(code).toBe(0);
    expect(out).toBe(
      `已写出 ${at('b.xlsx')}（1 个公式改写成通用公式）\n还有 1 个单元格需要加载项：\n  数据!D1：ZB.NUMBER 这样用没有通用公式，可用 values 命令固化为数值`,
    );
    expect(dataOf(await readFile(at('b.xlsx')))).toContain('RRI(');
  });

  it('writes nothing and ends with 1 when nothing could be rewritten', async () => {
    const { code, err } = await call(
      'native',
      await book('a.xlsx', number),
      '-o',
      at('b.xlsx'),
      '--lang',
      'en',
    );
    expect(code).toBe(1);
    expect(err).toContain('nothing was written');
    expect(err).toContain('数据!D1: ZB.NUMBER has no native form');
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  it('copies a workbook that needs no add-in', async () => {
    const { code, out } = await call('native', await book('a.xlsx'), '-o', at('b.xlsx'));
    expect([code, out]).toEqual([0, `没有用到 ZB 函数，原样写出 ${at('b.xlsx')}`]);
    expect(await readFile(at('b.xlsx'))).toEqual(await readFile(at('a.xlsx')));
  });
});

describe('plan-indicators values', () => {
  it('keeps what is shown, and says where nothing is', async () => {
    const { code, out } = await call(
      'values',
      await book('a.xlsx', cagr, number, absent),
      '-o',
      at('b.xlsx'),
    );
    expect(code).toBe(0);
    expect(out).toContain('（2 个公式固化为数值）');
    expect(out).toContain('数据!E1：没有可保留的结果（#NAME?）');
    expect(dataOf(await readFile(at('b.xlsx')))).toContain(
      '<c r="C1"><v>0.1</v></c><c r="D1"><v>100</v></c>',
    );
  });

  it('goes over a file, its own too, only when forced', async () => {
    const file = await book('a.xlsx', cagr);
    const before = await readFile(file);
    const refused = await call('values', file, '-o', file);
    expect([refused.code, refused.err.includes('--force')]).toEqual([1, true]);
    expect(await readFile(file)).toEqual(before);
    expect((await call('values', file, '-o', file, '--force')).code).toBe(0);
    expect(dataOf(await readFile(file))).not.toContain('<f>');
  });
});

describe('a file that cannot be changed', () => {
  it.each([
    ['empty', '', '文件是空的'],
    ['no workbook', '序号,指标', '不是 .xlsx 文件'],
    ['cut off', 'PK\u0003\u0004' + 'x'.repeat(99), '文件已损坏或不完整'],
  ])('is named with the remedy when it is %s', async (_name, text, message) => {
    await writeFile(at('a.xlsx'), text);
    const { code, err } = await call('native', at('a.xlsx'), '-o', at('b.xlsx'));
    expect([code, err.startsWith(`读不了 ${at('a.xlsx')}：`)]).toEqual([1, true]);
    expect(err).toContain(message);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  it('is named when it is not there', async () => {
    const { code, err } = await call('values', at('a.xlsx'), '-o', at('b.xlsx'));
    expect([code, err.includes('没有这个文件')]).toEqual([1, true]);
    const en = await call('values', at('a.xlsx'), '-o', at('b.xlsx'), '--lang', 'en');
    expect(en.err).toContain('no such file');
  });
});

describe('wrong usage', () => {
  it.each([
    [['native'], 'native 后面要写明是哪个工作簿文件'],
    [['values', 'a.xlsx'], 'values 要用 -o 说明写到哪里'],
    [['values', 'a.xlsx', 'b.xlsx', '-o', 'c.xlsx'], '多了“b.xlsx”'],
    [['native', 'a.xlsm', '-o', 'b.xlsx'], 'b.xlsx 的扩展名要和原文件一样（.xlsm）'],
    [['nativ', 'a.xlsx'], '是不是“native”？'],
  ])('%j ends with 2 and says what is wrong', async (argv, message) => {
    const { code, err } = await call(...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
