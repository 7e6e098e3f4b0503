/** What the page says itself; what is found in a file or comes of a merge, `report` words. */
export interface CollectText {
  readonly intro: string;
  readonly system: string;
  readonly pick: PickText;
  readonly reading: ReadingText;
  readonly list: UnitListText;
  readonly file: FileText;
  readonly merge: MergeText;
  readonly copies: CopiesText;
}

export interface PickText {
  readonly label: string;
  readonly choose: string;
  readonly more: string;
  readonly drop: string;
  readonly openBook: string;
  readonly clear: string;
  readonly skipped: (count: number) => string;
  readonly nothing: string;
}

export interface ReadingText {
  readonly label: string;
  readonly progress: (done: number, total: number) => string;
  readonly cancel: string;
  readonly done: (files: number) => string;
}

export interface UnitListText {
  readonly label: string;
  readonly filter: string;
  readonly statuses: Readonly<Record<'accepted' | 'explained' | 'rejected' | 'unreadable', string>>;
  readonly notSent: string;
  readonly unknownUnit: string;
  readonly allFiles: string;
  readonly more: (count: number, left: number) => string;
  readonly none: string;
}

export interface FileText {
  readonly errors: (count: number) => string;
  readonly unexplained: (count: number) => string;
  readonly infos: (count: number) => string;
  readonly cells: (count: number) => string;
  readonly opening: string;
  readonly found: string;
  readonly expected: string;
  readonly explanation: string;
  readonly clean: string;
  readonly undecidable: (count: number) => string;
  readonly more: (count: number) => string;
  readonly copy: string;
  readonly making: string;
}

export interface MergeText {
  readonly label: string;
  readonly complete: string;
  readonly units: (due: number, lacking: number) => string;
  readonly cells: (count: number) => string;
  readonly conflicts: (count: number, open: number) => string;
  readonly choice: string;
  readonly choices: {
    readonly none: string;
    readonly first: string;
    readonly last: string;
    readonly unit: (unit: string) => string;
  };
  readonly moreConflicts: (count: number) => string;
  readonly force: (files: number) => string;
  readonly insert: string;
  readonly inserting: string;
  readonly nothing: string;
  readonly inserted: string;
  readonly insertedText: (sheet: string, area: string, cells: number) => string;
}

export interface CopiesText {
  readonly all: (count: number) => string;
  readonly archive: string;
  readonly done: (count: number) => string;
  readonly doneText: Readonly<Record<'download' | 'workbook', string>>;
  readonly none: string;
  readonly noneText: string;
}
