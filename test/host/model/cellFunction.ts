/**
 * Univer's CELL("format") says "G" for every cell. Excel and LibreOffice tell a percent format,
 * which formulas beside the table go by, so that one answer is put right here.
 */
import { IFunctionService, StringValueObject } from '@univerjs/preset-sheets-core';
import type { BaseReferenceObject, BaseValueObject } from '@univerjs/preset-sheets-core';
import type { BookContext } from './context';

export function answerCellFormat(context: BookContext): void {
  const cell = context.engine.service<IFunctionService>(IFunctionService).getExecutor('CELL');
  if (!cell) throw new Error('Univer no longer has the function CELL.');
  const calculate = cell.calculate.bind(cell);
  cell.calculate = (...args: BaseValueObject[]) => {
    const [info, reference] = args;
    if (!asksForFormat(info) || reference?.isReferenceObject() !== true) return calculate(...args);
    // CELL asks for references, which Univer's own types of arguments do not say.
    const place = reference as unknown as BaseReferenceObject;
    const { startRow, startColumn } = place.getRangePosition();
    const { cells } = context.state.sheet(place.getSheetId());
    const pattern = cells.style(startRow, startColumn)?.n?.pattern ?? 'General';
    return StringValueObject.create(formatCode(pattern));
  };
}

function asksForFormat(info: BaseValueObject | undefined): boolean {
  return info?.isString() === true && String(info.getValue()).toLowerCase() === 'format';
}

/** Excel's codes: P0, P2 … for percent, G for General, F0, F2 … for plain numbers. */
function formatCode(pattern: string): string {
  if (pattern === 'General') return 'G';
  const unquoted = pattern.replace(/"[^"]*"|\\./g, '');
  const decimals = /\.(0+)/.exec(unquoted)?.[1]?.length ?? 0;
  return `${unquoted.includes('%') ? 'P' : 'F'}${decimals}`;
}
