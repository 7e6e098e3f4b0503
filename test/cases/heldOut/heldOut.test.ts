import { beforeAll, describe, expect, it } from 'vitest';
import { confront } from '../../../src/domain/validation';
import { readSubmissions } from '../../../src/table/read';
import { readWorkbook } from '../../../src/xlsx/read';
import { shippedContext, shippedRules } from '../../domain/validation/support';
import { shippedSystem } from '../../support/systems';
import { type Form, clerksSheet } from './clerk';
import { type Mistake, mistakes } from './mistakes';
import { randomOf } from './random';

const system = shippedSystem();
const rules = shippedRules(system);
/** As in a new year, when nothing is published yet that the table could be compared with. */
const unaided = rules.filter(({ id }) => id !== 'revision-published');

type Rules = typeof rules;

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly cells: readonly string[];
  /** The same wherever the row has moved to. */
  readonly key: string;
}

async function check(book: ReturnType<typeof clerksSheet>, held: Rules): Promise<readonly Found[]> {
  const bytes = new Uint8Array(await book.workbook.xlsx.writeBuffer());
  const [table] = readSubmissions(readWorkbook(bytes), [system]);
  if (table === undefined) return [];
  return confront(table.submission, system, held, shippedContext).findings.map(
    ({ rule, severity, cells, found }) => ({
      rule,
      severity,
      cells: cells.map(({ address }) => address),
      key: [rule, cells[0]?.indicator, cells[0]?.column, found].join(' '),
    }),
  );
}

interface Score {
  readonly mistake: Mistake;
  readonly form: Form;
  readonly found: boolean;
  readonly findings: readonly Found[];
}

async function score(
  mistake: Mistake,
  form: Form,
  seed: number,
  clean: ReadonlySet<string>,
  held: Rules,
): Promise<Score | undefined> {
  const book = clerksSheet(system, form);
  const made = mistake.make(book, randomOf(seed));
  if (made === undefined) return undefined;
  const findings = (await check(book, held)).filter((each) => !clean.has(each.key));
  const found = findings.some(
    ({ severity, cells }) =>
      mistake.severities.some((each) => each === severity) &&
      cells.some((cell) => made.cells.includes(cell)),
  );
  return { mistake, form, found, findings };
}

describe.each([
  { name: 'beside the published figures', held: rules },
  { name: 'with no figure published', held: unaided },
])('two hundred workbooks with one mistake each, $name', ({ held }) => {
  const scores: Score[] = [];

  beforeAll(async () => {
    for (const form of ['native', 'text'] as const) {
      const clean = new Set((await check(clerksSheet(system, form), held)).map((each) => each.key));
      for (const [at, mistake] of mistakes.entries())
        for (const seed of [7, 11]) {
          const made = await score(mistake, form, 1000 * seed + at, clean, held);
          if (made !== undefined) scores.push(made);
        }
    }
  }, 120_000);

  it('are that many', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(50);
    expect(scores.length).toBeGreaterThanOrEqual(200);
  });

  it('are told at the right cell with the right severity, nearly all', () => {
    const missed = scores.filter(({ found }) => !found);
    const names = missed.map(({ mistake, form }) => `${mistake.name} (${form})`);
    expect(missed.length / scores.length, names.join(', ')).toBeLessThanOrEqual(0.03);
  });

  it('make one finding and a half at most', () => {
    const findings = scores.reduce((sum, each) => sum + each.findings.length, 0);
    expect(findings / scores.length).toBeLessThanOrEqual(1.5);
  });
});

describe.each<Form>(['native', 'text'])('a clean twin (%s)', (form) => {
  it('has no finding that the published table itself has not', async () => {
    const findings = await check(clerksSheet(system, form), rules);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.length).toBeLessThanOrEqual(26);
  });
});
