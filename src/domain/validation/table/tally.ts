import { decimals } from '../../quantity';
import type { RowView } from '../cell/rowView';
import { numberColumns, storage } from '../checks/form';
import type { TableModel } from '../model';
import type { Figures } from '../relations/revision';

/** What a row adds to the facts of the whole table; kept as counts so that an edit costs one row. */
interface Share {
  readonly asText: number;
  readonly asNumber: number;
  readonly compared: Readonly<Record<Against, number>>;
  readonly differing: Readonly<Record<Against, number>>;
  /** Columns with a formula, and with a figure that is none. */
  readonly formulas: readonly number[];
  readonly constants: readonly number[];
}

export type Against = 'previous' | 'published';

/** Running counts over all rows. */
export interface Tally {
  readonly replace: (before: RowView | undefined, after: RowView | undefined) => void;
  readonly mostlyText: () => boolean;
  readonly textCount: () => number;
  readonly otherData: (against: Against, most: number) => boolean;
  readonly isFormulaColumn: (column: number) => boolean;
}

const leastFormulas = 3;

export function makeTally(model: TableModel, before: Readonly<Record<Against, Figures>>): Tally {
  const columns = numberColumns(model);
  const formulas = model.columns.map(() => 0);
  const constants = model.columns.map(() => 0);
  const compared = { previous: 0, published: 0 };
  const differing = { previous: 0, published: 0 };
  let asText = 0;
  let asNumber = 0;

  function add(view: RowView, sign: 1 | -1): void {
    const share = shareOf(view);
    asText += sign * share.asText;
    asNumber += sign * share.asNumber;
    for (const against of ['previous', 'published'] as const) {
      compared[against] += sign * share.compared[against];
      differing[against] += sign * share.differing[against];
    }
    for (const at of share.formulas) formulas[at] = (formulas[at] ?? 0) + sign;
    for (const at of share.constants) constants[at] = (constants[at] ?? 0) + sign;
  }

  function shareOf(view: RowView): Share {
    let [text, number] = [0, 0];
    const own = { formulas: [] as number[], constants: [] as number[] };
    for (const { at } of columns) {
      const stored = storage(view, at);
      if (stored === 'text') text += 1;
      if (stored === 'number') number += 1;
      if (view.readings[at]?.figure === undefined) continue;
      (view.cells[at]?.formula === undefined ? own.constants : own.formulas).push(at);
    }
    const counts = {
      previous: compareWith(view, 'previous'),
      published: compareWith(view, 'published'),
    };
    return {
      asText: text,
      asNumber: number,
      ...own,
      compared: { previous: counts.previous.all, published: counts.published.all },
      differing: { previous: counts.previous.other, published: counts.published.other },
    };
  }

  /** Figures only: words are the same in other data too. */
  function compareWith(view: RowView, against: Against): { all: number; other: number } {
    const texts = before[against][view.indicator.number];
    let [all, other] = [0, 0];
    if (texts === undefined) return { all, other };
    for (const { at, id } of columns) {
      const text = texts[id];
      const reading = view.readings[at];
      if (text === undefined || reading?.figure === undefined || !/\d/.test(text)) continue;
      all += 1;
      if (text !== reading.text && !isNumeral(text, reading.value, decimals(reading.figure)))
        other += 1;
    }
    return { all, other };
  }

  return {
    replace: (old, now) => {
      if (old !== undefined) add(old, -1);
      if (now !== undefined) add(now, 1);
    },
    mostlyText: () => asText > asNumber,
    textCount: () => asText,
    otherData: (against, most) => differing[against] > most * compared[against],
    isFormulaColumn: (at) =>
      (formulas[at] ?? 0) >= leastFormulas && (formulas[at] ?? 0) >= 2 * (constants[at] ?? 0),
  };
}

/** A rough comparison is enough to tell other data from a few revisions. */
function isNumeral(text: string, value: number, places: number): boolean {
  const found = Number(/-?[\d.]+/.exec(text)?.[0] ?? NaN);
  return Math.abs(Math.abs(found) - Math.abs(value)) <= 0.5 * 10 ** -places + 1e-9;
}
