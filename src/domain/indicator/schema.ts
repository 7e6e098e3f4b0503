import * as v from 'valibot';
import { systemRuleSchema } from './rule';

/*
 * The shape of an indicator system, written once: the loader checks against it, the types below
 * are inferred from it, and `seeds/indicator-system.schema.json` is generated from it.
 * What no single value can show (a unit that no list holds, a number used twice) is in crossCheck.ts.
 */

const text = v.pipe(v.string(), v.nonEmpty());
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a column of the standardized table holds. `total` and `growth` belong to a period. */
export const columnRoles = [
  'domain',
  'number',
  'name',
  'unit',
  'base',
  'target',
  'rate',
  'attribute',
  'responsible',
  'total',
  'growth',
  'status',
  'adjusted',
  'expected',
  'note',
] as const;

const tokenMeanings = [
  'missing',
  'met',
  'notMet',
  'notIssued',
  'superior',
  'withGrowth',
  'yearly',
] as const;

const choice = <const Meanings extends readonly string[]>(meanings: Meanings) =>
  v.pipe(v.array(v.strictObject({ text, meaning: v.picklist(meanings) })), v.minLength(1));

const period = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+$/)),
  label: text,
  year,
  /** Months of that year which the figures cover: 12 a year, 6 a half-year. */
  months: v.picklist([3, 6, 9, 12]),
});

const column = v.strictObject({
  role: v.picklist(columnRoles),
  /** Needed by `total` and `growth`, refused elsewhere. */
  period: v.optional(text),
  /** One line that spans both header rows, or the upper and the lower line. */
  head: v.pipe(v.array(text), v.minLength(1), v.maxLength(2)),
  /** In characters of the body font (a Chinese one counts two); the table chooses where absent. */
  width: v.optional(v.pipe(v.number(), v.minValue(2), v.maxValue(80))),
});

const token = v.strictObject({
  text,
  meaning: v.picklist(tokenMeanings),
  /** The columns where it may stand; all figure columns where absent. */
  columns: v.optional(v.array(v.picklist(columnRoles))),
});

const indicator = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: text,
  /** As printed: `亿元`, `%`, `万元/人`. */
  unit: text,
  domain: text,
  /** Needed where the table has an attribute column. */
  attribute: v.optional(text),
  /** `up`: more is better. */
  direction: v.picklist(['up', 'down']),
  measure: v.picklist(['level', 'growth', 'share', 'perCapita', 'cumulative', 'limit', 'policy']),
  /** How figures add up over time: a flow over the year, a stock at its end, a ratio, a count. */
  nature: v.picklist(['flow', 'stock', 'ratio', 'count']),
  /** Prices of its growth rates; `none` where it is not money. */
  prices: v.picklist(['constant', 'current', 'none']),
  /** `rate`: the column of totals carries its yearly rate of change, because the indicator is one. */
  totals: v.optional(v.picklist(['level', 'rate']), 'level'),
  /** Decimals of its totals, for blank entry cells; as typed where absent. */
  decimals: v.optional(v.pipe(count, v.maxValue(6))),
  base: v.optional(text),
  target: v.optional(text),
  rate: v.optional(text),
  /** Every unit that answers for it. */
  responsible: v.optional(v.array(text), []),
  /** How the paper prints them together; joined with 、 where absent. */
  responsibleText: v.optional(text),
  note: v.optional(text),
  /** Its growth is economic growth, which 与经济增长同步 is measured against. */
  economy: v.optional(v.boolean(), false),
});

export const systemSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: slug,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  /** How the system is offered to a user. */
  label: v.strictObject({ zh: text, en: text }),
  place: text,
  /** Printed above the table. */
  title: text,
  /**
   * The title of the plan that follows, its first and last year as `{from}` and `{to}`; where absent, this
   * title with its years moved on.
   */
  nextTitle: v.optional(v.pipe(text, v.regex(/^(?:[^{}]|\{(?:from|to)\})+$/))),
  /** Base year and last year of the plan. */
  plan: v.strictObject({ base: year, target: year }),
  domains: v.pipe(v.array(text), v.minLength(1)),
  units: v.optional(v.array(text), []),
  periods: v.pipe(v.array(period), v.minLength(1)),
  columns: v.pipe(v.array(column), v.minLength(1)),
  choices: v.optional(
    v.strictObject({
      attribute: v.optional(choice(['binding', 'indicative'])),
      status: v.optional(choice(['ahead', 'onTrack', 'behind'])),
      adjusted: v.optional(choice(['yes', 'no'])),
    }),
    {},
  ),
  tokens: v.optional(v.array(token), []),
  indicators: v.pipe(v.array(indicator), v.minLength(1)),
  /** Changes to the standard rules by their id, and rules of this system's own. */
  rules: v.optional(v.array(systemRuleSchema)),
  /** Published cell texts, by indicator number and column id (`status`, `2021.total`). */
  published: v.optional(v.record(v.string(), v.record(v.string(), v.string())), {}),
});

/** An indicator system as loaded: every default filled in, every reference known to hold. */
export type IndicatorSystem = v.InferOutput<typeof systemSchema>;
export type Indicator = IndicatorSystem['indicators'][number];
export type Period = IndicatorSystem['periods'][number];
export type Column = IndicatorSystem['columns'][number];
export type ColumnRole = (typeof columnRoles)[number];
export type ChoiceRole = keyof IndicatorSystem['choices'];
