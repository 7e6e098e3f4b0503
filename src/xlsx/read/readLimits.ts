import { type Limits, defaultLimits } from '../package';

/** What a submission may cost before it is refused; far above any table, and safe on a small machine. */
export interface ReadLimits extends Limits {
  /** Cells with contents, in all sheets. */
  readonly cells: number;
  /** Places up to the last cell of each row, summed over all rows: what walking over the cells costs. */
  readonly places: number;
  /** Up to the last row with contents of each sheet, summed over all sheets. */
  readonly rows: number;
  readonly merges: number;
}

const MiB = 1 << 20;

export const readLimits: ReadLimits = {
  ...defaultLimits,
  part: 48 * MiB,
  total: 64 * MiB,
  cells: 500_000,
  places: 2_000_000,
  rows: 4_000_000,
  merges: 50_000,
};
