/**
 * Waiting for Univer's formula engine. Excel calculates within a batch; Univer starts 100 ms after
 * the last change, so a batch that reads must wait for it.
 */
import { FormulaDataModel, RegisterOtherFormulaService } from '@univerjs/preset-sheets-core';
import type { Engine } from './engine';
import type { LatestFormulas } from './latestFormulas';

const TIMEOUT_MS = 5000;

export class Calculation {
  private changes = 0;
  private calculating = 0;
  private calculated = 0;
  private readonly waiters: (() => void)[] = [];

  constructor(private readonly engine: Engine) {
    const formula = engine.api.getFormula();
    formula.calculationStart(() => {
      this.calculating = this.changes;
    });
    formula.calculationEnd(() => {
      // Results are applied in the same turn, after this notice.
      setTimeout(() => {
        this.calculated = this.calculating;
        if (!this.isPending) this.release();
      }, 0);
    });
  }

  /** The content of some cell changed. */
  touched(): void {
    this.changes += 1;
  }

  get isPending(): boolean {
    return this.changes > this.calculated && this.hasFormulas();
  }

  /** Conditional formats are computed later than cells, and no batch waits for them. */
  get isDrawing(): boolean {
    const formulas = this.engine.service<LatestFormulas>(RegisterOtherFormulaService);
    return this.changes > this.calculated || formulas.isWaiting;
  }

  private release(): void {
    for (const resume of this.waiters.splice(0)) resume();
  }

  settle(): Promise<void> | undefined {
    if (!this.isPending) return undefined;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, TIMEOUT_MS);
      this.waiters.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private hasFormulas(): boolean {
    const formulas = this.engine.service<FormulaDataModel>(FormulaDataModel);
    const sheets = formulas.getFormulaData()[this.engine.unitId] ?? {};
    return Object.values(sheets).some(
      (rows) => rows && Object.values(rows).some((row) => row && Object.keys(row).length > 0),
    );
  }
}
