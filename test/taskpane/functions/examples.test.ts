import { afterEach, describe, expect, it } from 'vitest';
import { known } from '../../../src/taskpane/functions/knownHelp';
import { exampleBlock } from '../../../src/taskpane/functions/exampleBlock';
import { type FunctionId, examples } from '../../../src/taskpane/functions/examples';
import { functionsTexts } from '../../../src/taskpane/functions/text';
import { call, names, result, speak } from '../../functions/support';

afterEach(() => speak('zh-CN'));

const plan = { base: 2030, target: 2035 };
const languages = [
  ['zh', 'zh-CN'],
  ['en', 'en-US'],
] as const;

const help = names.map((id) => ({ id, description: '', parameters: [] }));
const block = (id: FunctionId, language: 'zh' | 'en', native = false) =>
  exampleBlock(
    {
      id,
      parameters: [],
      text: functionsTexts[language],
      plan,
      ...(native && { native: { profiles: [], language } }),
    },
    { row: 0, column: 0 },
  );

it('knows every function that there is', () => {
  expect(known(help).map(({ id }) => id)).toEqual(names);
});

describe.each(languages)('the examples in %s', (language, spoken) => {
  it.each(Object.keys(examples) as (keyof typeof examples)[])('ZB.%s gives what it shows', (id) => {
    speak(spoken);
    const given = examples[id].inputs.map((cells) => cells.map(({ value }) => [value]));
    const found = result(id, ...given);
    const shown = block(id, language)?.cells.at(-1)?.[1]?.value;
    if (typeof shown === 'number') expect(found).toBeCloseTo(shown, 5);
    else expect(found).toBe(shown);
  });

  it('ZB.ASSESS gives what it shows', () => {
    speak(spoken);
    const cells = block('ASSESS', language)?.cells ?? [];
    const table = cells.map((line) => line.slice(0, 6).map(({ value }) => value));
    const shown = cells.map((line) => line.slice(6).map(({ text }) => text));
    const found = call('ASSESS', table).map((line) =>
      line.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)),
    );
    expect(found).toEqual(shown);
  });
});

it('has native forms of all but the two that read words', () => {
  const without = names.filter((id) => block(id, 'zh', true) === undefined);
  // Without a profile nothing can be judged, natively or otherwise.
  expect(without).toEqual(['STATUS', 'GROWTHSTATUS', 'NUMBER', 'ASSESS']);
});
