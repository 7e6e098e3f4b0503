import type { ColumnRole, IndicatorSystem, Period } from '../../domain/indicator';
import { a1 } from '../area';
import { plain } from '../locate/grid';
import type { SheetCells } from '../read/cells';
import { type ReadTable, readSubmissions } from '../read/readSubmissions';
import type { CellAt } from './types';

/** A figure of the period in a row that has a name, whoever's name that is. */
export interface Candidate extends CellAt {
  readonly role: Extract<ColumnRole, 'total' | 'growth'>;
  readonly name: string;
  readonly nameAt: string;
  readonly unit: string;
  readonly isUncomputed: boolean;
}

export interface Candidates {
  readonly figures: readonly Candidate[];
  readonly undated: readonly CellAt[];
}

/** Every figure of a period on a sheet, in any table that says by its heads what it is. */
export function candidatesOn(
  sheet: SheetCells,
  system: IndicatorSystem,
  period: Period,
): Candidates {
  const generic = readSubmissions(sheet, []);
  // A table without heads that everyone knows is still found by the names in its rows.
  const tables = generic.length > 0 ? generic : readSubmissions(sheet, [system]);
  const found = tables.map((table) => candidatesIn(table, period));
  return {
    figures: found.flatMap(({ figures }) => figures),
    undated: found.flatMap(({ undated }) => undated),
  };
}

function candidatesIn({ sheet, table, submission }: ReadTable, period: Period): Candidates {
  const at = (address: string): string => `${sheet}!${address}`;
  const wanted = table.columns.filter(({ period: label }) => isPeriod(label, period));
  const figures = submission.rows.flatMap(({ name, cells }) =>
    wanted.flatMap(({ id, role }): Candidate[] => {
      const cell = cells[id];
      if (cell === undefined || (role !== 'total' && role !== 'growth')) return [];
      return [
        {
          role,
          name,
          nameAt: at(cells['name']?.address ?? cell.address),
          unit: cells['unit']?.text ?? '',
          text: cell.text.trim(),
          at: at(cell.address),
          isUncomputed: cell.formula !== undefined && cell.value === null,
        },
      ];
    }),
  );
  const undated = table.doubts.flatMap((doubt): CellAt[] => {
    if (doubt.kind !== 'periodUnknown') return [];
    const head = table.heads.find(({ column }) => column === doubt.column);
    const place = { row: head?.row ?? table.area.row, column: doubt.column, rows: 1, columns: 1 };
    return [{ text: plain(head?.text ?? ''), at: at(a1(place)) }];
  });
  return { figures, undated };
}

function isPeriod(
  label: ReadTable['table']['columns'][number]['period'],
  { year, months }: Period,
): boolean {
  return label?.year === year && label.from === 1 && label.to === months;
}
