import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyPath, filesOf } from '../../../src/cli/check/files';
import { writeNew } from '../../../src/cli/check/writeNew';
import { Refusal } from '../../../src/cli/refusal';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'found-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]) => join(folder, ...names);

async function make(...names: string[]): Promise<void> {
  for (const name of names) {
    await mkdir(join(at(name), '..'), { recursive: true });
    await writeFile(at(name), '');
  }
}

async function found(inputs: readonly string[] = [folder], own: readonly string[] = []) {
  const lines: string[] = [];
  for await (const each of filesOf(inputs, own)) {
    const why = each.kind === 'skipped' ? ` ${each.why}` : '';
    lines.push(`${each.kind}${why} ${relative(folder, each.path)}`);
  }
  return lines;
}

describe('the files to be checked', () => {
  it('are found folder by folder, in the order of their names', async () => {
    await make('b.xlsx', 'a/2.xlsx', 'a/1.xlsm', 'a/c/3.XLSX');
    expect(await found()).toEqual([
      'file a/1.xlsm',
      'file a/2.xlsx',
      'file a/c/3.XLSX',
      'file b.xlsx',
    ]);
  });

  it('are what units send instead of workbooks too, so that they are told', async () => {
    await make('a.xls', 'b.et', 'c.csv', 'd.ods', 'e.docx', 'f.zip');
    expect(await found()).toEqual([
      'file a.xls',
      'file b.et',
      'file c.csv',
      'file d.ods',
      'skipped otherKind e.docx',
      'skipped otherKind f.zip',
    ]);
  });

  it('are no lock files and nothing hidden, which are named', async () => {
    await make('~$a.xlsx', '.b.xlsx', '.git/c.xlsx', 'd.xlsx');
    expect(await found()).toEqual([
      'skipped hidden .b.xlsx',
      'skipped hidden .git',
      'file d.xlsx',
      'skipped lock ~$a.xlsx',
    ]);
  });

  it('are not looked for in a circle', async () => {
    await make('a/1.xlsx');
    await symlink(folder, at('a', 'up'));
    await symlink(at('nowhere'), at('z.xlsx'));
    expect(await found()).toEqual([
      'file a/1.xlsx',
      'skipped seen a/up',
      expect.stringMatching(/^failed z\.xlsx/),
    ]);
  });

  it('are not those that the command writes', async () => {
    await make('a.xlsx', 'back/a_退回.xlsx', 'r.xlsx');
    expect(await found([folder], [at('back'), at('r.xlsx'), at('new', 'r.xlsx')])).toEqual([
      'file a.xlsx',
      'skipped own back',
      'skipped own r.xlsx',
    ]);
  });

  it('are taken as they are where the user names them', async () => {
    await make('.a.xlsx', 'b.txt');
    expect(await found([at('b.txt'), at('.a.xlsx')])).toEqual(['file b.txt', 'file .a.xlsx']);
  });

  it('must be there', async () => {
    await expect(found([at('no.xlsx')])).rejects.toBeInstanceOf(Refusal);
  });
});

describe('the place of a copy', () => {
  it('is below the target as the file is below its folder', () => {
    const file = { kind: 'file', path: 'in/a/1.xlsm', folder: 'a' } as const;
    expect(copyPath('out', file, '_退回')).toBe(join('out', 'a', '1_退回.xlsm'));
  });

  it('never leaves the target', () => {
    const file = { kind: 'file', path: 'x/1.xlsx', folder: '../..' } as const;
    expect(copyPath('out', file, '_')).toBe(join('out', '1_.xlsx'));
  });
});

describe('a new file', () => {
  it('is written whole, and never over one that is there', async () => {
    expect(await writeNew(at('n', 'a.xlsx'), Uint8Array.of(1))).toBe('written');
    expect(await writeNew(at('n', 'a.xlsx'), Uint8Array.of(2))).toBe('exists');
    expect(await readFile(at('n', 'a.xlsx'))).toEqual(Buffer.of(1));
    expect(await readdir(at('n'))).toEqual(['a.xlsx']);
  });
});
