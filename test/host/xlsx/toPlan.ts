/** The simulated workbook as the project's neutral plan. */
import type {
  ChartPlan,
  PlanCell,
  SheetPlan,
  Size,
  WorkbookPlan,
} from '../../../src/table/sheetPlan';
import type { Area } from '../model/address';
import { boundingArea, WHOLE_SHEET } from '../model/address';
import type { BookContext } from '../model/context';
import { rootNamespace } from '../model/customXmlStore';
import { NamedItemCollection } from '../model/namedItems';
import { mergedWithin } from '../model/rangeShape';
import { numberFormatOf } from '../model/rangeContents';
import type { ChartState } from '../model/charts/chartState';
import type { SheetState } from '../model/sheetState';
import { pointsOf } from '../model/sizes';
import { usedArea } from '../model/usedArea';
import { planPage } from './planPage';
import { planPaints } from './planPaints';
import { planConditionals, planValidations } from './planRules';

export function toPlan(context: BookContext): WorkbookPlan {
  return {
    sheets: context.state.sheets.map((sheet) => planSheet(context, sheet)),
    parts: context.state.customXml.all.map(({ xml }) => ({ namespace: rootNamespace(xml), xml })),
  };
}

const VISIBILITY = { shown: 'visible', hidden: 'hidden', veryHidden: 'veryHidden' } as const;

function planSheet(context: BookContext, sheet: SheetState): SheetPlan {
  const grid = context.engine.sheet(sheet.id);
  const area: Area = usedArea(sheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const { ySplit, xSplit } = grid.getFreeze();
  const hidden = grid.isSheetHidden();
  const page = planPage(sheet, area);
  return {
    name: context.state.nameOf(sheet),
    visibility: !hidden
      ? VISIBILITY.shown
      : sheet.isVeryHidden
        ? VISIBILITY.veryHidden
        : VISIBILITY.hidden,
    area,
    cells: Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) =>
        planCell(sheet, area.row + i, area.column + j),
      ),
    ),
    paints: planPaints(sheet, area),
    merges: mergedWithin(context, sheet, WHOLE_SHEET),
    columnWidths: sizes(area.column + area.columns, (i) => grid.getSheet().getColumnWidth(i)),
    rowHeights: sizes(area.row + area.rows, (i) => grid.getSheet().getRowHeight(i)),
    ...(ySplit > 0 || xSplit > 0
      ? { freeze: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) } }
      : {}),
    ...(page ? { page } : {}),
    validations: planValidations(context, sheet),
    conditionalFormats: planConditionals(context, sheet),
    names: planNames(context, sheet),
    ...(sheet.charts.length > 0 && { charts: sheet.charts.map(planChart) }),
    ...(sheet.protection.isProtected
      ? {
          protection: {
            allowFormatCells: sheet.protection.options['allowFormatCells'] === true,
            allowFormatColumns: sheet.protection.options['allowFormatColumns'] === true,
            allowFormatRows: sheet.protection.options['allowFormatRows'] === true,
          },
        }
      : {}),
  };
}

function planChart({ type, title, source, place, series, valueAxis }: ChartState): ChartPlan {
  const isBars = type === 'BarClustered';
  const { minimum, maximum, majorUnit, numberFormat } = valueAxis;
  return {
    kind: isBars ? 'bars' : 'lines',
    title,
    data: source,
    area: place,
    series: series.map(({ fill, lineColor, lineStyle }) => ({
      color: (isBars ? fill : lineColor) || '#4472C4',
      dashed: lineStyle === 'Dash',
    })),
    axis: {
      format: numberFormat,
      ...(minimum !== '' && { low: minimum }),
      ...(maximum !== '' && { high: maximum }),
      ...(majorUnit !== '' && { step: majorUnit }),
    },
  };
}

function planCell(sheet: SheetState, row: number, column: number): PlanCell {
  const value = sheet.cells.value(row, column);
  const formula = sheet.cells.formula(row, column);
  return {
    value: value === '' ? null : value,
    ...(formula === '' ? {} : { formula }),
    format: numberFormatOf(sheet.cells.style(row, column)),
    text: sheet.cells.text(row, column),
  };
}

const sizes = (count: number, pixels: (index: number) => number): readonly Size[] =>
  Array.from({ length: count }, (_, at) => ({ at, points: pointsOf(pixels(at)) }));

/** The plan knows names of sheets only; a name of the workbook goes to the sheet that it points at. */
function planNames(context: BookContext, sheet: SheetState): SheetPlan['names'] {
  const own = new NamedItemCollection(context, sheet).ownItems();
  const shared = new NamedItemCollection(context, undefined).ownItems();
  return [...own, ...shared].flatMap((item) => {
    const range = item.GetRangeOrNullObject();
    if (!range || range.sheet !== sheet) return [];
    return [
      {
        name: item.Name,
        area: boundingArea(range.area, range.area),
        ...(item.Comment === '' ? {} : { comment: item.Comment }),
      },
    ];
  });
}
