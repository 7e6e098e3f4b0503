import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Example {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly result: string;
}

/** `@example name(JSON arguments) // result` in the docblocks of a folder. */
function examplesOf(folder: string): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(
        /^ \* @example (\w+)\((.*)\) \/\/ (.+)$/gm,
      ),
    ])
    .map(([, name = '', args = '', result = '']) => ({
      name,
      args: JSON.parse(`[${args}]`) as unknown[],
      result,
    }));
}

/** Runs every documented example; a number must agree to the digits that are shown. */
export function testExamples(folder: string, functions: Readonly<Record<string, unknown>>): void {
  describe(`the examples in ${folder}`, () => {
    const examples = examplesOf(folder);
    it('exist', () => expect(examples.length).toBeGreaterThan(0));
    it.each(examples)('$name($args) is $result', ({ name, args, result }) => {
      const call = functions[name];
      if (typeof call !== 'function') throw new Error(`${name} is not exported`);
      expectAsShown(call(...args), result);
    });
  });
}

function expectAsShown(actual: unknown, shown: string): void {
  if (shown === 'undefined') expect(actual).toBeUndefined();
  else if (shown === 'NaN') expect(actual).toBeNaN();
  else expectClose(actual, JSON.parse(shown), decimalsOf(shown));
}

function expectClose(actual: unknown, expected: unknown, decimals: number): void {
  if (typeof expected === 'number') expect(actual).toBeCloseTo(expected, decimals);
  else if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected)) {
      expectClose((actual as Record<string, unknown>)[key], value, decimals);
    }
  } else expect(actual).toBe(expected);
}

const decimalsOf = (shown: string): number => /\.(\d+)/.exec(shown)?.[1]?.length ?? 9;
