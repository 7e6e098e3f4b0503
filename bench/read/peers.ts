import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJs from 'exceljs';
import * as SheetJs from 'xlsx';
import type { BenchFile } from './files';

const run = promisify(execFile);

export async function exceljs({ bytes }: BenchFile): Promise<number> {
  const book = new ExcelJs.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  let cells = 0;
  for (const sheet of book.worksheets)
    sheet.eachRow((row) => row.eachCell((cell) => (cells += cell.text === '' ? 0 : 1)));
  return cells;
}

/** With the texts of cells and without, whichever it does by itself. */
export function sheetJs({ bytes }: BenchFile): number {
  const { SheetNames, Sheets } = SheetJs.read(bytes, { type: 'array', cellHTML: false });
  let cells = 0;
  for (const name of SheetNames)
    for (const key in Sheets[name]) if (!key.startsWith('!')) cells += 1;
  return cells;
}

const openpyxlScript = `
import sys, time
try:
    import openpyxl
except ImportError:
    print("missing"); sys.exit(0)
best = {}
for mode in (True, False):
    for _ in range(int(sys.argv[1])):
        start = time.process_time()
        for file in sys.argv[2:]:
            book = openpyxl.load_workbook(file, read_only=mode, data_only=True)
            cells = 0
            for sheet in book.worksheets:
                for row in sheet.iter_rows(values_only=True):
                    cells += sum(value is not None for value in row)
            book.close()
        best[mode] = min(best.get(mode, 1e9), (time.process_time() - start) / (len(sys.argv) - 2) * 1000)
print(openpyxl.__version__, best[True], best[False])
`;

/** Milliseconds a file in a Python of its own, started once; undefined where openpyxl is not installed. */
export async function openpyxl(
  files: readonly BenchFile[],
  rounds: number,
): Promise<{ version: string; readOnly: number; normal: number } | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-read-'));
  try {
    const names = await Promise.all(
      files.map(async ({ name, bytes }) => {
        const file = join(folder, name);
        await writeFile(file, bytes);
        return file;
      }),
    );
    const python = process.env['PYTHON'] ?? 'python3';
    const { stdout } = await run(python, ['-c', openpyxlScript, String(rounds), ...names], {
      maxBuffer: 1 << 24,
    });
    const [version = '', readOnly, normal] = stdout.trim().split(' ');
    return version === 'missing'
      ? undefined
      : { version, readOnly: Number(readOnly), normal: Number(normal) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
