import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { assumptions } from '../test/host/assumptions';

const file = 'docs/real-excel.md';

/** The checklist with the simulator's assumptions as they stand in its code. */
export async function checklist(): Promise<string> {
  const rows = assumptions.map(
    ({ assumption, check }, at) => `| ${at + 1} | ${cell(assumption)} | ${cell(check)} |`,
  );
  const table = ['| # | assumption | how to check |', '| --- | --- | --- |', ...rows].join('\n');
  const text = readFileSync(file, 'utf8').replace(
    /(<!-- assumptions:begin -->)[^]*(<!-- assumptions:end -->)/,
    (_, begin: string, end: string) => `${begin}\n\n${table}\n\n${end}`,
  );
  const style = JSON.parse(readFileSync('.prettierrc.json', 'utf8')) as object;
  return format(text, { ...style, parser: 'markdown' });
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

if (process.argv[1]?.endsWith('checklist.ts')) writeFileSync(file, await checklist());
