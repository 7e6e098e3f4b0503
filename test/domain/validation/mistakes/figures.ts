import { moved } from '../../../../src/domain/validation/suspicion/slips';
import type { Severity } from '../../../../src/domain/indicator';
import { type Desk, type Mistake, type Spot, pick, spots, typed } from './table';

const doubtful: readonly Severity[] = ['warning', 'error'];
const figures = ['total', 'growth'];

/** Another text for a figure; nothing where the slip would change nothing. */
function slip(
  name: string,
  roles: readonly string[],
  change: (text: string, desk: Desk, spot: Spot) => string | undefined,
): Mistake {
  return {
    name,
    severities: doubtful,
    make: (desk) => {
      const spot = pick(desk, spots(desk, roles));
      const text = spot && change(spot.cell.text, desk, spot);
      return spot && text !== undefined && text !== spot.cell.text
        ? typed(desk, spot, text)
        : undefined;
    },
  };
}

const sign = (text: string) => (text.startsWith('-') ? '-' : '');
const tail = (text: string) => (text.endsWith('%') ? '%' : '');
const core = (text: string) => text.replace(/[-%]/g, '');
const same = (text: string, changed: string) => sign(text) + changed + tail(text);
const scaled = (power: number) => (text: string) => same(text, moved(core(text), power));

function swapAt(text: string, at: number): string | undefined {
  const places = [...core(text)].flatMap((c, index) => (c === '.' ? [] : [index]));
  const [left, right] = [places[at], places[at + 1]];
  if (left === undefined || right === undefined) return undefined;
  const signs = [...core(text)];
  if (signs[left] === signs[right]) return undefined;
  [signs[left], signs[right]] = [signs[right]!, signs[left]!];
  return same(text, signs.join(''));
}

const digitsOf = (text: string) => core(text).replace('.', '').length;

export const figureMistakes: readonly Mistake[] = [
  slip('ten times', figures, scaled(1)),
  slip('a tenth', figures, scaled(-1)),
  slip('a hundred times', figures, scaled(2)),
  slip('a hundredth', figures, scaled(-2)),
  slip('ten thousand times', ['total'], scaled(4)),
  slip('a ten-thousandth', ['total'], scaled(-4)),
  slip('point lost', figures, (text) => text.replace('.', '')),
  slip('percent as fraction, sign lost', ['growth'], (text) =>
    same(text, moved(core(text), -2)).replace('%', ''),
  ),
  slip('percent as fraction, under a percent format', ['growth'], scaled(-2)),
  slip('fraction as percent', ['growth'], scaled(2)),
  slip('share as fraction', ['total'], (text, _desk, { row }) =>
    row.cells['unit']?.text === '%' ? scaled(-2)(text) : undefined,
  ),
  slip('first two digits swapped', figures, (text) => swapAt(text, 0)),
  slip('two digits swapped', figures, (text, { below }) => swapAt(text, below(digitsOf(text) - 1))),
  slip('a digit dropped', figures, (text, { below }) => {
    if (digitsOf(text) < 2) return undefined;
    const at = below(core(text).length);
    if (core(text)[at] === '.') return undefined;
    const rest = (core(text).slice(0, at) + core(text).slice(at + 1)).replace(/^\.|\.$/, '');
    return /^0\d/.test(rest) ? undefined : same(text, rest);
  }),
  slip('a digit doubled', figures, (text, { below }) => {
    const at = below(core(text).length);
    const digit = core(text)[at];
    if (digit === '.' || (digit === '0' && at === 0)) return undefined;
    return same(text, core(text).slice(0, at) + digit + core(text).slice(at));
  }),
  slip('first digit wrong', figures, (text, { below }) =>
    same(text, String(1 + below(9)) + core(text).slice(1)),
  ),
  slip('minus sign lost', figures, (text) => (text.startsWith('-') ? text.slice(1) : undefined)),
  slip('minus sign added', ['total'], (text) => (text.startsWith('-') ? undefined : `-${text}`)),
  slip('the figure of the row below', figures, (_text, { clean }, { at, id }) => {
    const other = clean.rows[at + 1]?.cells[id]?.text;
    return other !== undefined && /^-?\d/.test(other) ? other : undefined;
  }),
  slip('the figure of the row above', figures, (_text, { clean }, { at, id }) => {
    const other = clean.rows[at - 1]?.cells[id]?.text;
    return other !== undefined && /^-?\d/.test(other) ? other : undefined;
  }),
  slip('last year’s figure', ['total', 'growth'], (_text, _desk, { row, id }) => {
    const earlier: Record<string, string> = { '2022': '2021', '2023H1': '2022' };
    const [period = '', role = ''] = id.split('.');
    const other = row.cells[`${earlier[period]}.${role}`]?.text;
    return other !== undefined && /^-?\d/.test(other) ? other : undefined;
  }),
  slip('the growth rate as total', ['total'], (_text, _desk, { row, id }) => {
    const other = row.cells[id.replace('total', 'growth')]?.text;
    return other !== undefined && /^-?\d/.test(other) ? other : undefined;
  }),
  slip('the total as growth rate', ['growth'], (_text, _desk, { row, id }) => {
    const other = row.cells[id.replace('growth', 'total')]?.text;
    return other !== undefined && /^-?\d/.test(other) ? other : undefined;
  }),
  slip('zero for a figure', figures, () => '0'),
  slip('a dash for a figure', figures, (_text, _desk, { id }) =>
    id.includes('H1') ? undefined : '—',
  ),
  slip('brackets of a cumulative figure', ['total'], (text) => `[${text}]`),
  {
    name: 'zero for a dash',
    severities: doubtful,
    make: (desk) => {
      const spot = pick(
        desk,
        spots(desk, figures, ({ cell }) => cell.text === '—'),
      );
      return spot && typed(desk, spot, '0');
    },
  },
  {
    name: 'a point moved in the expected value',
    severities: doubtful,
    make: (desk) => {
      const spot = pick(desk, spots(desk, ['expected']));
      return spot && typed(desk, spot, scaled(desk.below(2) === 0 ? 1 : -1)(spot.cell.text));
    },
  },
];
