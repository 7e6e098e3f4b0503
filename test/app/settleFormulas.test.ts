import { describe, expect, it } from 'vitest';
import {
  type FormulaCells,
  type FormulaScope,
  WorkbookFailure,
  settleFormulas,
  unsettle,
} from '../../src/app';
import type { CellChange, FormulaCell } from '../../src/table';

/** A workbook of formulas in memory; it writes as the port's contract says. */
class FormulaBook implements FormulaCells {
  readonly calls: string[] = [];
  failing: WorkbookFailure | undefined;

  constructor(public cells: readonly FormulaCell[]) {}

  async readFormulas(scope: FormulaScope): Promise<readonly FormulaCell[]> {
    this.calls.push(`read ${scope.kind}`);
    return this.cells;
  }

  async writeCells(changes: readonly CellChange[]): Promise<void> {
    this.calls.push(`write ${changes.length}`);
    if (this.failing !== undefined) throw this.failing;
    for (const { sheet, row, column, write } of changes) {
      const others = this.cells.filter(
        (cell) => !(cell.sheet === sheet && cell.row === row && cell.column === column),
      );
      const written =
        write.kind === 'formula'
          ? [{ sheet, row, column, formula: write.formula, results: [[0]] }]
          : [];
      this.cells = [...others, ...written];
    }
  }
}

const cell = (row: number, formula: string, shown: string | number = 0): FormulaCell => ({
  sheet: '指标表',
  row,
  column: 2,
  formula,
  results: [[shown]],
});

const cagr = '=ZB.CAGR(A1,B1,2)';
const everywhere = { kind: 'workbook' } as const;
const formulas = (book: FormulaBook) => book.cells.map(({ formula }) => formula);

describe('replacing the add-in’s functions', () => {
  it('reads once and writes once', async () => {
    const book = new FormulaBook([cell(0, cagr), cell(1, '=ZB.REQUIRED(A2,B2,3)'), cell(2, '=A1')]);
    const outcome = await settleFormulas(book, everywhere, 'native');
    expect(book.calls).toEqual(['read workbook', 'write 2']);
    expect(outcome).toMatchObject({ kind: 'settled', formulas: 2, left: [] });
    expect(formulas(book).filter((formula) => formula.includes('ZB.'))).toEqual([]);
  });

  it('can be taken back, formula by formula', async () => {
    const book = new FormulaBook([cell(0, cagr), cell(1, '=A1')]);
    const outcome = await settleFormulas(book, everywhere, 'values');
    expect(formulas(book)).toEqual(['=A1']);
    if (outcome.kind !== 'settled') throw new Error(outcome.kind);
    expect(await unsettle(book, outcome.undo)).toBeUndefined();
    expect(formulas(book).sort()).toEqual(['=A1', cagr]);
  });

  it('says which cells still need the add-in', async () => {
    const book = new FormulaBook([cell(0, cagr), cell(1, '=ZB.ASSESS(A2:R28)')]);
    const outcome = await settleFormulas(book, everywhere, 'native');
    expect(outcome).toMatchObject({
      kind: 'settled',
      formulas: 1,
      left: [{ row: 1, why: { kind: 'noNativeForm', functions: ['ASSESS'] } }],
    });
  });

  it('writes nothing where there is nothing to replace', async () => {
    const book = new FormulaBook([cell(0, '=A1'), cell(1, cagr, '#NAME?')]);
    const outcome = await settleFormulas(book, everywhere, 'values');
    expect(book.calls).toEqual(['read workbook']);
    expect(outcome).toMatchObject({
      kind: 'nothing',
      left: [{ row: 1, why: { kind: 'notComputed', shown: '#NAME?' } }],
    });
  });

  it('passes on why the workbook refused', async () => {
    const failure = new WorkbookFailure('protected', '指标表', true);
    const book = new FormulaBook([cell(0, cagr)]);
    book.failing = failure;
    expect(await settleFormulas(book, everywhere, 'native')).toEqual({ kind: 'failed', failure });
    expect(await unsettle(book, [])).toBe(failure);
  });
});
