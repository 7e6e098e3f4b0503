/*
 * Milliseconds of work for one submitted workbook: read, located and validated, beside the floor (every part
 * unpacked, every byte looked at) and beside peers that merely read it. Same files, one run:
 *   npx tsx bench/read/run.ts [files, 240] [rounds, 7]
 * openpyxl is measured where `PYTHON` (else python3) has it: python3 -m pip install openpyxl.
 */
import type { Rule, IndicatorSystem } from '../../src/domain/indicator';
import { makeChecker } from '../../src/domain/validation';
import { readSubmissions } from '../../src/table/read';
import { readWorkbook } from '../../src/xlsx';
import { shippedContext, shippedRules } from '../../test/domain/validation/support';
import { shippedSystem } from '../../test/support/systems';
import { bundled } from './bundled';
import { type BenchFile, benchFiles } from './files';
import { inflate, unzipAndScan } from './floor';
import { exceljs, openpyxl, sheetJs } from './peers';

const [count = 240, rounds = 7] = process.argv.slice(2).map(Number);
/** What has to hold, in times the floor and as a part of the fastest peer. */
const aims = { floor: 3, peer: 5 };

/** The first thousand files of a process are slower, whoever reads them: its code is still being compiled. */
const warmUp = 5;

const systems = [shippedSystem(0), shippedSystem(1)];
const checkers = new Map<IndicatorSystem, ReturnType<typeof makeChecker>>();

function checkerOf(system: IndicatorSystem): ReturnType<typeof makeChecker> {
  const known = checkers.get(system);
  if (known !== undefined) return known;
  const rules: readonly Rule[] = shippedRules(system);
  const made = makeChecker(system, rules, shippedContext);
  checkers.set(system, made);
  return made;
}

function located({ bytes }: BenchFile): number {
  return readSubmissions(readWorkbook(bytes, inflate), systems).length;
}

function validated({ bytes, name }: BenchFile): number {
  let findings = 0;
  const tables = readSubmissions(readWorkbook(bytes, inflate), systems);
  for (const { table, submission } of tables)
    if (table.system !== undefined)
      findings += checkerOf(table.system).check(submission).findings.length;
  if (tables.length !== 1) throw new Error(`${tables.length} tables in ${name}`);
  return findings;
}

const tasks: readonly (readonly [string, (file: BenchFile) => number | Promise<number>])[] = [
  ['floor: unzip and scan', ({ bytes }) => unzipAndScan(bytes)],
  ['read', ({ bytes }) => readWorkbook(bytes, inflate).sheets.length],
  ['read and locate', located],
  ['read, locate, validate', validated],
  ['SheetJS', sheetJs],
  ['exceljs', exceljs],
];

/** Milliseconds that the process has worked: what others do on the same machine does not count. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function main(): Promise<void> {
  const files = await benchFiles(count);
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / files.length / 1024;
  console.log(
    `${files.length} files of ${size.toFixed(1)} KB, median of ${rounds} rounds after ${warmUp}, ms a file`,
  );

  const times = new Map<string, number[]>();
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [name, task] of tasks) {
      const start = worked();
      for (const file of files) await task(file);
      if (round >= warmUp)
        times.set(name, [...(times.get(name) ?? []), (worked() - start) / files.length]);
    }
  }
  const median = (name: string): number => {
    const sorted = [...(times.get(name) ?? [])].sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? Number.NaN;
  };
  const floor = median('floor: unzip and scan');
  const own = median('read, locate, validate');
  const tell = (name: string, ms: number) =>
    console.log(
      `${name.padEnd(28)} ${ms.toFixed(3).padStart(8)}  ${(ms / floor).toFixed(2)} × floor`,
    );
  for (const [name] of tasks) tell(name, median(name));

  const python = await openpyxl(files, Math.min(rounds, 3));
  const peers = [median('SheetJS'), median('exceljs')];
  if (python === undefined)
    console.log('openpyxl is not installed: python3 -m pip install openpyxl');
  else {
    tell(`openpyxl ${python.version}, read-only`, python.readOnly);
    tell(`openpyxl ${python.version}`, python.normal);
    peers.push(python.readOnly, python.normal);
  }
  console.log(`${(own / floor).toFixed(2)} times the floor, aim ${aims.floor}`);
  console.log(
    `${(Math.min(...peers) / own).toFixed(1)} times as fast as the fastest peer, aim ${aims.peer}`,
  );
}

void bundled(main);
