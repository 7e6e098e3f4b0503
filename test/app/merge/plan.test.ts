import { describe, expect, it } from 'vitest';
import { type SentFile, mergeParts } from '../../../src/app/merge';
import { mergePlan } from '../../../src/app/merge/plan';
import { joined } from '../../../src/excel/paints';
import type { Style } from '../../../src/table';
import { shippedSystem } from '../../support/systems';
import { publishedParts, sentFile, submissionOf } from './parts';

const system = shippedSystem();

function planOf(files: readonly SentFile[]) {
  const merge = mergeParts(files, system, { force: false, conflicts: { kind: 'none' } });
  return mergePlan(merge, system, { language: 'zh', paper: 'A3', timeText: String });
}

const parts = publishedParts(system);
/** Every figure is reported differently once more, so that each is a conflict. */
const others = system.units.map((unit) => {
  const texts = Object.fromEntries(
    Object.entries(system.published).map(([number, row]) => [
      number,
      Object.fromEntries(Object.entries(row).map(([id]) => [id, '1'])),
    ]),
  );
  return sentFile(`${unit}-2.xlsx`, submissionOf(system, texts, unit));
});

describe('the lists beside a merged table', () => {
  it('are painted by block, however many lines they have', () => {
    const lists = [parts, [...parts, ...others]].map((files) => planOf(files).sheets.slice(1));
    for (const { name, area, paints } of lists.flat())
      expect(joined(paints).length, name).toBeLessThan(2 * area.columns + 10);
    expect(Math.max(...lists.flat().map(({ area }) => area.rows))).toBeGreaterThan(200);
  });

  it('show every link in the colour of links, and every open conflict in its own', () => {
    const { sheets } = planOf([...parts, ...others]);
    const styleAt = (sheet: (typeof sheets)[number], row: number, column: number): Style =>
      Object.assign(
        {},
        ...sheet.paints
          .filter(
            ({ area }) =>
              row >= area.row &&
              row < area.row + area.rows &&
              column >= area.column &&
              column < area.column + area.columns,
          )
          .map(({ style }) => style),
      ) as Style;
    let links = 0;
    let open = 0;
    for (const sheet of sheets.slice(1)) {
      sheet.cells.forEach((row, at) =>
        row.forEach(({ formula, text }, column) => {
          const style = styleAt(sheet, at, column);
          if (formula !== undefined) links += 1;
          expect(style.color === '#0563C1', `${sheet.name} ${at} ${column}`).toBe(
            formula !== undefined,
          );
          if (text === '未定') {
            open += 1;
            expect(style.fill).toBe('#FFD6D6');
          }
        }),
      );
    }
    expect(links).toBeGreaterThan(200);
    expect(open).toBeGreaterThan(100);
  });
});
