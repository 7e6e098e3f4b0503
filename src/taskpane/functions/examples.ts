import type { PlanCell } from '../../table';

/** The cells of an example: its figures with their names, and the formula over them. */
export interface ExampleBlock {
  readonly cells: readonly (readonly PlanCell[])[];
  readonly formula: string;
}

/** Where the block begins, counted from 0. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** A cell of an example: its value, its number format, and what it shows. */
export interface ExampleCell {
  readonly value: string | number;
  readonly format: string;
  readonly text: string;
}

export interface Example {
  /** Cells for each argument, in the order of the parameters. */
  readonly inputs: readonly (readonly ExampleCell[])[];
  /** What the formula gives; a word where the texts of the page have one. */
  readonly result: ExampleCell;
}

export type FunctionId = keyof typeof examples | 'ASSESS';

const plain = (value: number): ExampleCell => ({
  value,
  format: 'General',
  text: String(value),
});

const inPercent = (percent: number, decimals: number): ExampleCell => ({
  value: Number(`${percent}e-2`),
  format: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`,
  text: `${percent.toFixed(decimals)}%`,
});

const toTwo = (value: number): ExampleCell => ({ value, format: '0.00', text: value.toFixed(2) });

const word: ExampleCell = { value: '', format: 'General', text: '' };

/** Made-up figures, one example for each function; a whole table is made in assessExample.ts. */
export const examples = {
  CAGR: { inputs: [[plain(100)], [plain(121)], [plain(2)]], result: inPercent(10, 2) },
  AVGGROWTH: {
    inputs: [[inPercent(8, 1), inPercent(6.5, 1), inPercent(7.2, 1)]],
    result: inPercent(7.231495, 2),
  },
  CUMGROWTH: {
    inputs: [[inPercent(8, 1), inPercent(6.5, 1), inPercent(7.2, 1)]],
    result: inPercent(23.30144, 2),
  },
  CUMAVG: {
    inputs: [[plain(100)], [plain(110), plain(121), plain(133.1)]],
    result: inPercent(10, 2),
  },
  REQUIRED: { inputs: [[plain(120)], [plain(150)], [plain(3)]], result: inPercent(7.721735, 2) },
  PROGRESS: { inputs: [[plain(100)], [plain(150)], [plain(120)]], result: inPercent(40, 2) },
  PACE: { inputs: [[plain(100)], [plain(150)], [plain(120)], [plain(2)]], result: toTwo(1.124148) },
  STATUS: { inputs: [[plain(100)], [plain(150)], [plain(120)], [plain(2)]], result: word },
  GROWTHSTATUS: {
    inputs: [[inPercent(7, 1)], [inPercent(8, 1), inPercent(7.5, 1)]],
    result: word,
  },
  FORECAST: {
    inputs: [[plain(100)], [plain(120)], [plain(2)], [plain(3)]],
    result: toTwo(157.744097),
  },
  NUMBER: {
    inputs: [[{ value: '≧500亿元', format: '@', text: '≧500亿元' }]],
    result: plain(500),
  },
} as const satisfies Readonly<Record<string, Example>>;

export const hasExample = (id: string): id is keyof typeof examples => id in examples;

export const isFunctionId = (id: string): id is FunctionId => hasExample(id) || id === 'ASSESS';
