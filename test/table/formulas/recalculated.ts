import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../../src/table';
import { writeWorkbook } from '../../../src/xlsx';
import { convert } from '../../support/libreoffice';

type Value = string | number | boolean | null;

/**
 * The values of every sheet, from A1 on, after LibreOffice has opened the workbook and computed its
 * formulas by itself: the results that the plan knows are left out of the file.
 */
export async function recalculated(plan: WorkbookPlan): Promise<Value[][][]> {
  const folder = await mkdtemp(join(tmpdir(), 'recalculated-'));
  try {
    const file = join(folder, 'book.xlsx');
    await writeFile(file, await writeWorkbook(withoutResults(plan)));
    const saved = await readFile(await convert(file, 'xlsx', join(folder, 'out')));
    const { sheets } = await readXlsx(saved);
    return sheets.map(({ rows }) => rows.map((row) => Array.from(row, valueOf)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function withoutResults(plan: WorkbookPlan): WorkbookPlan {
  const bare = (cell: PlanCell): PlanCell =>
    cell.formula === undefined ? cell : { ...cell, value: null };
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) => row.map(bare)),
    })),
  };
}

function valueOf(cell: unknown): Value {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean')
    return cell;
  return cell === null || cell === undefined ? null : String(cell);
}

/** Formula cells whose value is not the one that the plan foretells, worded for the reader of a failed test. */
export function differences(sheet: SheetPlan, values: readonly (readonly Value[])[]): string[] {
  return sheet.cells.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      if (cell.formula === undefined) return [];
      const found = values[sheet.area.row + at]?.[sheet.area.column + column] ?? '';
      return agree(cell.value, found)
        ? []
        : [`${at},${column}: ${String(cell.value)} ≠ ${String(found)} ${cell.formula}`];
    }),
  );
}

function agree(ours: Value, theirs: Value): boolean {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}
