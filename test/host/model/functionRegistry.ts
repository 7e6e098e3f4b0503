/** Makes the functions of functions.json known to Univer's formula engine. */
import type { CustomFunctionCalls, FunctionMetadata, Outcome } from './customFunctions';
import type { Engine } from './engine';
import { prepare } from './functionArguments';

/** What an argument or a result is inside Univer. */
type Cell = string | number | boolean;
type Result = Cell | Cell[][];

export interface FunctionLibrary {
  /** Before the dot in a formula: `=ZB.CAGR(…)`. */
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
}

export function registerFunctions(engine: Engine, calls: CustomFunctionCalls, library: FunctionLibrary): void {
  for (const metadata of library.functions) {
    const name = `${library.namespace}.${metadata.name}`.toUpperCase();
    const run = async (...given: unknown[]): Promise<Result> => {
      // Streams have no end, and Univer would wait for it.
      if (metadata.options?.stream === true) return '#VALUE!';
      const prepared = prepare(metadata, given);
      if ('error' in prepared) return prepared.error;
      const rows = await Promise.all(
        prepared.calls.map((row) => Promise.all(row.map(({ args }) => calls.call(metadata.id, args, '')))),
      );
      const [[first] = []] = rows;
      if (prepared.isSingle && first) return shown(first);
      return rows.map((row) => row.map((outcome) => single(shown(outcome))));
    };
    engine.api.getFormula().registerAsyncFunction(name, run as never, metadata.description ?? '');
  }
}

/** A returned null shows 0, as in Excel. */
const visible = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : 0;

function shown(outcome: Outcome): Result {
  if (!outcome.ok) return outcome.error ?? '#VALUE!';
  return Array.isArray(outcome.value) ? outcome.value.map((row) => [...row].map(visible)) : visible(outcome.value);
}

const single = (result: Result): Cell => (Array.isArray(result) ? (result[0]?.[0] ?? 0) : result);
