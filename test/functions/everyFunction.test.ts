import { afterEach, describe, expect, it } from 'vitest';
import { type Case, cases } from './cases';
import { call, errorCell, isError, result, speak, spill } from './support';

afterEach(() => speak('zh-CN'));

function expectClose(found: unknown, expected: number | string): void {
  if (typeof expected === 'string') expect(found).toBe(expected);
  else expect(found).toBeCloseTo(expected, 4);
}

const withCell = ({ scalars, at }: Case, cell: unknown): readonly unknown[] =>
  scalars.map((scalar, index) => (index === at ? cell : scalar));

describe.each(cases)('ZB.$name', (each) => {
  it('takes single cells', () => {
    expectClose(result(each.name, ...each.scalars), each.value);
  });

  it('takes the texts of the paper', () => {
    expectClose(result(each.name, ...each.texts), each.value);
  });

  it('spills over a range, with single cells repeated', () => {
    const results = call(each.name, ...each.range);
    expect(results).toHaveLength(each.spilled.length);
    each.spilled.forEach((expected, row) => expectClose(results[row]?.[0], expected));
  });

  it('leaves a row blank where nothing is filled in', () => {
    const blanks = each.scalars.map((scalar, index) =>
      index < 3 && !isParameter(each, index) ? blankLike(scalar) : scalar,
    );
    expect(spill(each.name, ...blanks)).toEqual([['']]);
  });

  it.each(['—', '-', '无半年数据'])('does not take %s for zero', (token) => {
    const found = result(each.name, ...withCell(each, token));
    if (each.missing !== undefined) expect(found).toBe(each.missing);
    else expect(isError(found) && found.code).toBe('#N/A');
  });

  it.each(['#DIV/0!', '#N/A', '#NUM!', '#VALUE!'])('passes the error %s on', (code) => {
    const forms = [errorCell(code), { type: 'Error', basicType: 'Error', basicValue: code }, code];
    for (const cell of forms) {
      const found = result(each.name, ...withCell(each, cell));
      expect(isError(found) && found.code).toBe(code);
    }
  });

  it('turns errors that no function may return into #VALUE!, and names them', () => {
    const found = result(each.name, ...withCell(each, errorCell('#REF!')));
    expect(isError(found) && `${found.code} ${found.message}`).toMatch(/^#VALUE! .*#REF!/);
  });

  it.each([
    ['zh-CN', 'zh'],
    ['en-US', 'en'],
  ] as const)('says in %s which argument is no number', (language, key) => {
    speak(language);
    for (const cell of [true, 'abc', {}]) {
      const found = result(each.name, ...withCell(each, cell));
      expect(isError(found) && found.code).toBe('#VALUE!');
      expect(isError(found) && found.message).toContain(each[key]);
    }
  });
});

/** Years and rates that belong to the question and not to the row. */
function isParameter({ name }: Case, index: number): boolean {
  return (name === 'CAGR' || name === 'REQUIRED') && index === 2;
}

const blankLike = (scalar: unknown): unknown =>
  Array.isArray(scalar) ? scalar.map((row: unknown[]) => row.map(() => '')) : null;
