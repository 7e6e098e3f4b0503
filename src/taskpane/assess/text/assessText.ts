/** What the page says itself; what an assessment says, `report` words. */
export interface AssessText {
  readonly reading: string;
  readonly refresh: string;
  readonly noTable: string;
  readonly noTableText: string;
  readonly insert: string;
  readonly unread: string;
  readonly choice: ChoiceText;
  readonly counts: CountsText;
  readonly list: ListText;
  readonly detail: DetailText;
  readonly whatIf: WhatIfText;
  readonly override: OverrideText;
  readonly draft: DraftText;
  readonly write: WriteText;
}

export interface ChoiceText {
  readonly table: string;
  readonly oneTable: (place: string, system: string, rows: number) => string;
  readonly profile: string;
  readonly asOf: string;
  readonly latest: (label: string) => string;
  readonly newest: string;
  readonly source: (sheet: string, system: string) => string;
}

export interface CountsText {
  readonly label: string;
  readonly total: (count: number, parts: readonly string[]) => string;
  readonly part: (name: string, count: number) => string;
  readonly published: (parts: readonly string[], agreeing: number) => string;
  readonly tables: string;
  readonly by: Readonly<Record<'domain' | 'attribute' | 'unit', string>>;
  readonly all: string;
  readonly numbers: string;
  readonly borderline: (count: number) => string;
  readonly decided: (count: number) => string;
}

export interface ListText {
  readonly label: string;
  readonly grouping: string;
  readonly by: Readonly<Record<'domain' | 'status' | 'unit' | 'agreement', string>>;
  readonly key: readonly { readonly sign: string; readonly text: string }[];
  readonly none: string;
  readonly all: string;
  readonly published: (label: string) => string;
  readonly levels: Readonly<Record<'base' | 'required' | 'actual' | 'target', string>>;
  readonly index: string;
  readonly decided: string;
}

export interface DetailText {
  readonly goTo: string;
  readonly grounds: string;
  readonly interval: string;
  readonly open: string;
  readonly forecast: string;
  readonly completion: string;
  readonly comparison: string;
  readonly computed: string;
  readonly responsible: string;
  readonly attribute: string;
}

export interface WhatIfText {
  readonly heading: string;
  /** `needed` is empty where no year is left to be counted. */
  readonly needs: (year: number, target: string, needed: string) => string;
  readonly growth: string;
  readonly points: string;
  readonly step: (unit: string) => string;
  readonly end: (value: string) => string;
  readonly reached: (text: string) => string;
  readonly short: (text: string) => string;
  readonly unreadable: string;
}

export interface OverrideText {
  readonly heading: string;
  readonly write: string;
  readonly edit: string;
  readonly remove: string;
  readonly status: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly by: string;
  readonly save: string;
  readonly decided: (status: string, computed: string) => string;
  readonly saved: string;
  readonly removed: string;
}

export interface WriteText {
  readonly heading: string;
  readonly what: string;
  readonly pieces: Readonly<
    Record<'all' | 'board' | 'completion' | 'unit' | 'draft' | 'progress', string>
  >;
  readonly where: string;
  readonly newSheets: string;
  readonly selection: string;
  readonly form: string;
  readonly live: string;
  readonly native: string;
  readonly fixed: string;
  readonly hints: Readonly<Record<'live' | 'native' | 'fixed' | 'selection' | 'notLive', string>>;
  readonly button: string;
  readonly busy: string;
  readonly way: string;
  readonly written: string;
  readonly writtenText: (sheets: readonly string[]) => string;
  readonly placedText: (sheet: string, area: string) => string;
}

export interface DraftText {
  readonly heading: string;
  readonly copyOne: string;
  readonly copyAll: string;
  readonly copied: string;
  readonly copiedText: (characters: number) => string;
  readonly uncopied: string;
  readonly uncopiedText: string;
  readonly text: string;
}
