import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { unitPlan } from '../../app/check/support';
import { type BuiltCommand, buildCommand } from '../../support/builtCommand';
import { shippedSystem } from '../../support/systems';
import { ownReportTables } from '../../../src/cli/reportTable';

const system = shippedSystem();
let folder: string;
let command: BuiltCommand;
const at = (...names: string[]) => join(folder, ...names);

async function call(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, '9.9.9', {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    checkWorker: command.checkWorker,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A unit of whose figures the table alone has nothing to ask, and one of which it has. */
const [goodUnit, wrongUnit] = ['区教育局', '区农业农村局'];

/** All units as published; a wrong one, a broken one, and things that are no submissions. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  command = await buildCommand(at('built'));
  await mkdir(at('sent', 'more'), { recursive: true });
  for (const unit of system.units)
    await writeFile(at('sent', `${unit}.xlsx`), await writeWorkbook(unitPlan(system, unit)));
  const [indicator] = system.indicators.filter(({ responsible }) =>
    responsible.includes(wrongUnit),
  );
  const number = String(indicator?.number);
  const figures = {
    ...system.published,
    [number]: { ...system.published[number], '2021.total': '=约五成' },
  };
  await writeFile(
    at('sent', 'more', '错.xlsx'),
    await writeWorkbook(unitPlan(system, wrongUnit, figures)),
  );
  await writeFile(
    at('sent', 'more', '坏.xlsx'),
    (await readFile(at('sent', `${wrongUnit}.xlsx`))).subarray(0, 900),
  );
  await writeFile(at('sent', '~$锁.xlsx'), '');
  await writeFile(at('sent', '说明.docx'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface JsonFile {
  readonly file: string;
  readonly sha256: string;
  readonly status: string;
  readonly unit: string | null;
  readonly system: string | null;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly undecidable: number;
}

describe('plan-indicators check', () => {
  it('knows a report table by the user’s own definition, beside those that ship', async () => {
    const [shipped] = ownReportTables();
    const text = JSON.stringify(shipped).replaceAll('完成投资', '到位投资');
    await writeFile(at('own.json'), JSON.stringify({ ...JSON.parse(text), id: 'own-projects' }));
    const own = ['--system', at('own.json')];
    await call('table', ...own, '--fill', 'published', '-o', at('own.xlsx'));
    const files = async (...more: string[]) => {
      const { out } = await call('check', at('own.xlsx'), '--format', 'json', ...more);
      return (JSON.parse(out) as { files: readonly JsonFile[] }).files;
    };
    const [known] = await files(...own);
    expect(known).toMatchObject({ status: 'rejected', system: 'own-projects' });
    expect(known?.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('149.72'),
    ]);
    expect((await files())[0]?.system).not.toBe('own-projects');
  });

  it('tells every file in the JSON that other programs rely on', async () => {
    const { code, out } = await call('check', at('sent'), '--format', 'json');
    expect(code).toBe(1);
    const { files, ...rest } = JSON.parse(out) as { files: readonly JsonFile[] };
    expect(rest).toEqual({});
    expect(files.map(({ file }) => file)).toEqual([...files.map(({ file }) => file)].sort());
    expect(files).toHaveLength(system.units.length + 2);
    for (const file of files) {
      expect(Object.keys(file)).toEqual([
        'file',
        'sha256',
        'status',
        'unit',
        'system',
        'findings',
        'undecidable',
      ]);
      expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
      for (const finding of file.findings)
        expect(Object.keys(finding)).toEqual([
          ...['rule', 'severity', 'sheet', 'cell', 'indicator', 'column'],
          ...['found', 'expected', 'message'],
        ]);
    }
    const units = files.filter(({ file }) => !file.includes('more'));
    expect(units.map(({ unit }) => unit).sort()).toEqual([...system.units].sort());
    expect(
      units.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error')),
    ).toEqual([]);
    expect(files.find(({ unit }) => unit === goodUnit)?.status).toBe('accepted');
    const [wrong, broken] = ['错', '坏'].map((name) =>
      files.find(({ file }) => file.includes(name)),
    );
    expect(wrong).toMatchObject({ status: 'rejected', unit: wrongUnit, system: system.id });
    expect(wrong?.findings).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        cell: 'J4',
        column: '2021.total',
        found: '=约五成',
      }),
    );
    expect(broken).toMatchObject({
      status: 'unreadable',
      unit: null,
      findings: [{ rule: 'file-broken' }],
    });
  });

  it('writes copies of what is rejected, once', async () => {
    const first = await call('check', at('sent', 'more'), '--return', at('back'));
    expect(first.code).toBe(1);
    expect(await readdir(at('back'))).toEqual(['错_退回.xlsx']);
    const bytes = await readFile(at('back', '错_退回.xlsx'));
    const { sheets } = readWorkbook(bytes);
    expect(sheets.at(-1)?.name).toBe('差错清单');
    expect(sheets[0]?.grid[3]?.[9]?.text).toBe('=约五成');
    const again = await call('check', at('sent', 'more'), '--return', at('back'));
    expect(again.out).toContain('没有写退回件');
    expect(await readFile(at('back', '错_退回.xlsx'))).toEqual(bytes);
  });

  it('says in words what became of each file, and of what it passed over', async () => {
    const { code, out } = await call('check', at('sent'), '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain(`√ accepted  ${at('sent', `${goodUnit}.xlsx`)}`);
    expect(out).toContain(`？ unreadable  ${at('sent', 'more', '坏.xlsx')}`);
    expect(out).toContain(`~$锁.xlsx (lock file of an open workbook)`);
    expect(out).toContain(`说明.docx (no spreadsheet)`);
    expect(out).toContain(`${system.units.length + 2} files: accepted`);
  });

  it('gives 0 when everything is accepted', async () => {
    const { code, out } = await call('check', at('sent', `${goodUnit}.xlsx`));
    expect([code, out]).toEqual([0, expect.stringContaining('共1个文件：通过 1')]);
  });

  it('tells the revisions since the previous submission', async () => {
    const grain = { ...system.published['24'], '2023H1.total': '夏粮0.4812' };
    const figures = { ...system.published, 24: grain };
    await writeFile(at('改.xlsx'), await writeWorkbook(unitPlan(system, wrongUnit, figures)));
    const { out, err } = await call(
      ...['check', at('改.xlsx'), '--previous', at('sent'), '--format', 'json'],
    );
    expect(out).toContain('"rule":"revision-previous"');
    expect(err).toContain(`没有与 ${at('sent', 'more', '坏.xlsx')} 比较`);
  });

  it('writes a workbook and a page, and never over one that is there', async () => {
    for (const format of ['xlsx', 'html']) {
      const file = at(`r.${format}`);
      await call('check', at('sent', `${goodUnit}.xlsx`), '--format', format, '-o', file);
      const bytes = await readFile(file);
      const { code, err } = await call('check', at('sent'), '--format', format, '-o', file);
      expect([code, err]).toEqual([1, expect.stringContaining('已有文件')]);
      expect(await readFile(file)).toEqual(bytes);
    }
    expect(readWorkbook(await readFile(at('r.xlsx'))).sheets.map(({ name }) => name)).toEqual([
      '审核汇总',
      '差错清单',
    ]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('starts its threads as a process of its own too', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...[command.script, 'check', at('sent', `${goodUnit}.xlsx`), '--format', 'json'],
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ status: 'accepted', unit: goodUnit }] });
  });

  it('stops without a word when nobody reads on', async () => {
    const call = [command.script, 'check', at('sent'), '--format', 'validatreport'];
    const run = spawn(process.execPath, call, { stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    run.stderr.on('data', (text: Buffer) => said.push(text.toString()));
    run.stdout.once('data', () => run.stdout.destroy());
    const [code] = (await once(run, 'close')) as [number];
    expect([code, said]).toEqual([1, []]);
  });

  it('blames no file when its threads are missing', async () => {
    const err: string[] = [];
    const streams = { out: () => undefined, err: (line: string) => void err.push(line) };
    expect(await main(['check', at('sent')], '0', streams)).toBe(1);
    expect(err).toEqual([expect.stringContaining('check-worker.js')]);
  });

  it.each([
    [['check'], 'check 后面'],
    [['check', 'no-such-file.xlsx'], 'no-such-file.xlsx'],
    [['check', '.', '--format', 'pdf'], '--format'],
    [['check', '.', '--previous', 'no-such-file.xlsx'], 'no-such-file.xlsx'],
    [['check', '.', '--format', 'xlsx'], '-o'],
    [['check', '.', '--profile', 'principle'], '是不是“principled”'],
  ])('refuses %j with 2', async (argv, said) => {
    const { code, err } = await call(...argv);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
});
