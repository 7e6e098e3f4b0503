import { describe, expect, it } from 'vitest';
import { formOf } from '../../cases/forms/layouts';
import { byExceljs, byOurselves } from '../read/writers';
import { damaged, endOf } from './fuzz';

describe('a file damaged at random', () => {
  it.each([
    ['ours', byOurselves],
    ['exceljs', byExceljs],
  ])('is read, or refused by a named reason (%s)', async (_, write) => {
    const file = await write(formOf('in part').plan);
    const ends = new Set<string>();
    for (let seed = 1; seed <= 400; seed += 1) {
      try {
        ends.add(endOf(damaged(file, seed)));
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
    }
    expect([...ends]).toEqual(expect.arrayContaining(['checked', 'broken']));
  });
});
