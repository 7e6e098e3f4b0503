import { errorListWords } from './words';

/** A 核实说明 that a unit wrote into a 差错清单, with what it says of which finding. */
export interface ListedExplanation {
  readonly rule: string;
  /** Number of the indicator; absent for what belongs to no row. */
  readonly indicator?: number;
  /** The column's head. */
  readonly column: string;
  /** What stood in the cell when it was explained. */
  readonly found: string;
  readonly text: string;
}

/** Rows in which the heads of a list are looked for. */
const headLines = 20;

/**
 * The explanations in a sheet that is a 差错清单 of ours, whatever was done to its order; undefined for
 * any other sheet.
 */
export function explanationsOfList(
  texts: readonly (readonly string[])[],
): ListedExplanation[] | undefined {
  for (const { heads } of Object.values(errorListWords)) {
    for (const [at, row] of texts.slice(0, headLines).entries()) {
      const place = (key: keyof typeof heads) =>
        row.findIndex((text) => text.trim() === heads[key]);
      const [rule, explanation, found] = [place('rule'), place('explanation'), place('found')];
      if (rule < 0 || explanation < 0 || found < 0) continue;
      const [indicator, column] = [place('indicator'), place('column')];
      return texts.slice(at + 1).flatMap((line): ListedExplanation[] => {
        const text = line[explanation]?.trim() ?? '';
        const number = /\d+/.exec(line[indicator] ?? '')?.[0];
        if (text === '' || (line[rule] ?? '') === '') return [];
        return [
          {
            rule: line[rule]?.trim() ?? '',
            ...(number !== undefined && { indicator: Number(number) }),
            column: line[column]?.trim() ?? '',
            found: line[found]?.trim() ?? '',
            text,
          },
        ];
      });
    }
  }
  return undefined;
}
