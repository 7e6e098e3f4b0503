import { invalidArgument } from '../../protocol/apiError';
import { ApiObject } from '../../protocol/apiObject';
import type { AxisState, ChartState } from './chartState';

export class ChartTitle extends ApiObject {
  override readonly className = 'ChartTitle';

  constructor(private readonly state: ChartState) {
    super();
  }

  get Text(): string {
    return this.state.title;
  }

  set Text(value: unknown) {
    this.state.title = String(value);
  }

  get Visible(): boolean {
    return this.state.showsTitle;
  }

  set Visible(value: unknown) {
    this.state.showsTitle = value === true;
  }
}

export class ChartLegend extends ApiObject {
  override readonly className = 'ChartLegend';

  constructor(private readonly state: ChartState) {
    super();
  }

  get Position(): string {
    return this.state.legend.position;
  }

  set Position(value: unknown) {
    if (!['Top', 'Bottom', 'Left', 'Right', 'Corner'].includes(String(value)))
      throw invalidArgument();
    this.state.legend.position = String(value);
  }

  get Visible(): boolean {
    return this.state.legend.visible;
  }

  set Visible(value: unknown) {
    this.state.legend.visible = value === true;
  }
}

export class ChartAxes extends ApiObject {
  override readonly className = 'ChartAxes';

  constructor(private readonly state: ChartState) {
    super();
  }

  override get navigation(): readonly string[] {
    return ['CategoryAxis', 'ValueAxis'];
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.state.categoryAxis);
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.state.valueAxis);
  }
}

class ChartAxis extends ApiObject {
  override readonly className = 'ChartAxis';

  constructor(private readonly state: AxisState) {
    super();
  }

  get Minimum(): number | '' {
    return this.state.minimum;
  }

  set Minimum(value: unknown) {
    this.state.minimum = bound(value);
  }

  get Maximum(): number | '' {
    return this.state.maximum;
  }

  set Maximum(value: unknown) {
    this.state.maximum = bound(value);
  }

  get MajorUnit(): number | '' {
    return this.state.majorUnit;
  }

  set MajorUnit(value: unknown) {
    this.state.majorUnit = bound(value);
  }

  get NumberFormat(): string {
    return this.state.numberFormat;
  }

  set NumberFormat(value: unknown) {
    this.state.numberFormat = String(value);
  }

  get ReversePlotOrder(): boolean {
    return this.state.reversed;
  }

  set ReversePlotOrder(value: unknown) {
    this.state.reversed = value === true;
  }

  get TickLabelSpacing(): number | '' {
    return this.state.tickLabelSpacing;
  }

  set TickLabelSpacing(value: unknown) {
    this.state.tickLabelSpacing = bound(value);
  }

  get TickLabelPosition(): string {
    return this.state.tickLabelPosition;
  }

  set TickLabelPosition(value: unknown) {
    if (!['NextToAxis', 'High', 'Low', 'None'].includes(String(value))) throw invalidArgument();
    this.state.tickLabelPosition = String(value);
  }
}

/** An empty text leaves it to Excel. */
function bound(value: unknown): number | '' {
  if (value === '') return '';
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}
