import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { nativeFormula } from '../../../src/table';
import { profiles } from '../../domain/assessment/support';
import { names } from '../../functions/support';

const options = { profiles, language: 'zh' } as const;

/** A call of each function that has single cells, or one line of them, for arguments. */
const calls: Readonly<Record<string, string>> = {
  CAGR: 'A1,B1,2',
  REQUIRED: 'A1,B1,2',
  AVGGROWTH: 'A1:C1',
  CUMGROWTH: 'A1:C1',
  CUMAVG: 'A1,B1:D1',
  FORECAST: 'A1,B1,2,3',
  PROGRESS: 'A1,B1,C1',
  PACE: 'A1,B1,C1,2',
  STATUS: 'A1,B1,C1,2',
  GROWTHSTATUS: 'A1,B1:D1',
  NUMBER: 'A1',
  ASSESS: 'A1:C9',
};

describe('docs/formulas.md', async () => {
  const page = await readFile(new URL('../../../docs/formulas.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `ZB.'));
  const listed = rows.flatMap((row) => {
    const [, functions = '', form = ''] = row.split('|');
    const found = [...functions.matchAll(/ZB\.([A-Z]+)/g)].map(([, name = '']) => name);
    return found.map((name) => ({ name, hasForm: !form.trim().startsWith('none') }));
  });

  it('lists every function of the add-in', () => {
    expect(listed.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  it.each(listed)('says rightly whether $name has a native form', ({ name, hasForm }) => {
    const { left } = nativeFormula(`=ZB.${name}(${calls[name]})`, options);
    expect(left.length === 0).toBe(hasForm);
  });
});
