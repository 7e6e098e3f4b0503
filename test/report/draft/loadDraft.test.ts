import { describe, expect, it } from 'vitest';
import { builtInDrafts } from '../../../seeds/drafts';
import { wordProblem } from '../../../src/report';
import { loadDraft } from '../../../src/report/draft';

type Data = {
  [key: string]: unknown;
  indicator: { heading: string; slots: { when?: object; text: string }[][] };
};

function problemsOf(change: (data: Data) => void) {
  const data = structuredClone(builtInDrafts.zh) as Data;
  change(data);
  const loaded = loadDraft(data);
  return loaded.ok ? [] : loaded.problems.map((problem) => wordProblem(problem, 'zh'));
}

describe('the templates of a draft', () => {
  it.each(['zh', 'en'] as const)('that ship in %s are right', (language) => {
    expect(loadDraft(builtInDrafts[language]).ok).toBe(true);
  });

  it.each([
    {
      is: 'an unknown fact',
      change: (data: Data) => (data.indicator.heading = '{nane}'),
      says: '$.indicator.heading 写的是 "{nane}"，但没有定义过。是不是“name”？',
    },
    {
      is: 'a fact of another place',
      change: (data: Data) => (data['title'] = '{forecast}'),
      says: '$.title 写的是 "{forecast}"，但没有定义过。',
    },
    {
      is: 'a brace without its partner',
      change: (data: Data) => (data.indicator.slots[0]![0]!.text = '年均增长{rate'),
      says: '$.indicator.slots[0][0].text 的值是 "年均增长{rate"，格式不对，应符合 {…}。',
    },
    {
      is: 'a condition that does not exist',
      change: (data: Data) => (data.indicator.slots[0]![0]!.when = { kind: ['shares'] }),
      says: '$.indicator.slots[0][0].when.kind[0] 的值是 "shares"，不在允许的取值之内。是不是“share”？',
    },
    {
      is: 'a missing list',
      change: (data: Data) => delete (data['lists'] as Record<string, unknown>)['figures'],
      says: '$.lists.figures 缺少必填项，请补上。',
    },
  ])('say where there is $is, and what to do', ({ change, says }) => {
    expect(problemsOf(change).join('\n')).toContain(says);
  });
});
