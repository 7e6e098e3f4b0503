import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPeriod } from '../../../src/domain/indicator';
import { type SheetCells, periodFigures } from '../../../src/table';
import { gridOfTexts } from '../../../src/table/locate/grid';
import { shippedSystem } from '../../support/systems';

const rolled = withPeriod(shippedSystem(), { year: 2024, months: 12 });
if (!rolled.ok) throw new Error('The period is not in the plan.');
const { system, period } = rolled;

const sheet = (name: string, rows: readonly (readonly string[])[]): SheetCells => ({
  name,
  visibility: 'visible',
  grid: gridOfTexts(rows),
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
});
const heads = ['指标名称', '单位', '2024年总量', '2024年增速'];
const read = (...sheets: readonly SheetCells[]) => periodFigures(sheets, system, period);
const one = (...rows: readonly (readonly string[])[]) => read(sheet('一', [heads, ...rows]));
const reasons = ({ notTaken }: ReturnType<typeof read>) => notTaken.map(({ kind }) => kind);

describe('the figures of a further period', () => {
  it('are taken by name and unit, from wherever the heads say the period', () => {
    const { taken } = read(
      sheet('一', [
        ['', '指标', '2024年', '', '计量单位'],
        ['', '', '增长', '绝对值', ''],
        ['', '地区生产总值', '5.1%', '489.7', '亿元'],
      ]),
      sheet('二', [heads, ['森林覆盖率（%）', '', '41.93', '']]),
      sheet('三', [heads, ['高新技术产业增加值占GDP 比重', '', '22.6%', '—']]),
    );
    expect(
      taken.map(({ indicator, column, text, at }) => [indicator.number, column, text, at]),
    ).toEqual([
      [1, '2024.total', '489.7', '一!D3'],
      [1, '2024.growth', '5.1%', '一!C3'],
      [7, '2024.total', '22.6%', '三!C2'],
      [23, '2024.total', '41.93', '二!C2'],
    ]);
  });

  it('are not taken in another unit, in none, or where they cannot be read', () => {
    expect(reasons(one(['粮食综合生产能力', '吨', '231000', '']))).toEqual(['unitDiffers']);
    expect(reasons(one(['粮食综合生产能力', '万吨', '23100吨', '']))).toEqual(['unitDiffers']);
    expect(reasons(one(['粮食综合生产能力', '', '23.1', '']))).toEqual(['unitMissing']);
    expect(reasons(one(['粮食综合生产能力', '万吨', '不少', '']))).toEqual(['unreadable']);
    expect(reasons(one(['粮食综合生产能力', '万吨', '#REF!', '']))).toEqual(['unreadable']);
  });

  it('are not chosen between two that differ, and are the same figure where they agree', () => {
    const forest = (text: string) => ['森林覆盖率', '%', text, ''];
    expect(reasons(one(forest('41.93'), forest('41.95')))).toEqual(['ambiguous']);
    expect(one(forest('41.93'), forest('41.93')).taken).toHaveLength(1);
  });

  it('are not taken for an indicator whose name only resembles theirs, which is told', () => {
    const { taken, absent } = one(['规上工业增加值', '%', '', '6.2%']);
    expect(taken).toEqual([]);
    const industry = absent.find(({ indicator }) => indicator.number === 3);
    expect(industry?.near).toEqual({ text: '规上工业增加值', at: '一!A2' });
  });

  it('are not taken from a column of another year or of none', () => {
    const other = (head: string) =>
      read(
        sheet('一', [
          ['指标名称', '单位', head],
          ['森林覆盖率', '%', '41.93'],
        ]),
      );
    expect(other('2023年总量').taken).toEqual([]);
    expect(other('2024年上半年总量').taken).toEqual([]);
    expect(other('2024年目标').taken).toEqual([]);
    expect(other('总量')).toMatchObject({ taken: [], undated: [{ text: '总量', at: '一!C1' }] });
    expect(other('2024').taken).toHaveLength(1);
  });

  it('are each taken, refused or absent, whatever stands there, and never altered', () => {
    const text = fc.constantFrom(
      '',
      '—',
      '41.93',
      '预计41.93',
      '22.6%',
      '3吨',
      '未完成当年目标',
      '?',
    );
    const name = fc.constantFrom(...system.indicators.map((each) => each.name), '别的');
    const unit = fc.constantFrom('', '%', '万吨', '亿元');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, unit, text, text), { maxLength: 12 }), (rows) => {
        const { taken, notTaken, absent } = one(...rows);
        const numbers = [...taken, ...notTaken, ...absent].map(({ indicator }) => indicator.number);
        expect(new Set(numbers).size).toBe(system.indicators.length);
        for (const each of taken) {
          const here = rows.filter(([found]) => found === each.indicator.name);
          expect(here.flatMap((row) => row.slice(2))).toContain(each.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});
