import { type PlanCell, a1 } from '../../table';
import { standingWord } from '../../table/locate';
import type { Corner, ExampleBlock } from './examples';

/** Years after the base for which the small table has figures. */
const elapsed = 2;

/** Name, base, target and figure; the words of the heads are those by which tables are found. */
const rows = [
  ['指标甲', 100, 150, 120],
  ['指标乙', 100, 150, 110],
] as const;

/**
 * A small table with one formula beside its header that assesses all rows.
 *
 * @param spill What the formula shows: heads beside the last row of the header, then a line for each row.
 */
export function assessExample(
  plan: { readonly base: number; readonly target: number },
  spill: readonly (readonly string[])[],
  corner: Corner,
): ExampleBlock {
  const heads = [
    ...(['number', 'name', 'unit'] as const).map(standingWord),
    `${plan.base}年${standingWord('base')}`,
    `${plan.target}年${standingWord('target')}`,
    `${plan.base + elapsed}年`,
  ];
  const table: PlanCell[][] = [
    heads.map(text),
    heads.map((_, at) => text(at === heads.length - 1 ? standingWord('total') : '')),
    ...rows.map(([name, ...figures], at) => [
      number(at + 1),
      text(name),
      text('亿元'),
      ...figures.map(number),
    ]),
  ];
  const range = a1({ ...corner, rows: table.length, columns: heads.length });
  const formula = `=ZB.ASSESS(${range})`;
  const beside: PlanCell[][] = [
    [{ value: '', formula, format: 'General', text: '' }, spilled(''), spilled('')],
    // Empty, so that the formula can spill over them; told only for the picture in the pane.
    ...spill.map((line) => line.map(spilled)),
  ];
  return { cells: table.map((line, at) => [...line, ...(beside[at] ?? [])]), formula };
}

const text = (value: string): PlanCell => ({
  value: value === '' ? null : value,
  format: 'General',
  text: value,
});

const number = (value: number): PlanCell => ({ value, format: 'General', text: String(value) });

const spilled = (shown: string, at?: number): PlanCell => ({
  value: null,
  format: at === 1 ? '0.00' : 'General',
  text: shown,
});
