import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { agreements, profiles, withCuts } from '../../scripts/method/rows';
import { freshPage, tablePages } from '../../scripts/docTables';

const page = await readFile('docs/method.md', 'utf8');

it.each(tablePages)('%s has fresh tables: run `npm run tables` if it has not', async (file) => {
  expect(await readFile(file, 'utf8')).toBe(await freshPage(file));
});

describe('docs/method.md', () => {
  it('says of every profile in how many rows it agrees with the published table', () => {
    for (const profile of profiles)
      expect(page).toMatch(new RegExp(`\\| \`${profile.id}\` +\\| ${agreements(profile)} of 25 `));
  });

  it('rests on 14 agreements on principle and 25 by the district’s practice', () => {
    const [principled, district] = profiles;
    expect(principled && agreements(principled)).toBe(14);
    expect(district && agreements(district)).toBe(25);
  });

  it('moves cuts, and only those of R', () => {
    const [principled] = profiles;
    const moved = principled && withCuts(principled, () => 1);
    expect(moved?.rules.map(({ by }) => by)).toEqual(principled?.rules.map(({ by }) => by));
    expect(JSON.stringify(moved)).not.toContain('1.2,');
  });
});
