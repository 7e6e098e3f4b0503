/** Requirement sets: what the host claims to support (`Office.context.requirements`). */
export type Requirements = Readonly<Record<string, string>>;

export interface RequirementOptions {
  /** Highest ExcelApi version, such as '1.14'. */
  readonly excelApi?: string;
  /** Custom functions missing, as in Excel 2016 and 2019. */
  readonly customFunctions?: boolean;
  readonly sharedRuntime?: boolean;
  /** Anything else, or an override; a version of '' removes the set. */
  readonly more?: Requirements;
}

export function requirementMatrix(options: RequirementOptions = {}): Requirements {
  const { excelApi = '1.17', customFunctions = true, sharedRuntime = true, more = {} } = options;
  const sets: Record<string, string> = {
    ExcelApi: excelApi,
    DelayForCellEdit: '1.1',
    DialogApi: '1.2',
    ImageCoercion: '1.1',
    RibbonApi: '1.2',
    RichApiRuntime: '1.2',
    Settings: '1.1',
    ...(customFunctions ? { CustomFunctions: '1.4', CustomFunctionsRuntime: '1.4' } : {}),
    // SharedRuntimeInternal is what office.js itself asks before showAsTaskpane and hide.
    ...(sharedRuntime ? { SharedRuntime: '1.2', SharedRuntimeInternal: '1.2' } : {}),
    ...more,
  };
  return Object.fromEntries(Object.entries(sets).filter(([, version]) => version !== ''));
}

export const supportsCustomFunctions = (sets: Requirements): boolean =>
  sets['CustomFunctionsRuntime'] !== undefined;
