import type { Severity } from '../../../../src/domain/indicator';
import { type Desk, type Mistake, type Spot, pick, spots, typed, withCell } from './table';

const figures = ['total', 'growth'];

function text(
  name: string,
  severities: readonly Severity[],
  roles: readonly string[],
  change: (text: string, desk: Desk, spot: Spot) => string | undefined,
  value?: (text: string) => string | number | boolean | null,
  fits?: (spot: Spot) => boolean,
): Mistake {
  return {
    name,
    severities,
    make: (desk) => {
      const spot = pick(desk, spots(desk, roles, fits));
      const changed = spot && change(spot.cell.text, desk, spot);
      if (spot === undefined || changed === undefined) return undefined;
      // What is typed in these ways stays text, except where it says otherwise.
      return typed(desk, spot, changed, value ? value(changed) : changed === '' ? null : changed);
    },
  };
}

const wide = (shown: string) =>
  shown.replace(/[0-9.%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

const other =
  (words: readonly string[]) =>
  (now: string, { below }: Desk) =>
    words.filter((word) => word !== now)[below(words.length - 1)];

const any = () => true;

export const textMistakes: readonly Mistake[] = [
  text('full-width digits', ['info'], figures, wide),
  text('a space inside', ['info'], figures, (now) => ` ${now}\u3000`),
  text('an invisible space', ['info'], figures, (now) => `${now}\u200b`),
  text('its own unit behind', ['info'], ['total'], (now, _desk, { row }) => {
    const unit = row.cells['unit']?.text ?? '';
    return unit === '%' ? undefined : now + unit;
  }),
  text('another unit behind', ['error'], ['total'], (now, _desk, { row }) =>
    row.cells['unit']?.text === '%' ? `${now}亿元` : `${now}万户`,
  ),
  text('a percent sign in an amount', ['error'], ['total'], (now, _desk, { row }) =>
    row.cells['unit']?.text === '%' ? undefined : `${now}%`,
  ),
  text('a percent sign beside plain figures', ['info'], ['total'], (now, _desk, { row }) =>
    row.cells['unit']?.text === '%' && !row.cells['rate']?.text.includes('[')
      ? `${now}%`
      : undefined,
  ),
  text('a growth rate without its sign', ['info', 'warning'], ['growth'], (now) =>
    Math.abs(Number(now.replace('%', ''))) >= 1 ? now.replace('%', '') : undefined,
  ),
  text('commas as thousands sign', ['info'], ['total'], (now) =>
    /^\d{4,}$/.test(now) ? Number(now).toLocaleString('en-US') : undefined,
  ),
  text('a Chinese full stop as point', ['info'], figures, (now) =>
    now.includes('.') ? now.replace('.', '。') : undefined,
  ),
  text('a comma as point', ['error', 'warning'], figures, (now) =>
    /\.\d{1,2}%?$/.test(now) ? now.replace('.', ',') : undefined,
  ),
  text('two points', ['error'], figures, (now) =>
    now.includes('.') ? now.replace('.', '..') : undefined,
  ),
  text(
    'a date made of a number',
    ['error'],
    figures,
    (_now, { below }) => `2023/${1 + below(12)}/${1 + below(28)}`,
    () => 45123,
  ),
  text(
    'a short date',
    ['error'],
    figures,
    (_now, { below }) => `${1 + below(12)}月${1 + below(28)}日`,
    () => 45123,
  ),
  text('#REF!', ['error'], figures, () => '#REF!'),
  text('#DIV/0!', ['error'], figures, () => '#DIV/0!'),
  text('a letter for a digit', ['error'], figures, (now) =>
    now.includes('0') ? now.replace('0', 'O') : undefined,
  ),
  text('two figures in one cell', ['error'], figures, (now) => `${now}/${now}`),
  text(
    'a logical value',
    ['error'],
    figures,
    () => 'TRUE',
    () => true,
  ),
  text('an unknown word', ['error'], figures, () => '正在核实中'),
  text('a word of another column', ['warning', 'error'], ['total'], () => '完成当年目标'),
  text('a figure left blank', ['error'], figures, () => ''),
  text(
    'a dash left blank',
    ['error'],
    figures,
    () => '',
    undefined,
    ({ cell }) => cell.text === '—',
  ),
  text('a label left blank', ['error'], ['status', 'adjusted'], () => '', undefined, any),
  text('a label misspelt', ['error'], ['status'], (now) => `${now}的`, undefined, any),
  text(
    'a label that contradicts the data',
    ['warning'],
    ['status'],
    other(['超前', '正常', '滞后']),
    undefined,
    any,
  ),
  text('an answer that is none', ['error'], ['adjusted'], () => '不', undefined, any),
  text(
    'adjusted, yet expected as before',
    ['warning'],
    ['adjusted'],
    (_now, _desk, { row }) => {
      const [expected = '', target = '', rate = ''] = ['expected', 'target', 'rate'].map(
        (id) => row.cells[id]?.text,
      );
      const number = (shown: string) => /-?\d+(?:\.\d+)?/.exec(shown)?.[0];
      const now = number(expected);
      return now !== undefined &&
        [target, rate].some((goal) => Number(number(goal)) === Number(now))
        ? '是'
        : undefined;
    },
    undefined,
    any,
  ),
  text('a name changed', ['error'], ['name'], (now) => now.slice(0, -1), undefined, any),
  text(
    'a unit changed',
    ['error'],
    ['unit'],
    (now) => (now === '亿元' ? '万元' : '亿元'),
    undefined,
    any,
  ),
  text(
    'an attribute changed',
    ['error'],
    ['attribute'],
    other(['约束性', '预期性']),
    undefined,
    any,
  ),
  text('a base changed', ['error'], ['base'], (now) =>
    now.includes('.') ? now.replace('.', '') : `${now}1`,
  ),
  text('a target changed', ['error'], ['target'], (now) => `${now.replace('%', '')}1`),
  text('a responsible unit changed', ['error'], ['responsible'], () => '区商务局', undefined, any),
  {
    name: 'a number kept as text',
    severities: ['info'],
    make: (desk) => {
      const spot = desk.form === 'native' ? pick(desk, spots(desk, figures)) : undefined;
      return spot && typed(desk, spot, spot.cell.text, spot.cell.text);
    },
  },
  {
    name: 'a figure typed over a formula',
    severities: ['warning'],
    make: (desk) => {
      const all = spots(
        desk,
        ['growth'],
        ({ id, cell }) => id === '2022.growth' && /\d/.test(cell.text),
      );
      const spot = pick(desk, all);
      if (spot === undefined) return undefined;
      const submission = all.reduce(
        (table, { at, id, cell }) =>
          at === spot.at ? table : withCell(table, at, id, { ...cell, formula: '=L4/J4-1' }),
        desk.clean,
      );
      return { submission, cells: [spot.cell.address] };
    },
  },
];
