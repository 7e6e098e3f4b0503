import { afterEach, describe, expect, it } from 'vitest';
import { assessIndicator, loadProfile } from '../../src/domain/assessment';
import { builtInProfiles } from '../../seeds/profiles';
import { shippedSystem } from '../support/systems';
import { call, errorCell, isError, result, speak } from './support';
import { plannedTexts, plannedValues } from '../table/locate/support';

afterEach(() => speak('zh-CN'));

const system = shippedSystem();
/** The table as it reads, and as its cells hold it. */
const texts = plannedTexts().map((row) => [...row]);
const values = plannedValues().map((row) => [...row]);
const headerRows = 3;

const profiles = builtInProfiles.map((data) => {
  const loaded = loadProfile(data);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
});

const body = (table: unknown[][], profile: string): unknown[][] =>
  call('ASSESS', table, profile).slice(headerRows);

describe('ZB.ASSESS', () => {
  const [economy] = system.indicators;
  if (economy === undefined) throw new Error('no rows');
  const cellsOf = (number: number) => system.published[number] ?? {};
  const reference = { indicator: economy, cells: cellsOf(economy.number) };
  const rows = [
    ['words', texts],
    ['cells', values],
  ] as const;

  describe.each(profiles)('by the profile $id', (profile) => {
    it.each(rows)('gives the 25 rows what the engine gives them, from their %s', (_, table) => {
      const expected = system.indicators.map((each) => {
        const cells = cellsOf(each.number);
        const found = assessIndicator(each, system, cells, profile, '2023H1', reference);
        const name = profile.classes.find(({ id }) => id === found.status)?.zh;
        return [name, Number.isNaN(found.pace) ? '' : expect.closeTo(found.pace, 12)];
      });
      const found = body(table as unknown[][], profile.id).map((row) => row.slice(0, 2));
      expect(found).toEqual(expected);
    });
  });

  it('takes the zeros for blanks that an older Excel passes for them', () => {
    const zeros = values.map((row) => row.map((value) => value ?? 0));
    expect(call('ASSESS', zeros)).toEqual(call('ASSESS', values));
  });

  it('keeps a zero that is one', () => {
    const at = system.indicators.findIndex(({ measure }) => measure === 'share') + headerRows;
    const fallen = values.map((row, y) =>
      row.map((value, x) => (y === at && x === 11 ? 0 : value)),
    );
    expect(call('ASSESS', fallen)[at]?.[2]).toContain('正负不一致');
  });

  it('stands beside the range that was selected, heads beside its header', () => {
    const results = call('ASSESS', texts);
    expect(results).toHaveLength(texts.length);
    expect(results.slice(0, headerRows)).toEqual([
      ['', '', ''],
      ['', '', ''],
      ['建议评价', '进度R', '评价依据'],
    ]);
  });

  it('says why', () => {
    const reasons = body(texts, 'principled').map(([, , reason]) => reason);
    expect(reasons[0]).toBe('按进度 R 评价');
    expect(reasons[3]).toBe('现已达到目标值');
    expect(reasons[7]).toBe('没有基数');
    expect(reasons[8]).toBe('按进度 R 评价；现价增速与不变价经济增长相比');
    expect(reasons[11]).toBe('按进度 R 评价；临界，所列小数位太少，舍入使结果不定');
    expect(reasons[18]).toBe('按最近一次考核结论评价');
    expect(reasons[24]).toBe('只有预计数，尚无实际数');
  });

  it('speaks English too', () => {
    speak('en-US');
    const results = call('ASSESS', texts);
    expect(results[2]).toEqual(['Suggested status', 'Pace R', 'Grounds']);
    expect(results[10]).toEqual(['Insufficient data', '', 'There is no base']);
  });

  it('asks for the header where it was not selected', () => {
    const found = result('ASSESS', texts.slice(headerRows));
    expect(isError(found) && `${found.code} ${found.message}`).toBe(
      '#VALUE! “指标表”中没有找到表头（缺：序号、指标名称、单位、总量、增速）。请连表头一起选：从“序号”“指标名称”所在行到最后一个指标。',
    );
  });

  it('passes an error on in its row alone', () => {
    const broken = texts.map((row, at) =>
      row.map((text, column) => (at === headerRows && column === 9 ? errorCell('#DIV/0!') : text)),
    );
    const [first, second] = body(broken, 'principled');
    expect(first?.map((cell) => (isError(cell) ? cell.code : cell))).toEqual([
      '#DIV/0!',
      '#DIV/0!',
      '“指标表”含错误值 #DIV/0!，请先改正该单元格。',
    ]);
    expect(second?.[0]).toBe('超前');
  });

  it('does not mind columns that are moved, or rows that are inserted', () => {
    const order = texts[0]?.map((_, at) => at).reverse() ?? [];
    const filled = texts.map((row, at) => (at === 1 ? filledRight(row) : row));
    const turned = filled.map((row) => order.map((at) => row[at] ?? ''));
    const gap = turned[0]?.map(() => '') ?? [];
    const spaced = [...turned.slice(0, 5), gap, ...turned.slice(5)];
    const results = call('ASSESS', spaced).filter(([status]) => status !== '');
    expect(results).toEqual(call('ASSESS', texts).filter(([status]) => status !== ''));
  });
});

/** Periods written into each cell, as where a merge was split and filled. */
function filledRight(row: readonly string[]): string[] {
  let last = '';
  return row.map((text) => (last = text === '' ? last : text));
}
