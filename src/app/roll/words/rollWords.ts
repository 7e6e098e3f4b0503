import type { CellAt, NotTaken } from '../../../table';
import type { RollRefusal } from '../outcome';

/** What a rolled system tells whoever rolled it, in the pane and on the command line. */
export interface RollWords {
  readonly planLabel: (place: string, from: number, to: number) => string;
  readonly refused: (refusal: Exclude<RollRefusal, { kind: 'faulty' }>, system: string) => string;
  readonly periodDone: (label: string, heads: readonly string[], version: string) => string;
  readonly figuresTaken: (indicators: number, figures: readonly string[]) => string;
  readonly figure: (indicator: string, text: string, at: string) => string;
  readonly earlierTaken: (count: number) => string;
  readonly absent: (indicators: readonly string[]) => string;
  readonly perhaps: (indicator: string, found: string, at: string) => string;
  readonly notTaken: (why: NotTaken) => string;
  readonly undated: (head: CellAt, label: string) => string;
  readonly planDone: (
    base: number,
    target: number,
    labels: readonly string[],
    id: string,
  ) => string;
  readonly basesTaken: (base: number, names: readonly string[]) => string;
  readonly estimates: (names: readonly string[]) => string;
  readonly basesBlank: (base: number, names: readonly string[], hasSource: boolean) => string;
  readonly noBase: (names: readonly string[]) => string;
  readonly open: (names: readonly string[]) => string;
  readonly goThrough: (title: string) => string;
}
