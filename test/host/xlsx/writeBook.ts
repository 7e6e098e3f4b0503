/** Saves the simulated workbook with the project's own writer. */
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import type { BookContext } from '../model/context';
import { toPlan } from './toPlan';

export async function writeBook(context: BookContext): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeWorkbook(toPlan(context)));
}
