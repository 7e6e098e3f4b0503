/** Univer as this model uses it: one workbook, commands by id, one step of undo per batch. */
import { ICommandService, IUndoRedoService } from '@univerjs/core';
import type { IAccessor, Injector, Workbook } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
// The facade methods of each preset are type augmentations that come with its import.
import '@univerjs/preset-sheets-conditional-formatting';
import '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-data-validation';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { invalidOperation } from '../protocol/apiError';
import type { UndoSteps } from './undoSteps';

export class Engine {
  readonly book: FWorkbook;
  private readonly injector: Injector;

  constructor(readonly api: FUniver) {
    const book = api.getActiveWorkbook();
    if (!book) throw new Error('Univer has no workbook; create one before the model.');
    this.book = book;
    this.injector = book.getActiveSheet().getInject();
  }

  get unitId(): string {
    return this.book.getId();
  }

  get workbook(): Workbook {
    return this.book.getWorkbook();
  }

  service<T>(id: Parameters<Injector['get']>[0]): T {
    return this.injector.get(id) as T;
  }

  sheet(id: string): FWorksheet {
    const sheet = this.book.getSheetBySheetId(id);
    if (!sheet) throw invalidOperation(`simulator: Univer has no sheet ${id}.`);
    return sheet;
  }

  /** Runs a Univer command (undoable) or mutation (not undoable) and insists that it worked. */
  run(id: string, params: object): void {
    const commands = this.service<ICommandService>(ICommandService);
    if (!commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }))
      throw invalidOperation(`simulator: Univer refused ${id}.`);
  }

  /** A mutation of its own, without a command around it, that can be undone. */
  mutate(id: string, params: object, undo: (accessor: IAccessor) => object): void {
    const undoParams = this.injector.invoke((accessor) => undo(accessor));
    this.run(id, params);
    this.service<IUndoRedoService>(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [{ id, params: { unitId: this.unitId, ...undoParams } }],
      redoMutations: [{ id, params: { unitId: this.unitId, ...params } }],
    });
  }

  beginUndoStep(): void {
    this.service<UndoSteps>(IUndoRedoService).beginStep();
  }

  endUndoStep(): void {
    this.service<UndoSteps>(IUndoRedoService).endStep(this.unitId);
  }

  /** Some calls cannot be undone in Excel and empty its undo stack. */
  clearUndo(): void {
    this.service<IUndoRedoService>(IUndoRedoService).clearUndoRedo(this.unitId);
  }
}
