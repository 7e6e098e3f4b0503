/** Answers office.js: start-up, batches, settings, ribbon commands, custom function calls. */
import { ApiError } from './apiError';
import type { ApiObject } from './apiObject';
import { executeBatch } from './batch';
import type { BatchHost } from './batch';
import { appContext, frameName } from './boot';
import type { BootOptions } from './boot';
import { EventQueue } from './eventQueue';
import { Faults, faultError } from './faults';
import type { SyncFault } from './faults';
import { camel } from './members';
import type { References } from './references';
import { Relay } from './relay';
import { addBatch, kindOf, NO_STATISTICS } from './statistics';
import type { Statistics } from './statistics';
import { ACTION } from './wire';
import type { Action, BatchRequest } from './wire';

/** The numbers by which office.js names its calls. */
const DISPATCH = { richApi: 93, loadSettings: 75, saveSettings: 76, commandCompleted: 94 } as const;
const OUTER_ERROR = { notSupported: 5000, cellEdit: 5004 } as const;
const FLAG_DELAY_FOR_CELL_EDIT = 64;

/** What lies behind the protocol: the object model and the grid beneath it. */
export interface HostModel {
  readonly root: ApiObject;
  readonly services: ReadonlyMap<string, ApiObject>;
  readonly references: References;
  settle(): Promise<void> | undefined;
  /** One batch is one step of undo: what happens inside counts as the add-in's doing. */
  beginBatch(): void;
  endBatch(): void;
  isUserEditing(): boolean;
}

interface ExecuteMethodData {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, unknown])[] };
}

export interface HostHooks {
  onBatch(): void;
  onInternalError(error: unknown): void;
}

export class OfficeHost {
  readonly faults = new Faults();
  readonly events: EventQueue;
  statistics: Statistics = NO_STATISTICS;
  private settings: readonly (readonly [string, unknown])[] = [];
  private relay: Relay | undefined;
  private boot: BootOptions | undefined;
  private tail: Promise<unknown> = Promise.resolve();
  private readonly commandWaiters: (() => void)[] = [];

  constructor(
    private readonly model: HostModel,
    private readonly hooks: HostHooks,
  ) {
    this.events = new EventQueue(
      (entries) => {
        if (!this.relay?.raise('richApiMessage', { ArrayData: entries })) return;
        this.statistics = { ...this.statistics, events: this.statistics.events + entries.length };
      },
      () => this.faults.takeEventFault(),
    );
  }

  /** Points the frame at the add-in. A second call plays a reload of the pane. */
  attach(frame: HTMLIFrameElement, addinUrl: URL, boot: BootOptions): void {
    this.relay?.dispose();
    this.boot = boot;
    this.relay = new Relay(frame, addinUrl.origin, (action, data) => this.invoke(action, data));
    frame.name = frameName(boot);
    frame.src = addinUrl.href;
  }

  resetStatistics(): void {
    this.statistics = NO_STATISTICS;
  }

  raise(event: string, data: unknown): boolean {
    return this.relay?.raise(event, data) ?? false;
  }

  isListening(event: string): boolean {
    return this.relay?.isRegistered(event) ?? false;
  }

  /** Resolves when the add-in calls `event.completed()`. */
  commandCompleted(): Promise<void> {
    return new Promise((resolve) => this.commandWaiters.push(resolve));
  }

  private invoke(action: string, data: unknown): unknown {
    switch (action) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.boot && appContext(this.boot, this.settings);
      case 'executeMethod':
        return this.execute(data as ExecuteMethodData);
      default:
        // notifyHost and the like expect no answer.
        return undefined;
    }
  }

  private execute(data: ExecuteMethodData): unknown {
    switch (data.DdaMethod.DispatchId) {
      case DISPATCH.richApi:
        return this.query(data.ArrayData ?? []);
      case DISPATCH.saveSettings:
        this.settings = data.DdaSettingsMethod?.Properties ?? [];
        return done({});
      case DISPATCH.loadSettings:
        return done({
          Properties: { Settings: this.settings.map(([Name, Value]) => ({ Name, Value })) },
        });
      case DISPATCH.commandCompleted:
        this.commandWaiters.shift()?.();
        return done({});
      default:
        return { Version: 1, Error: OUTER_ERROR.notSupported };
    }
  }

  /**
   * What waits for the end of a cell's editing waits outside the queue: a request that comes after it
   * is refused and not held up. What the functions give back is taken while a cell is edited.
   */
  private async query(array: readonly unknown[]): Promise<unknown> {
    const body = String(array[4]);
    const request = JSON.parse(body) as BatchRequest;
    const kind = kindOf(request);
    const waits = (Number(array[6] ?? 0) & FLAG_DELAY_FOR_CELL_EDIT) !== 0;
    if (kind === 'sync' && waits) await this.editEnded();
    const answer = this.tail.then(() =>
      kind === 'sync' && !waits && this.isEditing()
        ? { Version: 1, Error: OUTER_ERROR.cellEdit }
        : this.process(request, kind, body),
    );
    this.tail = answer.catch(() => undefined);
    return answer;
  }

  private isEditing(): boolean {
    return this.faults.inCellEdit || this.model.isUserEditing();
  }

  private async process(
    request: BatchRequest,
    kind: ReturnType<typeof kindOf>,
    body: string,
  ): Promise<unknown> {
    if (this.faults.delayMs > 0) await sleep(this.faults.delayMs);
    const fault = kind === 'sync' ? this.faults.takeSyncFault() : undefined;
    const started = performance.now();
    const response = JSON.stringify(await this.run(request, fault));
    this.statistics = addBatch(this.statistics, {
      kind,
      actions: request.Actions?.length ?? 0,
      request: byteLength(body),
      response: byteLength(response),
      ms: performance.now() - started,
    });
    this.hooks.onBatch();
    return done({ Data: [200, [], response] });
  }

  private async run(request: BatchRequest, fault: SyncFault | undefined): Promise<unknown> {
    const { model } = this;
    const host: BatchHost = {
      root: model.root,
      services: model.services,
      references: model.references,
      settle: () => model.settle(),
      beforeAction: (index, action) => this.beforeAction(index, action, request, fault),
      onInternalError: (error) => this.hooks.onInternalError(error),
    };
    model.beginBatch();
    try {
      return await executeBatch(host, request);
    } finally {
      model.endBatch();
    }
  }

  private beforeAction(
    index: number,
    action: Action,
    request: BatchRequest,
    fault?: SyncFault,
  ): void {
    if (fault && index >= (fault.actionIndex ?? 0)) throw faultError(fault);
    const path = request.ObjectPaths[action.ObjectPathId];
    const name =
      action.ActionType === ACTION.method || action.ActionType === ACTION.setProperty
        ? action.Name
        : path?.Name;
    if (name !== undefined && this.faults.isWithheld(camel(name)))
      throw new ApiError(
        'ApiNotFound',
        `The API '${name}' is not supported by this host.`,
        400,
        name,
      );
  }

  private async editEnded(): Promise<void> {
    await this.faults.whenCellEditEnds();
    while (this.model.isUserEditing()) await sleep(50);
  }
}

const done = (more: object): object => ({ Version: 1, Error: 0, ...more });

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;
