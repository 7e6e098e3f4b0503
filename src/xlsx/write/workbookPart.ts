import { sheetReference } from '../../table/area';
import type { SheetPlan } from '../../table/sheetPlan';
import { element, namespaces, xmlHeader, xmlText } from './xml';

/** The calculation engine of Excel 2019: a newer Excel computes anew, an older one too. */
const calcId = 191029;

export function activeSheet(sheets: readonly SheetPlan[]): number {
  return sheets.findIndex(({ visibility }) => visibility === 'visible');
}

/** `relationshipIds`: one for each sheet, in order. */
export function workbookPartXml(
  sheets: readonly SheetPlan[],
  relationshipIds: readonly string[],
): string {
  const entries = sheets.map(({ name, visibility }, index) =>
    element('sheet', {
      name,
      sheetId: index + 1,
      state: visibility === 'visible' ? undefined : visibility,
      'r:id': relationshipIds[index],
    }),
  );
  const names = sheets.flatMap(definedNames).join('');
  const view = {
    xWindow: 0,
    yWindow: 0,
    windowWidth: 28800,
    windowHeight: 15000,
    activeTab: activeSheet(sheets),
  };
  return `${xmlHeader}${element(
    'workbook',
    { xmlns: namespaces.main, 'xmlns:r': namespaces.relationships },
    [
      element('bookViews', {}, element('workbookView', view)),
      element('sheets', {}, entries.join('')),
      names === '' ? '' : element('definedNames', {}, names),
      hasFormulas(sheets) ? element('calcPr', { calcId, fullCalcOnLoad: true }) : '',
    ].join(''),
  )}`;
}

/** Print area and titles are names too, known by their prefix. */
function definedNames(sheet: SheetPlan, localSheetId: number): string[] {
  const named = (name: string, reference: string, comment?: string) =>
    element('definedName', { name, comment, localSheetId }, xmlText(reference));
  const own = sheet.names.map(({ name, area, comment }) =>
    named(name, sheetReference(sheet.name, area), comment),
  );
  if (sheet.page === undefined) return own;
  const { area, titleRows } = sheet.page;
  const [first, last] = titleRows;
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  return [
    named('_xlnm.Print_Area', sheetReference(sheet.name, area)),
    named('_xlnm.Print_Titles', `${quoted}!$${first + 1}:$${last + 1}`),
    ...own,
  ];
}

function hasFormulas(sheets: readonly SheetPlan[]): boolean {
  return sheets.some(({ cells }) =>
    cells.some((row) => row.some(({ formula }) => formula !== undefined)),
  );
}
