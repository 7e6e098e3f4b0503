import { type Area, sheetReference } from '../../table/area';
import type { ChartPlan, SheetPlan } from '../../table/sheetPlan';
import { chartXml } from './chartPart';
import type { OpcPackage } from './opcPackage';
import { element, namespaces, xmlHeader } from './xml';

const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';
const types = 'application/vnd.openxmlformats-officedocument';

/** Adds the parts that draw a sheet's charts; answers the relationship that the sheet names, if any. */
export function addCharts(
  file: OpcPackage,
  sheetPath: string,
  { name, charts = [] }: SheetPlan,
  number: number,
): string | undefined {
  if (charts.length === 0) return undefined;
  const drawing = `xl/drawings/drawing${number}.xml`;
  const anchors = charts.map((chart, index) => {
    const target = `../charts/chart${number}_${index + 1}.xml`;
    const reference = (area: Area) => sheetReference(name, area);
    const part = `xl/charts/chart${number}_${index + 1}.xml`;
    file.add(part, `${xmlHeader}${chartXml(chart, reference)}`, `${types}.drawingml.chart+xml`);
    const id = file.relate(drawing, `${namespaces.relationships}/chart`, target);
    return anchorXml(chart, id, index);
  });
  const root = { 'xmlns:xdr': `${drawingml}/spreadsheetDrawing`, 'xmlns:a': `${drawingml}/main` };
  const xml = element('xdr:wsDr', root, anchors.join(''));
  file.add(drawing, `${xmlHeader}${xml}`, `${types}.drawing+xml`);
  const target = `../drawings/drawing${number}.xml`;
  return file.relate(sheetPath, `${namespaces.relationships}/drawing`, target);
}

function anchorXml({ area, title }: ChartPlan, id: string, index: number): string {
  const corner = (name: string, row: number, column: number) =>
    element(
      name,
      {},
      (
        [
          ['col', column],
          ['colOff', 0],
          ['row', row],
          ['rowOff', 0],
        ] as const
      )
        .map(([part, value]) => element(`xdr:${part}`, {}, String(value)))
        .join(''),
    );
  const chart = element('c:chart', {
    'xmlns:c': `${drawingml}/chart`,
    'xmlns:r': namespaces.relationships,
    'r:id': id,
  });
  const frame = [
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id: index + 2, name: `Chart ${index + 1}`, descr: title }) +
        element('xdr:cNvGraphicFramePr'),
    ),
    element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 })),
    element('a:graphic', {}, element('a:graphicData', { uri: `${drawingml}/chart` }, chart)),
  ];
  return element(
    'xdr:twoCellAnchor',
    {},
    [
      corner('xdr:from', area.row, area.column),
      corner('xdr:to', area.row + area.rows, area.column + area.columns),
      element('xdr:graphicFrame', { macro: '' }, frame.join('')),
      element('xdr:clientData'),
    ].join(''),
  );
}
