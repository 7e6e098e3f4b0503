/*
 * Damages workbooks at random and reads and checks what is left of them, for some minutes:
 *   npx tsx bench/fuzz/run.ts [minutes, 10] [first seed]
 * A file must end with its tables or with a named problem, within two seconds; the seed of any other is told.
 */
import { formOf } from '../../test/cases/forms/layouts';
import { damaged, endOf } from '../../test/xlsx/hostile/fuzz';
import { byExceljs, byOurselves, bySheetJs } from '../../test/xlsx/read/writers';

const minutes = Number(process.argv[2] ?? 10);
const first = Number(process.argv[3] ?? Math.floor(Math.random() * 1e9));
const longestAllowed = 2000;

const names = ['as handed out', 'in part', 'with formulas and their results'];
const files: Uint8Array[] = [];
for (const write of [byOurselves, byExceljs, bySheetJs])
  for (const name of names) files.push(await write(formOf(name).plan));

const ends = new Map<string, number>();
const until = performance.now() + minutes * 60_000;
let seed = first;
let longest = 0;
let faults = 0;
let peak = 0;
for (; performance.now() < until; seed += 1) {
  const file = damaged(files[seed % files.length] ?? new Uint8Array(), seed);
  // What others do on the same machine is not the file's fault.
  const before = process.cpuUsage();
  try {
    const end = endOf(file);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  } catch (error) {
    faults += 1;
    console.error(`seed ${seed}:`, error);
  }
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1000;
  if (took > longestAllowed) {
    faults += 1;
    console.error(`seed ${seed}: ${took.toFixed(0)} ms`);
  }
  longest = Math.max(longest, took);
  if (seed % 100 === 0) peak = Math.max(peak, process.memoryUsage().rss);
}
console.log(`${seed - first} files from seed ${first}, ${faults} faults`);
console.log(`longest ${longest.toFixed(0)} ms, peak ${(peak / 2 ** 20).toFixed(0)} MiB`);
for (const [end, count] of [...ends].sort(([, a], [, b]) => b - a))
  console.log(`  ${end}: ${count}`);
process.exitCode = faults > 0 ? 1 : 0;
