/** A cell as submitted: what it shows, and what it holds where that is known. */
export interface SubmittedCell {
  /** As displayed. */
  readonly text: string;
  readonly value?: string | number | boolean | null;
  /** `F7`, on the sheet. */
  readonly address: string;
  readonly formula?: string;
}

export interface SubmittedRow {
  /** Number of the indicator; absent where the row could not be told. */
  readonly number?: number;
  readonly name: string;
  /** Counted from 0 on the sheet. */
  readonly row: number;
  /** By column id: `status`, `2021.total`. Blank cells are there with an empty text. */
  readonly cells: Readonly<Record<string, SubmittedCell>>;
}

/** A place on the sheet with what stands there. */
export interface Place {
  readonly address: string;
  readonly text: string;
}

/** What was found around the figures. Whatever is absent was not looked at, and is not judged. */
export interface StructureFacts {
  /** The header words of each column that was found: all lines as one text. */
  readonly heads?: readonly (Place & { readonly id: string })[];
  /** Columns of an unknown meaning. */
  readonly unknownColumns?: readonly Place[];
  /** Rows and columns inside the table that are not shown. */
  readonly hidden?: readonly Place[];
  /** Blank rows between the table's rows. */
  readonly blankRows?: readonly Place[];
  /** Contents where nothing belongs: beside the table, or under a merged cell. */
  readonly strayCells?: readonly Place[];
  /** What the workbook says of the template that it was made from. */
  readonly template?: {
    readonly system?: string;
    readonly version?: string;
    readonly layout?: number;
  };
}

/** What a table says, by indicator and column, with the facts about its form. */
export interface Submission {
  readonly system?: string;
  readonly sheet?: string;
  /** Only the rows of this responsible unit are expected. */
  readonly unit?: string;
  readonly rows: readonly SubmittedRow[];
  readonly structure?: StructureFacts;
}
