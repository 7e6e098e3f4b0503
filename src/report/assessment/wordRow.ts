import type { IndicatorAssessment, TableAssessment } from '../../domain/assessment';
import type { Language } from '../../domain/language';
import { type Quantity, formatQuantity } from '../../domain/quantity';
import { type Read, asRate, cellReader, levelDecimals, withUnit } from './cellWords';
import { percent, rounded } from './numbers';
import { type AssessmentWords, assessmentWords } from './words';

/** One row in texts for a table, a tooltip or a reader; empty where there is nothing to say. */
export interface RowWords extends RowTexts {
  readonly isIndex: boolean;
  /** Rounding leaves the pace open on one side at least; `interval` says so in words. */
  readonly isOpen: boolean;
}

/** The texts alone, by which a table chooses its columns. */
export interface RowTexts {
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  readonly attribute: string;
  readonly responsible: string;
  /** Levels as the cells show them, or an index with 100 at the base. */
  readonly base: string;
  readonly required: string;
  readonly actual: string;
  readonly target: string;
  readonly pace: string;
  readonly interval: string;
  readonly status: string;
  readonly borderline: string;
  readonly published: string;
  readonly agreement: string;
  readonly completion: string;
  /** At present pace, at the end of the plan. */
  readonly forecast: string;
  /** What each year that is left has to bring. */
  readonly needed: string;
  readonly reason: string;
}

/** Words the rows of one table; made once, so that its vocabulary is prepared once. */
export function rowWorder(
  table: TableAssessment,
  language: Language,
): (row: IndicatorAssessment) => RowWords {
  const read = cellReader(table.system);
  const words = assessmentWords[language];
  return (row) => wordRow(row, table, read, words, language);
}

function wordRow(
  row: IndicatorAssessment,
  table: TableAssessment,
  read: Read,
  words: AssessmentWords,
  language: Language,
): RowWords {
  const { indicator, assessment, published = '', agreement, completion, status } = row;
  const { responsible, responsibleText } = indicator;
  return {
    number: String(indicator.number),
    name: indicator.name,
    unit: indicator.unit,
    attribute: indicator.attribute ?? '',
    responsible: responsibleText ?? responsible.join(words.listSeparator),
    ...(row.course?.measuredAs === 'index' ? indexTexts(row) : levelTexts(row, table, read)),
    isIndex: row.course?.measuredAs === 'index',
    pace: Number.isNaN(assessment.pace) ? '' : rounded(assessment.pace, 2),
    interval: intervalText(row, words),
    isOpen: isOpen(row),
    status: status[language],
    borderline: assessment.borderline ? words.borderline : '',
    published,
    agreement: words.agreement[agreement],
    completion: words.completion[completion],
    forecast: forecastText(row, read),
    needed: neededText(row, read, words),
    reason: reasonOf(row, words, language),
  };
}

type Levels = Pick<RowWords, 'base' | 'required' | 'actual' | 'target'>;

function indexTexts({ course }: IndicatorAssessment): Levels {
  const text = (value: number | undefined) => (value === undefined ? '' : rounded(value, 2));
  return {
    base: course === undefined ? '' : String(course.base),
    required: text(course?.required),
    actual: text(course?.actual),
    target: text(course?.target),
  };
}

function levelTexts(
  { indicator, cells, course, input }: IndicatorAssessment,
  { year }: TableAssessment,
  read: Read,
): Levels {
  const shown = (text: string | undefined, unit: string): string => {
    const quantity = read(text);
    if (quantity.kind === 'token' && quantity.meaning === 'missing') return '';
    return withUnit(quantity, unit) ?? formatQuantity(quantity);
  };
  const definition = (role: 'base' | 'target') =>
    shown(indicator[role] ?? cells[role], indicator.unit);
  const rate = read(indicator.rate ?? cells['rate']);
  const isRate = input.kind === 'growthRate' || input.kind === 'cumulative';
  const target = definition('target');
  return {
    base: definition('base'),
    required:
      course === undefined
        ? ''
        : rounded(course.required, rowDecimals({ indicator, cells }, read)) + indicator.unit,
    actual: year === undefined ? '' : shown(cells[`${year.id}.total`], indicator.unit),
    target: isRate || target === '' ? (asRate(rate) ?? tokenText(rate) ?? target) : target,
  };
}

function tokenText(quantity: Quantity): string | undefined {
  return quantity.kind === 'token' && quantity.meaning !== 'missing' ? quantity.text : undefined;
}

/** Decimals of a row's computed levels: those of its base and its full figures. */
export function rowDecimals(
  { indicator, cells }: Pick<IndicatorAssessment, 'indicator' | 'cells'>,
  read: Read,
): number {
  const own = Object.entries(cells).filter(([id]) => id.endsWith('.total'));
  const texts = [...own.map(([, text]) => text), indicator.base ?? cells['base']];
  return levelDecimals(texts.map(read));
}

function isOpen({ assessment: { interval } }: IndicatorAssessment): boolean {
  return interval !== undefined && !Number.isFinite(interval.high - interval.low);
}

function intervalText(row: IndicatorAssessment, words: AssessmentWords): string {
  const { interval } = row.assessment;
  if (interval === undefined) return '';
  return isOpen(row)
    ? words.open
    : words.interval(rounded(interval.low, 2), rounded(interval.high, 2));
}

function forecastText(row: IndicatorAssessment, read: Read): string {
  const { forecast } = row.assessment;
  if (Number.isNaN(forecast)) return '';
  return row.course?.measuredAs === 'index'
    ? percent(forecast)
    : rounded(forecast, rowDecimals(row, read)) + row.indicator.unit;
}

/** A rate a year, percentage points a year of a share, or a step in the unit; nothing once it is reached. */
function neededText(row: IndicatorAssessment, read: Read, { points }: AssessmentWords): string {
  const { required, requiredIs } = row.assessment;
  if (Number.isNaN(required) || requiredIs === 'none' || row.completion === 'achieved') return '';
  if (requiredIs === 'growth') return percent(required);
  const unit = row.indicator.unit === '%' ? points : row.indicator.unit;
  return rounded(required, Math.max(2, rowDecimals(row, read))) + unit;
}

/** Where a limit or a verdict has decided, that there is no pace is no news. */
const judged = new Set(['limit', 'lastVerdict', 'verdictShare', 'held']);

function reasonOf(
  { assessment, status, override }: IndicatorAssessment,
  words: AssessmentWords,
  language: Language,
): string {
  const { by, problem, caveats } = assessment;
  const isNews = problem !== undefined && !(by !== undefined && judged.has(by));
  return [
    ...(override === undefined
      ? []
      : [
          words.override(
            status[language],
            override.computed[language],
            override.reason,
            override.by,
          ),
        ]),
    ...(by === undefined ? [] : [words.by[by]]),
    ...(isNews ? [words.problem[problem]] : []),
    ...caveats.map((caveat) => words.caveat[caveat]),
  ].join(words.separator);
}
