import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assumptions } from './assumptions';

describe('assumptions about a real Excel', () => {
  it('have ids of their own', () => {
    expect(new Set(assumptions.map(({ id }) => id)).size).toBe(assumptions.length);
  });

  it.each(assumptions.map(({ id, where }) => [id, where]))('%s is acted on in %s', (_id, where) => {
    expect(existsSync(join(import.meta.dirname, where))).toBe(true);
  });
});
