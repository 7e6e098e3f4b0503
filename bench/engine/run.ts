/*
 * Speed of the growth and assessment engine on one core, beside its peers in the same run:
 *   npx tsx bench/engine/run.ts
 */
import { builtInSystems } from '../../seeds';
import { builtInProfiles } from '../../seeds/profiles';
import { assessIndicator, assessRow, loadProfile, readRow } from '../../src/domain/assessment';
import {
  averageGrowth,
  averageGrowthOfRates,
  cumulativeMethodGrowth,
} from '../../src/domain/growth';
import { type Loaded, loadSystem } from '../../src/domain/indicator';
import { type Triple, libreOfficeRri, univerRri } from './peers';
import { ratePerSecond } from './rate';

/** The least that has to be reached: see the figures to hold in docs. */
const floors = { growth: 1_000_000, rows: 200_000, tablesPerSecond: 1_000 };

const count = 200_000;
const triples: Triple[] = Array.from({ length: count }, (_, i) => [
  100 + (i % 997),
  90 + (i % 1009),
  1 + (i % 10),
]);
const sumOver = (compute: (triple: Triple) => number) => () =>
  triples.reduce((sum, triple) => sum + compute(triple), 0);
const rates = [0.114, 0.039, 0.06, 0.071, 0.065];
const levels = [191.48, 225.48, 243.3, 262, 280];

const system = valueOf(loadSystem(builtInSystems[0]));
const profile = valueOf(loadProfile(builtInProfiles[0]));
const [economy] = system.indicators;
const cellsOf = (number: number) => system.published[String(number)] ?? {};
const reference = economy && { indicator: economy, cells: cellsOf(economy.number) };
const asOf = system.periods.at(-1)?.id ?? '';
const rows = system.indicators.map((indicator) =>
  readRow(indicator, system, cellsOf(indicator.number), asOf, reference),
);

const repeat = (times: number, once: () => number) => () => {
  let sum = 0;
  for (let i = 0; i < times; i++) sum += once();
  return sum;
};
const assessRows = () => {
  let sum = 0;
  for (const row of rows) sum += assessRow(row, profile).status.length;
  return sum;
};
const assessTable = () => {
  let sum = 0;
  for (const indicator of system.indicators) {
    const cells = cellsOf(indicator.number);
    sum += assessIndicator(indicator, system, cells, profile, asOf, reference).status.length;
  }
  return sum;
};

const growth = ratePerSecond(
  count,
  sumOver(([start, end, years]) => averageGrowth(start, end, years)),
);
const assessed = ratePerSecond(2_000 * rows.length, repeat(2_000, assessRows));
const tables = ratePerSecond(200, repeat(200, assessTable));

report('average growth (CAGR)', growth, floors.growth);
report(
  'average growth of five rates',
  ratePerSecond(
    count,
    repeat(count, () => averageGrowthOfRates(rates)),
  ),
);
report(
  'cumulative method over five years',
  ratePerSecond(
    count,
    repeat(count, () => cumulativeMethodGrowth(150, levels)),
  ),
);
report('rows assessed', assessed, floors.rows);
report('tables of 25 rows read from texts and assessed', tables, floors.tablesPerSecond);
report(
  'peer: (end / start) ** (1 / years) - 1',
  ratePerSecond(
    count,
    sumOver(([start, end, years]) => (end / start) ** (1 / years) - 1),
  ),
);
report('peer: RRI in Univer', ratePerSecond(count, sumOver(univerRri()), 3));
report('peer: RRI in LibreOffice', await libreOfficeRri(triples.slice(0, 50_000)));

function report(what: string, perSecond: number, floor?: number): void {
  const figure = Math.round(perSecond).toLocaleString('en').padStart(14);
  const held = floor === undefined || perSecond >= floor;
  if (!held) process.exitCode = 1;
  const note =
    floor === undefined
      ? ''
      : `  (at least ${floor.toLocaleString('en')}: ${held ? 'held' : 'MISSED'})`;
  console.log(`${figure} /s  ${what}${note}`);
}

function valueOf<T>(loaded: Loaded<T>): T {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}
