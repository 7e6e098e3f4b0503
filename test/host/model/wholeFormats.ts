import type { IDisposable, Injector, IRange, IUniverInstanceService } from '@univerjs/core';
import {
  EffectRefRangId,
  FormulaRefRangeService,
  deserializeRangeWithSheet,
  generateStringWithSequence,
  handleCommonDefaultRangeChangeWithEffectRefCommands as moved,
  sequenceNodeType,
  serializeRange,
} from '@univerjs/preset-sheets-core';
import type {
  EffectRefRangeParams,
  LexerTreeBuilder,
  RefRangeService,
} from '@univerjs/preset-sheets-core';
import { WHOLE_SHEET } from './address';
import { toUniver } from './univerRange';

type Told = Parameters<FormulaRefRangeService['registerRangeFormula']>[4];

/** Rows or columns: first and last, counted from 0. */
type Span = readonly [start: number, end: number];

/** What becomes of the rows, the columns and the cells of a range, if anything is left of them. */
interface Following {
  readonly rows: (range: IRange) => Span | undefined;
  readonly columns: (range: IRange) => Span | undefined;
  readonly ranges: (range: IRange) => IRange[];
}

/**
 * How conditional formats follow what happens to their sheet. As in Excel a format stays one and takes
 * new rows in, what is relative in its formula goes with its first cell, what is absolute with the cells
 * it names, and a sort leaves it where it is. Univer cuts it into pieces, leaves the new cells out, and
 * forgets `A$2` where rows come in above.
 */
export class WholeFormats extends FormulaRefRangeService {
  constructor(
    private readonly moves: RefRangeService,
    private readonly lexer: LexerTreeBuilder,
    ...others: [IUniverInstanceService, Injector]
  ) {
    super(moves, lexer, ...others);
  }

  override registerRangeFormula(
    unitId: string,
    sheetId: string,
    before: IRange[],
    formulas: string[],
    tell: Told,
  ): IDisposable {
    const follow = (command: EffectRefRangeParams): ReturnType<Told> => {
      const following = followingOf(command);
      const ranges = before.flatMap(following.ranges);
      const [from, to] = [firstCell(before), firstCell(ranges)];
      if (from === undefined || to === undefined) return tell([]);
      const now = formulas.map((formula) =>
        formula.startsWith('=') ? this.follow(formula, from, to, following) : formula,
      );
      if (JSON.stringify([ranges, now]) === JSON.stringify([before, formulas]))
        return { undos: [], redos: [] };
      return tell([{ formulas: now, ranges }]);
    };
    return this.moves.registerRefRange(toUniver(WHOLE_SHEET), follow, unitId, sheetId);
  }

  private follow(formula: string, from: Cell, to: Cell, following: Following): string {
    const nodes = this.lexer.sequenceNodesBuilder(formula)?.map((node) => {
      if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
      const { range, sheetName } = deserializeRangeWithSheet(node.token);
      // Nobody inserts rows in the sheets that formats look at.
      if (sheetName !== '') return node;
      return { ...node, token: reference(range, from, to, following) };
    });
    return nodes ? `=${generateStringWithSequence(nodes)}` : formula;
  }
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function firstCell(ranges: readonly IRange[]): Cell | undefined {
  const [first] = [...ranges].sort(
    (one, other) => one.startRow - other.startRow || one.startColumn - other.startColumn,
  );
  return first && { row: first.startRow, column: first.startColumn };
}

/** Bits of Univer's word for what is absolute at an end of a reference. */
const [ABSOLUTE_ROW, ABSOLUTE_COLUMN] = [1, 2];

function reference(range: IRange, from: Cell, to: Cell, following: Following): string {
  const types = (range.startAbsoluteRefType ?? 0) & (range.endAbsoluteRefType ?? 0);
  const along = (span: Span, by: number): Span => [span[0] + by, span[1] + by];
  const rows =
    (types & ABSOLUTE_ROW) > 0
      ? following.rows(range)
      : along([range.startRow, range.endRow], to.row - from.row);
  const columns =
    (types & ABSOLUTE_COLUMN) > 0
      ? following.columns(range)
      : along([range.startColumn, range.endColumn], to.column - from.column);
  return rows && columns ? serializeRange(rangeOf(range, rows, columns)) : '#REF!';
}

const rangeOf = (range: IRange, rows: Span, columns: Span): IRange => ({
  ...range,
  startRow: rows[0],
  endRow: rows[1],
  startColumn: columns[0],
  endColumn: columns[1],
});

const put =
  (at: number, last: number) =>
  (start: number, end: number): Span => {
    const count = last - at + 1;
    return [at <= start ? start + count : start, at <= end ? end + count : end];
  };

const taken =
  (first: number, last: number) =>
  (start: number, end: number): Span | undefined => {
    const before = (place: number) => Math.max(0, Math.min(place, last + 1) - first);
    const now: Span = [start - before(start), end - before(end + 1)];
    return now[0] <= now[1] ? now : undefined;
  };

type Change = (start: number, end: number) => Span | undefined;

const same: Change = (start, end) => [start, end];

function followingOf(command: EffectRefRangeParams): Following {
  switch (command.id) {
    case EffectRefRangId.InsertRowCommandId: {
      const { range } = required(command.params);
      return changing(put(range.startRow, range.endRow), same);
    }
    case EffectRefRangId.InsertColCommandId: {
      const { range } = required(command.params);
      return changing(same, put(range.startColumn, range.endColumn));
    }
    case EffectRefRangId.RemoveRowCommandId: {
      const { range } = required(command.params);
      return changing(taken(range.startRow, range.endRow), same);
    }
    case EffectRefRangId.RemoveColCommandId: {
      const { range } = required(command.params);
      return changing(same, taken(range.startColumn, range.endColumn));
    }
    case EffectRefRangId.ReorderRangeCommandId:
      return changing(same, same);
    case EffectRefRangId.MoveRangeCommandId: {
      const { fromSubUnitId, toSubUnitId } = required(command.params);
      // To another sheet: then Univer's clipboard takes the formats along.
      return fromSubUnitId === toSubUnitId ? moving(command) : changing(same, same);
    }
    default:
      return moving(command);
  }
}

function changing(rows: Change, columns: Change): Following {
  const rowsOf: Following['rows'] = ({ startRow, endRow }) => rows(startRow, endRow);
  const columnsOf: Following['columns'] = ({ startColumn, endColumn }) =>
    columns(startColumn, endColumn);
  return {
    rows: rowsOf,
    columns: columnsOf,
    ranges: (range) => {
      const [nowRows, nowColumns] = [rowsOf(range), columnsOf(range)];
      return nowRows && nowColumns ? [rangeOf(range, nowRows, nowColumns)] : [];
    },
  };
}

/** What takes some cells elsewhere, as Univer tells it. */
function moving(command: EffectRefRangeParams): Following {
  const now = (range: IRange): IRange => moved(range, command)[0] ?? range;
  return {
    rows: (range) => [now(range).startRow, now(range).endRow],
    columns: (range) => [now(range).startColumn, now(range).endColumn],
    ranges: (range) => moved(range, command),
  };
}

function required<T>(params: T | undefined): T {
  if (params === undefined) throw new Error('Univer names no rows or columns.');
  return params;
}
