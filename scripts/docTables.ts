import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { methodTable } from './method/tables';
import { ruleTable } from './rules/table';

/*
 * The tables of some pages in docs/, computed from what ships, so that a page cannot say anything else
 * than the engine. `npm run tables` writes them anew; a test tells when they are stale.
 */

const pages: Readonly<Record<string, (name: string) => string>> = {
  'docs/method.md': methodTable,
  'docs/validation.md': ruleTable,
};

/** Pages with tables that are made. */
export const tablePages: readonly string[] = Object.keys(pages);

/** The page with its tables made anew: each stands between `<!-- table: name -->` and `<!-- end -->`. */
export async function freshPage(file: string): Promise<string> {
  const table = pages[file];
  if (table === undefined) throw new Error(`${file} has no tables`);
  const fresh = readFileSync(file, 'utf8').replace(
    /(<!-- table: (\w+) -->).*?(<!-- end -->)/gs,
    (_, start: string, name: string, end: string) => `${start}\n\n${table(name)}\n\n${end}`,
  );
  const style = JSON.parse(readFileSync('.prettierrc.json', 'utf8')) as object;
  return format(fresh, { ...style, parser: 'markdown' });
}

if (process.argv[1]?.endsWith('docTables.ts'))
  for (const file of tablePages) writeFileSync(file, await freshPage(file));
