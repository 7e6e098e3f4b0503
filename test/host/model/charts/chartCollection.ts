import { generateRandomId } from '@univerjs/core';
import { invalidArgument, itemNotFound } from '../../protocol/apiError';
import { ApiCollection } from '../../protocol/apiObject';
import { assertWritable } from '../context';
import { Range } from '../range';
import type { SheetState } from '../sheetState';
import { Chart } from './chart';
import { newAxis, newSeries } from './chartState';

/** Those that the product makes; another type is refused, not drawn wrong. */
const TYPES = new Set(['BarClustered', 'LineMarkers']);

/** How many cells a chart covers where nobody says it. */
const USUAL = { rows: 15, columns: 8 };

export class ChartCollection extends ApiCollection {
  override readonly className = 'ChartCollection';

  constructor(private readonly sheet: SheetState) {
    super();
  }

  items(): readonly Chart[] {
    return this.sheet.charts.map((state) => new Chart(this.sheet, state));
  }

  get Count(): number {
    return this.sheet.charts.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItem(key: string): Chart {
    const chart = this.GetItemOrNullObject(key);
    if (!chart) throw itemNotFound();
    return chart;
  }

  GetItemOrNullObject(key: string): Chart | null {
    return this.items().find(({ Id, Name }) => Id === key || Name === key) ?? null;
  }

  GetItemAt(index: number): Chart {
    const chart = this.items()[index];
    if (!chart) throw itemNotFound();
    return chart;
  }

  /** Only series in columns with their names over them: what Excel makes of other blocks is its own guess. */
  Add(type: string, source: Range, seriesBy = 'Auto'): Chart {
    if (!TYPES.has(type) || !(source instanceof Range) || seriesBy !== 'Columns')
      throw invalidArgument();
    const { area } = source;
    if (area.rows < 2 || area.columns < 2) throw invalidArgument();
    assertWritable(this.sheet, area);
    const number = this.sheet.charts.length + 1;
    const state = {
      id: `{${generateRandomId(8)}}`,
      name: `Chart ${number}`,
      type,
      title: '',
      showsTitle: true,
      source: area,
      place: { row: 1, column: 1, ...USUAL },
      legend: { position: 'Right', visible: true },
      valueAxis: newAxis(),
      categoryAxis: newAxis(),
      series: Array.from({ length: area.columns - 1 }, newSeries),
    };
    this.sheet.charts.push(state);
    return new Chart(this.sheet, state);
  }
}
