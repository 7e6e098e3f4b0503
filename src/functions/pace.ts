import { paceOfAmount, paceOfShare, whyNoPace } from '../domain/assessment';
import { bound, parseQuantity } from '../domain/quantity';
import { type Method, methodIn } from './choices';
import { type Compute, type Parameter, elementwise } from './elementwise';

/** Years of a plan where the user names none: plans are made for five. */
export const planYears = 5;

export const base: Parameter = { name: 'base', meaning: 'level', data: true };
export const target: Parameter = { name: 'target', meaning: 'level', data: true };
export const current: Parameter = { name: 'current', meaning: 'level', data: true };
export const elapsed: Parameter = { name: 'elapsed', meaning: 'level' };
export const total: Parameter = { name: 'total', meaning: 'level', otherwise: planYears };

const progressParameters = [base, target, current];
const paceParameters = [base, target, current, elapsed, total];

/** 完成进度: the part of the way from base to target that is done; pace with all time gone. */
export function progressOf(...args: readonly unknown[]): unknown[][] {
  return elementwise(progressParameters, args, ([from = NaN, to = NaN, now = NaN]) => {
    if (from === to) return { is: 'pace', problem: 'targetIsFloor' };
    const part = (now - from) / (to - from);
    return Number.isFinite(part) ? part : { is: 'pace', problem: 'outOfRange' };
  });
}

/** Pace R, on the scale that the method names or the texts show. */
export function paceOf(method: unknown, ...args: readonly unknown[]): unknown[][] {
  const named = methodIn(method);
  const compute: Compute = ([from = NaN, to = NaN, now = NaN, time = NaN, span = NaN], cells) => {
    const side = boundIn(cells[1]);
    if (side === 'atMost' || side === 'below') return { is: 'pace', problem: 'noPaceForKind' };
    const scale = named ?? methodOf(cells);
    const pace = (scale === 'share' ? paceOfShare : paceOfAmount)(from, now, to, time, span);
    if (!Number.isNaN(pace)) return pace;
    const why = whyNoPace(scale === 'share' ? 'linear' : 'log', from, now, to, time, span);
    return { is: 'pace', problem: why ?? 'outOfRange' };
  };
  return elementwise(paceParameters, args, compute);
}

/** A percentage in words is a share; what numbers mean their cells do not tell. */
export function methodOf([from, to]: readonly unknown[]): Method {
  return isPercent(from) || isPercent(to) ? 'share' : 'amount';
}

function isPercent(cell: unknown): boolean {
  return typeof cell === 'string' && /[%％]/u.test(cell);
}

/** The side of its figure that a target allows, where it says so: `4.5以内`, `500亿元以上`. */
export function boundIn(cell: unknown): ReturnType<typeof bound> {
  if (typeof cell !== 'string') return null;
  const quantity = parseQuantity(cell);
  return quantity.kind === 'figure' ? bound(quantity) : null;
}
