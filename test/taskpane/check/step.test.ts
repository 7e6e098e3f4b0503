import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, spotOf } from '../../../src/taskpane/check/cell';
import { type Direction, follow, stepFrom } from '../../../src/taskpane/check/step';
import { a1 } from '../../../src/table';
import { live } from './support';

const at = (address: string, table = 't') => ({ table, sheet: table, address });
const go = (from: string | undefined, direction: Direction = 'next') => {
  const found = stepFrom(findings, from === undefined ? undefined : at(from), undefined, direction);
  return found && addressOf(found);
};
const findings = [live('C2'), live('B4'), live('D4'), live('D4', { id: 'twin' }), live('A9')];

describe('a step', () => {
  it.each([
    ['F3', 'B4', 'C2'],
    ['B4', 'D4', 'C2'],
    ['C4', 'D4', 'B4'],
    ['D4', 'A9', 'B4'],
    ['A9', 'C2', 'D4'],
    ['A1', 'C2', 'A9'],
    ['Z99', 'C2', 'A9'],
    [undefined, 'C2', 'A9'],
  ])('from %s leads to %s, and back to %s', (from, next, previous) => {
    expect(go(from)).toBe(next);
    expect(go(from, 'previous')).toBe(previous);
  });

  it('leads on where Excel has not yet told of the last one', () => {
    const selection = at('A1');
    const [first] = findings;
    const cursor = { at: first!, selection };
    expect(addressOf(stepFrom(findings, selection, cursor, 'next')!)).toBe('B4');
  });

  it('leads from where the user went meanwhile', () => {
    const cursor = { at: findings[0]!, selection: at('A1') };
    expect(addressOf(stepFrom(findings, at('D4'), cursor, 'next')!)).toBe('A9');
  });

  it('goes through one table after the other', () => {
    const two = [live('C2'), live('B4'), live('A1', { table: 'u' })];
    const step = (from: ReturnType<typeof at>, direction: Direction) => {
      const { table, finding } = stepFrom(two, from, undefined, direction)!;
      return `${table} ${finding.cells[0]?.address}`;
    };
    expect(step(at('B4'), 'next')).toBe('u A1');
    expect(step(at('A1', 'u'), 'next')).toBe('t C2');
    expect(step(at('A1', 'u'), 'previous')).toBe('t B4');
  });

  it('leads nowhere without a finding', () => {
    expect(stepFrom([], at('A1'), undefined, 'next')).toBeUndefined();
  });
});

describe('where the last step led', () => {
  const before = at('A1');
  const cursor = { at: findings[0]!, selection: before };

  it.each([
    ['Excel has told of nothing yet', before, 'stays'],
    ['Excel tells of the old place once more', at('A1'), 'stays'],
    ['Excel tells of the cell', at('C2'), 'stays'],
    ['Excel tells of no table, as the cell lies outside', undefined, 'stays'],
    ['the user went elsewhere', at('F9'), 'is left'],
    ['the user went to the same address of another table', at('C2', 'u'), 'is left'],
  ])('%s', (_name, selection, outcome) => {
    expect(follow(cursor, selection) === undefined).toBe(outcome === 'is left');
  });

  it('is left for good once the user was there and went back, or out of the table', () => {
    const arrived = follow(cursor, at('C2'));
    expect(arrived?.selection).toEqual(at('C2'));
    expect(follow(arrived, before)).toBeUndefined();
    expect(follow(arrived, undefined)).toBeUndefined();
  });
});

const cells = fc.record({ row: fc.nat(40), column: fc.nat(40) });

it('visits every cell once in a round, and the way back is the same', () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 12 }), (places) => {
      const all = places.map(({ row, column }, index) =>
        live(a1({ row, column, rows: 1, columns: 1 }), { id: String(index) }),
      );
      const distinct = new Set(all.map(addressOf));
      const walk = (direction: Direction) => {
        const visited: string[] = [];
        let here = undefined as ReturnType<typeof at> | undefined;
        for (let steps = 0; steps < distinct.size; steps += 1) {
          here = at(addressOf(stepFrom(all, here, undefined, direction)!));
          visited.push(here.address);
        }
        return visited;
      };
      expect(new Set(walk('next'))).toEqual(distinct);
      expect(walk('previous').reverse()).toEqual(walk('next'));
    }),
  );
});

it.each([
  ['F7', { row: 6, column: 5 }],
  ['AB12', { row: 11, column: 27 }],
  ['$B$3', { row: 2, column: 1 }],
  ['B3:D5', { row: 2, column: 1 }],
  ['C:C', { row: 0, column: 2 }],
  ['5:5', { row: 4, column: 0 }],
  ['', undefined],
])('the place of %s', (address, spot) => {
  expect(spotOf(address)).toEqual(spot);
});
