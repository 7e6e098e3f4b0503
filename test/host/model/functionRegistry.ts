/** Makes the functions of functions.json known to Univer's formula engine. */
import type { CustomFunctionCalls, FunctionMetadata, Outcome } from './customFunctions';
import { areaName, quotedSheet } from './address';
import { argumentTexts, isBlankCell } from './blankArguments';
import type { BookContext } from './context';
import { BUSY, type FunctionAnswers } from './functionAnswers';
import { prepare } from './functionArguments';

/** What an argument or a result is inside Univer. */
type Cell = string | number | boolean;
export type Result = Cell | Cell[][];

export interface FunctionLibrary {
  /** Before the dot in a formula: `=ZB.CAGR(…)`. */
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  /** What a blank cell is to a function: null in newer builds of Excel, 0 in older ones. */
  readonly blank: 'null' | 'zero';
}

/** Univer tells a function the cell that calls it on the function object itself. */
interface Caller {
  readonly subUnitId?: string;
  readonly row?: number;
  readonly column?: number;
}

export function registerFunctions(
  context: BookContext,
  calls: CustomFunctionCalls,
  answers: FunctionAnswers<Result>,
  library: FunctionLibrary,
): void {
  for (const metadata of library.functions) {
    const name = `${library.namespace}.${metadata.name}`.toUpperCase();
    const run = function (this: Caller | undefined, ...values: unknown[]): Result {
      const caller = callingCell(context, this);
      if (!caller) return '#VALUE!';
      const texts = library.blank === 'null' ? argumentTexts(caller.formula, name) : [];
      const given = values.map((value, i) =>
        isZero(value) && isBlankCell(context.state, caller.sheet, texts[i] ?? '') ? null : value,
      );
      // Streams have no end.
      if (metadata.options?.stream === true) return '#VALUE!';
      const prepared = prepare(metadata, given);
      if ('error' in prepared) return prepared.error;
      const ask = async (): Promise<Result> => {
        const rows = await Promise.all(
          prepared.calls.map((row) =>
            Promise.all(row.map(({ args }) => calls.call(metadata.id, args, caller.address))),
          ),
        );
        const [[first] = []] = rows;
        if (prepared.isSingle && first) return shown(first);
        return rows.map((row) => row.map((outcome) => single(shown(outcome))));
      };
      return answers.take(caller.cell, `${name} ${JSON.stringify(prepared.calls)}`, ask) ?? BUSY;
    };
    context.engine.api
      .getFormula()
      .registerFunction(name, run as never, metadata.description ?? '');
  }
}

/** A reference to one cell comes as a matrix of one. */
const isZero = (value: unknown): boolean =>
  Array.isArray(value) ? (value as unknown[]).flat().every((v) => v === 0) : value === 0;

function callingCell(context: BookContext, caller: Caller | undefined) {
  if (caller?.subUnitId === undefined || caller.row === undefined || caller.column === undefined)
    return undefined;
  const sheet = context.state.sheet(caller.subUnitId);
  const address = areaName({ row: caller.row, column: caller.column, rows: 1, columns: 1 });
  return {
    sheet,
    cell: { sheetId: caller.subUnitId, row: caller.row, column: caller.column },
    formula: sheet.cells.formula(caller.row, caller.column),
    address: `${quotedSheet(context.state.nameOf(sheet))}!${address}`,
  };
}

/** A returned null shows 0, as in Excel. */
const visible = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : 0;

function shown(outcome: Outcome): Result {
  if (!outcome.ok) return outcome.error ?? '#VALUE!';
  return Array.isArray(outcome.value)
    ? outcome.value.map((row) => [...row].map(visible))
    : visible(outcome.value);
}

const single = (result: Result): Cell => (Array.isArray(result) ? (result[0]?.[0] ?? 0) : result);
