import { describe, expect, it } from 'vitest';
import { type FormulaCell, nativeFormula, settlementOf } from '../../../src/table';
import { profiles } from '../../domain/assessment/support';

const options = { profiles, language: 'zh' } as const;

function cell(formula: string, results: FormulaCell['results'] = [[0.1]], row = 0): FormulaCell {
  return { sheet: '指标表', row, column: 19, formula, results };
}

const at = (row: number, column = 19) => ({ sheet: '指标表', row, column });

describe('formulas settled as native ones', () => {
  it('change where they call the add-in, and nowhere else', () => {
    const { changes, undo, left } = settlementOf(
      [cell('=ZB.CAGR(A1,B1,2)'), cell('=A1+B1', [[3]], 1)],
      'native',
      options,
    );
    const { formula } = nativeFormula('=ZB.CAGR(A1,B1,2)');
    expect(changes).toEqual([{ ...at(0), write: { kind: 'formula', formula } }]);
    expect(undo).toEqual([{ ...at(0), write: { kind: 'formula', formula: '=ZB.CAGR(A1,B1,2)' } }]);
    expect(left).toEqual([]);
  });

  it('stay whole where a part of them has no native form', () => {
    const half = cell('=ZB.CAGR(A1,B1,2)+ZB.NUMBER(C1)');
    expect(settlementOf([half], 'native', options)).toEqual({
      changes: [],
      undo: [],
      left: [{ ...at(0), why: { kind: 'noNativeForm', functions: ['NUMBER'] } }],
    });
  });
});

describe('formulas settled as values (固化)', () => {
  it('become what they show', () => {
    const { changes } = settlementOf([cell('=ZB.CAGR(A1,B1,2)', [[0.0707]])], 'values');
    expect(changes).toEqual([{ ...at(0), write: { kind: 'value', value: 0.0707 } }]);
  });

  it('leave the whole block that they have spilled, and come back into empty cells', () => {
    const spilled = cell('=ZB.ASSESS(A2:R4)', [
      ['正常', 1.08],
      ['滞后', 0.95],
    ]);
    const { changes, undo } = settlementOf([spilled], 'values');
    expect(changes).toEqual([
      { ...at(0), write: { kind: 'value', value: '正常' } },
      { ...at(0, 20), write: { kind: 'value', value: 1.08 } },
      { ...at(1), write: { kind: 'value', value: '滞后' } },
      { ...at(1, 20), write: { kind: 'value', value: 0.95 } },
    ]);
    const empty = { kind: 'value', value: null };
    expect(undo).toEqual([
      { ...at(0, 20), write: empty },
      { ...at(1), write: empty },
      { ...at(1, 20), write: empty },
      { ...at(0), write: { kind: 'formula', formula: '=ZB.ASSESS(A2:R4)' } },
    ]);
  });

  it('keep an error an error', () => {
    const { changes } = settlementOf([cell('=ZB.CAGR(A1,B1,2)', [['#N/A']])], 'values');
    expect(changes).toEqual([{ ...at(0), write: { kind: 'formula', formula: '=#N/A' } }]);
  });

  it.each(['#NAME?', '#BUSY!', '#GETTING_DATA', '#SPILL!', '#CALC!'])(
    'never become %s, which says nothing of the figures',
    (shown) => {
      const { changes, left } = settlementOf([cell('=ZB.CAGR(A1,B1,2)', [[shown]])], 'values');
      expect(changes).toEqual([]);
      expect(left).toEqual([{ ...at(0), why: { kind: 'notComputed', shown } }]);
    },
  );

  it('leave formulas alone that do not call the add-in, though they show errors', () => {
    expect(settlementOf([cell('=MY.CAGR(A1)', [['#NAME?']])], 'values')).toEqual({
      changes: [],
      undo: [],
      left: [],
    });
  });
});
