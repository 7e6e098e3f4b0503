import { describe, expect, it } from 'vitest';
import { type SheetsRequest, assessmentSheets, boardArea } from '../../../src/app/assess';
import { assessTable, withOverrides } from '../../../src/domain/assessment';
import { writeDraft } from '../../../src/report/draft';
import type { SheetPlan } from '../../../src/table';
import { profile, published } from '../../domain/assessment/support';
import { publishedCells, shippedDraft } from '../../report/draft/support';

const table = assessTable(published, publishedCells(published), profile('xianan-2023'));

function requestIn(language: 'zh' | 'en', more: Partial<SheetsRequest> = {}): SheetsRequest {
  return {
    table,
    draft: writeDraft(table, shippedDraft(language)),
    language,
    paper: 'A3',
    ...more,
  };
}

const texts = ({ cells }: SheetPlan) => cells.map((row) => row.map(({ text = '' }) => text));
const formulas = (sheets: readonly SheetPlan[]) =>
  sheets.flatMap(({ cells }) => cells.flat().flatMap(({ formula }) => formula ?? []));

describe('the sheets of an assessment', () => {
  it.each(['zh', 'en'] as const)('are of one width in all rows, and printed (%s)', (language) => {
    const sheets = assessmentSheets(requestIn(language));
    expect(sheets).toHaveLength(5);
    for (const { cells, area, page } of sheets) {
      expect(new Set(cells.map((row) => row.length))).toEqual(new Set([area.columns]));
      expect(page?.fitToWidth).toBe(1);
    }
  });

  it('are fixed, but for the sum, unless formulas are given', () => {
    expect(formulas(assessmentSheets(requestIn('zh')))).toEqual([
      expect.stringMatching(/^=SUM\(B4:B9\)$/),
    ]);
  });

  it('follow whatever gives status and pace', () => {
    const live = (number: number) => ({
      status: `INDEX(ZB.ASSESS(t!A2:R28),${number + 2},1)`,
      pace: `INDEX(ZB.ASSESS(t!A2:R28),${number + 2},2)`,
    });
    const [board, outlook] = assessmentSheets(requestIn('zh', { live, names: { board: '板' } }));
    const row = board!.cells[3 + 22]!.map(({ formula }) => formula);
    expect(row).toContain('=T(INDEX(ZB.ASSESS(t!A2:R28),25,1))');
    expect(formulas([outlook!]).some((formula) => formula.includes("COUNTIFS('板'!"))).toBe(true);
  });

  it('end with the progress of every indicator that has a way, and its chart', () => {
    const drawn = assessmentSheets(requestIn('zh')).at(-1)!;
    const ways = table.rows.filter(({ course }) => course !== undefined);
    expect(drawn.charts?.map(({ kind, data }) => [kind, data.rows])).toEqual([
      ['bars', ways.length + 1],
    ]);
    const names = texts(drawn)
      .slice(3)
      .map(([name]) => name);
    expect(names).toEqual(ways.map(({ indicator: { number, name } }) => `${number} ${name}`));
  });

  it('have no chart where no indicator has a way', () => {
    const rows = table.rows.map((row) => ({ ...row, course: undefined }));
    const sheets = assessmentSheets(requestIn('zh', { table: { ...table, rows } }));
    expect(sheets.some(({ charts }) => charts !== undefined)).toBe(false);
  });

  it('leave what a person decided as it is', () => {
    const decision = {
      indicator: 23,
      status: 'onTrack',
      reason: '补植',
      by: '张',
      at: '2024-01-01',
    };
    const status = profile('xianan-2023').classes.find(({ meaning }) => meaning === 'onTrack')!;
    const decided = withOverrides(table, [{ ...decision, status: status.id }]);
    const live = () => ({ status: 'A1', pace: 'B1' });
    const [board] = assessmentSheets(requestIn('zh', { table: decided, live }));
    const words = board!.cells[3 + 22]!.map(({ text, formula }) => `${text} ${formula ?? ''}`);
    expect(words).toContain(`${status.zh} `);
    expect(words.some((each) => each.startsWith('人工评定为'))).toBe(true);
  });

  it('list every indicator of every unit, an indicator of two under both', () => {
    const units = assessmentSheets(requestIn('zh'))[2]!;
    const body = texts(units).slice(3);
    const count = table.groups.unit.reduce((sum, { numbers }) => sum + numbers.length, 0);
    expect(body).toHaveLength(count);
    expect(count).toBeGreaterThan(table.rows.length);
    expect(body.filter(([unit]) => unit !== '').map(([unit]) => unit?.split('\n')[0])).toEqual(
      table.groups.unit.map(({ name }) => name),
    );
  });

  it('say where a column of the board stands, for charts', () => {
    const [board] = assessmentSheets(requestIn('zh'));
    const { row, column, rows } = boardArea('done', table.rows.length);
    const done = board!.cells.slice(row, row + rows).map((cells) => cells[column]?.value);
    expect(done).toEqual(table.rows.map(({ course }) => course?.done ?? null));
  });
});
