import { type Assessment, type Profile, assessIndicator } from '../../domain/assessment';
import type { Language } from '../../domain/language';
import { vocabularyOf } from '../../domain/indicator';
import type { PlanCell } from '../sheetPlan';
import { computedCell } from './computedCell';
import { type Write, decisionFormula, paceFormula } from './decision';
import { type Expression, quoted } from './expression';
import { groundOf, reasonText } from './reason';
import type { Reader, Readings } from './readings';
import { courseOf } from './rowCourse';
import type { RowPlace } from './rowCells';
import { formulaWords } from './words';

export interface AssessmentContext extends Reader {
  readonly profile: Profile;
  readonly language: Language;
  readonly economyReadings: Readings | undefined;
}

/** Suggested status, pace and grounds of one row, in native functions. */
export function assessmentCells(
  row: RowPlace,
  readings: Readings,
  pace: Expression,
  context: AssessmentContext,
): [status: PlanCell, pace: PlanCell, reason: PlanCell] {
  const { profile, language, economyReadings } = context;
  const words = formulaWords[language];
  const course = courseOf(row, readings, economyReadings, profile, context);
  const isMixed = course.kind === 'withGrowth' && readings.input.samePrices !== true;
  const className = (id: string): string =>
    profile.classes.find((each) => each.id === id)?.[language] ?? id;
  const verdicts = verdictWords(context);
  const decide = (write: Write) => decisionFormula(course, profile, verdicts, pace, write);
  const assessment = assess(row, context);
  return [
    computedCell(
      decide((id) => quoted(className(id))),
      className(assessment.status),
    ),
    computedCell(paceFormula(course), assessment.pace, '0.00'),
    computedCell(
      decide((_, ground) => quoted(reasonText(ground, isMixed, words))),
      reasonText(groundOf(assessment), isMixed, words),
    ),
  ];
}

/** The engine's own assessment of the row as it stands while the table is planned. */
function assess(row: RowPlace, context: AssessmentContext): Assessment {
  const { system, profile, timeline, economy } = context;
  const reference = economy && { indicator: economy.indicator, cells: economy.texts };
  return assessIndicator(row.indicator, system, row.texts, profile, timeline.asOf, reference);
}

/** Verdicts in the words of planning tables and of the system. */
function verdictWords({ system }: Reader): Record<'met' | 'notMet', string[]> {
  const vocabulary = [...vocabularyOf(system)];
  const words = (meaning: 'met' | 'notMet'): string[] =>
    vocabulary.filter(([, says]) => says === meaning).map(([text]) => text);
  return { met: words('met'), notMet: words('notMet') };
}
