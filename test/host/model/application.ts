import { invalidArgument } from '../protocol/apiError';
import { ApiObject } from '../protocol/apiObject';
import type { BookContext } from './context';

export class Application extends ApiObject {
  override readonly className = 'Application';

  constructor(
    private readonly context: BookContext,
    private readonly isPending: () => boolean,
  ) {
    super();
  }

  get CalculationMode(): string {
    return this.context.state.calculationMode;
  }

  /** Manual is remembered and saved, but Univer goes on calculating. */
  set CalculationMode(value: unknown) {
    if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(String(value)))
      throw invalidArgument();
    this.context.state.calculationMode = String(value);
  }

  get CalculationState(): string {
    return this.isPending() ? 'Pending' : 'Done';
  }

  get CalculationEngineVersion(): number {
    return 191_029;
  }

  Calculate(_type?: string): void {
    this.context.engine.api.getFormula().executeCalculation();
  }

  SuspendApiCalculationUntilNextSync(): void {
    // One batch is calculated once here anyway.
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // Univer paints once a frame.
  }
}

export class Runtime extends ApiObject {
  override readonly className = 'Runtime';

  constructor(private readonly context: BookContext) {
    super();
  }

  get EnableEvents(): boolean {
    return this.context.enableEvents;
  }

  set EnableEvents(value: unknown) {
    this.context.enableEvents = value === true;
  }
}
