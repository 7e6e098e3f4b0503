import type { ProblemCode, SystemProblem } from '../domain/indicator';
import type { Language } from '../domain/language';

/** Says what is wrong with an indicator system, where, and what would do instead. One sentence or two. */
export function wordProblem(problem: SystemProblem, language: Language): string {
  const words = { zh: chinese, en: english }[language];
  const place = problem.path === '$' ? '' : `${problem.path} `;
  const said = words.said[problem.code](problem);
  const hint =
    problem.suggestion !== undefined
      ? words.suggestion(problem.suggestion)
      : namedChoices(problem, words.choices);
  return place + said + hint;
}

interface Words {
  readonly said: Readonly<Record<ProblemCode, (problem: SystemProblem) => string>>;
  readonly suggestion: (suggestion: string) => string;
  readonly choices: (choices: string) => string;
}

/** Codes whose remedy is to choose from a list; a long one is cut, the first ones show the kind. */
const choosing: ReadonlySet<ProblemCode> = new Set(['notPermitted', 'unknownReference', 'missing']);
const shown = 12;

function namedChoices({ code, expected = [] }: SystemProblem, word: Words['choices']): string {
  if (!choosing.has(code) || expected.length === 0) return '';
  return word(expected.slice(0, shown).join('、') + (expected.length > shown ? '…' : ''));
}

const first = ({ expected }: SystemProblem): string => expected?.[0] ?? '';

const chinese: Words = {
  said: {
    notJson: ({ found }) => `不是有效的 JSON（${found}）。请用文本编辑器检查括号、引号和逗号。`,
    missing: () => '缺少必填项，请补上。',
    unknownKey: ({ found }) => `有不认识的项 ${found}，请删去或改正拼写。`,
    wrongType: (problem) => `的值是 ${problem.found}，类型不对，应为 ${first(problem)}。`,
    notPermitted: ({ found }) => `的值是 ${found}，不在允许的取值之内。`,
    wrongForm: (problem) => `的值是 ${problem.found}，格式不对，应符合 ${first(problem)}。`,
    outOfRange: (problem) => `的值是 ${problem.found}，超出范围，应 ${first(problem)}。`,
    empty: () => '是空的，请至少填一项。',
    duplicate: ({ found, other }) => `的值 ${found} 与 ${other} 重复，请改成不同的值或删去一个。`,
    unknownReference: ({ found }) => `写的是 ${found}，但没有定义过。`,
    notNeeded: ({ found }) => `写的是 ${found}，这里用不着，请删去。`,
    order: (problem) => `的值是 ${problem.found}，前后颠倒，应 ${first(problem)}。`,
    unreadableText: ({ found }) =>
      `的文字 ${found} 读不出数，也不是规定的用语；请改成数，或在用语（tokens）中加上它。`,
  },
  suggestion: (suggestion) => `是不是“${suggestion}”？`,
  choices: (choices) => `可用的有：${choices}。`,
};

const english: Words = {
  said: {
    notJson: ({ found }) =>
      `is not valid JSON (${found}). Check brackets, quotes and commas in a text editor.`,
    missing: () => 'is required and missing; add it.',
    unknownKey: ({ found }) => `has an unknown key ${found}; remove it or correct its spelling.`,
    wrongType: (problem) =>
      `is ${problem.found}, of the wrong type; it should be ${first(problem)}.`,
    notPermitted: ({ found }) => `is ${found}, which is not among the permitted values.`,
    wrongForm: (problem) =>
      `is ${problem.found}, in the wrong form; it should match ${first(problem)}.`,
    outOfRange: (problem) => `is ${problem.found}, out of range; it should be ${first(problem)}.`,
    empty: () => 'is empty; give at least one entry.',
    duplicate: ({ found, other }) =>
      `repeats ${found} of ${other}; change one of them or remove it.`,
    unknownReference: ({ found }) => `names ${found}, which is defined nowhere.`,
    notNeeded: ({ found }) => `is ${found}, which has no use here; remove it.`,
    order: (problem) => `is ${problem.found}, in the wrong order; it should be ${first(problem)}.`,
    unreadableText: ({ found }) =>
      `has the text ${found}, which is neither a number nor a known word; write a number, or add the word to the tokens.`,
  },
  suggestion: (suggestion) => ` Did you mean “${suggestion}”?`,
  choices: (choices) => ` Possible: ${choices}.`,
};
