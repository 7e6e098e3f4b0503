import { type IndicatorSystem, columnId, isEntry } from '../../../src/domain/indicator';
import type { Submission } from '../../../src/domain/validation';
import { type SentFile } from '../../../src/app/merge';
import { a1, tableRows } from '../../../src/table';

/** Texts by indicator number and column id. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A unit's table, or the whole one, filled with these texts. */
export function submissionOf(system: IndicatorSystem, texts: Texts, unit?: string): Submission {
  return {
    system: system.id,
    ...(unit !== undefined && { unit }),
    rows: tableRows(system, unit).map((indicator, at) => ({
      number: indicator.number,
      name: indicator.name,
      row: 3 + at,
      cells: Object.fromEntries(
        system.columns.map((column, place) => {
          const id = columnId(column);
          const text = isEntry(column) ? (texts[indicator.number]?.[id] ?? '') : '·';
          return [id, { text, address: a1({ row: 3 + at, column: place, rows: 1, columns: 1 }) }];
        }),
      ),
    })),
  };
}

/** A file named `name`; its hash is made of its name unless one is given. */
export function sentFile(
  name: string,
  submission: Submission | undefined,
  more: Partial<SentFile> = {},
): SentFile {
  return {
    file: name,
    sha256: `hash of ${name}`,
    status: 'accepted',
    tables: submission === undefined ? [] : [{ sheet: '指标表', submission }],
    ...more,
  };
}

/** The whole table, a file for each unit, as published. */
export function publishedParts(system: IndicatorSystem): SentFile[] {
  return system.units.map((unit) =>
    sentFile(`${unit}.xlsx`, submissionOf(system, system.published, unit)),
  );
}
