import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ChartPlan } from '../../src/table';
import { closeBrowser } from '../host/driver';
import { type OpenedPort, openPort } from './open';
import { smallPlan } from './plans';
import { picture } from './picture';

let opened: OpenedPort;
beforeAll(async () => {
  opened = await openPort();
});
afterAll(async () => {
  await opened.excel.close();
  await closeBrowser();
});

const chart: ChartPlan = {
  kind: 'bars',
  title: '进度',
  data: { row: 0, column: 0, rows: 3, columns: 3 },
  area: { row: 4, column: 1, rows: 10, columns: 6 },
  series: [{ color: '#1F5F8B' }, { color: '#B8C4CE' }],
  axis: { format: '0%', low: -0.5, high: 1.5, step: 0.5 },
};
const rows = [
  ['', '完成', '时序'],
  ['甲', 0.5, 0.4],
  ['乙', -0.2, 0.4],
];

it('a chart arrives as planned, in the same write as its sheet', async () => {
  const { excel, port } = opened;
  await excel.workbook.resetStatistics();
  expect(await port.look({ kind: 'newSheet' })).toHaveProperty('ok');
  expect(await port.carryOut(smallPlan(rows, { charts: [chart] }))).toEqual({ ok: 'done' });
  expect((await excel.workbook.statistics()).syncs).toBe(2);
  expect(await excel.workbook.charts('小表')).toMatchObject([
    {
      type: 'BarClustered',
      title: '进度',
      source: 'A1:C3',
      place: 'B5:G14',
      legend: { position: 'Bottom' },
      valueAxis: { minimum: -0.5, maximum: 1.5, numberFormat: '0%' },
      categoryAxis: { reversed: true, tickLabelPosition: 'Low' },
      series: [{ fill: '#1F5F8B' }, { fill: '#B8C4CE' }],
    },
  ]);
});

it('lines are told apart by dashes', async () => {
  const { excel, port } = opened;
  const lines: ChartPlan = {
    ...chart,
    kind: 'lines',
    series: [{ color: '#1F5F8B' }, { color: '#7A4B00', dashed: true }],
  };
  await port.look({ kind: 'newSheet' });
  await port.carryOut(smallPlan(rows, { name: '走势', charts: [lines] }));
  expect(await excel.workbook.charts('走势')).toMatchObject([
    {
      type: 'LineMarkers',
      series: [
        { lineColor: '#1F5F8B', lineStyle: 'Continuous' },
        { lineColor: '#7A4B00', lineStyle: 'Dash' },
      ],
    },
  ]);
});

it('a chart that is refused leaves the workbook as it was', async () => {
  const { excel, port } = opened;
  const before = await picture(excel);
  const refused: ChartPlan = { ...chart, series: [...chart.series, { color: '#000000' }] };
  await port.look({ kind: 'newSheet' });
  const plan = smallPlan(rows, { name: '不成', charts: [refused] });
  expect(await port.carryOut(plan)).toMatchObject({ reason: 'gone', restored: true });
  expect(await picture(excel)).toEqual(before);
});
