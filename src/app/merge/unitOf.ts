import type { IndicatorSystem } from '../../domain/indicator';
import type { Submission } from '../../domain/validation';
import { looseText } from '../../domain/looseText';
import type { TableUnit } from '../../table/read/unitOf';
import { filledCells } from './filledCells';
import type { SentTable } from './sent';

/**
 * How a table's unit was found: its template or title says so, the table has that unit's rows, the file
 * is named for it, or only rows of that unit are filled in.
 */
export type UnitBasis = TableUnit['from'] | 'fileName' | 'filled';

export interface FoundUnit {
  readonly unit: string;
  readonly basis: UnitBasis;
}

/**
 * The responsible unit that a table is from, or undefined where nothing tells it for sure.
 *
 * @param files every name under which the same bytes came; they must not name two units
 */
export function unitOf(
  table: SentTable | undefined,
  files: readonly string[],
  system: IndicatorSystem,
): FoundUnit | undefined {
  const { units } = system;
  const told = table?.submission.unit;
  if (told !== undefined && units.includes(told))
    return { unit: told, basis: table?.unitFrom ?? 'template' };
  const named = only(new Set(files.flatMap((file) => unitsIn(baseName(file), units))));
  if (named !== undefined) return { unit: named, basis: 'fileName' };
  const filled = table && unitOfRows(table.submission, system);
  return filled === undefined ? undefined : { unit: filled, basis: 'filled' };
}

/** Units that a name contains; one whose name is part of another's that is there does not count. */
function unitsIn(name: string, units: readonly string[]): string[] {
  const text = looseText(name);
  const found = units.filter((unit) => text.includes(looseText(unit)));
  return found.filter(
    (unit) => !found.some((other) => other !== unit && looseText(other).includes(looseText(unit))),
  );
}

/** The one unit that answers for every row with a figure in it. */
function unitOfRows(submission: Submission, system: IndicatorSystem): string | undefined {
  const filled = new Set(filledCells(submission, system).map(({ indicator }) => indicator));
  if (filled.size === 0) return undefined;
  return only(
    new Set(
      system.units.filter((unit) =>
        [...filled].every((indicator) => indicator?.responsible.includes(unit) === true),
      ),
    ),
  );
}

function only(units: ReadonlySet<string>): string | undefined {
  const [unit, other] = units;
  return other === undefined ? unit : undefined;
}

/** Folders are not part of a file's name: a folder named for a unit may hold anyone's files. */
const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;
