import type { Language } from '../../domain/language';
import { errorListEntry, errorListPlan, errorListWords } from '../errorList';
import { freeSheetName } from '../sheetName';
import type { Workbook } from '../workbook';
import type { CheckedPlace } from './checkBook';

/** Writes everything found onto a new sheet; answers its name. */
export async function exportErrorList(
  port: Pick<Workbook, 'look' | 'carryOut'>,
  places: readonly CheckedPlace[],
  language: Language,
): Promise<string> {
  const entries = places.flatMap(({ table: { sheet, system, findings } }) =>
    findings.map(({ finding, explanation }) =>
      errorListEntry(finding, { sheet, system, language, explanation: explanation?.text }),
    ),
  );
  const view = await port.look({ kind: 'newSheet' });
  const name = freeSheetName(
    errorListWords[language].sheetName,
    view.sheets.map((sheet) => sheet.name),
  );
  await port.carryOut(errorListPlan(entries, { sheet: name, language }), { view });
  return name;
}
