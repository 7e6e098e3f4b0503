import { headOf } from '../checkRow';
import { looselyEqual } from '../../looseText';
import type { CellPlace, Finding, Unchecked } from '../finding';
import type { TableModel } from '../model';
import type { Place, Submission } from '../submission';
import { tableFinding } from './rows';
import type { RulesByKind, StructureResult } from './structure';

/** The frame of the table: header, columns, what is hidden or stands beside it, the template. */
export function checkFrame(
  submission: Submission,
  model: TableModel,
  rules: RulesByKind,
): StructureResult {
  const { structure = {}, rows } = submission;
  const findings: Finding[] = [];
  const unchecked: Unchecked[] = [];
  const hasColumn = (id: string) => rows.some(({ cells }) => cells[id] !== undefined);
  const headAt = firstHead(submission);
  const unknown = new Set(structure.unknownColumns);
  const standsFor = renamedHeads(submission, model);
  for (const { id, column } of model.columns) {
    if (rows.length === 0 || column.role === 'note' || hasColumn(id)) continue;
    const text = column.head.join('');
    unchecked.push({ cause: 'columnMissing', text });
    const renamed = standsFor(id);
    if (renamed !== undefined) unknown.delete(renamed);
    for (const rule of rules('columnMissing')) {
      findings.push({
        ...headOf(rule),
        cells: [{ address: renamed?.address ?? headAt, column: id }],
        found: renamed?.text ?? '',
        expected: { kind: 'text', text },
        why: {},
        related: [],
      });
    }
  }
  for (const { id, address, text } of structure.heads ?? []) {
    const head = model.heads.get(id);
    if (head === undefined || looselyEqual(head, text)) continue;
    for (const rule of rules('header')) {
      findings.push({
        ...headOf(rule),
        cells: [{ address, column: id }],
        found: text,
        expected: { kind: 'text', text: head },
        why: {},
        related: [],
      });
    }
  }
  const each = (kind: Parameters<RulesByKind>[0], places: readonly Place[] | undefined) => {
    for (const { address, text } of places ?? [])
      for (const rule of rules(kind)) findings.push(tableFinding(rule, [{ address }], text));
  };
  each('columnUnknown', [...unknown]);
  each('rowUnknown', structure.blankRows);
  each('hidden', structure.hidden);
  each('strayCell', structure.strayCells);
  findings.push(...templateFindings(submission, model, rules));
  return { findings, unchecked };
}

function templateFindings(
  { structure }: Submission,
  { system }: TableModel,
  rules: RulesByKind,
): Finding[] {
  const template = structure?.template;
  if (template?.version === undefined) return [];
  const isSame =
    template.version === system.version &&
    (template.system === undefined || template.system === system.id);
  if (isSame) return [];
  const found = [template.system, template.version].filter((part) => part !== undefined).join(' ');
  return rules('template').map((rule) => ({
    ...tableFinding(rule, [{ address: '' }], found),
    expected: { kind: 'text', text: `${system.id} ${system.version}` },
  }));
}

/**
 * The unknown head in the place of a column that is missing: between the columns that stand before and
 * after it in the plan. Two heads in one gap stand for nobody.
 */
function renamedHeads(
  { structure }: Submission,
  { columns }: TableModel,
): (id: string) => Place | undefined {
  const places = new Map(
    (structure?.heads ?? []).map(({ id, address }) => [id, columnOf(address)]),
  );
  const unknown = structure?.unknownColumns ?? [];
  return (id) => {
    if (unknown.length === 0) return undefined;
    const at = columns.findIndex((column) => column.id === id);
    const there = (column: { readonly id: string }) => places.get(column.id);
    const before = columns.slice(0, at).map(there).filter(isThere).at(-1) ?? 0;
    const after =
      columns
        .slice(at + 1)
        .map(there)
        .find(isThere) ?? Infinity;
    const between = unknown.filter(({ address }) => {
      const column = columnOf(address);
      return before < column && column < after;
    });
    return between.length === 1 ? between[0] : undefined;
  };
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

/** Column of an address, from 1: 3 for `C7`. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(address)?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function firstHead({ structure, rows }: Submission): string {
  return structure?.heads?.[0]?.address ?? Object.values(rows[0]?.cells ?? {})[0]?.address ?? '';
}

/** 15+10=25: as many rows of each attribute as the system has. */
export function checkCounts(
  submission: Submission,
  model: TableModel,
  rules: RulesByKind,
): readonly Finding[] {
  const present = new Set(submission.rows.map(({ number }) => number));
  const isWhole = [...model.indicators.keys()].every((number) => present.has(number));
  const attributes = model.system.choices.attribute ?? [];
  if (!isWhole || submission.rows.length !== model.indicators.size) return [];
  const cellsOf = (text: string): CellPlace[] =>
    submission.rows.flatMap(({ cells, number }) => {
      const cell = cells['attribute'];
      return cell && number !== undefined && looselyEqual(cell.text, text)
        ? [{ address: cell.address, indicator: number, column: 'attribute' }]
        : [];
    });
  return attributes.flatMap(({ text }) => {
    const count = model.system.indicators.filter(({ attribute }) => attribute === text).length;
    const cells = cellsOf(text);
    if (cells.length <= count) return [];
    // The changed cells themselves are told by the locked texts; here only what is one too many.
    return rules('choiceCount').map((rule): Finding => ({
      ...headOf(rule),
      cells,
      found: `${text} ${cells.length}`,
      expected: { kind: 'count', count },
      why: {},
      related: [],
    }));
  });
}
