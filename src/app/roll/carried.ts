import { type IndicatorSystem, type Period, columnId, isFigure } from '../../domain/indicator';
import { type NotTaken, type TakenFigure, type WorkbookCells, readSubmissions } from '../../table';

/** The system with figures among those that it publishes. */
export function withFigures(
  system: IndicatorSystem,
  figures: readonly Pick<TakenFigure, 'indicator' | 'column' | 'text'>[],
): IndicatorSystem {
  const published: Record<string, Record<string, string>> = { ...system.published };
  for (const { indicator, column, text } of figures) {
    published[indicator.number] = { ...published[indicator.number], [column]: text };
  }
  return { ...system, published };
}

interface Earlier {
  readonly system: IndicatorSystem;
  /** How many figures were taken. */
  readonly taken: number;
  readonly notTaken: readonly NotTaken[];
}

/**
 * What the system's own table says of earlier periods, where the source has that table: reported
 * figures go on with the system. One that the system has otherwise stays as it is, and is told.
 */
export function withEarlier(
  system: IndicatorSystem,
  source: WorkbookCells,
  { id: further }: Period,
): Earlier {
  const columns = system.columns
    .filter((column) => isFigure(column) && column.period !== undefined)
    .filter(({ period }) => period !== further)
    .map(columnId);
  const taken: TakenFigure[] = [];
  const notTaken: NotTaken[] = [];
  for (const { sheet, table, submission } of readSubmissions(source, [system])) {
    if (table.system === undefined) continue;
    for (const { number, name, cells } of submission.rows) {
      const indicator = system.indicators.find((each) => each.number === number);
      // A name that only resembles an indicator's may be another one's.
      if (indicator === undefined || indicator.name !== name) continue;
      for (const column of columns) {
        const { text = '', address = '' } = cells[column] ?? {};
        const kept = system.published[indicator.number]?.[column] ?? '';
        if (text === '' || text === kept) continue;
        const cell = { text, at: `${sheet}!${address}` };
        if (kept === '') taken.push({ indicator, column, ...cell });
        else notTaken.push({ kind: 'published', indicator, cell, kept });
      }
    }
  }
  return { system: withFigures(system, taken), taken: taken.length, notTaken };
}
