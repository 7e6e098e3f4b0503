import type { Check, Course } from './course';
import { type Expression, always, never, product, whole } from './expression';
import { type Levels, heldBy } from './levelCourse';
import type { Operand } from './operand';
import type { ProblemWord } from './problemWord';

/** The index at the end of the chained rates, 1 at their start. */
const indexOf = (rates: readonly Operand[]): Expression =>
  product(rates.map(({ value }) => `1+${value}`));

interface Rates extends Pick<Levels, 'direction' | 'exclusive'> {
  readonly rates: readonly Operand[];
  readonly target: Operand;
  /** A growth of nothing is asked for. */
  readonly keeps: boolean;
  readonly elapsed: Expression;
  readonly total: Expression;
  /** The index so far, where it is not simply the product of the rates. */
  readonly index?: Expression;
}

/** Towards a rate a year (`growthRate`) or a change over the plan (`cumulative`). */
export function rateCourse(
  kind: 'growthRate' | 'cumulative',
  { rates, target, direction, exclusive, keeps, elapsed, total, index = indexOf(rates) }: Rates,
): Course {
  const g = whole(target.value);
  const [t, T] = [whole(elapsed), whole(total)];
  const perYear = kind === 'growthRate' ? g : `((1+${g})^(1/${T})-1)`;
  return {
    kind,
    present: [{ holds: target.known, problem: 'noTarget' }, ...allKnown(rates, 'noFigure')],
    usable: [
      { holds: `${g}>-1`, problem: 'signs' },
      { holds: `${index}>0`, problem: 'signs' },
    ],
    stands: [`${g}>-1`, `${index}>0`],
    floor: keeps ? `${g}=0` : never,
    leads: `${g}<>0`,
    floorHeld: heldBy(index, '1', direction, exclusive),
    measures: {
      pace: {
        formula:
          kind === 'growthRate'
            ? `LN(${index})/(${t}*LN(1+${g}))`
            : `LN(${index})*${T}/(${t}*LN(1+${g}))`,
      },
      growthRatio: { formula: `(${whole(index)}^(1/${t})-1)/${perYear}` },
      reach: { problem: 'rateSeries' },
    },
    whyNoStanding: 'noFigure',
    verdicts: [],
  };
}

/** Own growth against economic growth over the same years. */
export function withGrowthCourse(
  rates: readonly Operand[],
  reference: readonly Operand[] | undefined,
  mayCompare: boolean,
  elapsed: number,
): Course {
  const own = indexOf(rates);
  const economy = indexOf(reference ?? []);
  return {
    kind: 'withGrowth',
    present: [
      ...allKnown(rates, 'noFigure'),
      ...allKnown(reference ?? [], 'noReference'),
      { holds: mayCompare ? always : never, problem: 'mixedPrices' },
    ],
    usable: [
      { holds: `${economy}>1`, problem: 'referenceNotGrowing' },
      { holds: `${own}>0`, problem: 'signs' },
    ],
    stands: [`${economy}>1`, `${own}>0`],
    floor: never,
    leads: always,
    floorHeld: always,
    measures: {
      pace: { formula: `LN(${own})/LN(${economy})` },
      growthRatio: {
        formula: `(${whole(own)}^(1/${elapsed})-1)/(${whole(economy)}^(1/${elapsed})-1)`,
      },
      reach: { problem: 'rateSeries' },
    },
    whyNoStanding: 'noFigure',
    verdicts: [],
  };
}

function allKnown(rates: readonly Operand[], problem: ProblemWord): Check[] {
  if (rates.length === 0) return [{ holds: never, problem }];
  return rates.map(({ known }) => ({ holds: known, problem }));
}
