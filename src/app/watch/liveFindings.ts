import { vocabularyOf } from '../../domain/indicator';
import { type Finding, type Report, type SubmittedCell, mendOf } from '../../domain/validation';
import { type KeptExplanation, type ReadTable, cellAt } from '../../table';
import type { Explanation, LiveFinding } from './watch';

/** Findings as the pane's reader goes through them: by row, then by column; what has no cell comes last. */
export function liveFindings(
  table: string,
  read: ReadTable,
  { findings }: Report,
  explanations: readonly KeptExplanation[],
): LiveFinding[] {
  const { system } = read.table;
  const vocabulary = system && vocabularyOf(system);
  const times = new Map<string, number>();
  const own = explanations.filter((each) => each.system === system?.id);
  return findings
    .map((finding) => ({ finding, at: placeOf(finding) }))
    .sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column)
    .map(({ finding }): LiveFinding => {
      const name = nameOf(table, finding);
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      const cell = finding.remedy === 'mend' ? submittedCell(read, finding) : undefined;
      const mend = cell && vocabulary && mendOf(cell, vocabulary);
      const explanation = explanationFor(finding, own);
      return {
        id: time === 1 ? name : `${name} ${time}`,
        table,
        sheet: read.sheet,
        finding,
        ...(mend !== undefined && { mend: mend.text }),
        ...(explanation !== undefined && { explanation }),
      };
    });
}

const nowhere = { row: Infinity, column: Infinity };

function placeOf({ cells: [first] }: Finding): { row: number; column: number } {
  return cellAt(first?.address ?? '') ?? nowhere;
}

/** What belongs to no row is told apart by its address. */
function nameOf(table: string, { rule, cells: [first] }: Finding): string {
  const { indicator, column, address } = first ?? { address: '' };
  const place = indicator === undefined ? address : `${indicator} ${column ?? ''}`;
  return `${table} ${rule} ${place}`;
}

/** The cell of a table that a finding speaks of first. */
export function submittedCell(
  read: ReadTable,
  { cells: [first] }: Finding,
): SubmittedCell | undefined {
  if (first?.column === undefined) return undefined;
  const { column } = first;
  return read.submission.rows
    .map(({ cells }) => cells[column])
    .find((cell) => cell?.address === first.address);
}

/** It holds only while the cell shows what was explained. */
function explanationFor(
  finding: Finding,
  explanations: readonly KeptExplanation[],
): Explanation | undefined {
  const found = explanations.find((each) => isFor(each, finding) && each.shown === finding.found);
  return found && { text: found.text, by: found.by, at: found.at };
}

export function isFor(
  { rule, indicator, column }: KeptExplanation,
  { rule: of, cells: [first] }: Finding,
): boolean {
  return rule === of && indicator === first?.indicator && column === first?.column;
}
