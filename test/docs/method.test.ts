import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { agreements, profiles, withCuts } from '../../scripts/method/rows';
import { methodFile, methodPage } from '../../scripts/methodTable';

const page = await readFile(methodFile, 'utf8');

describe('docs/method.md', () => {
  it('has fresh tables: run `npx tsx scripts/methodTable.ts` if it has not', async () => {
    expect(page).toBe(await methodPage(page));
  });

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
