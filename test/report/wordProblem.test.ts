import { describe, expect, it } from 'vitest';
import { loadSystem } from '../../src/domain/indicator';
import { wordProblem } from '../../src/report';
import { type SystemData, shippedData } from '../support/systems';

function worded(change: (data: SystemData) => void): { zh: string[]; en: string[] } {
  const data = shippedData();
  change(data);
  const loaded = loadSystem(data);
  const problems = loaded.ok ? [] : loaded.problems;
  return {
    zh: problems.map((problem) => wordProblem(problem, 'zh')),
    en: problems.map((problem) => wordProblem(problem, 'en')),
  };
}

describe('a problem of a system, in words', () => {
  it('shows path, value and remedy in Chinese and English', () => {
    const { zh, en } = worded((data) => void (data.indicators[0]!['attribute'] = '约束'));
    expect(zh).toEqual(['$.indicators[0].attribute 写的是 "约束"，但没有定义过。是不是“约束性”？']);
    expect(en).toEqual([
      '$.indicators[0].attribute names "约束", which is defined nowhere. Did you mean “约束性”?',
    ]);
  });

  it('lists what may be chosen where nothing is near', () => {
    const { zh } = worded((data) => void (data.indicators[0]!['direction'] = 'sideways'));
    expect(zh).toEqual([
      '$.indicators[0].direction 的值是 "sideways"，不在允许的取值之内。可用的有：up、down。',
    ]);
  });

  it('names the first place of what may stand only once', () => {
    const { zh } = worded((data) => void (data.units[2] = data.units[0]!));
    expect(zh[0]).toBe('$.units[2] 的值 "区发改局" 与 $.units[0] 重复，请改成不同的值或删去一个。');
  });
});
