import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import { buildCommand } from '../../support/builtCommand';
import { shippedSystem } from '../../support/systems';
import { type ClerksSheet, type Form, clerksSheet } from './clerk';
import { type Mistake, mistakes } from './mistakes';
import { randomOf } from './random';

const system = shippedSystem();

interface FileFinding {
  readonly rule: string;
  readonly severity: string;
  readonly cell: string;
  readonly indicator: number | null;
  readonly column: string | null;
  readonly found: string;
}

interface CheckedFile {
  readonly status: string;
  readonly system: string | null;
  readonly findings: readonly FileFinding[];
}

interface Planted {
  readonly mistake: Mistake;
  readonly form: Form;
  readonly cells: readonly string[];
}

const forms: readonly Form[] = ['native', 'text'];
const planted = new Map<string, Planted>();
const checked = new Map<string, CheckedFile>();
let folder: string;

const save = async (name: string, { workbook }: ClerksSheet) =>
  writeFile(join(folder, 'sent', name), new Uint8Array(await workbook.xlsx.writeBuffer()));

/** The same wherever the row has moved to. */
const keyOf = ({ rule, indicator, column, found }: FileFinding): string =>
  [rule, indicator, column, found].join(' ');

/** The two hundred workbooks and their clean twins in one folder, checked in one call. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'held-out-'));
  await mkdir(join(folder, 'sent'));
  for (const form of forms) {
    await save(`clean-${form}.xlsx`, clerksSheet(system, form));
    for (const [at, mistake] of mistakes.entries())
      for (const seed of [7, 11]) {
        const book = clerksSheet(system, form);
        const made = mistake.make(book, randomOf(1000 * seed + at));
        if (made === undefined) continue;
        const name = `${form}-${at}-${seed}.xlsx`;
        planted.set(name, { mistake, form, cells: made.cells });
        await save(name, book);
      }
  }
  const { checkWorker } = await buildCommand(join(folder, 'built'));
  const out: string[] = [];
  const say = (line: string) => out.push(line);
  await main(['check', join(folder, 'sent'), '--format', 'json'], '0', {
    out: say,
    err: say,
    checkWorker,
  });
  const { files } = JSON.parse(out.join('\n')) as {
    files: readonly (CheckedFile & { file: string })[];
  };
  for (const file of files) checked.set(file.file.split('/').at(-1) ?? '', file);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Findings of a file that its clean twin has not. */
function ownFindings(name: string): readonly FileFinding[] {
  const clean = checked.get(`clean-${planted.get(name)?.form}.xlsx`)?.findings ?? [];
  const known = new Set(clean.map(keyOf));
  return (checked.get(name)?.findings ?? []).filter((each) => !known.has(keyOf(each)));
}

describe('two hundred workbooks with one mistake each, through the command', () => {
  it('are all read', () => {
    expect(checked.size).toBe(planted.size + forms.length);
    expect(planted.size).toBeGreaterThanOrEqual(200);
    const unread = [...checked].filter(([, { status }]) => status === 'unreadable');
    expect(unread).toEqual([]);
  });

  it('are told at the right cell with the right severity, nearly all', () => {
    const missed = [...planted].filter(
      ([name, { mistake, cells }]) =>
        !ownFindings(name).some(
          ({ severity, cell }) =>
            mistake.severities.some((each) => each === severity) && cells.includes(cell),
        ),
    );
    const names = missed.map(([name, { mistake }]) => `${mistake.name} (${name})`);
    expect(missed.length / planted.size, names.join(', ')).toBeLessThanOrEqual(0.03);
  });
});

describe.each(forms)('a clean twin (%s), through the command', (form) => {
  it('is of the system, and has no error', () => {
    const twin = checked.get(`clean-${form}.xlsx`);
    expect(twin?.system).toBe(system.id);
    expect(twin?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(twin?.findings.length).toBeLessThanOrEqual(26);
  });
});
