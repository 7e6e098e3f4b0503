import type { IndicatorAssessment, TableAssessment } from '../../domain/assessment';
import type { Language } from '../../domain/language';
import type { Quantity } from '../../domain/quantity';
import { rounded } from '../assessment/numbers';
import { type AssessmentWords, assessmentWords } from '../assessment/words';
import { type Read, asRate, rateSize, withUnit, wordOf } from '../assessment/cellWords';
import { rowDecimals } from '../assessment/wordRow';
import type { Facts, IndicatorFact } from './facts';
import { computedFacts } from './computedFacts';
import type { Traits } from './schema';

/** Everything that a template may say of an indicator, but its lists. */
export function factsOf(
  row: IndicatorAssessment,
  table: TableAssessment,
  read: Read,
  language: Language,
): Facts<IndicatorFact> {
  const { indicator, cells, published } = row;
  const { unit } = indicator;
  const words = assessmentWords[language];
  const definition = (role: 'base' | 'target' | 'rate'): Quantity =>
    read(indicator[role] ?? cells[role]);
  const [base, target, rate] = [definition('base'), definition('target'), definition('rate')];
  const expected = read(cells['expected']);
  return present({
    number: String(indicator.number),
    name: indicator.name,
    unit,
    attribute: indicator.attribute,
    responsible: responsibleOf(row, words),
    baseYear: String(table.system.plan.base),
    targetYear: String(table.system.plan.target),
    asOf: table.asOf.label,
    year: table.year?.label,
    base: withUnit(base, unit),
    target: withUnit(target, targetUnit(row)),
    rate: asRate(rate),
    rateSize: rateSize(rate),
    expected: withUnit(expected, targetUnit(row)),
    baseWord: wordOf(base),
    targetWord: wordOf(target),
    rateWord: wordOf(rate),
    expectedWord: wordOf(expected),
    status: row.status[language],
    published,
    profile: table.profile.label[language],
    completion: words.completion[row.completion],
    problem: row.assessment.problem && words.problem[row.assessment.problem],
    ...paceFacts(row, words),
    ...verdictFacts(row),
    ...computedFacts(row, table, rowDecimals(row, read), words),
  });
}

export function traitsOf(
  { indicator, assessment, agreement, completion, status, cells }: IndicatorAssessment,
  { system }: TableAssessment,
): Traits {
  const says = (answer: boolean): 'yes' | 'no' => (answer ? 'yes' : 'no');
  return {
    kind: assessment.kind,
    direction: indicator.direction,
    prices: indicator.prices,
    meaning: status.meaning,
    by: assessment.by ?? 'nothing',
    completion,
    agreement,
    borderline: says(assessment.borderline),
    mixedPrices: says(assessment.caveats.includes('mixedPrices')),
    provisionalBase: says(assessment.caveats.includes('provisionalBase')),
    adjusted:
      system.choices.adjusted?.find(({ text }) => text === cells['adjusted'])?.meaning ?? 'unsaid',
  };
}

/** Where the level itself is a rate, or the target is one, the target's unit is percent. */
function targetUnit({ indicator, input }: IndicatorAssessment): string {
  return input.kind === 'cumulative' || indicator.totals === 'rate' ? '%' : indicator.unit;
}

function responsibleOf({ indicator }: IndicatorAssessment, words: AssessmentWords) {
  const { responsible, responsibleText } = indicator;
  if (responsible.length === 0) return undefined;
  return responsibleText ?? responsible.join(words.listSeparator);
}

function paceFacts({ assessment }: IndicatorAssessment, words: AssessmentWords) {
  const { pace, interval, supplement } = assessment;
  const isClosed = interval !== undefined && Number.isFinite(interval.high - interval.low);
  return {
    pace: Number.isNaN(pace) ? undefined : rounded(pace, 2),
    interval: isClosed
      ? words.interval(rounded(interval.low, 2), rounded(interval.high, 2))
      : undefined,
    halfYearPace: supplement && rounded(supplement.pace, 2),
  };
}

function verdictFacts({ input: { verdicts = [] } }: IndicatorAssessment) {
  const judged = verdicts.filter((verdict) => verdict !== 'notIssued');
  if (judged.length === 0) return {};
  return {
    judged: String(judged.length),
    met: String(judged.filter((verdict) => verdict === 'met').length),
  };
}

/** Without what is undefined, so that "not there" has one form. */
function present<Name extends string>(
  facts: Readonly<Partial<Record<Name, string | undefined>>>,
): Facts<Name> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Facts<Name>;
}
