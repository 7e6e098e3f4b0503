import type { Way } from '../../../table';
import type { FunctionId } from '../examples';
import type { Formula } from '../formula';

/** What the page of functions says, apart from what Excel's own wizard says of them. */
export interface FunctionsText {
  readonly intro: string;
  readonly noFunctions: string;
  readonly unknown: { readonly title: string; readonly text: string; readonly reload: string };
  readonly search: {
    readonly label: string;
    readonly found: (count: number) => string;
  };
  readonly entry: EntryText;
  readonly functions: Readonly<Record<FunctionId, FunctionText>>;
  readonly example: ExampleText;
  readonly ways: WaysText;
}

export interface FunctionText {
  readonly title: string;
  /** One, or one for each kind of target; none where nothing is computed. */
  readonly formulas: readonly Formula[];
  readonly note?: string;
  /** What the example gives, where that is a word. */
  readonly result?: string;
}

export interface EntryText {
  readonly parameters: string;
  readonly optional: string;
  readonly formula: string;
  readonly profiles: string;
  readonly profilesHint: string;
  readonly example: string;
  readonly native: string;
  readonly noNative: string;
}

export interface ExampleText {
  readonly insert: string;
  readonly inserting: string;
  readonly result: string;
  /** Heads, and what stands beside each row of the small table that is assessed. */
  readonly assessment: readonly (readonly string[])[];
  readonly inserted: string;
  readonly insertedText: (sheet: string, area: string) => string;
  readonly occupiedText: (sheet: string) => string;
}

export interface WaysText {
  readonly heading: string;
  readonly intro: string;
  readonly scope: string;
  readonly sheet: string;
  readonly workbook: string;
  readonly way: string;
  readonly ways: Readonly<Record<Way, { readonly name: string; readonly hint: string }>>;
  readonly look: string;
  readonly looking: string;
  readonly settling: string;
  readonly ask: Readonly<Record<Way, (formulas: number, cells: number) => string>>;
  readonly askText: (place: string) => string;
  readonly goOn: Readonly<Record<Way, string>>;
  readonly nothing: string;
  readonly nothingText: (place: string) => string;
  readonly noneCan: string;
  readonly done: Readonly<Record<Way, (formulas: number) => string>>;
  readonly doneText: string;
  readonly undo: (formulas: number) => string;
  readonly undone: (formulas: number) => string;
  readonly left: (formulas: number) => string;
  readonly noNativeForm: (functions: readonly string[]) => string;
  readonly notComputed: (shown: string) => string;
  /** Cells, how many more there are, and why they stay. */
  readonly leftLine: (cells: readonly string[], more: number, reason: string) => string;
  readonly wholeWorkbook: string;
  readonly thisSheet: (sheet: string) => string;
}
