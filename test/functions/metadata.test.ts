import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { beforeAll, describe, expect, it } from 'vitest';
import translations from '../../scripts/functions/english.json';
import { type Metadata, chinese, english } from '../../scripts/functions/localize';
import parameterNames from '../../src/functions/names.json';
import { names } from './support';

/** Excel and Microsoft 365 take no longer texts. */
const longest = { description: 255, parameter: 128, name: 64 };

let zh: Metadata;
let en: Metadata;

beforeAll(async () => {
  const generated = await generateCustomFunctionsMetadata('src/functions/functions.ts');
  expect(generated.errors).toEqual([]);
  const metadata = JSON.parse(generated.metadataJson) as Metadata;
  zh = chinese(metadata, parameterNames);
  en = english(metadata, parameterNames, translations);
});

describe('the metadata of the functions', () => {
  it('lists every function, under the same id and name in both languages', () => {
    const listed = ({ functions }: Metadata) => functions.map(({ id, name }) => [id, name]);
    expect(listed(zh)).toEqual(names.map((name) => [name, name]));
    expect(listed(en)).toEqual(listed(zh));
  });

  it('lets error values in, so that they can be named', () => {
    expect([zh.allowErrorForDataTypeAny, en.allowErrorForDataTypeAny]).toEqual([true, true]);
  });

  it('takes every argument as a range of anything, and none is repeated', () => {
    for (const { parameters } of zh.functions) {
      for (const parameter of parameters) {
        expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
        expect(parameter).not.toHaveProperty('repeating');
      }
    }
  });

  it('has no function that Excel would compute again at every turn', () => {
    for (const { options } of zh.functions) expect(options).toBeUndefined();
  });

  it('marks as optional what may be left out, at the end only', () => {
    const optional = zh.functions.map(({ id, parameters }) => [
      id,
      parameters.map((each) => each.optional ?? false).join(),
    ]);
    expect(Object.fromEntries(optional)).toMatchObject({
      PACE: 'false,false,false,false,true,true',
      STATUS: 'false,false,false,false,true,true',
      GROWTHSTATUS: 'false,false,true,true',
      ASSESS: 'false,true',
      CAGR: 'false,false,false',
    });
  });

  it.each(['Chinese', 'English'])('describes everything in %s, within the lengths', (language) => {
    const { functions } = language === 'Chinese' ? zh : en;
    const han = /\p{Script=Han}/u;
    for (const { description = '', parameters } of functions) {
      for (const text of [description, ...parameters.map((each) => each.description ?? '')]) {
        expect(text).not.toBe('');
        if (language === 'Chinese') expect(text).toMatch(han);
      }
      expect(description.length).toBeLessThanOrEqual(longest.description);
      for (const parameter of parameters) {
        expect(parameter.description?.length).toBeLessThanOrEqual(longest.parameter);
        expect(parameter.name.length).toBeLessThanOrEqual(longest.name);
        expect(han.test(parameter.name)).toBe(language === 'Chinese');
      }
    }
  });

  it('has no translation of what is not there', () => {
    expect(Object.keys(translations)).toEqual(en.functions.map(({ id }) => id));
    for (const { id, parameters } of en.functions) {
      const translated = translations[id as keyof typeof translations].parameters;
      expect(Object.keys(translated)).toEqual(parameters.map(({ name }) => name));
    }
  });

  it('refuses a function without a translation', () => {
    const known = { start: { zh: '起', en: 'start' } };
    expect(() => english(zh, known, {})).toThrow('english.json: no translation of CAGR');
    expect(() => chinese(en, known)).toThrow('CAGR: no translation of end');
  });
});
