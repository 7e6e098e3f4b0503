import { element } from './dom';
import type { Simulator } from './simulator';

/** Downloads the workbook as .xlsx. */
export async function saveBook(simulator: Simulator): Promise<void> {
  const bytes = await simulator.saveXlsx();
  const url = URL.createObjectURL(
    new Blob([bytes], {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }),
  );
  element('a', { href: url, download: `${simulator.manifest.name || 'book'}.xlsx` }).click();
  URL.revokeObjectURL(url);
}
