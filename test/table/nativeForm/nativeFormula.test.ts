import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nativeFormula } from '../../../src/table';
import { tokensOf } from '../../../src/table/nativeForm/tokens';
import { profiles } from '../../domain/assessment/support';

const options = { profiles, language: 'zh' } as const;
const native = (formula: string) => nativeFormula(formula, options);
const formulaOf = (formula: string) => native(formula).formula;

const cagr = formulaOf('=ZB.CAGR(A1,B1,C1)');

describe('a call of the add-in, rewritten', () => {
  it('is the native function, guarded against blanks, words and what has no rate', () => {
    expect(cagr).toBe(
      '=IF(AND(A1="",B1=""),"",IF(COUNT(A1,B1,C1)<3,NA(),IF(AND(A1>0,B1>=0,C1>0),RRI(C1,A1,B1),NA())))',
    );
  });

  it.each([
    ['in small letters', '=zb.cagr(A1,B1,C1)'],
    ['with blanks around its arguments', '=ZB.CAGR( A1 , B1,C1 )'],
    ['as a workbook without the add-in shows it', '=_xldudf_ZB_CAGR(A1,B1,C1)'],
    ['as a file stores it', '=_xlfn._xldudf_ZB_CAGR(A1,B1,C1)'],
    ['as an unknown function', '=_xludf.ZB.CAGR(A1,B1,C1)'],
    ['for which one result is asked', '=@ZB.CAGR(A1,B1,C1)'],
  ])('is the same %s', (_, formula) => {
    expect(native(formula)).toEqual({ formula: cagr, left: [] });
  });

  it('is found inside other functions and inside itself', () => {
    const inner = cagr.slice(1);
    expect(formulaOf('=IF(A1>0,1+ZB.CAGR(A1,B1,C1),"")')).toBe(`=IF(A1>0,1+${inner},"")`);
    const nested = native('=ZB.FORECAST(1,1+ZB.CAGR(A1,B1,C1),1,2)');
    expect(nested.left).toEqual([]);
    expect(nested.formula).toContain(`1+${inner}`);
    expect(nested.formula).not.toContain('ZB.');
  });

  it('keeps an expression together', () => {
    expect(formulaOf('=ZB.CAGR(A1+A2,B1,2)')).toContain('RRI(2,(A1+A2),B1)');
  });

  it.each([
    ['sheet names with quotes and commas', "'咸安, ''22'!$B$2"],
    ['books', '[Book 1.xlsx]Sheet1!B2'],
    ['the row of a table', 'Table1[@[2022年, 总量]]'],
    ['texts with brackets', 'LEN("ZB.CAGR(1,"",2")'],
    ['arrays within calls', 'SUM({1,2;3,4})'],
  ])('takes %s as one argument', (_, argument) => {
    const { formula, left } = native(`=ZB.CAGR(${argument},B1,1)`);
    expect(left).toEqual([]);
    expect(formula).toContain(`COUNT(${argument},B1,1)<3`);
  });
});

describe('what has no native form stays as it is and is named', () => {
  it.each([
    ['ASSESS', '=ZB.ASSESS(A2:R28)'],
    ['ASSESS', '=_xldudf_ZB_ASSESS(A2:R28,"eurostat")'],
    ['NUMBER', '=ZB.NUMBER(A1)'],
    ['CAGR', '=ZB.CAGR(A1:A9,B1:B9,2)'],
    ['CAGR', '=ZB.CAGR(A1:A9*2,B1,2)'],
    ['CAGR', '=ZB.CAGR(levels,B1,2)'],
    ['CAGR', '=ZB.CAGR(Table1[2021],B1,2)'],
    ['CAGR', '=ZB.CAGR(A1#,B1,2)'],
    ['CAGR', '=ZB.CAGR(A1,B1)'],
    ['CAGR', '=ZB.CAGR(A1,B1,2,3)'],
    ['CAGR', '=ZB.CAGR(A1;B1;2)'],
    ['CAGR', '=ZB.CAGR(A1,B1,2'],
    ['AVGGROWTH', '=ZB.AVGGROWTH(A1:B9)'],
    ['PACE', '=ZB.PACE(A1,B1,C1,2,5,D1)'],
    ['STATUS', '=ZB.STATUS(A1,B1,C1,2,5,"unknown")'],
    ['NEWER', '=ZB.NEWER(1)'],
  ])('%s in %s', (name, formula) => {
    expect(native(formula)).toEqual({ formula, left: [name] });
  });

  it('names each function once', () => {
    expect(native('=ZB.NUMBER(A1)+ZB.NUMBER(A2)+ZB.ASSESS(A2:R28)').left).toEqual([
      'NUMBER',
      'ASSESS',
    ]);
  });

  it('keeps a formula whole that would become longer than Excel takes', () => {
    const sum = Array.from({ length: 80 }, (_, row) => `ZB.AVGGROWTH(A${row + 1}:E${row + 1})`);
    const formula = `=${sum.join('+')}`;
    expect(native(formula)).toEqual({ formula, left: ['AVGGROWTH'] });
  });
});

describe('all else stays byte for byte', () => {
  it.each([
    '=SUM(A1:B2)',
    '="ZB.CAGR(A1,B1,C1)"',
    "='ZB.CAGR(1)'!A1",
    '=Book.xlsx!ZB.CAGR(A1,B1,C1)',
    '=MYZB.CAGR(A1,B1,C1)',
    '=ZB.CAGR',
    '=Table1[[#This Row],[ZB.CAGR(A1,B1,C1)]]',
    '=ZB_CAGR(A1,B1,C1)',
    "='unfinished",
    '="unfinished',
    '=[unfinished',
  ])('%s', (formula) => {
    expect(native(formula)).toEqual({ formula, left: [] });
  });

  const piece = fc.oneof(
    fc.constantFrom('A1', '$B$2', 'Sheet1!C3', "'指标 表'!A1:B9", '+', '*', '<>', ',', ' ', '&'),
    fc.constantFrom('SUM(', 'IF(', '(', ')', '{1,2;3}', 'Table1[@a]', '1.5', '@', 'ZB', 'CAGR('),
    fc.string({ maxLength: 8 }),
    fc.string({ maxLength: 6 }).map((text) => `"${text.replaceAll('"', '""')}"`),
  );
  const anything = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));

  it('the pieces of a formula are the formula', () => {
    fc.assert(
      fc.property(anything, (formula) => {
        expect(
          tokensOf(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      }),
    );
  });

  /** Ends outside of any text, name or bracket, so that a call after it is one. */
  const closed = anything.filter((text) => {
    const last = tokensOf(`${text} `).at(-1);
    return last?.text === ' ' && !/[!@]$|[\p{L}\p{N}_.$\\?]$/u.test(text);
  });

  it('around a call, whatever stands there', () => {
    fc.assert(
      fc.property(closed, anything, (before, after) => {
        const { formula } = native(`=${before}ZB.CAGR(A1,B1,C1)${after}`);
        const rest = native(`=0+${after}`).formula.slice('=0+'.length);
        const whole = formulaOf(`=${before}`) + cagr.slice(1) + rest;
        expect(formula).toBe(whole);
      }),
    );
  });

  it('rewriting twice is rewriting once', () => {
    const calls = fc.constantFrom(
      'ZB.CAGR(A1,B1,2)',
      'ZB.NUMBER(A1)',
      'ZB.AVGGROWTH(A1:C1)',
      'ZB.STATUS(A1,B1,C1,2)',
    );
    fc.assert(
      fc.property(anything, calls, anything, (before, made, after) => {
        const once = native(`=${before}${made}${after}`);
        expect(native(once.formula)).toEqual(once);
      }),
    );
  });
});
