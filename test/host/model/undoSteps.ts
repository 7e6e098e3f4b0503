import { LocalUndoRedoService } from '@univerjs/core';
import type { IUndoRedoItem } from '@univerjs/core';

/**
 * Univer's undo stack, with one batch of the add-in as one step. Univer's own batching plays the
 * undos of a batch in the order of the redos, which goes wrong where two of them touch the same
 * cell. Given to Univer as an override, because what its injector hands out is a proxy that
 * swallows assignments.
 */
export class UndoSteps extends LocalUndoRedoService {
  private step: IUndoRedoItem[] | undefined;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.step) this.step.push(item);
    else super.pushUndoRedo(item);
  }

  override clearUndoRedo(unitId: string): void {
    if (this.step) this.step = [];
    super.clearUndoRedo(unitId);
  }

  beginStep(): void {
    this.step = [];
  }

  endStep(unitID: string): void {
    const items = this.step ?? [];
    this.step = undefined;
    if (items.length === 0) return;
    super.pushUndoRedo({
      unitID,
      undoMutations: [...items].reverse().flatMap((item) => item.undoMutations),
      redoMutations: items.flatMap((item) => item.redoMutations),
    });
  }
}
