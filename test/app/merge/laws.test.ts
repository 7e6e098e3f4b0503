import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ConflictChoice,
  type Merge,
  type SentFile,
  type Source,
  mergeParts,
} from '../../../src/app/merge';
import { columnId, isEntry } from '../../../src/domain/indicator';
import type { SubmittedRow } from '../../../src/domain/validation';
import { shippedSystem } from '../../support/systems';
import { type Texts, sentFile, submissionOf } from './parts';

const system = shippedSystem();
const entries = system.columns.filter(isEntry).map(columnId);
/** Indicators with one unit and with several, few enough that parts meet. */
const numbers = system.indicators
  .filter(({ responsible }, at) => responsible.length > 1 || at < 3)
  .map(({ number }) => number);
const units = [
  ...new Set(
    system.indicators
      .filter(({ number }) => numbers.includes(number))
      .flatMap(({ responsible }) => responsible),
  ),
];

const text = fc.constantFrom(
  ...['', ' ', '12.5', '12.50', '12.5%', '１２.５', '12.52', '-3', '下降3%', '—', '-', '预计12.5'],
  ...['[-14]', '500亿元以上', '正常', '未公布', '#REF!', '=1+1', '1,234', '1234'],
);
const texts: fc.Arbitrary<Texts> = fc.dictionary(
  fc.constantFrom(...numbers.map(String)),
  fc.dictionary(fc.constantFrom(...entries), text, { maxKeys: 4 }),
  { maxKeys: 3 },
);
const sent: fc.Arbitrary<SentFile> = fc
  .record({
    name: fc.integer({ min: 1, max: 6 }),
    unit: fc.option(fc.constantFrom(...units), { nil: undefined }),
    texts,
    saved: fc.option(fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'), {
      nil: undefined,
    }),
    status: fc.constantFrom('accepted', 'explained', 'rejected', 'unreadable'),
  })
  .map((drawn) => {
    const { name, unit, saved, status } = drawn;
    const submission = submissionOf(system, drawn.texts, unit);
    return sentFile(`${name}.xlsx`, submission, {
      status,
      // The whole content decides, as with a true hash.
      sha256: JSON.stringify([unit, drawn.texts, saved, status]),
      ...(saved !== undefined && { saved }),
    });
  });
const parts = fc.array(sent, { maxLength: 6 });
const choice: fc.Arbitrary<ConflictChoice> = fc.oneof(
  fc.constantFrom<ConflictChoice>({ kind: 'none' }, { kind: 'first' }, { kind: 'last' }),
  fc.array(fc.constantFrom(...units)).map((named) => ({ kind: 'unit' as const, units: named })),
);

const merged = (files: readonly SentFile[], conflicts: ConflictChoice, force = true): Merge =>
  mergeParts(files, system, { force, conflicts });

/** What a merge decided and left open, without what it says of the files. */
const outcome = ({ figures, cells, conflicts }: Merge) => ({ figures, cells, conflicts });

const sourcesOf = ({ cells, conflicts }: Merge) =>
  [
    ...cells.map(({ saying, ...place }) => ({ place, sayings: [saying] })),
    ...conflicts.map(({ sayings, indicator, column }) => ({
      place: { indicator, column },
      sayings,
    })),
  ].flatMap(({ place, sayings }) =>
    sayings.flatMap((saying) => saying.sources.map((source) => ({ ...place, source }))),
  );

/** The parts that a merge rests on, as far as they counted: each source is a cell of one of them. */
function restingOn(merge: Merge): SentFile[] {
  const files = new Map<string, { source: Source; rows: Map<number, SubmittedRow> }>();
  for (const { indicator, column, source } of sourcesOf(merge)) {
    const file = files.get(source.sha256) ?? { source, rows: new Map<number, SubmittedRow>() };
    const row = file.rows.get(indicator) ?? { number: indicator, name: '', row: 0, cells: {} };
    const cell = { text: source.text, address: source.address };
    file.rows.set(indicator, { ...row, cells: { ...row.cells, [column]: cell } });
    files.set(source.sha256, file);
  }
  return [...files.values()].map(({ source, rows }) =>
    sentFile(
      source.file,
      {
        system: system.id,
        ...(source.unit !== undefined && { unit: source.unit }),
        rows: [...rows.values()],
      },
      { sha256: source.sha256, ...(source.saved !== undefined && { saved: source.saved }) },
    ),
  );
}

describe('a merge', () => {
  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(
        parts.chain((files) => fc.tuple(fc.constant(files), shuffled(files))),
        choice,
        ([files, others], conflicts) => {
          expect(merged(others, conflicts)).toEqual(merged(files, conflicts));
        },
      ),
    );
  });

  it('is the same when files are given twice', () => {
    fc.assert(
      fc.property(parts, choice, (files, conflicts) => {
        expect(merged([...files, ...files], conflicts)).toEqual(merged(files, conflicts));
      }),
    );
  });

  it('with more files is the merge of what it rests on with these files', () => {
    fc.assert(
      fc.property(parts, parts, choice, (files, more, conflicts) => {
        const stepwise = merged(
          [...restingOn(merged(files, { kind: 'none' })), ...more],
          conflicts,
        );
        expect(outcome(stepwise)).toEqual(outcome(merged([...files, ...more], conflicts)));
      }),
    );
  });

  it('invents no text: each figure stands, exactly so, in a file of a unit that answers for it', () => {
    fc.assert(
      fc.property(parts, choice, (files, conflicts) => {
        const merge = merged(files, conflicts);
        for (const { indicator, column, saying } of merge.cells) {
          expect(saying.sources.map((source) => source.text)).toContain(saying.text);
          expect(merge.figures[indicator]?.[column]).toBe(saying.text);
        }
        for (const { indicator, column, source } of sourcesOf(merge)) {
          const given = files.some(
            ({ sha256, tables }) =>
              sha256 === source.sha256 &&
              tables.some(({ submission }) =>
                submission.rows.some(
                  ({ number, cells }) =>
                    number === indicator && cells[column]?.text === source.text,
                ),
              ),
          );
          expect(given).toBe(true);
          const { responsible } = system.indicators.find(({ number }) => number === indicator)!;
          expect(responsible).toContain(source.unit);
        }
      }),
    );
  });

  it('loses no figure: each filled cell of a file that counts is a source or is named as ignored', () => {
    fc.assert(
      fc.property(parts, (files) => {
        const merge = merged(files, { kind: 'none' });
        const counted = merge.accounts.reduce((sum, account) => sum + account.counted, 0);
        expect(sourcesOf(merge)).toHaveLength(counted);
        for (const account of merge.accounts.filter(
          ({ leftOut }) => leftOut === undefined || leftOut === 'unitUnknown',
        )) {
          const file = files.find(({ sha256 }) => sha256 === account.sha256)!;
          const filled = file.tables.flatMap(({ submission }) =>
            submission.rows.flatMap(({ cells }) =>
              entries.filter((id) => (cells[id]?.text.trim() ?? '') !== ''),
            ),
          );
          expect(account.counted + account.ignored.length).toBe(filled.length);
        }
      }),
    );
  });

  it('decides a cell in one way for every choice, or leaves it open', () => {
    fc.assert(
      fc.property(parts, choice, (files, conflicts) => {
        const open = merged(files, { kind: 'none' });
        const decided = merged(files, conflicts);
        expect(decided.conflicts.map(({ sayings }) => sayings)).toEqual(
          open.conflicts.map(({ sayings }) => sayings),
        );
        for (const { sayings, chosen } of decided.conflicts)
          if (chosen !== undefined) expect(sayings).toContainEqual(chosen);
        expect(decided.figures).toMatchObject(open.figures);
      }),
    );
  });

  it('takes nothing from a rejected or unreadable file unless it is forced, and then from none unread', () => {
    fc.assert(
      fc.property(parts, fc.boolean(), (files, force) => {
        for (const { status, leftOut } of merged(files, { kind: 'none' }, force).accounts) {
          if (status === 'unreadable') expect(leftOut).toBe('unreadable');
          if (status === 'rejected' && !force) expect(leftOut).toBe('rejected');
        }
      }),
    );
  });
});

function shuffled<T>(items: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}
