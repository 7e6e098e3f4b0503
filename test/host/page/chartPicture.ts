/** A chart of the workbook as a picture (SVG): what Excel would draw, plainly. */
import type { Area } from '../model/address';
import type { ChartState } from '../model/charts/chartState';
import type { SheetState } from '../model/sheetState';

interface Size {
  readonly width: number;
  readonly height: number;
}

export function chartPicture(chart: ChartState, sheet: SheetState, size: Size): string {
  const data = dataOf(chart.source, sheet);
  const left = chart.type === 'BarClustered' ? Math.min(190, size.width * 0.35) : 56;
  const frame = { left, right: size.width - 16, top: 36, bottom: size.height - 44 };
  const draw = chart.type === 'BarClustered' ? bars : lines;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" role="img" aria-label="${escaped(chart.title)}">`,
    `<rect width="100%" height="100%" fill="#fff" stroke="#b3b3b3"/>`,
    text(size.width / 2, 22, chart.title, 'middle', 15),
    draw(chart, data, frame),
    legend(chart, data, size),
    '</svg>',
  ].join('');
}

interface Data {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | undefined)[];
  }[];
}

function dataOf({ row, column, rows, columns }: Area, { cells }: SheetState): Data {
  const below = Array.from({ length: rows - 1 }, (_, at) => row + 1 + at);
  return {
    categories: below.map((at) => cells.text(at, column)),
    series: Array.from({ length: columns - 1 }, (_, at) => ({
      name: cells.text(row, column + 1 + at),
      values: below.map((line) => {
        const value = cells.value(line, column + 1 + at);
        return typeof value === 'number' ? value : undefined;
      }),
    })),
  };
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function scale({ valueAxis }: ChartState, { series }: Data, from: number, to: number) {
  const values = series.flatMap((each) => each.values.flatMap((value) => value ?? []));
  const low = valueAxis.minimum === '' ? Math.min(0, ...values) : valueAxis.minimum;
  const high = valueAxis.maximum === '' ? Math.max(1, ...values) : valueAxis.maximum;
  const { majorUnit } = valueAxis;
  const steps = majorUnit === '' ? 4 : Math.max(1, Math.floor((high - low) / majorUnit));
  const within = (value: number) => Math.min(high, Math.max(low, value));
  return {
    low,
    high,
    at: (value: number) => from + ((within(value) - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: steps + 1 }, (_, tick) => low + ((high - low) * tick) / steps),
  };
}

function label(value: number, { valueAxis }: ChartState): string {
  return valueAxis.numberFormat.endsWith('%')
    ? `${Math.round(value * 100)}%`
    : String(Number(value.toPrecision(5)));
}

function bars(chart: ChartState, data: Data, { left, right, top, bottom }: Frame): string {
  const x = scale(chart, data, left, right);
  const line = (bottom - top) / data.categories.length;
  const thick = (line * 0.7) / data.series.length;
  const place = (index: number) =>
    chart.categoryAxis.reversed ? index : data.categories.length - 1 - index;
  return [
    ...x.ticks.map((tick) => rule(x.at(tick), top, x.at(tick), bottom)),
    ...x.ticks.map((tick) => text(x.at(tick), bottom + 14, label(tick, chart), 'middle')),
    ...data.categories.map((name, at) =>
      text(left - 6, top + line * (place(at) + 0.5) + 4, name, 'end', Math.min(11, line)),
    ),
    ...data.series.flatMap(({ values }, number) =>
      values.map((value, at) => {
        if (value === undefined) return '';
        const [from, to] = [x.at(Math.min(0, value)), x.at(Math.max(0, value))];
        const y = top + line * (place(at) + 0.15) + thick * number;
        return `<rect x="${from}" y="${y}" width="${to - from}" height="${thick}" fill="${chart.series[number]?.fill || '#888'}"/>`;
      }),
    ),
  ].join('');
}

function lines(chart: ChartState, data: Data, { left, right, top, bottom }: Frame): string {
  const y = scale(chart, data, bottom, top);
  const x = (at: number) => left + ((right - left) * (at + 0.5)) / data.categories.length;
  return [
    ...y.ticks.map((tick) => rule(left, y.at(tick), right, y.at(tick))),
    ...y.ticks.map((tick) => text(left - 6, y.at(tick) + 4, label(tick, chart), 'end')),
    ...data.categories.map((name, at) => text(x(at), bottom + 16, name, 'middle')),
    ...data.series.map(({ values }, number) => {
      const style = chart.series[number];
      const colour = style?.lineColor || '#888';
      const points = values.flatMap((value, at) =>
        value === undefined ? [] : [[x(at), y.at(value)] as const],
      );
      const dash = style?.lineStyle === 'Dash' ? ' stroke-dasharray="7 5"' : '';
      return [
        `<polyline fill="none" stroke="${colour}" stroke-width="${style?.lineWeight ?? 2}"${dash} points="${points.map((each) => each.join()).join(' ')}"/>`,
        ...points.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colour}"/>`),
      ].join('');
    }),
  ].join('');
}

function legend({ type, series, legend: { visible } }: ChartState, data: Data, size: Size): string {
  if (!visible) return '';
  const width = 130;
  const first = size.width / 2 - (data.series.length * width) / 2;
  return data.series
    .map(({ name }, at) => {
      const style = series[at];
      const colour = (type === 'BarClustered' ? style?.fill : style?.lineColor) || '#888';
      const x = first + at * width;
      return `<rect x="${x}" y="${size.height - 20}" width="14" height="8" fill="${colour}"/>${text(x + 20, size.height - 12, name, 'start')}`;
    })
    .join('');
}

const rule = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#ddd"/>`;

const text = (x: number, y: number, content: string, anchor: string, points = 11): string =>
  `<text x="${x}" y="${y}" font-size="${points}" text-anchor="${anchor}" fill="#333">${escaped(content)}</text>`;

const escaped = (content: string): string =>
  content.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
