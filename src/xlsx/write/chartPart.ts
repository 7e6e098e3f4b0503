import type { Area } from '../../table/area';
import type { ChartPlan } from '../../table/sheetPlan';
import { element, xmlText } from './xml';

const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';

const value = (name: string, val: string | number | boolean): string =>
  element(`c:${name}`, { val });

/** Any two numbers do, as long as both ends of an axis name the same. */
const axes = { category: 1, value: 2 } as const;

/** A chart part; children stand in the order of their schema, or Excel throws the chart away. */
export function chartXml(chart: ChartPlan, reference: (area: Area) => string): string {
  const { kind, data, series } = chart;
  const cells = (row: number, column: number, rows: number): Area => ({
    row: data.row + row,
    column: data.column + column,
    rows,
    columns: 1,
  });
  const formula = (area: Area) => element('c:f', {}, xmlText(reference(area)));
  const all = series.map((style, index) =>
    element(
      'c:ser',
      {},
      [
        value('idx', index),
        value('order', index),
        element('c:tx', {}, element('c:strRef', {}, formula(cells(0, index + 1, 1)))),
        shape(kind, style),
        kind === 'bars' ? value('invertIfNegative', false) : marker(style.color),
        element('c:cat', {}, element('c:strRef', {}, formula(cells(1, 0, data.rows - 1)))),
        element('c:val', {}, element('c:numRef', {}, formula(cells(1, index + 1, data.rows - 1)))),
        ...(kind === 'bars' ? [] : [value('smooth', false)]),
      ].join(''),
    ),
  );
  const ids = value('axId', axes.category) + value('axId', axes.value);
  const drawn =
    kind === 'bars'
      ? element(
          'c:barChart',
          {},
          value('barDir', 'bar') +
            value('grouping', 'clustered') +
            value('varyColors', false) +
            all.join('') +
            value('gapWidth', 50) +
            ids,
        )
      : element(
          'c:lineChart',
          {},
          value('grouping', 'standard') +
            value('varyColors', false) +
            all.join('') +
            value('marker', true) +
            ids,
        );
  const body = [
    titleXml(chart.title),
    value('autoTitleDeleted', false),
    element('c:plotArea', {}, element('c:layout') + drawn + categoryAxis(kind) + valueAxis(chart)),
    element('c:legend', {}, value('legendPos', 'b') + value('overlay', false)),
    value('plotVisOnly', true),
    value('dispBlanksAs', 'gap'),
  ];
  return element(
    'c:chartSpace',
    { 'xmlns:c': `${drawingml}/chart`, 'xmlns:a': `${drawingml}/main` },
    element('c:chart', {}, body.join('')),
  );
}

type SeriesStyle = ChartPlan['series'][number];

const solid = (color: string): string =>
  element('a:solidFill', {}, element('a:srgbClr', { val: color.slice(1) }));

/** Points are 12,700 units. */
const lineWidth = 28_575;

function shape(kind: ChartPlan['kind'], { color, dashed = false }: SeriesStyle): string {
  if (kind === 'bars') return element('c:spPr', {}, solid(color));
  const dash = dashed ? element('a:prstDash', { val: 'dash' }) : '';
  return element('c:spPr', {}, element('a:ln', { w: lineWidth }, solid(color) + dash));
}

function marker(color: string): string {
  return element(
    'c:marker',
    {},
    value('symbol', 'circle') + value('size', 6) + element('c:spPr', {}, solid(color)),
  );
}

function titleXml(title: string): string {
  const run = element(
    'a:r',
    {},
    element('a:rPr', { sz: 1200 }) + element('a:t', {}, xmlText(title)),
  );
  const rich = element('c:rich', {}, element('a:bodyPr') + element('a:p', {}, run));
  return element('c:title', {}, element('c:tx', {}, rich) + value('overlay', false));
}

/** In hundredths of a point; larger names would leave each other out. */
const smallText = element(
  'c:txPr',
  {},
  element('a:bodyPr') +
    element(
      'a:p',
      {},
      element('a:pPr', {}, element('a:defRPr', { sz: 700 })) + element('a:endParaRPr'),
    ),
);

const tickMarks = [value('majorTickMark', 'out'), value('minorTickMark', 'none')];

function categoryAxis(kind: ChartPlan['kind']): string {
  return element(
    'c:catAx',
    {},
    [
      value('axId', axes.category),
      // Categories of lying bars are counted from the bottom.
      element('c:scaling', {}, value('orientation', kind === 'bars' ? 'maxMin' : 'minMax')),
      value('delete', false),
      value('axPos', kind === 'bars' ? 'l' : 'b'),
      ...tickMarks,
      value('tickLblPos', 'low'),
      ...(kind === 'bars' ? [smallText] : []),
      value('crossAx', axes.value),
      // Each category is named, however little room there is.
      value('tickLblSkip', 1),
    ].join(''),
  );
}

function valueAxis({ kind, axis: { format, low, high, step } }: ChartPlan): string {
  return element(
    'c:valAx',
    {},
    [
      value('axId', axes.value),
      element(
        'c:scaling',
        {},
        value('orientation', 'minMax') +
          (high === undefined ? '' : value('max', high)) +
          (low === undefined ? '' : value('min', low)),
      ),
      value('delete', false),
      value('axPos', kind === 'bars' ? 'b' : 'l'),
      element('c:majorGridlines'),
      element('c:numFmt', { formatCode: format, sourceLinked: false }),
      ...tickMarks,
      value('tickLblPos', 'nextTo'),
      value('crossAx', axes.category),
      ...(step === undefined ? [] : [value('majorUnit', step)]),
    ].join(''),
  );
}
