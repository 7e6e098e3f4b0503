/**
 * What the add-in's functions have answered, until the grid has shown it. Excel shows #BUSY! while a
 * function runs and calculates the cell again when the answer is there; Univer would wait for one
 * function after the other instead, and for ever for one that does not answer.
 */
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';
import type { Engine } from './engine';

export const BUSY = '#BUSY!';

export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Answer<T> {
  readonly answer: T;
  shown: boolean;
}

export class FunctionAnswers<T> {
  private readonly asked = new Map<string, CallingCell>();
  private readonly answers = new Map<string, Answer<T>>();
  private due: CallingCell[] = [];

  constructor(
    private readonly engine: Engine,
    /** The grid is going to be calculated for answers that came. */
    private readonly onCalculate: () => void,
  ) {
    // An answer that was shown holds for that calculation alone: the next one asks anew.
    engine.api.getFormula().calculationStart(() => {
      for (const [key, { shown }] of this.answers) if (shown) this.answers.delete(key);
    });
  }

  /** The answer if it is there; else it is asked for, and the cell is calculated when it comes. */
  take(cell: CallingCell, call: string, ask: () => Promise<T>): T | undefined {
    const key = `${cell.sheetId} ${cell.row} ${cell.column} ${call}`;
    const known = this.answers.get(key);
    if (known) {
      known.shown = true;
      return known.answer;
    }
    if (!this.asked.has(key)) {
      this.asked.set(key, cell);
      void ask().then((answer) => {
        this.asked.delete(key);
        this.answers.set(key, { answer, shown: false });
        this.due.push(cell);
        // All that one batch of answers brought is calculated at once.
        if (this.due.length === 1) setTimeout(() => this.calculate(), 0);
      });
    }
    return undefined;
  }

  private calculate(): void {
    const { unitId } = this.engine;
    const cells = this.due;
    this.due = [];
    this.onCalculate();
    this.engine.run(SetTriggerFormulaCalculationStartMutation.id, {
      dirtyRanges: cells.map(({ sheetId, row, column }) => ({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
    });
  }
}
