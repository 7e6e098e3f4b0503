import {
  type Column,
  type IndicatorSystem,
  isChoice,
  isEntry,
  isFigure,
  permittedTokens,
} from '../domain/indicator';
import { type Area, sheetReference } from './area';
import { emptyCell, responsibleText, textCell } from './cell';
import { columnPoints } from './measure';
import type { SheetPlan } from './sheetPlan';

/** Marks the sheet, so that tables of one system share it. */
export const listsSheetName = 'zb_lists';

/** Whose lists a sheet holds: another version may have other lists, on which older tables rely. */
export const listsOf = ({ id, version }: IndicatorSystem): string => `${id} ${version}`;

/**
 * Drop-down lists stand on a hidden sheet: a list written into a validation may have 255 characters
 * at most, and a sheet can be read by Excel, WPS and LibreOffice alike.
 */
export interface ListSheet {
  readonly plan: SheetPlan;
  /** Absolute reference to the list that a column's cells are chosen from, if it has one. */
  readonly reference: (column: Column) => string | undefined;
}

export function listSheet(name: string, system: IndicatorSystem): ListSheet {
  const lists = system.columns.flatMap((column) => {
    const values = listOf(system, column);
    return values === undefined ? [] : [{ column, values }];
  });
  // Columns of one role (the totals of each period) share a list.
  const shared = lists.filter(
    (list, index) => lists.findIndex((other) => other.column.role === list.column.role) === index,
  );
  const height = 1 + Math.max(0, ...shared.map((list) => list.values.length));
  const cells = Array.from({ length: height }, (_, row) =>
    shared.map(({ column, values }) =>
      row === 0 ? textCell(column.head.at(-1) ?? '') : valueCell(values[row - 1]),
    ),
  );
  const area: Area = { row: 0, column: 0, rows: height, columns: shared.length };
  return {
    plan: {
      name,
      visibility: 'hidden',
      area,
      cells,
      paints: [{ area, style: { font: '宋体', fontSize: 10 } }],
      merges: [],
      columnWidths: shared.map((_, at) => ({ at, points: columnPoints(24) })),
      rowHeights: [],
      validations: [],
      conditionalFormats: [],
      names: [{ name: listsSheetName, area, comment: listsOf(system) }],
    },
    reference: (column) => {
      const at = shared.findIndex((list) => list.column.role === column.role);
      const list = shared[at];
      if (list === undefined) return undefined;
      return sheetReference(name, { row: 1, column: at, rows: list.values.length, columns: 1 });
    },
  };
}

function valueCell(value: string | undefined) {
  return value === undefined ? emptyCell() : textCell(value);
}

function listOf(system: IndicatorSystem, column: Column): readonly string[] | undefined {
  const { role } = column;
  if (isChoice(role)) return system.choices[role]?.map((choice) => choice.text);
  if (role === 'responsible') return responsibleChoices(system);
  if (!isEntry(column) || !isFigure(column)) return undefined;
  const tokens = permittedTokens(system, role);
  return tokens.length > 0 ? tokens : undefined;
}

/** Each unit alone, and the units that answer together as the paper prints them. */
function responsibleChoices(system: IndicatorSystem): string[] | undefined {
  const choices = [...new Set([...system.units, ...system.indicators.map(responsibleText)])];
  return choices.length > 0 ? choices : undefined;
}
