/*
 * How long a check takes: the whole published table, one edit, and tables that grow to 10,000 rows.
 * Run with `npx tsx bench/validation/checker.ts`. The median counts; the least shows an idle machine.
 */
import type { IndicatorSystem } from '../../src/domain/indicator';
import { type Submission, makeChecker } from '../../src/domain/validation';
import { publishedTable, shippedContext, shippedRules } from '../../test/domain/validation/support';
import { shippedSystem } from '../../test/support/systems';

function timed(runs: number, act: (run: number) => void): { least: number; median: number } {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    act(run);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { least: times[0] ?? NaN, median: times[runs >> 1] ?? NaN };
}

function tell(name: string, { least, median }: { least: number; median: number }): void {
  console.log(`${name.padEnd(28)} median ${median.toFixed(3)} ms, least ${least.toFixed(3)} ms`);
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The published table lacks what is measured.');
  return value;
}

/** The published rows over and over, under numbers and names of their own. */
function enlarged(system: IndicatorSystem, rows: number): IndicatorSystem {
  const indicators = Array.from({ length: rows }, (_, at) => {
    const indicator = present(system.indicators[at % system.indicators.length]);
    return { ...indicator, number: at + 1, name: `${indicator.name}${at + 1}` };
  });
  const published = Object.fromEntries(
    indicators.map(({ number }, at) => [
      number,
      present(system.published[present(system.indicators[at % system.indicators.length]).number]),
    ]),
  );
  return { ...system, indicators, published };
}

const system = shippedSystem();
const rules = shippedRules(system);
const table = publishedTable(system, 'native');

const first = timed(1, () => makeChecker(system, rules, shippedContext).check(table));
tell('first check, cold', first);

const checker = makeChecker(system, rules, shippedContext);
tell(
  'whole table',
  timed(2000, () => checker.check(table)),
);

const cell = present(table.rows[8]?.cells['2022.total']);
const edit = (text: string) => [
  { row: 8, column: '2022.total', cell: { ...cell, text, value: Number(text) } },
];
tell(
  'one edit',
  timed(5000, (run) => checker.update(edit(run % 2 === 0 ? '43772' : '43771'))),
);

for (const rows of [100, 1000, 10_000]) {
  const large = enlarged(system, rows);
  const submission: Submission = publishedTable(large, 'text');
  const own = makeChecker(large, rules, shippedContext);
  own.check(submission);
  const { least, median } = timed(5, () => own.check(submission));
  tell(`${rows} rows, for each row`, { least: least / rows, median: median / rows });
}
