import { strFromU8, unzipSync } from 'fflate';
import type { WorkbookPlan } from '../../src/table/sheetPlan';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

/** The parts of the written workbook as texts. */
export async function writtenParts(plan: WorkbookPlan): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await writeWorkbook(plan));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export async function writtenPart(plan: WorkbookPlan, path: string): Promise<string> {
  const part = (await writtenParts(plan)).get(path);
  if (part === undefined) throw new Error(`The workbook has no part ${path}.`);
  return part;
}
