import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json';
import { checklist } from '../../scripts/checklist';
import { commands } from '../../src/cli/options';

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  ),
];

describe('what the pages claim', () => {
  it.each(pages)('every link of %s leads somewhere', (page) => {
    const text = readFileSync(page, 'utf8');
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(resolve(dirname(page), link)))).toEqual([]);
  });

  it('every npm script that README names exists', () => {
    const named = [...readFileSync('README.md', 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !(name in packageFile.scripts))).toEqual([]);
  });

  it('every command that README names exists', () => {
    const named = [...readFileSync('README.md', 'utf8').matchAll(/dist\/cli\.js ([a-z]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(commands as readonly string[]).includes(name))).toEqual([]);
  });

  it('the checklist for a real Excel lists what the simulated one assumes', async () => {
    expect(readFileSync('docs/real-excel.md', 'utf8')).toBe(await checklist());
  });
});
