import type { Indicator, RuleOf } from '../../indicator';
import { type Submission } from '../submission';
import type { TextReading } from '../cell/readText';
import type { TableModel } from '../model';
import { speaksOfColumn } from '../scope';
import type { RowCheck } from '../sink';
import { looselyEqual } from '../../looseText';
import { relation } from './build';

/** Texts that were submitted or published before, by indicator number and column id. */
export type Figures = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function figuresOf({ rows }: Submission): Figures {
  return Object.fromEntries(
    rows.flatMap(({ number, cells }) =>
      number === undefined
        ? []
        : [
            [
              number,
              Object.fromEntries(Object.entries(cells).map(([id, { text }]) => [id, text])),
            ] as const,
          ],
    ),
  );
}

/** Against the figure that was given for the same cell before (与上次报送、已公布数比较). */
export function revision(
  rule: RuleOf<'revision'>,
  indicator: Indicator,
  model: TableModel,
  before: Figures,
  read: (text: string) => TextReading,
): RowCheck | undefined {
  const { against, most, percent } = rule.parameters;
  const texts = before[indicator.number] ?? {};
  const columns = model.columns.flatMap(({ at, id, isEntry, role }) => {
    const text = texts[id];
    const column = model.columns[at];
    const isCompared = isEntry && role !== 'note' && column && speaksOfColumn(rule, column);
    return isCompared && text !== undefined && text !== '' ? [{ at, role, was: read(text) }] : [];
  });
  if (columns.length === 0) return undefined;
  return (view, sink, table) => {
    if (table.otherData(against, most)) {
      for (const { at } of columns) sink.undecidable(rule, at);
      return;
    }
    for (const { at, role, was } of columns) {
      const now = view.readings[at];
      if (now === undefined || now.quantity.kind === 'blank') {
        sink.undecidable(rule, at);
      } else if (isSame(now, was, percent, role === 'growth' ? '%' : indicator.unit)) {
        sink.pass(rule, at);
      } else if (now.figure !== undefined && was.figure !== undefined) {
        const reach = (Math.abs(was.value) * percent) / 100;
        sink.relate({
          ...relation(model, view, {
            rule,
            columns: [at],
            at,
            unit: '',
            holds: false,
            allowed: () => ({ low: was.value - reach, high: was.value + reach }),
          }),
          expected: () => ({ kind: 'text', text: was.text }),
        });
      } else {
        sink.fail({ rule, at, expected: { kind: 'text', text: was.text } });
      }
    }
  };
}

/** Says the same, whatever its form: `95` and `95%` in a row of percent, `500亿元以上` and `≧500`. */
export function isSame(
  now: TextReading,
  was: TextReading,
  percent: number,
  ownUnit: string,
): boolean {
  if (looselyEqual(now.plain, was.plain)) return true;
  if (now.quantity.kind === 'token' && was.quantity.kind === 'token')
    return now.quantity.meaning === was.quantity.meaning;
  if (now.figure === undefined || was.figure === undefined) return false;
  const sameKind =
    now.bound === was.bound &&
    now.isEstimate === was.isEstimate &&
    now.isCumulative === was.isCumulative &&
    now.label === was.label;
  const sameUnit = (now.unit ?? ownUnit) === (was.unit ?? ownUnit);
  const reach = (Math.abs(was.value) * percent) / 100;
  return sameKind && sameUnit && Math.abs(now.value - was.value) <= reach + 1e-9;
}
