import type { Area } from '../table';

export interface ValidationNote {
  readonly area: Area;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

/** `complete` is false where cells of one strip have different rules: they cannot be read at once. */
export interface ValidationNotes {
  readonly notes: readonly ValidationNote[];
  readonly complete: boolean;
}

/** Validation mostly goes by column, and begins below the header: so it is read in such strips. */
export function askValidations(
  range: Excel.Range,
  size: { readonly rows: number; readonly columns: number },
  cuts: readonly number[],
): (area: Area) => ValidationNotes {
  const strips = bands(size.rows, cuts).flatMap(([row, rows]) =>
    Array.from({ length: size.columns }, (_, column) => ({ row, column, rows, columns: 1 })),
  );
  const asked = strips.map((strip) => {
    const { dataValidation } = range
      .getCell(strip.row, strip.column)
      .getAbsoluteResizedRange(strip.rows, 1);
    dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    return { strip, dataValidation };
  });
  return (area) => {
    const ruled = asked.filter(({ dataValidation }) => dataValidation.type !== 'None');
    const uniform = ruled.filter(
      ({ dataValidation: { type } }) => type !== 'Inconsistent' && type !== 'MixedCriteria',
    );
    return {
      complete: uniform.length === ruled.length,
      notes: uniform.map(({ strip, dataValidation }) => ({
        area: { ...strip, row: area.row + strip.row, column: area.column + strip.column },
        rule: namedRule(dataValidation.rule),
        errorAlert: dataValidation.errorAlert,
        prompt: dataValidation.prompt,
        ignoreBlanks: dataValidation.ignoreBlanks,
      })),
    };
  };
}

/** [first row, count] between the cuts. */
function bands(rows: number, cuts: readonly number[]): [number, number][] {
  const starts = [0, ...new Set(cuts.filter((cut) => cut > 0 && cut < rows))].sort((a, b) => a - b);
  return starts.map((start, index) => [start, (starts[index + 1] ?? rows) - start]);
}

/** A host may name the other kinds of rule with null, and refuse that when it is handed back. */
function namedRule(rule: Excel.DataValidationRule): Excel.DataValidationRule {
  return Object.fromEntries(
    Object.entries(rule as Record<string, unknown>).filter(([, kind]) => kind !== null),
  );
}
