import type { RuleKind, RuleType } from '../indicator';
import type { Remedy } from './finding';

interface Traits {
  /** Level and type in the ESS handbook, where the rule does not name others. */
  readonly level: number;
  readonly type: RuleType;
  readonly remedy: Remedy;
}

const trait = (level: number, type: RuleType, remedy: Remedy): Traits => ({ level, type, remedy });

/** Of two rules that fail for one cause, the one named earlier here says more. */
export const traits: Readonly<Record<RuleKind, Traits>> = {
  template: trait(0, 'FLF', 'newTemplate'),
  header: trait(0, 'FLF', 'restore'),
  columnMissing: trait(0, 'FLF', 'restore'),
  columnUnknown: trait(0, 'FLF', 'remove'),
  rowTwice: trait(1, 'RWD', 'remove'),
  rowMissing: trait(1, 'REP', 'restore'),
  rowUnknown: trait(1, 'COC', 'remove'),
  rowOrder: trait(1, 'RWD', 'restore'),
  lockedText: trait(1, 'COC', 'restore'),
  choiceCount: trait(1, 'RNR', 'restore'),
  strayCell: trait(0, 'FLF', 'remove'),
  hidden: trait(0, 'FLF', 'unhide'),
  readable: trait(0, 'FDT', 'correct'),
  permittedWord: trait(1, 'COV', 'choose'),
  choice: trait(1, 'COV', 'choose'),
  required: trait(1, 'FDM', 'fill'),
  unit: trait(1, 'COC', 'correct'),
  percentAsFraction: trait(1, 'COC', 'correctOrExplain'),
  range: trait(1, 'VIR', 'correct'),
  magnitude: trait(2, 'VNO', 'correctOrExplain'),
  growth: trait(1, 'VCO', 'correctOrExplain'),
  priceChange: trait(1, 'VCO', 'correctOrExplain'),
  reduction: trait(1, 'VCO', 'correctOrExplain'),
  sum: trait(1, 'VAD', 'correct'),
  partOfYear: trait(1, 'VCO', 'correctOrExplain'),
  adjustment: trait(1, 'VCO', 'correctOrExplain'),
  verdict: trait(1, 'VCO', 'correctOrExplain'),
  turn: trait(2, 'VNO', 'correctOrExplain'),
  target: trait(1, 'VCO', 'correctOrExplain'),
  jump: trait(2, 'VNO', 'correctOrExplain'),
  spike: trait(2, 'VNO', 'correctOrExplain'),
  zero: trait(1, 'VIR', 'correctOrExplain'),
  adjustedTarget: trait(1, 'VCO', 'correctOrExplain'),
  gap: trait(2, 'FDM', 'correctOrExplain'),
  cumulative: trait(1, 'VCO', 'correctOrExplain'),
  label: trait(1, 'VCO', 'correctOrExplain'),
  otherMeasure: trait(1, 'COC', 'correctOrExplain'),
  repeated: trait(2, 'VNO', 'correctOrExplain'),
  constantAmongFormulas: trait(1, 'VCO', 'correctOrExplain'),
  decimals: trait(1, 'FDT', 'correctOrExplain'),
  revision: trait(2, 'VRT', 'correctOrExplain'),
  notFinal: trait(1, 'VCO', 'note'),
  partOnly: trait(1, 'VCO', 'note'),
  percentForm: trait(1, 'FDT', 'note'),
  unitRepeated: trait(1, 'COC', 'note'),
  form: trait(0, 'FDT', 'mend'),
  storedAsText: trait(0, 'FDT', 'mend'),
  boundInBase: trait(1, 'COC', 'note'),
  rateInTotal: trait(1, 'COC', 'note'),
  mixedDashes: trait(1, 'COV', 'note'),
};

export const priorities: ReadonlyMap<RuleKind, number> = new Map(
  (Object.keys(traits) as RuleKind[]).map((kind, at) => [kind, at]),
);
