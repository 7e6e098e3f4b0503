/** The simulated workbook: Univer beneath, Excel's object model above, and what connects them. */
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { FUniver } from '@univerjs/core/facade';
import type { ApiObject } from '../protocol/apiObject';
import type { EventEntry } from '../protocol/eventQueue';
import type { HostModel } from '../protocol/officeHost';
import { References } from '../protocol/references';
import { Application, Runtime } from './application';
import { BookState } from './bookState';
import { Calculation } from './calculation';
import { ChangeWatch } from './changeWatch';
import type { BookContext } from './context';
import { CustomFunctionCalls, CustomFunctionsService } from './customFunctions';
import { Engine } from './engine';
import { Events } from './events';
import { FunctionAnswers } from './functionAnswers';
import type { Result } from './functionRegistry';
import { guardProtectedSheets } from './protectionGuard';
import { Range } from './range';
import { AddinInternalService, AppRuntimePersistenceService, AppRuntimeService } from './services';
import { Workbook } from './workbook';
import { Worksheet } from './worksheet';

export interface BookHooks {
  send(entry: EventEntry): void;
  onCommandsReady(): void;
  /** A person tried to change a locked cell. */
  onRefused(): void;
  readonly pane: { readonly isOpen: boolean; show(open: boolean): void };
}

export class Book implements HostModel {
  readonly engine: Engine;
  readonly context: BookContext;
  readonly references = new References();
  readonly functions: CustomFunctionCalls;
  readonly answers: FunctionAnswers<Result>;
  readonly root: Workbook;
  readonly services: ReadonlyMap<string, ApiObject>;
  readonly events: Events;
  readonly persistence = new AppRuntimePersistenceService();
  private readonly calculation: Calculation;
  private readonly watch: ChangeWatch;

  constructor(api: FUniver, hooks: BookHooks) {
    this.engine = new Engine(api);
    this.calculation = new Calculation(this.engine);
    this.events = new Events(() => this.context, hooks.send);
    this.context = this.makeContext();
    this.watch = new ChangeWatch(this.context, this.events, () => this.calculation.touched());
    guardProtectedSheets(this.context, hooks.onRefused);
    this.functions = new CustomFunctionCalls(hooks.send);
    this.answers = new FunctionAnswers(this.engine, () => this.calculation.touched());
    this.root = new Workbook(
      this.context,
      new Application(this.context, () => this.calculation.isPending),
      new Runtime(this.context),
    );
    this.services = new Map<string, ApiObject>([
      ['Microsoft.ExcelServices.CustomFunctions', new CustomFunctionsService(this.functions)],
      [
        'Microsoft.InternalService.AddinInternalService',
        new AddinInternalService(hooks.onCommandsReady),
      ],
      ['Microsoft.AppRuntime.AppRuntimeService', new AppRuntimeService(hooks.pane)],
      ['Microsoft.AppRuntime.AppRuntimePersistenceService', this.persistence],
    ]);
  }

  settle(): Promise<void> | undefined {
    return this.calculation.settle();
  }

  /** Until nothing is calculated any more and no function of the add-in is awaited. */
  async rest(): Promise<void> {
    do {
      await this.calculation.settle();
      await this.functions.answered();
    } while (this.calculation.isPending);
  }

  get isDrawing(): boolean {
    return this.calculation.isDrawing;
  }

  beginBatch(): void {
    this.watch.flush();
    this.context.origin = 'addin';
    this.engine.beginUndoStep();
  }

  endBatch(): void {
    this.engine.endUndoStep();
    this.watch.flush();
    this.context.origin = 'user';
  }

  /** What a co-author does in another window. */
  asRemote(act: () => void): void {
    this.watch.flush();
    this.context.origin = 'remote';
    try {
      act();
    } finally {
      this.watch.flush();
      this.context.origin = 'user';
    }
  }

  isUserEditing(): boolean {
    return this.engine.service<IEditorBridgeService>(IEditorBridgeService).isVisible().visible;
  }

  /** The pane's document is gone, and with it every handler and reference. */
  paneGone(): void {
    this.events.forget();
    this.functions.runtimeGone();
  }

  private makeContext(): BookContext {
    const worksheets = new Map<string, Worksheet>();
    const context: BookContext = {
      engine: this.engine,
      state: new BookState(this.engine),
      references: this.references,
      changes: this.events,
      origin: 'user',
      enableEvents: true,
      isSettingUp: false,
      stayingHere: (act) => {
        const active = this.engine.book.getActiveSheet();
        context.isSettingUp = true;
        try {
          return act();
        } finally {
          if (this.engine.book.getSheetBySheetId(active.getSheetId()))
            this.engine.book.setActiveSheet(active);
          context.isSettingUp = false;
        }
      },
      settled: async () => {
        await this.settle();
      },
      range: (sheet, area) => new Range(context, sheet, area),
      worksheet: (sheet) => {
        const known = worksheets.get(sheet.id) ?? new Worksheet(context, sheet);
        worksheets.set(sheet.id, known);
        return known;
      },
    };
    return context;
  }
}
