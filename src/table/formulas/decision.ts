import type { MeasureName, Profile, Rule } from '../../domain/assessment';
import type { Check, Course } from './course';
import {
  type Expression,
  always,
  and,
  guarded,
  iff,
  isNumber,
  never,
  nothing,
  whole,
} from './expression';
import type { ProblemWord } from './problemWord';
import { verdictNames } from './verdicts';

/** Why a row has its class: a rule spoke of it, or none could. */
export type Ground =
  | { readonly is: 'rule'; readonly by: Rule['by'] }
  /** `by`: the rule that takes rows which cannot be computed, where the profile has one. */
  | { readonly is: 'problem'; readonly problem: ProblemWord; readonly by?: 'noData' };

type MeasureRule = Extract<Rule, { readonly cuts: unknown }>;

/** What is written where the decision has come to an end: the class, or the reason for it. */
export type Write = (classId: string, ground: Ground) => Expression;

export interface Words {
  /** Texts that say a target was met, or not met. */
  readonly met: readonly string[];
  readonly notMet: readonly string[];
}

/** The pace of a course; an empty text where there is none. */
export function paceFormula({ present, stands, leads, measures: { pace } }: Course): Expression {
  if ('problem' in pace) return nothing;
  const formula = iff(and(...stands, leads), pace.formula, nothing);
  return iff(and(...present.map(({ holds }) => holds)), formula, nothing);
}

/**
 * The class of a row by the rules of a profile, as nested IFs in the rules' order; `write` says
 * what each end of them shows.
 *
 * @param pace Where the pace stands: the cell of its own column, or its formula.
 */
export function decisionFormula(
  course: Course,
  profile: Profile,
  words: Words,
  pace: Expression,
  write: Write,
): Expression {
  const floor = guarded(holding(course.present), ...course.stands, course.floor);
  const moving = byRules(course, course.kind, profile, words, pace, write);
  if (course.floor === never) return moving;
  return iff(floor, byRules(course, 'limit', profile, words, pace, write), moving);
}

function byRules(
  course: Course,
  kind: Course['kind'],
  profile: Profile,
  words: Words,
  pace: Expression,
  write: Write,
): Expression {
  const rules = profile.rules.filter(
    ({ kinds, attribute }) =>
      (attribute === undefined || attribute === course.attribute) &&
      (kinds === undefined || kinds.includes(kind)),
  );
  const unspoken = problemFormula(course, kind, measureOf(profile), words, (problem) =>
    write(profile.otherwise, { is: 'problem', problem }),
  );
  return rules.reduceRight(
    (rest, rule) => byRule(rule, rest, { course, kind, words, pace, write }),
    unspoken,
  );
}

interface Around {
  readonly course: Course;
  readonly kind: Course['kind'];
  readonly words: Words;
  readonly pace: Expression;
  readonly write: Write;
}

function byRule(rule: Rule, rest: Expression, around: Around): Expression {
  const { course, kind, words, write } = around;
  const ground: Ground = { is: 'rule', by: rule.by };
  const verdicts = verdictNames(course.verdicts, words);
  switch (rule.by) {
    case 'held': {
      const { standing } = course;
      if (kind === 'limit' || standing === undefined) return rest;
      return iff(guarded(standing.known, standing.held), write(rule.class, ground), rest);
    }
    case 'limit': {
      if (kind !== 'limit') return rest;
      const keeps = { known: [always], held: course.floorHeld };
      const standing = course.kind === 'limit' ? course.standing : keeps;
      if (standing === undefined) return rest;
      const kept = iff(standing.held, write(rule.met, ground), write(rule.notMet, ground));
      return iff(and(...standing.known), kept, rest);
    }
    case 'lastVerdict':
      return verdicts.last(write(rule.met, ground), write(rule.notMet, ground), rest);
    case 'verdictShare':
      return verdicts.share(
        rule.atLeast,
        write(rule.met, ground),
        write(rule.notMet, ground),
        rest,
      );
    case 'noData':
      return problemFormula(course, kind, 'pace', words, (problem) =>
        write(rule.class, { is: 'problem', problem, by: 'noData' }),
      );
    default:
      return kind === 'limit' || !isMeasure(rule) ? rest : byMeasure(rule, rest, around);
  }
}

const isMeasure = (rule: Rule): rule is MeasureRule => 'cuts' in rule;

function byMeasure(
  rule: MeasureRule,
  rest: Expression,
  { course, pace, write }: Around,
): Expression {
  const measure = course.measures[rule.by];
  if ('problem' in measure) return rest;
  const isPace = rule.by === 'pace';
  const stands = [...course.stands, measure.needs?.holds ?? always];
  const value = isPace ? pace : whole(measure.formula);
  const ground: Ground = { is: 'rule', by: rule.by };
  const cuts = rule.cuts.reduceRight<Expression>(
    (otherwise, { atLeast, class: id }) =>
      iff(`${value}>=${atLeast}`, write(id, ground), otherwise),
    write(rule.below, ground),
  );
  return iff(isPace ? isNumber(value) : guarded(holding(course.present), ...stands), cuts, rest);
}

/** The first measure of a profile: the one that would have decided. */
const measureOf = ({ rules }: Profile): MeasureName =>
  rules.flatMap(({ by }) =>
    by === 'pace' || by === 'growthRatio' || by === 'reach' ? by : [],
  )[0] ?? 'pace';

/** Why no rule spoke, tested in the engine's order. */
function problemFormula(
  course: Course,
  kind: Course['kind'],
  measure: MeasureName,
  words: Words,
  write: (problem: ProblemWord) => Expression,
): Expression {
  if (kind === 'limit') {
    if (course.kind !== 'limit') return write('keeps');
    const known = course.standing === undefined ? never : and(...course.standing.known);
    return iff(known, write('noPace'), write(course.whyNoStanding));
  }
  if (kind === 'verdicts') {
    return verdictNames(course.verdicts, words).any(write('noPace'), write('noFigure'));
  }
  const known = course.measures[measure];
  const test = (checks: readonly Check[], rest: Expression): Expression =>
    grouped(checks).reduceRight(
      (inner, { holds, problem }) => iff(holds, inner, write(problem)),
      rest,
    );
  const left =
    'problem' in known
      ? write(known.problem)
      : test(known.needs === undefined ? [] : [known.needs], write('outOfRange'));
  return test(course.present, test(course.usable, left));
}

const holding = (checks: readonly Check[]): Expression[] => checks.map(({ holds }) => holds);

/** Neighbours that fail for the same reason are tested at once. */
function grouped(checks: readonly Check[]): Check[] {
  const groups: { holds: Expression[]; problem: ProblemWord }[] = [];
  for (const { holds, problem } of checks) {
    const last = groups.at(-1);
    if (last?.problem === problem) last.holds.push(holds);
    else groups.push({ holds: [holds], problem });
  }
  return groups.map(({ holds, problem }) => ({ holds: and(...holds), problem }));
}
