import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile, checkText } from '../../scripts/manifest/check';
import { RULES } from '../../scripts/manifest/rules';
import { GOOD, ROOT, SHORTCUT_VARIANTS, VARIANTS } from './variants';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'manifest-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A built add-in: the manifest, the pictures, and the files that the build makes. */
async function built(name: string, files: Record<string, string> = {}): Promise<string> {
  const at = path.join(folder, name);
  await mkdir(at);
  await cp(path.join(ROOT, 'assets'), path.join(at, 'assets'), { recursive: true });
  const all = {
    'manifest.xml': GOOD,
    'taskpane.html': '',
    'functions.js': '',
    'functions.json': '{"functions":[]}',
    'functions.en-US.json': '{"functions":[]}',
    ...files,
  };
  for (const [file, content] of Object.entries(all)) await writeFile(path.join(at, file), content);
  return path.join(at, 'manifest.xml');
}

const rulesOf = (problems: readonly { rule: string }[]) => [
  ...new Set(problems.map(({ rule }) => rule)),
];

describe('the manifest', () => {
  it('has no problem', async () => {
    expect(await checkFile(path.join(ROOT, 'manifest.xml'))).toEqual([]);
  });

  it('has none beside the built files either', async () => {
    expect(await checkFile(await built('good'))).toEqual([]);
  });

  it('has none at a production address', async () => {
    const xml = GOOD.replaceAll('https://localhost:3000/', 'https://addins.example.gov.cn/zb/');
    expect(await checkFile(await built('production', { 'manifest.xml': xml }))).toEqual([]);
  });
});

/** What the commands of the manifest need besides. */
const OTHERS = "const names = ['nextFinding', 'previousFinding', 'showChecks'];";

describe('a broken manifest', () => {
  it.each(VARIANTS)('$rule: $how', ({ rule, value, xml }) => {
    const problems = checkText(xml, ROOT);
    expect(rulesOf(problems)).toEqual([rule]);
    expect(
      problems.some(({ message }) => message.includes(value)),
      problems[0]?.message,
    ).toBe(true);
  });

  it('is named by its line', () => {
    const [variant] = VARIANTS.filter(({ rule }) => rule === 'office-menu');
    const xml = variant?.xml ?? '';
    const line = xml.split('\n').findIndex((each) => each.includes('ContextMenuRow')) + 1;
    expect(checkText(xml, ROOT)).toMatchObject([{ line, element: 'OfficeMenu' }]);
  });

  it('shows all its problems at once', () => {
    const xml = GOOD.replace('ReadWriteDocument', 'ReadDocument')
      .replace('lifetime="long"', 'lifetime="short"')
      .replace('ContextMenuCell', 'ContextMenuRow');
    expect(rulesOf(checkText(xml, ROOT))).toEqual(['permission', 'runtime-long', 'office-menu']);
  });

  it('is refused where a built file is missing', async () => {
    const file = await built('unbuilt');
    await rm(path.join(path.dirname(file), 'functions.js'));
    expect(await checkFile(file)).toMatchObject([{ rule: 'file-exists', element: 'Url' }]);
  });

  it('is refused where a picture is not what its name says', async () => {
    const file = await built('picture');
    const assets = path.join(path.dirname(file), 'assets');
    await cp(path.join(assets, 'icon-16.png'), path.join(assets, 'icon-48.png'));
    const problems = await checkFile(file);
    expect(rulesOf(problems).sort()).toEqual(['icon-name', 'icon-pixels']);
    expect(problems[0]?.message).toContain('"assets/icon-48.png" is 16 × 16 pixels');
  });

  it('is refused where a picture is no PNG', async () => {
    const file = await built('no-png');
    await writeFile(
      path.join(path.dirname(file), 'assets', 'icon-48.png'),
      'not a picture at all, only text',
    );
    expect((await checkFile(file))[0]?.message).toContain('"assets/icon-48.png" is no PNG');
  });

  it.each([
    ['an id of Chinese characters', [{ id: '增速', name: '平均增速' }], '增速'],
    ['a name of two characters', [{ id: 'CAGR', name: '增速' }], '增速'],
    [
      'an id twice',
      [
        { id: 'CAGR', name: '平均增速' },
        { id: 'CAGR', name: '年均增速' },
      ],
      '年均增速',
    ],
  ])('is refused where a function has %s', async (name, functions, value) => {
    const file = await built(name, { 'functions.json': JSON.stringify({ functions }) });
    const problems = await checkFile(file);
    expect(problems).toMatchObject([{ rule: 'function-ids' }]);
    expect(problems[0]?.message).toContain(value);
  });

  it('is refused where a command has no function in the code', async () => {
    const xml = GOOD.replace(
      /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/,
      '<Action xsi:type="ExecuteFunction"><FunctionName>checkTable</FunctionName></Action>',
    );
    const file = await built('command-without-function', { 'manifest.xml': xml });
    const commands = path.join(path.dirname(file), 'src', 'commands');
    await mkdir(commands, { recursive: true });
    await writeFile(
      path.join(commands, 'index.ts'),
      `${OTHERS} Office.actions.associate('checkTables', go);`,
    );
    const [problem, ...others] = await checkFile(file);
    expect(problem).toMatchObject({ rule: 'function-written', element: 'FunctionName' });
    expect(problem?.message).toContain('"checkTable"');
    expect(others).toEqual([]);

    await writeFile(
      path.join(commands, 'index.ts'),
      `${OTHERS} Office.actions.associate('checkTable', go);`,
    );
    expect(await checkFile(file)).toEqual([]);
  });

  it.each(SHORTCUT_VARIANTS)('$rule: $how', async ({ rule, value, change }) => {
    const name = value.replaceAll(/\W/g, '-');
    const file = await built(name);
    const shortcuts = path.join(path.dirname(file), 'assets', 'shortcuts.json');
    await writeFile(shortcuts, change(await readFile(shortcuts, 'utf8')));
    const problems = await checkFile(file);
    expect(rulesOf(problems)).toEqual([rule]);
    expect(problems[0]?.message).toContain(value);
  });

  it('is refused where nobody wrote the action of a shortcut', async () => {
    const file = await built('shortcut-without-function');
    const commands = path.join(path.dirname(file), 'src', 'commands');
    await mkdir(commands, { recursive: true });
    await writeFile(path.join(commands, 'index.ts'), OTHERS.replace('nextFinding', 'nextFindings'));
    const problems = await checkFile(file);
    expect(rulesOf(problems).sort()).toEqual(['function-written', 'shortcut-action']);
  });

  it("is refused where Microsoft's reader misses a part", async () => {
    const file = await built('reader', {
      'manifest.xml': GOOD.replace(/<ProviderName>.*<\/ProviderName>/, ''),
    });
    expect(rulesOf(await checkFile(file))).toEqual(['reader', 'schema']);
  });
});

describe('the rules', () => {
  it('are each broken by a case above', () => {
    const tried = new Set([
      ...VARIANTS.map(({ rule }) => rule),
      ...SHORTCUT_VARIANTS.map(({ rule }) => rule),
      'icon-name',
      'function-ids',
      'function-written',
    ]);
    expect(RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it('have an id of their own and a reason', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { why } of RULES) expect(why).toMatch(/\.$/);
  });
});

describe('the command', () => {
  const run = (file: string) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
      const script = path.join(ROOT, 'scripts/manifest/validate.ts');
      execFile(
        process.execPath,
        ['--import', 'tsx', script, file],
        { cwd: ROOT },
        (error, stdout, stderr) => {
          done({ code: error ? Number(error.code) : 0, stdout, stderr });
        },
      );
    });

  it('ends with 0 and says what it checked', async () => {
    expect(await run('manifest.xml')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`manifest.xml: no problems`) as string,
    });
  });

  it('ends with 1 and prints place, rule, remedy and reason', async () => {
    const file = await built('command', {
      'manifest.xml': GOOD.replace('ContextMenuCell', 'ContextMenuRow'),
    });
    const { code, stderr } = await run(file);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /manifest\.xml:\d+ {2}office-menu\n {4}OfficeMenu "ContextMenuRow": write .*\n {4}Why: .*/,
    );
  });
});
