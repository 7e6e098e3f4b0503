import { describe, expect, it } from 'vitest';
import {
  type ConflictChoice,
  type Merge,
  type SentFile,
  isComplete,
  mergeParts,
} from '../../../src/app/merge';
import { columnId, isEntry } from '../../../src/domain/indicator';
import { shippedSystem } from '../../support/systems';
import { type Texts, publishedParts, sentFile, submissionOf } from './parts';

const system = shippedSystem();
/** Two units answer for it. */
const shared = system.indicators.find(({ responsible }) => responsible.length > 1)!;
const [oneUnit = '', otherUnit = ''] = shared.responsible;
/** Only the first of them answers for it. */
const own = system.indicators.find(
  ({ responsible }) => responsible.length === 1 && responsible[0] === oneUnit,
)!;
const total = columnId(system.columns.find(({ role }) => role === 'total')!);
const growth = columnId(system.columns.find(({ role }) => role === 'growth')!);

function merged(files: readonly SentFile[], conflicts: ConflictChoice = { kind: 'none' }): Merge {
  return mergeParts(files, system, { force: false, conflicts });
}

const texts = (text: string, column = total, indicator = shared): Texts => ({
  [indicator.number]: { [column]: text },
});

function twoSay(one: string, other: string, column = total, more: Partial<SentFile>[] = []) {
  return [
    sentFile('a.xlsx', submissionOf(system, texts(one, column), oneUnit), more[0]),
    sentFile('b.xlsx', submissionOf(system, texts(other, column), otherUnit), more[1]),
  ];
}

describe('the parts of all units', () => {
  it('make the published table again, each cell with its source', () => {
    const merge = merged(publishedParts(system));
    const entries = system.columns.filter(isEntry).map(columnId);
    const wanted = Object.fromEntries(
      system.indicators.map(({ number }) => [
        number,
        Object.fromEntries(
          entries.flatMap((id) => {
            const text = system.published[number]?.[id] ?? '';
            return text === '' ? [] : [[id, text]];
          }),
        ),
      ]),
    );
    expect(merge.figures).toEqual(wanted);
    expect(isComplete(merge)).toBe(true);
    expect(merge.cells.every(({ saying }) => saying.sources.length > 0)).toBe(true);
  });

  it('come from anyone where the system names no units', () => {
    const yearly = shippedSystem(1);
    const file = sentFile('all.xlsx', submissionOf(yearly, yearly.published));
    const merge = mergeParts([file], yearly, { force: false, conflicts: { kind: 'none' } });
    expect(Object.keys(merge.figures)).toHaveLength(yearly.indicators.length);
    expect(isComplete(merge)).toBe(true);
  });
});

describe('a figure in a row that its unit does not answer for', () => {
  it('is ignored and named', () => {
    const whole = { ...submissionOf(system, texts('1', total, own)), unit: otherUnit };
    const merge = merged([sentFile('a.xlsx', whole)]);
    expect(merge.cells).toEqual([]);
    expect(merge.accounts[0]).toMatchObject({
      unit: otherUnit,
      counted: 0,
      ignored: [{ indicator: own.number, name: own.name, column: total, text: '1' }],
    });
  });
});

describe('two units that say the same in another form are no conflict', () => {
  it.each([
    ['the same text', '12.5', '12.5', '12.5', total],
    ['more zeros', '12.5', '12.50', '12.50', total],
    ['the percent sign of a rate', '5.2', '5.20%', '5.20%', growth],
    ['full-width digits', '１２.５', '12.5', '12.5', total],
    ['thousands separators', '1234.5', '1,234.5', '1234.5', total],
    ['a fall in words', '下降3%', '-3%', '-3%', growth],
    ['two strokes for no figure', '—', '-', '-', total],
    ['spaces in words', '完成 当年目标', '完成当年目标', '完成当年目标', growth],
    ['a word with a line break in it', '正\n常', '正常', '正常', 'status'],
  ])('%s', (_name, one, other, kept, column) => {
    const merge = merged(twoSay(one, other, column));
    expect(merge.conflicts).toEqual([]);
    expect(merge.figures[shared.number]).toEqual({ [column]: kept });
    expect(merge.cells[0]?.saying.sources.map(({ file, text }) => [file, text])).toEqual([
      ['a.xlsx', one],
      ['b.xlsx', other],
    ]);
  });
});

describe('two figures for one cell are a conflict', () => {
  it.each([
    ['another value', '12.5', '12.6', total],
    ['a value that the other may be rounded from', '12.5', '12.52', total],
    ['a bound', '12.5', '12.5以上', total],
    ['an estimate', '12.5', '预计12.5', total],
    ['a cumulative figure', '-14', '[-14]', total],
    ['a part', '12.5', '夏粮12.5', total],
    ['a fraction for a percentage', '0.114', '11.4%', growth],
    ['no figure', '12.5', '—', total],
    ['a reason for no figure', '—', '未公布', total],
    ['another word', '正常', '滞后', 'status'],
  ])('%s', (_name, one, other, column) => {
    const merge = merged(twoSay(one, other, column));
    expect(merge.figures).toEqual({});
    expect(merge.conflicts).toMatchObject([
      { indicator: shared.number, column, sayings: [{ text: one }, { text: other }] },
    ]);
    expect(merge.conflicts[0]?.chosen).toBeUndefined();
    expect(isComplete(merge)).toBe(false);
  });

  it('also where one unit sent two files', () => {
    const files = ['1', '2'].map((text) =>
      sentFile(`${text}.xlsx`, submissionOf(system, texts(text), oneUnit)),
    );
    expect(merged(files).conflicts).toHaveLength(1);
  });
});

describe('a choice between figures', () => {
  const early = { saved: '2026-01-31T08:00:00Z' };
  const late = { saved: '2026-01-31T17:00:00+08:00' };
  const chosen = (conflicts: ConflictChoice, ...more: Partial<SentFile>[]) =>
    merged(twoSay('1', '2', total, more), conflicts).conflicts[0]?.chosen?.text;

  it('goes by the time of saving, whatever the order of the files', () => {
    expect(chosen({ kind: 'first' }, early, late)).toBe('1');
    expect(chosen({ kind: 'first' }, late, early)).toBe('2');
    expect(chosen({ kind: 'last' }, early, late)).toBe('2');
    expect(chosen({ kind: 'last' }, late, early)).toBe('1');
  });

  it('leaves the cell open where the times do not decide', () => {
    expect(chosen({ kind: 'last' }, early, early)).toBeUndefined();
    expect(chosen({ kind: 'last' }, early)).toBeUndefined();
    expect(chosen({ kind: 'first' }, early, { saved: 'gestern' })).toBeUndefined();
  });

  it('takes the first of the named units that gave a figure', () => {
    expect(chosen({ kind: 'unit', units: [otherUnit] })).toBe('2');
    expect(chosen({ kind: 'unit', units: ['谁', oneUnit, otherUnit] })).toBe('1');
    expect(chosen({ kind: 'unit', units: ['谁'] })).toBeUndefined();
  });

  it('keeps the conflict listed and fills the cell', () => {
    const merge = merged(twoSay('1', '2'), { kind: 'unit', units: [otherUnit] });
    expect(merge.figures[shared.number]).toEqual({ [total]: '2' });
    expect(merge.conflicts[0]?.sayings).toHaveLength(2);
  });
});

describe('whose part a table is', () => {
  const [file] = publishedParts(system);
  const unitOf = (name: string, texts: Texts = {}) => {
    const { unit, basis } = merged([sentFile(name, submissionOf(system, texts))]).accounts[0]!;
    return [unit, basis];
  };

  it('is first what the table says', () => {
    expect(merged([{ ...file!, file: `${otherUnit}.xlsx` }]).accounts[0]).toMatchObject({
      unit: system.units[0],
      basis: 'template',
    });
  });

  it('is else what the file’s name says, but not its folder’s', () => {
    expect(unitOf(`2026/${oneUnit}（修改）.xlsx`)).toEqual([oneUnit, 'fileName']);
    expect(unitOf(`${oneUnit}/指标表.xlsx`)).toEqual([undefined, undefined]);
    expect(unitOf(`${oneUnit}、${otherUnit}.xlsx`)).toEqual([undefined, undefined]);
  });

  it('is else the one unit that answers for all rows with figures', () => {
    expect(unitOf('x.xlsx', { ...texts('1'), ...texts('2', total, own) })).toEqual([
      oneUnit,
      'filled',
    ]);
    expect(unitOf('x.xlsx', texts('1'))).toEqual([undefined, undefined]);
  });

  it('is said to be unknown where nothing tells, and nothing is taken from it', () => {
    const merge = merged([sentFile('x.xlsx', submissionOf(system, system.published))]);
    expect(merge.accounts[0]?.leftOut).toBe('unitUnknown');
    expect(merge.figures).toEqual({});
  });

  it('knows a unit whose name is part of another’s', () => {
    const known = system.units.map((unit) => (unit === otherUnit ? `${oneUnit}分局` : unit));
    const renamed = { ...system, units: known };
    const merge = mergeParts([sentFile(`${oneUnit}分局.xlsx`, submissionOf(system, {}))], renamed, {
      force: false,
      conflicts: { kind: 'none' },
    });
    expect(merge.accounts[0]?.unit).toBe(`${oneUnit}分局`);
  });
});

describe('what is left out', () => {
  const part = submissionOf(system, texts('1'), oneUnit);

  it.each<[string, SentFile]>([
    ['rejected', sentFile('a.xlsx', part, { status: 'rejected' })],
    ['unreadable', sentFile('a.xlsx', undefined, { status: 'unreadable', reason: '有密码' })],
    ['noTable', sentFile('a.xlsx', undefined)],
    ['otherSystem', sentFile('a.xlsx', { ...part, system: 'another' })],
    ['merged', sentFile('a.xlsx', part, { isMerge: true })],
  ])('is %s', (reason, file) => {
    const merge = merged([file]);
    expect(merge.accounts).toMatchObject([{ file: 'a.xlsx', leftOut: reason, counted: 0 }]);
    expect(merge.figures).toEqual({});
  });

  it('is a rejected file no longer, where it is forced', () => {
    const files = [sentFile('a.xlsx', part, { status: 'rejected' })];
    const merge = mergeParts(files, system, { force: true, conflicts: { kind: 'none' } });
    expect(merge.figures[shared.number]).toEqual({ [total]: '1' });
  });

  it('takes one of several copies and names the others', () => {
    const files = ['b.xlsx', 'a.xlsx', 'c.xlsx'].map((name) =>
      sentFile(name, part, { sha256: 'same' }),
    );
    expect(merged(files).accounts).toMatchObject([
      { file: 'a.xlsx', copies: ['b.xlsx', 'c.xlsx'], counted: 1 },
    ]);
  });
});

describe('copies of one file', () => {
  it('bear the date of the oldest', () => {
    const part = submissionOf(system, texts('1'), oneUnit);
    const files = ['2026-03-01T00:00:00Z', 'unknown', '2026-02-01T00:00:00Z'].map((saved, at) =>
      sentFile(`${at}.xlsx`, part, { sha256: 'same', saved }),
    );
    expect(merged(files).accounts[0]?.saved).toBe('2026-02-01T00:00:00Z');
  });
});

describe('who is urged', () => {
  const parts = publishedParts(system);
  const at = parts.findIndex(({ file }) => file === `${oneUnit}.xlsx`);
  const rows = system.indicators.filter(({ responsible }) => responsible.includes(oneUnit));
  const replaced = (file: SentFile) =>
    merged(parts.map((each, place) => (place === at ? file : each)));

  it('is nobody when all is there', () => {
    expect(merged(parts).reminders).toEqual([]);
  });

  it('is every unit with indicators when nothing came', () => {
    const { reminders } = merged([]);
    expect(reminders.map(({ unit, state }) => [unit, state])).toEqual(
      system.units.map((unit) => [unit, 'notSent']),
    );
  });

  it('is a unit that sent nothing, with its indicators and those that nobody gave', () => {
    const { reminders } = merged(parts.filter((_, place) => place !== at));
    expect(reminders).toEqual([
      {
        unit: oneUnit,
        state: 'notSent',
        indicators: rows.map(({ number }) => number),
        missing: rows.flatMap(({ number, responsible }) =>
          responsible.length === 1 ? [number] : [],
        ),
        files: [],
      },
    ]);
  });

  it('is a unit whose file was left out', () => {
    const { reminders } = replaced({ ...parts[at]!, status: 'rejected' });
    expect(reminders).toMatchObject([
      { unit: oneUnit, state: 'leftOut', files: [{ file: `${oneUnit}.xlsx` }] },
    ]);
  });

  it.each([
    ['left an indicator of its own blank but for a verdict', { status: '正常' }],
    ['left a single figure blank', { ...system.published[own.number], '2021.total': '' }],
  ])('is a unit that %s', (_, texts) => {
    const gave = { ...system.published, [own.number]: texts };
    const { reminders } = replaced(sentFile('a.xlsx', submissionOf(system, gave, oneUnit)));
    expect(reminders).toEqual([
      {
        unit: oneUnit,
        state: 'incomplete',
        indicators: [own.number],
        missing: [own.number],
        files: [],
      },
    ]);
  });
});
