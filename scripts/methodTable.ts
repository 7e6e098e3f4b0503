import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { tableNamed } from './method/tables';

/*
 * The tables of docs/method.md, computed from what ships, so that the page cannot say anything else
 * than the engine. `npx tsx scripts/methodTable.ts` writes them anew; a test tells when they are stale.
 */

export const methodFile = 'docs/method.md';

/** The page with its tables made anew: each stands between `<!-- table: name -->` and `<!-- end -->`. */
export async function methodPage(page: string): Promise<string> {
  const fresh = page.replace(
    /(<!-- table: (\w+) -->).*?(<!-- end -->)/gs,
    (_, start: string, name: string, end: string) => `${start}\n\n${tableNamed(name)}\n\n${end}`,
  );
  const style = JSON.parse(readFileSync('.prettierrc.json', 'utf8')) as object;
  return format(fresh, { ...style, parser: 'markdown' });
}

if (process.argv[1]?.endsWith('methodTable.ts'))
  writeFileSync(methodFile, await methodPage(readFileSync(methodFile, 'utf8')));
