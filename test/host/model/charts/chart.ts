import { invalidArgument, itemNotFound } from '../../protocol/apiError';
import { ApiObject } from '../../protocol/apiObject';
import { boundingArea, parseArea } from '../address';
import type { Area } from '../address';
import { Range } from '../range';
import type { SheetState } from '../sheetState';
import { ChartAxes, ChartLegend, ChartTitle } from './chartParts';
import { ChartSeriesCollection } from './chartSeries';
import type { ChartState } from './chartState';

export class Chart extends ApiObject {
  override readonly className = 'Chart';

  constructor(
    private readonly sheet: SheetState,
    private readonly state: ChartState,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, unknown>> {
    return { Id: this.state.id };
  }

  override get navigation(): readonly string[] {
    return ['Axes', 'Legend', 'Series', 'Title'];
  }

  get Id(): string {
    return this.state.id;
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(value: unknown) {
    this.state.name = String(value);
  }

  get ChartType(): string {
    return this.state.type;
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.state);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.state);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.state);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.sheet, this.state);
  }

  SetPosition(start: Range | string, end: Range | string = start): void {
    this.state.place = boundingArea(areaOf(start), areaOf(end));
  }

  Delete(): void {
    const at = this.sheet.charts.indexOf(this.state);
    if (at < 0) throw itemNotFound();
    this.sheet.charts.splice(at, 1);
  }
}

function areaOf(cell: Range | string): Area {
  const area = cell instanceof Range ? cell.area : parseArea(cell.replace(/^.*!/, ''));
  if (!area) throw invalidArgument();
  return area;
}
