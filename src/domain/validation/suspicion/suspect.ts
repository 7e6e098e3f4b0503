import { formatQuantity } from '../../quantity';
import type { RowView } from '../cell/rowView';
import type { CellPlace, Suspicion } from '../finding';
import type { TableModel } from '../model';
import { placeOf } from '../relations/build';
import { type Relation, within } from '../relations/relation';
import { type Slip, rareSlips, sizeSlips, typingSlips } from './slips';

/** What one figure would have to be, and the slip that would explain it. */
interface Explanation {
  readonly suspicion: Suspicion | undefined;
  /** The value that mends the relations; NaN where none does. */
  readonly value: number;
}

interface Weighed {
  /** Failing relations that the best value mends, less those that it breaks. */
  readonly mended: number;
  /** Made when asked for: looking for slips costs most. */
  readonly explain: () => Explanation;
}

/**
 * Looks for one other value of a figure with which the relations around it would hold: first one
 * that a slip explains, then any at all. A value that mends less than it breaks explains nothing.
 */
export function weigh(
  model: TableModel,
  view: RowView,
  column: number,
  relations: readonly Relation[],
  beside: readonly RowView[],
): Weighed {
  const figure = view.readings[column]?.figure;
  const around = relations.filter(({ columns }) => columns.includes(column));
  const now = view.readings[column]?.value ?? NaN;
  // A rule may hold for a value that is not among the likely ones; then it says nothing about others.
  const values = around
    .map((each) => ({
      holds: each.holds,
      allowed: each.allowed(column),
      isNamed: each.at === column,
    }))
    .filter(({ holds, allowed }) => !holds || (allowed !== undefined && within(allowed, now)));
  const gain = (value: number): number => {
    let mended = 0;
    for (const { holds, allowed } of values) {
      const then = allowed !== undefined && within(allowed, value);
      if (then !== holds) mended += then ? 1 : -1;
    }
    return mended;
  };
  let most = 0;
  let best = NaN;
  // The rules that name this very figure come first, so that their value is kept among equals.
  const failing = values
    .filter(({ holds, allowed }) => !holds && allowed !== undefined)
    .sort((one, other) => Number(other.isNamed) - Number(one.isNamed));
  for (const { allowed } of failing) {
    if (allowed === undefined || allowed.low > allowed.high) continue;
    for (const value of candidates(allowed)) {
      const mended = gain(value);
      if (mended <= most) continue;
      most = mended;
      best = value;
    }
  }
  const unexplained = { suspicion: undefined, value: best };
  if (figure === undefined || most < 1) return { mended: most, explain: () => unexplained };
  const sign = Math.sign(view.readings[column]?.value ?? 0) * Math.sign(Number(figure.digits));
  const valueOf = ({ digits }: Slip) => Number(digits) * (sign < 0 ? -1 : 1);
  const fits = (slip: Slip) => gain(valueOf(slip)) >= Math.max(1, most);
  const meant = (digits: string) => formatQuantity({ ...figure, digits });
  // Nearly every figure past a plain limit is within it when divided by ten: that explains little.
  const isCompared = around.some(({ holds, columns }) => !holds && columns.length > 1);
  const isFar = Math.abs(now) >= 100;
  const byASlip = (slip: Slip) => ({ suspicion: suspicionOf(slip, meant), value: valueOf(slip) });
  const explain = (): Explanation => {
    const scales = isCompared || isFar;
    const plain = firstOf(sizeSlips(figure.digits, scales, isCompared ? 1 : 2), fits);
    if (plain !== undefined) return byASlip(plain);
    const copied = copiedFrom(model, view, column, beside);
    if (copied !== undefined) return { suspicion: { ...copied, meant: '' }, value: best };
    const tight = isTight(values);
    const slip =
      (isCompared || tight ? typingSlips(figure.digits).find(fits) : undefined) ??
      (tight ? rareSlips(figure.digits).find(fits) : undefined);
    return slip === undefined ? unexplained : byASlip(slip);
  };
  return { mended: most, explain };
}

function firstOf<T>(values: Iterable<T>, fits: (value: T) => boolean): T | undefined {
  for (const value of values) if (fits(value)) return value;
  return undefined;
}

function suspicionOf({ kind, digits, power }: Slip, meant: (digits: string) => string): Suspicion {
  return { kind, meant: meant(digits), ...(power !== undefined && { power }) };
}

/** Both ends and the middle, as far as they are finite. */
function candidates({ low, high }: { low: number; high: number }): number[] {
  return [low, high, (low + high) / 2].filter(Number.isFinite);
}

/** So few values are possible that a slip which reaches one of them is no accident. */
function isTight(
  values: readonly { allowed: { low: number; high: number } | undefined }[],
): boolean {
  return values.some(
    ({ allowed }) =>
      allowed !== undefined &&
      Number.isFinite(allowed.low) &&
      Number.isFinite(allowed.high) &&
      allowed.high - allowed.low <= 0.01 * Math.max(Math.abs(allowed.low), Math.abs(allowed.high)),
  );
}

const leastDigits = 2;

/** The same figure stands in another period of the row, or beside it in another row. */
function copiedFrom(
  model: TableModel,
  view: RowView,
  column: number,
  beside: readonly RowView[],
): { kind: 'otherColumn' | 'otherRow'; from: CellPlace } | undefined {
  const reading = view.readings[column];
  if (reading?.figure === undefined) return undefined;
  if (reading.figure.digits.replace(/\D/g, '').replace(/^0+/, '').length < leastDigits)
    return undefined;
  const isSame = (row: RowView, at: number) => row.readings[at]?.value === reading.value;
  for (const row of beside)
    if (isSame(row, column)) return { kind: 'otherRow', from: placeOf(model, row, column) };
  const other = model.columns.find(
    ({ at, isFigure, isEntry }) => at !== column && isFigure && isEntry && isSame(view, at),
  );
  return other && { kind: 'otherColumn', from: placeOf(model, view, other.at) };
}
