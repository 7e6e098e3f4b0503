import { type IndicatorSystem, columnId, isEntry } from '../../domain/indicator';
import type { Submission } from '../../domain/validation';
import type { ReadTable, WorkbookCells } from '../../table/read';
import { mergedNamespace } from './plan';
import type { SentFile, SentTable } from './sent';

/** What is known of a file beside its content. */
export type SentFacts = Pick<SentFile, 'file' | 'sha256' | 'saved' | 'status'>;

/**
 * A workbook as a file to be merged. Of its tables only what a merge asks for is kept, so that thousands
 * of them take little room.
 *
 * @param tables what was found in the workbook, of any system
 */
export function sentFile(
  { parts }: Pick<WorkbookCells, 'parts'>,
  tables: readonly ReadTable[],
  system: IndicatorSystem,
  facts: SentFacts,
): SentFile {
  const entries = new Set(system.columns.filter(isEntry).map(columnId));
  return {
    ...facts,
    ...(isMerge(parts) && { isMerge: true }),
    tables: tables.map(({ sheet, submission, unit }): SentTable => ({
      sheet,
      submission: filledPart(submission, entries),
      ...(unit !== undefined && { unitFrom: unit.from }),
    })),
  };
}

/** The workbook was merged by us. */
export const isMerge = (parts: WorkbookCells['parts']): boolean =>
  parts.some(({ namespace }) => namespace === mergedNamespace);

function filledPart({ system, unit, rows }: Submission, entries: ReadonlySet<string>): Submission {
  return {
    ...(system !== undefined && { system }),
    ...(unit !== undefined && { unit }),
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(cells).flatMap(([id, { text, address }]) =>
          entries.has(id) && text.trim() !== '' ? [[id, { text, address }]] : [],
        ),
      ),
    })),
  };
}
