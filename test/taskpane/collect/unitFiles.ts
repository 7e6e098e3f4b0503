import type { IndicatorSystem } from '../../../src/domain/indicator';
import { defaultTableOptions, planTable } from '../../../src/table';
import { writeWorkbook } from '../../../src/xlsx';
import { shippedSystem } from '../../support/systems';

/** As a browser is given a file by a test. */
export interface UnitFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What a unit sends: its part of the table with the published figures, and whatever else it wrote. */
export async function unitFile(
  unit: string,
  changed: Readonly<Record<number, Readonly<Record<string, string>>>> = {},
  name = `${unit}_指标表.xlsx`,
  system: IndicatorSystem = shippedSystem(),
): Promise<UnitFile> {
  const figures = Object.fromEntries(
    Object.entries(system.published).map(([number, cells]) => [
      number,
      { ...cells, ...changed[Number(number)] },
    ]),
  );
  const place = {
    sheet: '指标表',
    listsSheet: '列表',
    row: 0,
    column: 0,
    wholeSheet: true,
  };
  const plan = planTable(system, figures, { ...defaultTableOptions, unit }, place);
  return asFile(name, await writeWorkbook(plan));
}

export const asFile = (name: string, content: Uint8Array | string): UnitFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
