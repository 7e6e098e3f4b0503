/** What the step of rolling a system forward says; what it did, `app/roll` words. */
export interface RollText {
  readonly hint: string;
  readonly to: string;
  readonly nextPlan: (from: number) => string;
  readonly lastYear: string;
  readonly badYear: (from: number) => string;
  readonly figures: string;
  readonly bases: string;
  readonly noFigures: string;
  readonly publishedBases: string;
  readonly allSheets: string;
  readonly sheet: (name: string) => string;
  readonly figuresHint: string;
  readonly basesHint: string;
  readonly look: string;
  readonly looking: string;
  readonly changes: (to: string) => string;
  readonly refused: string;
  readonly notTaken: (count: number) => string;
  readonly write: string;
}
