import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/taskpane/check/cell';
import { initialState, page, reduce } from '../../../src/taskpane/check/checkState';
import {
  type Choice,
  concerningCell,
  countsOf,
  foundIn,
  groupsOf,
  shownOf,
} from '../../../src/taskpane/check/shown';
import { live, system, tableOf } from './support';

const explanation = { text: '口径调整', by: '王敏', at: '2030-01-01T00:00:00Z' };
const one = tableOf('t', [
  live('C2', { severity: 'error' }),
  { ...live('C3'), explanation },
  live('C9', { severity: 'info' }),
]);
const other = tableOf('u', [live('B2', { table: 'u' })]);
const tables = [one, other];
const all = { table: undefined, severities: new Set<never>(), withExplained: true, wanted: '' };
const addresses = (choice: Partial<Choice>) =>
  shownOf(foundIn({ tables }, choice.table), { ...all, ...choice }, 'zh').map(({ live: each }) =>
    addressOf(each),
  );

describe('what is shown', () => {
  it.each<[string, Partial<Choice>, string[]]>([
    ['everything', {}, ['C2', 'C3', 'C9', 'B2']],
    ['one table', { table: 'u' }, ['B2']],
    ['all tables where the chosen one is gone', { table: 'gone' }, ['C2', 'C3', 'C9', 'B2']],
    ['a severity', { severities: new Set(['error']) }, ['C2']],
    ['two of them', { severities: new Set(['error', 'info']) }, ['C2', 'C9']],
    ['what is not explained yet', { withExplained: false }, ['C2', 'C9', 'B2']],
    ['a cell', { wanted: 'c9' }, ['C9']],
    ['an indicator', { wanted: `${system.indicators[0]?.name} C3` }, ['C3']],
    ['who explained', { wanted: '王敏' }, ['C3']],
    ['nothing', { wanted: '没有的词' }, []],
  ])('%s', (_name, choice, expected) => {
    expect(addresses(choice)).toEqual(expected);
  });

  it('is counted by severity', () => {
    expect(countsOf(foundIn({ tables }, undefined))).toEqual({
      error: 1,
      warning: 2,
      info: 1,
      explained: 1,
    });
  });
});

describe('groups', () => {
  const found = foundIn({ tables }, undefined);
  const inShort = (grouping: 'indicator' | 'severity') =>
    groupsOf(found, grouping).map(({ key, items }) => `${key}: ${items.length}`);

  it('by indicator, each table for itself', () => {
    expect(inShort('indicator')).toEqual(['t 1: 3', 'u 1: 1']);
  });

  it('by severity, the gravest first', () => {
    expect(inShort('severity')).toEqual(['error: 1', 'warning: 2', 'info: 1']);
  });
});

it('a cell is told what points to it before what only mentions it', () => {
  const cells = [{ address: 'C9' }, { address: 'C2' }];
  const mixed = tableOf('t', [live('C9', { id: 'mentions', cells }), live('C2', { id: 'own' })]);
  const here = (address: string, first?: string) =>
    concerningCell([mixed], { table: 't', address }, first).map(({ live: { id } }) => id);
  expect(here('C2')).toEqual(['own', 'mentions']);
  expect(here('C2', 'mentions')).toEqual(['mentions', 'own']);
  expect(here('C3')).toEqual([]);
});

describe('the state of the page', () => {
  it('lists the first findings again after another choice', () => {
    const more = reduce(initialState, { kind: 'more' });
    expect(more.limit).toBe(2 * page);
    expect(reduce(more, { kind: 'toggle', severity: 'error' }).limit).toBe(page);
  });

  it('keeps a draft while the user looks elsewhere', () => {
    const written = reduce(initialState, { kind: 'draft', id: 'a', text: '因' });
    const gone = reduce(written, { kind: 'goTo', at: live('C2'), selection: undefined });
    expect(gone.drafts).toEqual({ a: '因' });
    expect(reduce(gone, { kind: 'draft', id: 'a', text: undefined }).drafts).toEqual({});
  });

  it('puts a report away with the next step, and no question', () => {
    const step = { kind: 'goTo', at: live('C2'), selection: undefined } as const;
    const told = reduce(initialState, {
      kind: 'report',
      report: { kind: 'exported', sheet: '清单' },
    });
    expect(reduce(told, step).phase.kind).toBe('ready');
    const asked = reduce(initialState, {
      kind: 'report',
      report: { kind: 'asking', findings: [] },
    });
    expect(reduce(asked, step).phase.kind).toBe('asking');
  });
});
