import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/domain/indicator';

const units = ['区发改局', '区科经局', '区卫健局', '市生态环境局咸安分局'];

describe('the nearest permitted word', () => {
  it.each([
    ['发改局', '区发改局'],
    ['区发改委', '区发改局'],
    ['区卫健', '区卫健局'],
    ['生态环境局', '市生态环境局咸安分局'],
    ['区科经局 ', '区科经局'],
  ])('for %s is %s', (found, expected) => {
    expect(nearest(found, units)).toBe(expected);
  });

  it('is none where nothing is near', () => {
    expect(nearest('人民银行', units)).toBeUndefined();
    expect(nearest('', units)).toBeUndefined();
    expect(nearest('区发改局', [])).toBeUndefined();
  });
});
