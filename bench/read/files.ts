import { type WorkbookPlan, defaultTableOptions, planTable } from '../../src/table';
import type { IndicatorSystem } from '../../src/domain/indicator';
import { shippedSystem } from '../../test/support/systems';
import { type Writer, byExceljs, byOurselves, bySheetJs } from '../../test/xlsx/read/writers';

export interface BenchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Each with figures, a place and a part of its own, by three writers in turn; the same in every run. */
export async function benchFiles(count: number): Promise<BenchFile[]> {
  const writers: readonly (readonly [string, Writer])[] = [
    ['own', byOurselves],
    ['exceljs', byExceljs],
    ['sheetjs', bySheetJs],
  ];
  const files: BenchFile[] = [];
  for (let at = 0; at < count; at += 1) {
    const [name, write] = writers[at % writers.length] ?? ['own', byOurselves];
    files.push({ name: `${at}-${name}.xlsx`, bytes: await write(planOf(at)) });
  }
  return files;
}

function planOf(at: number): WorkbookPlan {
  const system = shippedSystem(at % 5 === 4 ? 1 : 0);
  const unit = at % 2 === 0 ? undefined : system.units[at % Math.max(1, system.units.length)];
  const place = {
    sheet: '指标表',
    listsSheet: '选项',
    row: at % 4,
    column: at % 3,
    wholeSheet: true,
  };
  const options = { ...defaultTableOptions, ...(unit !== undefined && { unit }) };
  return planTable(system, figuresOf(system, at), options, place);
}

/** In how many cells a unit has another figure than the published one. */
const changes = 3;

/** The published figures, a few of them with another last digit. */
function figuresOf({ published }: IndicatorSystem, seed: number) {
  const digit = (text: string) => String((Number(text) + 1 + (seed % 8)) % 10);
  const cells = Object.entries(published).flatMap(([number, texts]) =>
    Object.entries(texts).map(([id, text]) => ({ number, id, text })),
  );
  const figures: Record<string, Record<string, string>> = {};
  cells.forEach(({ number, id, text }, at) => {
    const isChanged = Array.from(
      { length: changes },
      (_, k) => (seed * 37 + k * 101) % cells.length,
    );
    const own = isChanged.includes(at) ? text.replace(/\d(?=\D*$)/, digit) : text;
    (figures[number] ??= {})[id] = own;
  });
  return figures;
}
