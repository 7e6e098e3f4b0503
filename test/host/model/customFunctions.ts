/** Custom functions: a formula in the grid calls the add-in over the same channel as everything else. */
import { functionCall } from '../protocol/eventQueue';
import type { EventEntry } from '../protocol/eventQueue';
import { ApiObject } from '../protocol/apiObject';
import type { Primitive } from './cellValue';

const INVOKE = 1000;
const LONGEST_WAIT_MS = 5000;

/** One function of functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly dimensionality?: 'scalar' | 'matrix';
    readonly repeating?: boolean;
    readonly optional?: boolean;
  }[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
  };
}

export type FunctionValue = Primitive | null;
export type FunctionResult = FunctionValue | readonly (readonly FunctionValue[])[];

export interface Outcome {
  readonly ok: boolean;
  readonly value: FunctionResult;
  /** Such as '#N/A'; the message shows only beside #VALUE! and #N/A in Excel. */
  readonly error?: string;
  readonly message?: string;
}

const ERROR_CODES: Readonly<Record<string, string>> = {
  0: '#VALUE!',
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#REF!',
};

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

export class CustomFunctionCalls {
  private readonly pending = new Map<number, (outcome: Outcome) => void>();
  private next = 1;
  private ready: Promise<void>;
  private setReady: () => void = () => undefined;

  constructor(private readonly send: (entry: EventEntry) => void) {
    this.ready = new Promise((resolve) => (this.setReady = resolve));
  }

  /** When no call is under way, with a turn for the grid to take the answers; at most a while. */
  async answered(): Promise<void> {
    const end = performance.now() + LONGEST_WAIT_MS;
    while (this.pending.size > 0 && performance.now() < end) await turn();
    await turn();
  }

  runtimeReady(): void {
    this.setReady();
  }

  /** The pane was reloaded: what was under way never comes back. */
  runtimeGone(): void {
    for (const settle of this.pending.values())
      settle({ ok: false, value: null, error: '#VALUE!' });
    this.pending.clear();
    this.ready = new Promise((resolve) => (this.setReady = resolve));
  }

  async call(id: string, args: readonly unknown[], address: string): Promise<Outcome> {
    await this.ready;
    const invocation = this.next++;
    const outcome = new Promise<Outcome>((resolve) => this.pending.set(invocation, resolve));
    this.send(functionCall(INVOKE, [invocation, id, args, address, 0]));
    return outcome;
  }

  settle(id: number, ok: boolean, value: unknown, code: unknown): void {
    const resolve = this.pending.get(id);
    this.pending.delete(id);
    if (ok) resolve?.({ ok, value: value as FunctionResult });
    else
      resolve?.({
        ok,
        value: null,
        error: ERROR_CODES[String(code)] ?? '#VALUE!',
        ...(typeof value === 'string' && value !== '' ? { message: value } : {}),
      });
  }
}

/** The service that the custom functions runtime inside office.js talks to. */
export class CustomFunctionsService extends ApiObject {
  override readonly className = 'CustomFunctions';

  constructor(private readonly calls: CustomFunctionCalls) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.calls.runtimeReady();
  }

  _GetEnabledFeatures(): readonly string[] {
    return [];
  }

  SetInvocationResults(
    results: readonly { id: number; value?: unknown; failed?: boolean; errorCode?: number }[],
  ): void {
    for (const { id, value, failed, errorCode } of results)
      this.calls.settle(id, failed !== true, value, errorCode);
  }

  SetInvocationArrayResults(
    results: readonly (readonly [number, boolean, unknown, number?])[],
  ): void {
    for (const [id, ok, value, code] of results) this.calls.settle(id, ok, value, code);
  }
}
