import { type ChartPlan, a1 } from '../table';

/** Queues native charts; the data they show have been written before. */
export function addCharts(sheet: Excel.Worksheet, charts: readonly ChartPlan[] = []): void {
  for (const chart of charts) addChart(sheet, chart);
}

const types = { bars: 'BarClustered', lines: 'LineMarkers' } as const;

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const chart = sheet.charts.add(types[plan.kind], sheet.getRange(a1(plan.data)), 'Columns');
  chart.title.text = plan.title;
  chart.legend.position = 'Bottom';
  const { row, column, rows, columns } = plan.area;
  const cell = (at: number, to: number) => a1({ row: at, column: to, rows: 1, columns: 1 });
  chart.setPosition(cell(row, column), cell(row + rows - 1, column + columns - 1));
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.numberFormat = plan.axis.format;
  if (plan.axis.low !== undefined) valueAxis.minimum = plan.axis.low;
  if (plan.axis.high !== undefined) valueAxis.maximum = plan.axis.high;
  if (plan.axis.step !== undefined) valueAxis.majorUnit = plan.axis.step;
  // Names stay at the edge where bars go below zero.
  categoryAxis.tickLabelPosition = 'Low';
  // Each category is named, however little room there is.
  categoryAxis.tickLabelSpacing = 1;
  // Excel counts the categories of lying bars from the bottom.
  if (plan.kind === 'bars') categoryAxis.reversePlotOrder = true;
  plan.series.forEach(({ color, dashed = false }, index) => {
    const { format } = chart.series.getItemAt(index);
    if (plan.kind === 'bars') {
      format.fill.setSolidColor(color);
      return;
    }
    format.line.color = color;
    format.line.weight = 2.25;
    format.line.lineStyle = dashed ? 'Dash' : 'Continuous';
  });
}
