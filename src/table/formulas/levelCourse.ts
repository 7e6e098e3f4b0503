import type { Course } from './course';
import { type Expression, always, never, whole } from './expression';
import type { Operand } from './operand';

/** What a course of levels is computed from. */
export interface Levels {
  readonly kind: 'amount' | 'share';
  readonly base: Operand;
  readonly target: Operand;
  readonly latest: Operand;
  readonly direction: 'up' | 'down';
  readonly exclusive: boolean;
  /** Whether the target is a level to keep, where base and target are defined and cannot change. */
  readonly floor?: boolean | undefined;
  /** Years, as numbers or references. */
  readonly elapsed: Expression;
  readonly total: Expression;
}

/** Whether a level is what the target asks for. */
export function heldBy(
  level: Expression,
  target: Expression,
  direction: 'up' | 'down',
  exclusive: boolean,
): Expression {
  const sign = (direction === 'up' ? '>' : '<') + (exclusive ? '' : '=');
  return `${whole(level)}${sign}${whole(target)}`;
}

/** An amount grows by ratios, a share moves by equal steps. */
export function levelCourse(levels: Levels): Course {
  const { kind, base, target, latest, direction, exclusive, floor, elapsed, total } = levels;
  const [b, g, x] = [base, target, latest].map(({ value }) => whole(value)) as [
    Expression,
    Expression,
    Expression,
  ];
  const [t, T] = [whole(elapsed), whole(total)];
  const held = heldBy(latest.value, target.value, direction, exclusive);
  const isAmount = kind === 'amount';
  const isUp = direction === 'up';
  // A product with the base is above zero where the signs are the same, and never for a base of zero.
  const signs = isAmount ? [`${b}>0`, `${g}>0`, `${x}>0`] : [`${b}*${g}>0`, `${b}*${x}>0`];
  const left = `MAX(0,${T}-${t})`;
  return {
    kind,
    present: [
      { holds: target.known, problem: 'noTarget' },
      { holds: latest.known, problem: 'noFigure' },
      { holds: base.known, problem: 'noBase' },
    ],
    usable: [
      { holds: `${b}<>0`, problem: 'zeroBase' },
      ...signs.map((holds) => ({ holds, problem: 'signs' }) as const),
    ],
    stands: signs,
    floor: floor === undefined ? `${g}${isUp ? '<=' : '>='}${b}` : floor ? always : never,
    leads: floor === true ? never : `${g}${isUp ? '>' : '<'}${b}`,
    floorHeld: held,
    measures: {
      pace: {
        formula: isAmount
          ? `LN(${x}/${b})*${T}/(${t}*LN(${g}/${b}))`
          : `(${x}-${b})*${T}/(${t}*(${g}-${b}))`,
      },
      growthRatio: {
        formula: `((${x}/${b})^(1/${t})-1)/((${g}/${b})^(1/${T})-1)`,
        needs: { holds: `${b}>0`, problem: 'signs' },
      },
      reach: {
        formula: `(${x}*(${x}/${b})^(${left}/${t})-${b})/(${g}-${b})`,
        needs: { holds: `${b}>0`, problem: 'signs' },
      },
    },
    standing: { known: [latest.known, target.known], held },
    whyNoStanding: 'noFigure',
    verdicts: [],
  };
}

/** A level to be kept from the start: 4.5以内. There is no way, only in or out. */
export function limitCourse(
  latest: Operand,
  target: Operand,
  direction: 'up' | 'down',
  exclusive: boolean,
): Pick<Course, 'standing'> {
  return {
    standing: {
      known: [latest.known, target.known],
      held: heldBy(latest.value, target.value, direction, exclusive),
    },
  };
}

/** Events that add up over the plan, from none at its start. */
export function countCourse(
  counts: readonly Operand[],
  target: Operand,
  {
    direction,
    exclusive,
    elapsed,
    total,
  }: Pick<Levels, 'direction' | 'exclusive'> & {
    readonly elapsed: number;
    readonly total: number;
  },
): Course {
  const known = counts.map((count) => count.known);
  const sum = counts.map(({ value }) => whole(value)).join('+');
  const g = whole(target.value);
  const held = heldBy(sum, target.value, direction, exclusive);
  const stands = [`${g}>0`, `${whole(sum)}>=0`];
  return {
    kind: 'count',
    present: [
      { holds: target.known, problem: 'noTarget' },
      ...known.map((holds) => ({ holds, problem: 'noFigure' }) as const),
    ],
    usable: stands.map((holds) => ({ holds, problem: 'outOfRange' }) as const),
    stands,
    floor: never,
    leads: always,
    floorHeld: held,
    measures: {
      pace: { formula: `${whole(sum)}*${total}/(${elapsed}*${g})` },
      growthRatio: { problem: 'zeroBase' },
      reach: { problem: 'zeroBase' },
    },
    standing: { known: [...known, target.known], held },
    whyNoStanding: 'noFigure',
    verdicts: [],
  };
}
