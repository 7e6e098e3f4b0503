/** What the page says itself; what a finding says, `report` words. */
export interface CheckText {
  readonly switch: string;
  readonly switchHint: string;
  readonly recheck: string;
  readonly rechecking: string;
  readonly exportList: string;
  readonly exporting: string;
  readonly status: StatusText;
  readonly filter: FilterText;
  readonly list: ListText;
  readonly cell: CellText;
  readonly mend: MendText;
  readonly explanation: ExplanationText;
  readonly exported: string;
  readonly exportedText: (sheet: string) => string;
}

export interface StatusText {
  readonly off: string;
  readonly offText: string;
  readonly turnOn: string;
  readonly first: string;
  readonly noTable: string;
  readonly noTableText: string;
  readonly insert: string;
  readonly stale: string;
  readonly staleText: string;
  readonly found: (counts: { error: number; warning: number; info: number }) => string;
  readonly nothing: string;
  readonly coverage: string;
  readonly checked: (table: {
    sheet: string;
    area: string;
    system: string;
    rules: number;
  }) => string;
  readonly undecidable: (count: number) => string;
  readonly allDecided: string;
  readonly unchecked: (count: number) => string;
  readonly notProof: string;
  /** Why the cells of a sheet show no colours. */
  readonly unflagged: Readonly<Record<'protected' | 'refused', (sheet: string) => string>>;
}

export interface FilterText {
  readonly label: string;
  readonly search: string;
  readonly grouping: string;
  readonly byIndicator: string;
  readonly bySeverity: string;
  readonly table: string;
  readonly allTables: (count: number) => string;
  readonly explained: (count: number) => string;
  readonly none: string;
  readonly all: string;
}

export interface ListText {
  readonly label: string;
  readonly wholeTable: string;
  readonly explained: string;
  readonly more: (count: number, left: number) => string;
}

export interface CellText {
  readonly label: string;
  readonly next: string;
  readonly previous: string;
  readonly position: (at: number, total: number) => string;
  readonly total: (total: number) => string;
  readonly choose: string;
  readonly clean: (address: string) => string;
  readonly found: string;
  readonly expected: string;
  readonly empty: string;
  readonly rule: (id: string, level: number) => string;
  readonly related: (titles: readonly string[]) => string;
  readonly alsoIn: (addresses: readonly string[], more: number) => string;
  /** What a screen reader hears when the selected cell changes. */
  readonly announce: (address: string, titles: readonly string[]) => string;
}

export interface MendText {
  readonly one: (text: string) => string;
  /** Only the kind of the value is at fault, not how it reads. */
  readonly toNumber: string;
  readonly all: (count: number) => string;
  readonly mending: string;
  readonly ask: (count: number) => string;
  readonly askText: string;
  readonly change: (address: string, from: string, to: string) => string;
  readonly changeToNumber: (address: string, text: string) => string;
  readonly moreChanges: (count: number) => string;
  readonly goOn: string;
  readonly done: (cells: number) => string;
  readonly doneText: string;
  readonly left: (cells: readonly string[]) => string;
}

export interface ExplanationText {
  readonly heading: string;
  readonly write: string;
  readonly edit: string;
  readonly remove: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly by: string;
  readonly save: string;
  readonly saved: string;
  readonly removed: string;
}
