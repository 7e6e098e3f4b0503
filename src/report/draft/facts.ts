import type { ListName } from './schema';

/** What a template may name. Values are texts; a fact that is absent makes its sentence stay away. */
export type Facts<Name extends string = string> = Readonly<Partial<Record<Name, string>>>;

/** Of the whole table. */
export const wholeFacts = [
  'place',
  'title',
  'baseYear',
  'targetYear',
  'asOf',
  'year',
  'profile',
  'total',
  'domainCount',
  'attributes',
  'statuses',
  'completions',
  'domains',
  'borderline',
  'borderlineCount',
  'unmeasured',
  'unmeasuredCount',
  'different',
  'differentCount',
] as const;

export const domainFacts = ['ordinal', 'domain', 'count', 'statuses', 'names'] as const;

export const indicatorFacts = [
  'number',
  'name',
  'unit',
  'attribute',
  'responsible',
  'baseYear',
  'targetYear',
  'asOf',
  'year',
  // As printed, with the unit.
  'base',
  'target',
  'rate',
  /** The rate without its sign and brackets. */
  'rateSize',
  'expected',
  /** Words in the place of a figure: 完成省定目标. */
  'baseWord',
  'targetWord',
  'rateWord',
  'expectedWord',
  'figures',
  'silent',
  // Averages a year so far, by the direction in which they went, without a sign.
  'span',
  'averageUp',
  'averageDown',
  'stepUp',
  'stepDown',
  'accumulatedUp',
  'accumulatedDown',
  'economyUp',
  // Where the row should be by now, and where it is.
  'required',
  'actual',
  'above',
  'below',
  'requiredUp',
  'requiredDown',
  'pace',
  'interval',
  'halfYearPace',
  'status',
  'published',
  'profile',
  'completion',
  'problem',
  'judged',
  'met',
  // The years that are left.
  'left',
  'forecast',
  'forecastUp',
  'forecastDown',
  'neededUp',
  'neededDown',
  'neededStepUp',
  'neededStepDown',
] as const;

export const itemFacts = {
  figures: ['period', 'total', 'growthUp', 'growthDown', 'rateUp', 'rateDown', 'verdict'],
  silent: ['period'],
  attributes: ['attribute', 'count'],
  statuses: ['status', 'count', 'names'],
  completions: ['completion', 'count', 'names'],
  domains: ['domain', 'count'],
} as const satisfies Readonly<Record<ListName, readonly string[]>>;

export type WholeFact = (typeof wholeFacts)[number];
export type DomainFact = (typeof domainFacts)[number];
export type IndicatorFact = (typeof indicatorFacts)[number];
export type ItemFact<Name extends ListName> = (typeof itemFacts)[Name][number];
