import type { Profile } from '../../domain/assessment';
import type { Language } from '../../domain/language';
import type { Course } from '../formulas/course';
import { decisionFormula, paceFormula } from '../formulas/decision';
import { type Expression, quoted, whole } from '../formulas/expression';
import { levelCourse } from '../formulas/levelCourse';
import { rateCourse } from '../formulas/rateCourse';
import type { Operand } from '../formulas/operand';
import { constantText, isSingle, lineOf } from './argument';
import { type Arguments, type NativeForm, ofNumbers } from './growthForms';
import { indexOf, missingList, seriesOf } from './series';

/** What a status is worded with. */
export interface StatusOptions {
  /** The default first. */
  readonly profiles: readonly Profile[];
  readonly language: Language;
}

/** Years of a plan where the user names none, or a cell that is blank. */
const planYears = '5';

const yearsIn = (argument = planYears): string =>
  /^[\d.]+$/.test(argument) ? argument : `IF(${whole(argument)}="",${planYears},${argument})`;

const operand = (argument: string): Operand => ({
  known: `ISNUMBER(${argument})`,
  value: argument,
});

const methods: Readonly<Record<string, 'amount' | 'share'>> = {
  amount: 'amount',
  log: 'amount',
  总量: 'amount',
  比率: 'amount',
  share: 'share',
  linear: 'share',
  比重: 'share',
  差额: 'share',
};

/** Pace R. Numbers do not say that they are shares, so that without a method they are amounts. */
export const paceForm: NativeForm = ([base, target, current, elapsed, total, method, ...rest]) => {
  const name = method === undefined ? 'amount' : constantText(method)?.trim().toLowerCase();
  const kind = name === undefined ? undefined : methods[name];
  if (kind === undefined || rest.length > 0) return undefined;
  const form = ofNumbers({ data: [0, 1, 2], count: 5 }, (b = '', g = '', x = '', t = '', T = '') =>
    kind === 'amount'
      ? {
          sense: [`${b}>0`, `${g}>0`, `${x}>0`, `${g}<>${b}`, `${t}>0`, `${T}>0`],
          result: `LN(${x}/${b})*${T}/(${t}*LN(${g}/${b}))`,
        }
      : {
          sense: [`${b}*${g}>0`, `${b}*${x}>0`, `${g}<>${b}`, `${t}>0`, `${T}>0`],
          result: `(${x}-${b})*${T}/(${t}*(${g}-${b}))`,
        },
  );
  if (total !== undefined && !isSingle(total)) return undefined;
  return form([base, target, current, elapsed, yearsIn(total)]);
};

export const statusForm =
  (options: StatusOptions): NativeForm =>
  ([base, target, current, elapsed, total, profile, ...rest]) => {
    const by = profileNamed(profile, options.profiles);
    const args = [base, target, current, elapsed, total ?? planYears];
    if (by === undefined || rest.length > 0 || !args.every(isGiven)) return undefined;
    const [b = '', g = '', x = '', t = ''] = args;
    const T = yearsIn(total);
    const course = (direction: 'up' | 'down'): Course => {
      const levels = levelCourse({
        kind: 'amount',
        base: operand(b),
        target: operand(g),
        latest: operand(x),
        direction,
        exclusive: false,
        elapsed: t,
        total: T,
      });
      const begun = { holds: `${whole(t)}>0`, problem: 'notStarted' } as const;
      const planned = { holds: `${whole(T)}>0`, problem: 'notStarted' } as const;
      return { ...levels, present: [begun, planned, ...levels.present] };
    };
    const status = (direction: 'up' | 'down') => classOf(course(direction), by, options);
    const down = `IF(COUNT(${b},${g})=2,${whole(g)}<${whole(b)},FALSE)`;
    const blank = [b, g, x].map((each) => `${whole(each)}=""`).join(',');
    const words = [b, g, x].map(isStrange).join(',');
    return (
      `IF(AND(${blank}),"",IF(OR(${words},COUNT(${t},${T})<2),NA(),` +
      `IF(${down},${status('down')},${status('up')})))`
    );
  };

export const growthStatusForm =
  (options: StatusOptions): NativeForm =>
  ([target, rates, total, profile, ...rest]) => {
    const by = profileNamed(profile, options.profiles);
    const line = rates === undefined ? undefined : lineOf(rates);
    if (by === undefined || line === undefined || rest.length > 0) return undefined;
    if (!isGiven(target) || !isGiven(total ?? planYears)) return undefined;
    const years = yearsIn(total);
    const { count, blank, sound, figures } = seriesOf(line);
    const g = whole(target);
    const course = rateCourse('growthRate', {
      rates: [{ known: `${count}>0`, value: '0' }],
      index: indexOf(figures),
      // The cell that shows `7以上` holds 7, and no plan doubles a figure every year.
      target: { known: `ISNUMBER(${target})`, value: `IF(ABS(${g})>=1,${g}/100,${g})` },
      direction: 'up',
      exclusive: false,
      keeps: true,
      elapsed: count,
      total: years,
    });
    const status = classOf(course, by, options);
    return (
      `IF(IF(${blank},${g}="",FALSE),"",IF(OR(${isStrange(target)},COUNT(${years})=0),NA(),` +
      `IF(${sound},${status},NA())))`
    );
  };

function classOf(course: Course, profile: Profile, { language }: StatusOptions): Expression {
  const pace = paceFormula(course);
  return decisionFormula(course, profile, { met: [], notMet: [] }, pace, (id) =>
    quoted(profile.classes.find((each) => each.id === id)?.[language] ?? id),
  );
}

const isGiven = (argument: string | undefined): argument is string =>
  argument !== undefined && isSingle(argument);

/** A word that does not just say there is no figure. */
const isStrange = (argument: string): Expression =>
  `IF(ISTEXT(${argument}),AND(${whole(argument)}<>"",ISNA(MATCH(${argument},${missingList},0))),FALSE)`;

function profileNamed(
  argument: Arguments[number],
  profiles: readonly Profile[],
): Profile | undefined {
  if (argument === undefined) return profiles[0];
  const name = constantText(argument)?.trim();
  if (name === undefined) return undefined;
  return profiles.find(
    ({ id, label }) => id === name.toLowerCase() || label.zh === name || label.en === name,
  );
}
