import type { Indicator, Rule } from '../../indicator';
import { headOf } from '../checkRow';
import type { CellPlace, Finding, Unchecked } from '../finding';
import type { TableModel } from '../model';
import type { Submission, SubmittedRow } from '../submission';
import type { RulesByKind, StructureResult } from './structure';

/** The rows: all there, none twice, none unknown, in their order (应有行、重复行、行序). */
export function checkRows(
  submission: Submission,
  model: TableModel,
  rules: RulesByKind,
): StructureResult {
  const expected = expectedIndicators(submission, model);
  const numbers = new Set(expected.map(({ number }) => number));
  const known = submission.rows.filter(({ number }) => number !== undefined && numbers.has(number));
  const unknown = submission.rows.filter(
    ({ number }) => number === undefined || !numbers.has(number),
  );
  const missing = new Set(numbers);
  for (const { number } of known) if (number !== undefined) missing.delete(number);
  const findings: Finding[] = [];
  const unchecked: Unchecked[] = [];
  const firstOf = new Map<number | undefined, number>();
  for (const [at, row] of known.entries()) {
    const first = firstOf.get(row.number);
    if (first === undefined) {
      firstOf.set(row.number, at);
      continue;
    }
    const inPlaceOf = replacedBy(known, at, expected, missing);
    const before = known[first];
    if (inPlaceOf !== undefined) missing.delete(inPlaceOf);
    unchecked.push({ cause: 'rowTwice', text: row.name, address: placeOf(model, row).address });
    for (const rule of rules('rowTwice')) {
      findings.push({
        ...headOf(rule),
        cells: [placeOf(model, row), ...(before ? [placeOf(model, before)] : [])],
        found: row.name,
        expected:
          inPlaceOf === undefined
            ? { kind: 'nothing' }
            : { kind: 'text', text: model.indicators.get(inPlaceOf)?.name ?? '' },
        why: inPlaceOf === undefined ? {} : { inPlaceOf },
        related: [],
      });
    }
  }
  for (const number of missing) {
    const name = model.indicators.get(number)?.name ?? '';
    unchecked.push({ cause: 'rowMissing', text: name });
    findings.push(
      ...rules('rowMissing').map((rule) => missingRow(rule, number, name, known, model)),
    );
  }
  for (const row of unknown) {
    const place = placeOf(model, row);
    unchecked.push({ cause: 'rowUnknown', text: row.name, address: place.address });
    findings.push(...rules('rowUnknown').map((rule) => tableFinding(rule, [place], row.name)));
  }
  findings.push(...orderFindings(known, expected, model, rules));
  return { findings, unchecked };
}

/** All indicators, or those of one unit: the one named, or the one whose rows these are. */
function expectedIndicators(
  { unit, rows }: Submission,
  { system }: TableModel,
): readonly Indicator[] {
  const of = (name: string) => system.indicators.filter((each) => each.responsible.includes(name));
  if (unit !== undefined) return of(unit);
  const there = new Set(rows.map(({ number }) => number));
  const parts = system.units.map(of).filter((part) => part.length < system.indicators.length);
  const own = parts.find(
    (part) => part.length === there.size && part.every(({ number }) => there.has(number)),
  );
  return own ?? system.indicators;
}

/** The row that is missing where another one stands a second time: it was pasted over. */
function replacedBy(
  known: readonly SubmittedRow[],
  at: number,
  expected: readonly Indicator[],
  missing: ReadonlySet<number>,
): number | undefined {
  const order = expected.map(({ number }) => number);
  const before = order.indexOf(known[at - 1]?.number ?? -1);
  const after = order.indexOf(known[at + 1]?.number ?? -1);
  return [order[before + 1], after > 0 ? order[after - 1] : order.at(-1)].find(
    (number) => number !== undefined && missing.has(number),
  );
}

function missingRow(
  rule: Rule,
  number: number,
  name: string,
  known: readonly SubmittedRow[],
  model: TableModel,
): Finding {
  // Where it should stand: at the row that now follows, or else at the last one.
  const next = known.find((row) => (row.number ?? 0) > number) ?? known.at(-1);
  const address = next === undefined ? '' : placeOf(model, next).address;
  return {
    ...headOf(rule),
    cells: [{ address, indicator: number }],
    found: '',
    expected: { kind: 'text', text: name },
    why: {},
    related: [],
  };
}

/** One finding for the fewest rows that have to be moved. */
function orderFindings(
  known: readonly SubmittedRow[],
  expected: readonly Indicator[],
  model: TableModel,
  rules: RulesByKind,
): Finding[] {
  const order = new Map(expected.map(({ number }, at) => [number, at]));
  const seen = new Set<number>();
  const once = known.filter(({ number }) => {
    if (number === undefined || seen.has(number)) return false;
    return seen.add(number);
  });
  const places = once.map(({ number }) => order.get(number ?? -1) ?? 0);
  const kept = longestRise(places);
  const moved = once.filter((_, at) => !kept.has(at));
  if (moved.length === 0) return [];
  return rules('rowOrder').map((rule) =>
    tableFinding(
      rule,
      moved.map((row) => placeOf(model, row)),
      moved.map(({ name }) => name).join('、'),
    ),
  );
}

/** Places of the longest rising part, by patience sorting. */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

export function tableFinding(rule: Rule, cells: readonly CellPlace[], found: string): Finding {
  return {
    ...headOf(rule),
    cells,
    found,
    expected: { kind: 'nothing' },
    why: {},
    related: [],
  };
}

/** The cell of a row's name, or its first one. */
export function placeOf(model: TableModel, row: SubmittedRow): CellPlace {
  const name = row.cells['name'] ?? Object.values(row.cells)[0];
  return {
    address: name?.address ?? `A${row.row + 1}`,
    ...(row.number !== undefined && model.indicators.has(row.number) && { indicator: row.number }),
    ...(row.cells['name'] && { column: 'name' }),
  };
}
