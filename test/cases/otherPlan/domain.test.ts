import { describe, expect, it } from 'vitest';
import { confront } from '../../../src/domain/validation';
import {
  inShort,
  publishedTable,
  shippedContext,
  shippedRules,
} from '../../domain/validation/support';
import { otherPlan } from './system';

const system = otherPlan();
const rules = shippedRules(system);

/** The findings after one cell was changed. */
function findingsWith(number: number, column: string, text: string): string[] {
  const table = publishedTable(system, 'text');
  const rows = table.rows.map((row) => {
    const cell = row.cells[column];
    if (row.number !== number || cell === undefined) return row;
    return { ...row, cells: { ...row.cells, [column]: { ...cell, text, value: text } } };
  });
  return confront({ ...table, rows }, system, rules, shippedContext).findings.map(inShort);
}

describe('another plan', () => {
  it.each([
    ['native', ['18 2026.total info rate-in-total']],
    ['text', ['18 2026.total info rate-in-total', 'info stored-as-text']],
  ] as const)('is checked without a false finding (%s)', (form, findings) => {
    const report = confront(publishedTable(system, form), system, rules, shippedContext);
    expect(report.unchecked).toEqual([]);
    expect(report.findings.map(inShort)).toEqual(findings);
  });

  it.each([
    ['nine months with more than a year', 1, '2028Q3.total', '1538.4', 'warning'],
    ['nine months with less than half a year', 3, '2028Q3.total', '38.91', 'warning'],
    ['a level ten times too large', 4, '2027.total', '292', 'warning'],
    ['a growth that the levels do not bear', 9, '2027.growth', '51.34%', 'warning'],
    ['a label that is not in the list', 2, 'status', '超前', 'error'],
    ['a limit that the present value does not keep', 13, 'expected', '2.5以内', 'warning'],
    ['an expected value that is passed already', 15, 'expected', '7000', 'warning'],
    ['an attribute that was changed', 16, 'attribute', '指导性', 'error'],
    ['a reduction without its sign', 18, '2027.total', '2.7', 'warning'],
    ['a cell that was left blank', 6, '2027.total', '', 'error'],
    ['a text that is no figure', 7, '2026.total', '八点三', 'error'],
  ] as const)('%s is found', (_name, number, column, text, severity) => {
    const found = findingsWith(number, column, text);
    expect(found.some((each) => each.startsWith(`${number} ${column} ${severity} `))).toBe(true);
  });
});
