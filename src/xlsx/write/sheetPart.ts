import { a1 } from '../../table/area';
import type { Area } from '../../table/area';
import type { SheetPlan } from '../../table/sheetPlan';
import { columnsXml } from './columns';
import { conditionalFormatsXml } from './conditionalFormats';
import { fitToPageXml, pageSetupXml } from './pageSetup';
import { protectionXml } from './protection';
import { sheetDataXml } from './sheetData';
import { sheetViewsXml } from './sheetViews';
import type { SharedStrings } from './sharedStrings';
import type { StyleBook } from './styleBook';
import { validationsXml } from './validations';
import { countedList, element, namespaces, xmlHeader } from './xml';

/** 宋体 11 on Windows: 18 pixels. */
const defaultRowHeight = 13.5;

/** The children stand in the order of CT_Worksheet. Excel "repairs" a sheet with any other by dropping what surprises it. */
export function sheetPartXml(
  sheet: SheetPlan,
  selected: boolean,
  styles: StyleBook,
  strings: SharedStrings,
  /** Relationship to what is drawn on it. */
  drawing?: string,
): string {
  const conditional = conditionalFormatsXml(sheet, styles);
  return `${xmlHeader}${element(
    'worksheet',
    {
      xmlns: namespaces.main,
      ...(drawing !== undefined && { 'xmlns:r': namespaces.relationships }),
    },
    [
      fitToPageXml(sheet.page),
      sheetViewsXml(sheet, selected),
      element('sheetFormatPr', { defaultRowHeight }),
      columnsXml(sheet.columnWidths),
      sheetDataXml(sheet, styles, strings),
      protectionXml(sheet.protection),
      mergesXml(sheet.merges),
      conditional.plain,
      validationsXml(sheet.validations, sheet.name),
      pageSetupXml(sheet.page),
      drawing === undefined ? '' : element('drawing', { 'r:id': drawing }),
      conditional.extension,
    ].join(''),
  )}`;
}

/** A merge of one cell is none, and Excel repairs it away. */
function mergesXml(merges: readonly Area[]): string {
  return countedList(
    'mergeCells',
    merges
      .filter(({ rows, columns }) => rows * columns > 1)
      .map((area) => element('mergeCell', { ref: a1(area) })),
  );
}
