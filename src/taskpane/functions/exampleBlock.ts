import { type PlanCell, type SheetPlan, type StatusOptions, a1, nativeFormula } from '../../table';
import type { ParameterHelp } from '../services';
import { assessExample } from './assessExample';
import {
  type Corner,
  type Example,
  type ExampleBlock,
  type ExampleCell,
  type FunctionId,
  examples,
} from './examples';
import type { FunctionsText } from './text';

export interface ExampleRequest {
  readonly id: FunctionId;
  readonly parameters: readonly ParameterHelp[];
  readonly text: FunctionsText;
  /** Years of a plan, for the heads of a table. */
  readonly plan: { readonly base: number; readonly target: number };
  /** Given where the functions do not run: then the formula is written in Excel's own. */
  readonly native?: StatusOptions;
}

/** The block as it stands at a corner; undefined where there is no native form and one is needed. */
export function exampleBlock(request: ExampleRequest, corner: Corner): ExampleBlock | undefined {
  const { id, text, plan, native } = request;
  const calling =
    id === 'ASSESS'
      ? assessExample(plan, text.example.assessment, corner)
      : argumentsExample(request, examples[id], corner);
  if (native === undefined) return calling;
  const { formula, left } = nativeFormula(calling.formula, native);
  if (left.length > 0) return undefined;
  const cells = calling.cells.map((line) =>
    line.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula })),
  );
  return { cells, formula };
}

/** One row for each figure, named by its parameter, and the result under them. */
function argumentsExample(
  { id, parameters, text }: ExampleRequest,
  { inputs, result }: Example,
  corner: Corner,
): ExampleBlock {
  const lines: PlanCell[][] = [];
  const references = inputs.map((cells, at) => {
    const name = parameters[at]?.name ?? '';
    const area = { row: corner.row + lines.length, column: corner.column + 1 };
    lines.push(
      ...cells.map((cell, index) => [
        label(cells.length > 1 ? `${name} ${index + 1}` : name),
        cell,
      ]),
    );
    return a1({ ...area, rows: cells.length, columns: 1 });
  });
  const formula = `=ZB.${id}(${references.join(',')})`;
  const shown: ExampleCell = withWord(result, text.functions[id].result);
  return { cells: [...lines, [label(text.example.result), { ...shown, formula }]], formula };
}

const label = (text: string): PlanCell => ({ value: text, format: 'General', text });

const withWord = (cell: ExampleCell, word: string | undefined): ExampleCell =>
  word === undefined ? cell : { ...cell, value: word, text: word };

/** What to write to have the block on a sheet, whose sizes and other cells stay. */
export function examplePlan({ cells }: ExampleBlock, sheet: string, corner: Corner): SheetPlan {
  const area = { ...corner, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const formulas = cells.flatMap((line, down) =>
    line.flatMap((cell, right) =>
      cell.formula === undefined
        ? []
        : [{ row: corner.row + down, column: corner.column + right, rows: 1, columns: 1 }],
    ),
  );
  return {
    name: sheet,
    visibility: 'visible',
    area,
    cells,
    paints: formulas.map((cell) => ({ area: cell, style: { bold: true } })),
    merges: [],
    columnWidths: [],
    rowHeights: [],
    validations: [],
    conditionalFormats: [],
    names: [],
  };
}
