/** What a chart is, in plain data: of the sheet that it stands on, and saved with it. */
import type { Area } from '../address';

export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  showsTitle: boolean;
  /** Names of the series in its first row, categories in its first column. */
  readonly source: Area;
  /** Cells that it covers. */
  place: Area;
  legend: { position: string; visible: boolean };
  readonly valueAxis: AxisState;
  readonly categoryAxis: AxisState;
  readonly series: readonly SeriesState[];
}

export interface AxisState {
  minimum: number | '';
  maximum: number | '';
  majorUnit: number | '';
  numberFormat: string;
  reversed: boolean;
  tickLabelPosition: string;
  tickLabelSpacing: number | '';
}

export interface SeriesState {
  fill: string;
  lineColor: string;
  lineStyle: string;
  lineWeight: number;
}

export const newAxis = (): AxisState => ({
  minimum: '',
  maximum: '',
  majorUnit: '',
  numberFormat: 'General',
  reversed: false,
  tickLabelPosition: 'NextToAxis',
  tickLabelSpacing: '',
});

export const newSeries = (): SeriesState => ({
  fill: '',
  lineColor: '',
  lineStyle: 'Automatic',
  lineWeight: 2.25,
});
