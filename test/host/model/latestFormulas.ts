import { FormulaResultStatus, RegisterOtherFormulaService } from '@univerjs/preset-sheets-core';

interface Registered {
  readonly unitId: string;
  readonly sheetId: string;
  readonly id: string;
}

/**
 * One formula for each conditional format, the last. Univer goes on to compute every formula that a format
 * ever had, in all of its cells: a workbook that is worked in for long would come to a stand.
 */
export class LatestFormulas extends RegisterOtherFormulaService {
  private readonly last = new Map<string, Registered>();

  private isOn = true;

  /** Some format's formula has no result yet. */
  get isWaiting(): boolean {
    return [...this.last.values()].some(({ unitId, sheetId, id }) => {
      const status = this.getFormulaValueSync(unitId, sheetId, id)?.status;
      return status === FormulaResultStatus.WAIT;
    });
  }

  override registerFormulaWithRange(
    ...format: Parameters<RegisterOtherFormulaService['registerFormulaWithRange']>
  ): string {
    const [unitId, sheetId, , , , kind, formatId] = format;
    if (!this.isOn) return '';
    const id = super.registerFormulaWithRange(...format);
    const key = JSON.stringify([unitId, sheetId, kind, formatId]);
    const before = this.last.get(key);
    if (formatId !== undefined && before !== undefined)
      this.deleteFormula(unitId, sheetId, [before.id]);
    this.last.set(key, { unitId, sheetId, id });
    return id;
  }

  /** Whether formats are computed at all; whoever turns them on has them registered anew. */
  turn(on: boolean): void {
    this.isOn = on;
    if (on) return;
    for (const { unitId, sheetId, id } of this.last.values())
      this.deleteFormula(unitId, sheetId, [id]);
    this.last.clear();
  }
}
