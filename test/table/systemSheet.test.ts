import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInSystems } from '../../seeds';
import { standardRules } from '../../seeds/rules';
import { type IndicatorSystem, loadSystem } from '../../src/domain/indicator';
import { loadRuleSet } from '../../src/domain/validation';
import { systemFromSheet, systemSheetPlan } from '../../src/table';
import { shippedSystem } from '../support/systems';

const sheetTexts = (at: number) =>
  systemSheetPlan(shippedSystem(at), '指标体系').sheets[0]!.cells.map((row) =>
    row.map((cell) => cell.text ?? ''),
  );

/** What a person sees first: where the block begins, and its rows. */
function rowOf(rows: readonly (readonly string[])[], first: string): number {
  return rows.findIndex((row) => row[0] === first);
}

describe('an indicator system on a sheet', () => {
  it.each(builtInSystems.map((_, at) => [shippedSystem(at).id, at] as const))(
    'is read back as it was written: %s',
    (_id, at) => {
      const sheet = systemFromSheet(sheetTexts(at));
      const loaded = loadSystem(sheet?.data);
      const { $schema: _schema, ...system } = shippedSystem(at);
      expect(loaded).toEqual({ ok: true, value: system });
    },
  );

  it('speaks the user’s words and understands the codes as well', () => {
    const rows = sheetTexts(0);
    const indicators = rowOf(rows, '【指标】');
    expect(rows[indicators + 2]).toEqual(
      expect.arrayContaining(['地区生产总值', '越高越好', '增速', '可比价']),
    );
    const coded = rows.map((row) => row.map((text) => (text === '越高越好' ? 'up' : text)));
    expect(loadSystem(systemFromSheet(coded)?.data)).toMatchObject({ ok: true });
  });

  it('takes a new indicator, unit and period from new rows, without touching code', () => {
    const rows = sheetTexts(0).map((row) => [...row]);
    const add = (block: string, ...row: string[]) => rows.splice(rowOf(rows, block) + 2, 0, row);
    add('【单位】', '区商务局');
    add('【时期】', '2024', '2024年', '2024', '12');
    add('【栏目】', '总量', '2024', '2024年', '总量');
    const plain = [
      '26',
      '社会消费品零售总额',
      '亿元',
      '经济发展',
      '预期性',
      '越高越好',
      '增速',
      '时期数',
      '现价',
    ];
    add('【指标】', ...plain, '', '', '', '', '8以上', '区商务局');
    const loaded = loadSystem(systemFromSheet(rows)?.data);
    expect(loaded.ok && loaded.value.indicators[0]).toMatchObject({
      number: 26,
      responsible: ['区商务局'],
      rate: '8以上',
    });
    expect(loaded.ok && loaded.value.periods).toHaveLength(4);
  });

  it('keeps rules of every kind, in words', () => {
    const set = loadRuleSet(standardRules);
    const rules = set.ok ? set.value.rules : [];
    const written = systemSheetPlan({ ...shippedSystem(0), rules } as IndicatorSystem, '指标体系');
    const rows = written.sheets[0]!.cells.map((row) => row.map((cell) => cell.text ?? ''));
    const loaded = loadSystem(systemFromSheet(rows)?.data);
    const { $schema: _schema, ...system } = shippedSystem(0);
    expect(loaded).toEqual({ ok: true, value: { ...system, rules } });
    const words = rows.slice(rowOf(rows, '【规则】')).flat();
    expect(words).toEqual(
      expect.arrayContaining([
        '超出取值范围',
        '强制性',
        '下限=0；上限=100',
        '十的次方=[1,2,3,4,8]',
      ]),
    );
    const coded = rules.map(({ kind }) => kind).filter((kind) => words.includes(kind));
    // A rule's number may be the same word as its kind.
    expect(coded.filter((kind) => !rules.some(({ id }) => id === kind))).toEqual([]);
  });

  it('takes a change of a rule as a person writes it', () => {
    const all = sheetTexts(0);
    const rows = [
      ...all.slice(0, rowOf(all, '【规则】')),
      ['【规则】'],
      ['规则编号', '规则类别', '级别', '指标', '参数', '理由', '停用'],
      ['only-here', '超出取值范围', '核实性', '1、2', '下限 ＝ 0；上限=100', '本地历年都在此内'],
      ['row-order', '', '', '', '', '', '是'],
    ];
    const loaded = loadSystem(systemFromSheet(rows)?.data);
    expect(loaded).toMatchObject({
      ok: true,
      value: {
        rules: [
          {
            id: 'only-here',
            kind: 'range',
            severity: 'warning',
            scope: { indicators: [1, 2] },
            parameters: { min: 0, max: 100 },
          },
          { id: 'row-order', off: true },
        ],
      },
    });
  });

  it('points to the cell where the problem stands', () => {
    const rows = sheetTexts(0).map((row) => [...row]);
    const first = rowOf(rows, '【指标】') + 2;
    const attribute = rows[first - 1]!.indexOf('属性');
    rows[first]![attribute] = '约束';
    const sheet = systemFromSheet(rows)!;
    const loaded = loadSystem(sheet.data);
    const [problem] = loaded.ok ? [] : loaded.problems;
    expect(problem?.path).toBe('$.indicators[0].attribute');
    expect(sheet.cellOf(problem!.path)).toBe(`E${first + 1}`);
  });

  it('is not seen in a sheet that holds something else', () => {
    expect(systemFromSheet([])).toBeUndefined();
    expect(
      systemFromSheet([
        ['类型', '序号'],
        ['经济发展', '1'],
      ]),
    ).toBeUndefined();
  });

  it('does not mind where its blocks stand, how columns are ordered, or blank rows between', () => {
    const rows = sheetTexts(0);
    const expected = systemFromSheet(rows)?.data;
    const starts = rows.flatMap((row, at) => (row[0]?.startsWith('【') ? [at] : []));
    const blocks = starts.map((start, at) => rows.slice(start, starts[at + 1]));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(blocks, { minLength: blocks.length, maxLength: blocks.length }),
        fc.integer({ min: 0, max: 3 }),
        (order, blanks) => {
          const moved = order.flatMap((block) => [
            ...block.filter((row) => row.some((text) => text !== '')),
            ...Array.from({ length: blanks + 1 }, () => ['']),
          ]);
          expect(systemFromSheet(moved)?.data).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });
});
