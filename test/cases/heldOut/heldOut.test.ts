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

const ruleSets = [
  { name: 'beside the published figures', held: rules, mayMiss: 0.03 },
  // 97.3 % of 1,650 with other random numbers: a sample of this size may fall below 97.
  { name: 'with no figure published', held: unaided, mayMiss: 0.04 },
] as const;

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly cells: readonly string[];
  /** The same wherever the row has moved to. */
  readonly key: string;
}

/** What each of the rule sets finds. */
async function check({ workbook }: ReturnType<typeof clerksSheet>): Promise<readonly Found[][]> {
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const [table] = readSubmissions(readWorkbook(bytes), [system]);
  return ruleSets.map(({ held }) =>
    table === undefined
      ? []
      : confront(table.submission, system, held, shippedContext).findings.map(
          ({ rule, severity, cells, found }) => ({
            rule,
            severity,
            cells: cells.map(({ address }) => address),
            key: [rule, cells[0]?.indicator, cells[0]?.column, found].join(' '),
          }),
        ),
  );
}

interface Score {
  readonly mistake: string;
  readonly isFound: boolean;
  readonly findings: number;
}

async function score(
  mistake: Mistake,
  form: Form,
  seed: number,
  clean: readonly ReadonlySet<string>[],
): Promise<Score[] | undefined> {
  const book = clerksSheet(system, form);
  const made = mistake.make(book, randomOf(seedOf(mistake.name) + seed));
  if (made === undefined) return undefined;
  return (await check(book)).map((all, at) => {
    const findings = all.filter(({ key }) => clean[at]?.has(key) !== true);
    const isFound = findings.some(
      ({ severity, cells }) =>
        mistake.severities.some((each) => each === severity) &&
        cells.some((cell) => made.cells.includes(cell)),
    );
    return { mistake: `${mistake.name} (${form} ${seed})`, isFound, findings: findings.length };
  });
}

/** Of the name, so that a mistake added to the list leaves the others as they are. */
const seedOf = (name: string) =>
  [...name].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7) % 99991;

describe('four hundred workbooks with one mistake each', () => {
  const scores: Score[][] = ruleSets.map(() => []);

  beforeAll(async () => {
    for (const [form, seeds] of [
      ['native', [1, 2, 3, 4]],
      ['text', [5, 6, 7, 8]],
    ] as const) {
      const clean = (await check(clerksSheet(system, form))).map(
        (found) => new Set(found.map(({ key }) => key)),
      );
      for (const mistake of mistakes)
        for (const seed of seeds)
          (await score(mistake, form, seed, clean))?.forEach((each, at) => scores[at]?.push(each));
    }
  }, 240_000);

  it('are that many, of fifty kinds', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(50);
    expect(scores[0]?.length).toBeGreaterThanOrEqual(400);
  });

  describe.each(ruleSets.map(({ name, mayMiss }, at) => ({ name, mayMiss, at })))(
    '$name',
    ({ mayMiss, at }) => {
      it('are told at the right cell with the right severity, nearly all', () => {
        const all = scores[at] ?? [];
        const missed = all.filter(({ isFound }) => !isFound);
        const names = missed.map(({ mistake }) => mistake).join(', ');
        expect(missed.length / all.length, names).toBeLessThanOrEqual(mayMiss);
      });

      it('make one finding and a half at most', () => {
        const all = scores[at] ?? [];
        const findings = all.reduce((sum, each) => sum + each.findings, 0);
        expect(findings / all.length).toBeLessThanOrEqual(1.5);
      });
    },
  );
});

describe.each<Form>(['native', 'text'])('a clean twin (%s)', (form) => {
  it('has no finding that the published table itself has not', async () => {
    const [findings = []] = await check(clerksSheet(system, form));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.length).toBeLessThanOrEqual(26);
  });
});
