/** Below this, Excel lacks what a plan needs as a matter of course: Excel 2021 has it. */
export const floor = '1.14';

/** What this host can do beyond the floor; every use of it asks here first. */
export interface Abilities {
  /** ExcelApi 1.14. */
  readonly floor: boolean;
  /** Functions in cells. Where they are missing, formulas are written in Excel's own words. */
  readonly customFunctions: boolean;
  /** Pane, ribbon commands and functions live in one page. */
  readonly sharedRuntime: boolean;
  /** Several syncs can be one step for undo. */
  readonly mergeUndo: boolean;
}

export function abilities(): Abilities {
  return {
    floor: supports('ExcelApi', floor) && hasFloor(),
    customFunctions: supports('CustomFunctionsRuntime', '1.1') && 'CustomFunctions' in globalThis,
    sharedRuntime: supports('SharedRuntime', '1.1'),
    mergeUndo: supports('ExcelApi', '1.20'),
  };
}

/**
 * Excel on the web and Excel since the version that groups syncs for undo take an add-in's writes into
 * the list of steps; before, any write empties it.
 */
export function keepsUndo(): boolean {
  const { platform } = (globalThis as { Office?: { context?: Partial<Office.Context> } }).Office
    ?.context ?? { platform: undefined };
  return String(platform) === 'OfficeOnline' || supports('ExcelApi', '1.20');
}

export function supports(set: string, version: string): boolean {
  // Asked outside Office, or too early, there are no requirements to ask.
  const context = (globalThis as { Office?: { context?: Partial<Office.Context> } }).Office
    ?.context;
  return context?.requirements?.isSetSupported(set, version) === true;
}

/** The answer about sets has been wrong before; the library must at least know the names. */
function hasFloor(): boolean {
  const { Excel: library } = globalThis as { Excel?: { Range?: { prototype: object } } };
  return library?.Range !== undefined && 'getMergedAreasOrNullObject' in library.Range.prototype;
}
