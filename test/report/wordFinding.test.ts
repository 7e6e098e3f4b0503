import { describe, expect, it } from 'vitest';
import { kindNames } from '../../src/domain/indicator';
import { confront, type Finding } from '../../src/domain/validation';
import { wordFinding, wordUnchecked } from '../../src/report/findings';
import { publishedTable, shippedContext, shippedRules } from '../domain/validation/support';
import { withCell } from '../domain/validation/mistakes/table';
import { shippedSystem } from '../support/systems';

const system = shippedSystem();
const rules = shippedRules(system).filter(({ id }) => id !== 'revision-published');
const clean = publishedTable(system, 'native');

function findingAt(number: number, id: string, text?: string): Finding {
  const cell = clean.rows[number - 1]!.cells[id]!;
  const table =
    text === undefined ? clean : withCell(clean, number - 1, id, { ...cell, text, value: text });
  return confront(table, system, rules, shippedContext).findings.find(
    ({ cells: [first] }) => first?.indicator === number && first.column === id,
  )!;
}

const zh = (finding: Finding) => wordFinding(finding, system, 'zh').message;
const en = (finding: Finding) => wordFinding(finding, system, 'en').message;

describe('a finding in words', () => {
  it('says cell, found, expected, why and remedy', () => {
    const growth = findingAt(24, '2021.growth');
    expect(zh(growth)).toBe(
      '增速与总量不符：K27（指标24 粮食综合生产能力，2021年增速）填“2.20%”，应为3.62～3.82%。对照：E27（指标24 粮食综合生产能力，2020年基数） 21.78；J27（指标24 粮食综合生产能力，2021年总量） 22.59；按总量计算为+3.72%。增速应与前后两期总量相符（已考虑四舍五入）。请核对；确实无误的，填写核实说明。',
    );
    expect(en(growth)).toContain('“2.20%”, expected 3.62 to 3.82 %');
    expect(en(growth)).toContain('the levels give +3.72%');
  });

  it('says what was probably meant', () => {
    expect(zh(findingAt(9, '2022.total', '437710'))).toContain(
      '可能大了10倍（单位或小数点），是不是“43771”？',
    );
    expect(en(findingAt(9, '2022.total', '47371'))).toContain(
      'Two digits may be swapped. Was “43771” meant?',
    );
    expect(zh(findingAt(9, '2021.total', '20257'))).toContain(
      '与J13（指标10 农村居民人均可支配收入，2021年总量）的数相同',
    );
  });

  it('names what was read instead', () => {
    expect(zh(findingAt(7, '2021.total', '2023/5/1'))).toContain('被当成了日期');
    expect(zh(findingAt(7, '2021.total', '#REF!'))).toContain('公式出错');
  });

  it('takes the rule’s own sentence where it has one', () => {
    const finding = {
      ...findingAt(24, '2021.growth'),
      message: { zh: '{cell}填了{found}，应在{expected}之间' },
    };
    expect(zh(finding)).toBe(
      'K27（指标24 粮食综合生产能力，2021年增速）填了2.20%，应在3.62～3.82%之间',
    );
  });

  it('leaves no gap, no placeholder and no binary dust in any message of the published table', () => {
    for (const finding of confront(clean, system, rules, shippedContext).findings) {
      for (const message of [zh(finding), en(finding)]) {
        expect(message).not.toMatch(/undefined|NaN|Infinity|\{|\d\.\d{5}/);
        expect(message.length).toBeGreaterThan(20);
      }
    }
  });

  it('has a name for every kind in both languages', () => {
    for (const names of Object.values(kindNames))
      expect(Object.values(names).every(Boolean)).toBe(true);
  });

  it('says what was not checked', () => {
    const left = { cause: 'rowTwice', text: '森林覆盖率' } as const;
    expect(wordUnchecked(left, 'zh')).toBe('“森林覆盖率”重复，只审核了第一行。');
    expect(wordUnchecked(left, 'en')).toContain('twice');
  });
});
