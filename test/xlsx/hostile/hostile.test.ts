import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSubmissions } from '../../../src/table/read';
import { type Inflate, PackageError, inflateAnywhere } from '../../../src/xlsx/package';
import { readWorkbook } from '../../../src/xlsx/read';
import { systems } from '../../table/locate/support';
import { hostileFiles } from './files';

const zlib: Inflate = (packed, size) =>
  inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });

/** How reading ends: the problem’s name, or what the first cells of the first sheet show. */
function endOf(bytes: Uint8Array, inflate: Inflate): string {
  try {
    const book = readWorkbook(bytes, inflate);
    readSubmissions(book, systems);
    const [sheet] = book.sheets;
    if (sheet === undefined) return 'none';
    return (sheet.grid[0] ?? [])
      .slice(0, 2)
      .map((cell) => cell?.text)
      .join(',');
  } catch (error) {
    if (error instanceof PackageError) return error.problem;
    throw error;
  }
}

it('there are at least sixty of them, each with a name of its own', () => {
  expect(new Set(hostileFiles.map(({ name }) => name)).size).toBe(hostileFiles.length);
  expect(hostileFiles.length).toBeGreaterThanOrEqual(60);
});

describe('a hostile file ends in a named problem, or is read without its trick', () => {
  it.each(hostileFiles)('$name: $ends', ({ bytes, ends }) => {
    const file = bytes();
    expect(endOf(file, zlib)).toBe(ends);
    expect(endOf(file, inflateAnywhere)).toBe(ends);
  });
});
