import { describe, expect, it } from 'vitest';
import { type Context, type Submission, confront } from '../../../src/domain/validation';
import { moved } from '../../../src/domain/validation/suspicion/slips';
import { shippedSystem } from '../../support/systems';
import { withCell } from './mistakes/table';
import { publishedTable, shippedContext, shippedRules } from './support';

const system = shippedSystem();
const rules = shippedRules(system).filter(({ id }) => id !== 'revision-published');
const clean = publishedTable(system, 'text');

const typed = (number: number, id: string, text: string): Submission =>
  withCell(clean, number - 1, id, { ...clean.rows[number - 1]!.cells[id]!, text });

function findingAt(
  number: number,
  id: string,
  submission: Submission,
  context: Context = shippedContext,
) {
  return confront(submission, system, rules, context).findings.find(
    ({ cells: [first] }) => first?.indicator === number && first.column === id,
  );
}

describe('one other value would explain it', () => {
  it.each<[string, number, string, string, object]>([
    ['ten times too large', 9, '2022.total', '437710', { kind: 'scale', power: 1, meant: '43771' }],
    [
      'a hundred times too small',
      4,
      '2022.total',
      '0.7451',
      { kind: 'scale', power: -2, meant: '74.51' },
    ],
    [
      'ten thousand times too large',
      1,
      '2021.total',
      '4132000',
      { kind: 'scale', power: 4, meant: '413.2' },
    ],
    ['two digits swapped', 9, '2022.total', '47371', { kind: 'swapped', meant: '43771' }],
    [
      'a digit typed twice, which another has to judge',
      10,
      '2021.total',
      '200257',
      { kind: 'doubled', meant: '20257' },
    ],
    ['a digit left out', 10, '2022.total', '2189', { kind: 'scale', meant: '21890' }],
    ['a minus sign lost', 18, '2021.total', '27.7', { kind: 'sign', meant: '-27.7' }],
    ['a percentage as fraction', 1, '2022.growth', '0.039', { kind: 'percent', meant: '3.9%' }],
    ['the figure of another row', 4, '2021.total', '20.75', { kind: 'otherRow' }],
  ])('%s', (_name, number, id, text, suspicion) => {
    const finding = findingAt(number, id, typed(number, id, text));
    if (_name === 'the figure of another row') {
      // Rows 4 and 7 do not stand beside each other: it is a large change and no more.
      expect(finding?.suspicion?.kind).not.toBe('otherRow');
      return;
    }
    expect(finding?.suspicion).toMatchObject(suspicion);
  });

  it('the figure of the next row, with the cell it stands in', () => {
    const finding = findingAt(9, '2021.total', typed(9, '2021.total', '20257'));
    expect(finding?.suspicion).toMatchObject({
      kind: 'otherRow',
      from: { indicator: 10, column: '2021.total' },
    });
  });

  it('not a tenth, where a rate is merely large', () => {
    const finding = findingAt(3, '2022.growth', typed(3, '2022.growth', '31.2%'));
    expect(finding?.suspicion).toBeUndefined();
  });
});

describe('a point is moved', () => {
  it.each([
    ['413.20', 1, '4132.0'],
    ['413.20', -1, '41.320'],
    ['3', -2, '0.03'],
    ['7', 2, '700'],
    ['0.22', 1, '2.2'],
    ['437710', -1, '43771'],
  ])('%s by %i: %s', (digits, by, expected) => {
    expect(moved(digits, by)).toBe(expected);
  });
});

describe('causes are put together', () => {
  it('a wrong level that breaks two growth rates is one finding, at the level', () => {
    const submission = typed(9, '2021.total', '47055');
    const found = confront(submission, system, rules, shippedContext).findings.filter(
      ({ cells }) => cells[0]?.indicator === 9,
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.cells[0]?.column).toBe('2021.total');
  });

  it('a label that would fit if a figure were right is told with the figure', () => {
    const submission = typed(1, '2021.growth', '0.114');
    const found = confront(submission, system, rules, shippedContext).findings.filter(
      ({ cells }) => cells[0]?.indicator === 1,
    );
    expect(found.map(({ cells }) => cells[0]?.column)).toEqual(['2021.growth']);
    expect(found[0]?.related.map(({ kind }) => kind)).toContain('label');
  });
});

describe('a revision', () => {
  const previous = clean;
  it('is told with what was there before', () => {
    const finding = findingAt(20, '2022.total', typed(20, '2022.total', '85.6'), {
      ...shippedContext,
      previous,
    });
    expect(finding).toMatchObject({
      rule: 'revision-previous',
      severity: 'warning',
      expected: { kind: 'text', text: '85.5' },
    });
  });

  it('is none where only the form differs', () => {
    expect(
      findingAt(12, '2022.total', typed(12, '2022.total', '78.140'), {
        ...shippedContext,
        previous,
      }),
    ).toBeUndefined();
  });

  it('is said once where the data are others altogether', () => {
    const rows = clean.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([id, cell]) => [
          id,
          /total|growth/.test(id)
            ? {
                ...cell,
                text: cell.text.replace(/\d(?=\D*$)/, (d) => String((Number(d) + 1) % 10)),
              }
            : cell,
        ]),
      ),
    }));
    const found = confront(
      { ...clean, rows },
      system,
      shippedRules(system),
      shippedContext,
    ).findings;
    expect(found.filter(({ rule }) => rule === 'revision-published')).toHaveLength(1);
  });
});

describe('a row filled with the figures of the row beside it', () => {
  const figures = Object.keys(clean.rows[0]!.cells).filter((id) => /\.(total|growth)$/.test(id));

  it('is told once, with every cell and what follows from them', () => {
    const [from, to] = [clean.rows[8]!, clean.rows[9]!];
    const copied = figures.reduce(
      (table, id) => withCell(table, 9, id, { ...to.cells[id]!, text: from.cells[id]!.text }),
      clean,
    );
    const told = confront(copied, system, rules, shippedContext).findings.filter(
      ({ cells: [first] }) => first?.indicator === 10,
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      suspicion: { kind: 'copiedRow', from: { indicator: 9 } },
      severity: 'warning',
    });
    expect(told[0]?.related).not.toEqual([]);
  });
});
