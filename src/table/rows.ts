import type { Indicator, IndicatorSystem } from '../domain/indicator';

/** The table's rows; for one unit, those it answers for, alone or with others. */
export function tableRows(system: IndicatorSystem, unit?: string): Indicator[] {
  return system.indicators.filter(
    (indicator) => unit === undefined || indicator.responsible.includes(unit),
  );
}

/** Rows beside each other that share a domain, as [first, count]; their domain cells are merged. */
export function domainRuns(rows: readonly Indicator[]): [first: number, count: number][] {
  const runs: [number, number][] = [];
  rows.forEach((row, index) => {
    const last = runs.at(-1);
    if (last !== undefined && rows[index - 1]?.domain === row.domain) last[1] += 1;
    else runs.push([index, 1]);
  });
  return runs;
}
