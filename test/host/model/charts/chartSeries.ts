import { invalidArgument, itemNotFound } from '../../protocol/apiError';
import { ApiCollection, ApiObject } from '../../protocol/apiObject';
import type { SheetState } from '../sheetState';
import type { ChartState, SeriesState } from './chartState';

export class ChartSeriesCollection extends ApiCollection {
  override readonly className = 'ChartSeriesCollection';

  constructor(
    private readonly sheet: SheetState,
    private readonly state: ChartState,
  ) {
    super();
  }

  items(): readonly ChartSeries[] {
    const { row, column } = this.state.source;
    return this.state.series.map(
      (series, at) => new ChartSeries(series, this.sheet.cells.text(row, column + 1 + at)),
    );
  }

  get Count(): number {
    return this.state.series.length;
  }

  GetItemAt(index: number): ChartSeries {
    const series = this.items()[index];
    if (!series) throw itemNotFound();
    return series;
  }
}

class ChartSeries extends ApiObject {
  override readonly className = 'ChartSeries';

  constructor(
    private readonly state: SeriesState,
    readonly seriesName: string,
  ) {
    super();
  }

  override get navigation(): readonly string[] {
    return ['Format'];
  }

  get Name(): string {
    return this.seriesName;
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.state);
  }
}

class ChartSeriesFormat extends ApiObject {
  override readonly className = 'ChartSeriesFormat';

  constructor(private readonly state: SeriesState) {
    super();
  }

  override get navigation(): readonly string[] {
    return ['Fill', 'Line'];
  }

  get Fill(): ChartFill {
    return new ChartFill(this.state);
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.state);
  }
}

class ChartFill extends ApiObject {
  override readonly className = 'ChartFill';

  constructor(private readonly state: SeriesState) {
    super();
  }

  SetSolidColor(color: string): void {
    this.state.fill = hex(color);
  }
}

class ChartLineFormat extends ApiObject {
  override readonly className = 'ChartLineFormat';

  constructor(private readonly state: SeriesState) {
    super();
  }

  get Color(): string {
    return this.state.lineColor;
  }

  set Color(value: unknown) {
    this.state.lineColor = hex(String(value));
  }

  get LineStyle(): string {
    return this.state.lineStyle;
  }

  set LineStyle(value: unknown) {
    const styles = ['Continuous', 'Dash', 'DashDot', 'Dot', 'Automatic', 'None'];
    if (!styles.includes(String(value))) throw invalidArgument();
    this.state.lineStyle = String(value);
  }

  get Weight(): number {
    return this.state.lineWeight;
  }

  set Weight(value: unknown) {
    this.state.lineWeight = Number(value);
  }
}

function hex(color: string): string {
  if (!/^#[0-9A-F]{6}$/i.test(color)) throw invalidArgument();
  return color.toUpperCase();
}
