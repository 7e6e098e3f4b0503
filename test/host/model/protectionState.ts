/** The protection of a sheet; options as in Excel.WorksheetProtectionOptions. */
export interface ProtectionState {
  readonly isProtected: boolean;
  readonly password: string | undefined;
  readonly options: Readonly<Record<string, boolean | string>>;
}

export const DEFAULT_PROTECTION_OPTIONS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const NOT_PROTECTED: ProtectionState = {
  isProtected: false,
  password: undefined,
  options: DEFAULT_PROTECTION_OPTIONS,
};
