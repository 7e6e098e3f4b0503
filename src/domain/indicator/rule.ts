import * as v from 'valibot';

/*
 * The shape of a validation rule (审核关系). Standard rules ship as data; an indicator system
 * refers to them by id to switch them off or change them, and adds rules of its own.
 */

const text = v.pipe(v.string(), v.nonEmpty());
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const words = v.strictObject({ zh: text, en: v.optional(text) });
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const positive = v.pipe(v.number(), v.minValue(Number.MIN_VALUE));

/** 强制性: blocks a submission. 核实性: passes with an explanation. 提示性: information. */
export const severities = ['error', 'warning', 'info'] as const;

/** Types of rules in the ESS handbook on data validation that a table can carry. */
export const ruleTypes = [
  'FLF',
  'FDT',
  'FDM',
  'COV',
  'RWD',
  'REP',
  'RNR',
  'COC',
  'VIR',
  'VCO',
  'VAD',
  'VNO',
  'VRT',
] as const;

/** Which rows and columns a rule speaks of: all that fit every part; all where nothing is said. */
const scope = v.strictObject({
  indicators: v.optional(v.pipe(v.array(count), v.minLength(1))),
  except: v.optional(v.pipe(v.array(count), v.minLength(1))),
  /** Roles (`total`) or column ids (`2021.total`). */
  columns: v.optional(v.pipe(v.array(text), v.minLength(1))),
  attributes: v.optional(v.pipe(v.array(v.picklist(['binding', 'indicative'])), v.minLength(1))),
  measures: v.optional(
    v.pipe(
      v.array(
        v.picklist(['level', 'growth', 'share', 'perCapita', 'cumulative', 'limit', 'policy']),
      ),
      v.minLength(1),
    ),
  ),
  natures: v.optional(
    v.pipe(v.array(v.picklist(['flow', 'stock', 'ratio', 'count'])), v.minLength(1)),
  ),
  units: v.optional(v.pipe(v.array(text), v.minLength(1))),
  exceptUnits: v.optional(v.pipe(v.array(text), v.minLength(1))),
  totals: v.optional(v.picklist(['level', 'rate'])),
});

/** Every key but `id` and `severity` may be left out; level and type then follow from the kind. */
const common = {
  id: slug,
  severity: v.picklist(severities),
  /** ESS validation level, 0 (form of the file) to 5 (other institutions). */
  level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5))),
  type: v.optional(v.picklist(ruleTypes)),
  off: v.optional(v.boolean()),
  scope: v.optional(scope),
  /** Ids of rules that do not speak of this rule's rows. */
  replaces: v.optional(v.pipe(v.array(slug), v.minLength(1))),
  /** Said instead of the standing sentence; may hold {cell}, {found} and {expected}. */
  message: v.optional(words),
};

/** A rule without a limit may say why it is there. */
const reasoned = { ...common, reason: v.optional(words) };
/** A limit that nobody defends is not there. */
const limited = { ...common, reason: words };

/** Rules that need no parameters. */
export const plainKinds = [
  'header',
  'columnMissing',
  'columnUnknown',
  'rowMissing',
  'rowTwice',
  'rowUnknown',
  'rowOrder',
  'lockedText',
  'hidden',
  'strayCell',
  'template',
  'choiceCount',
  'readable',
  'permittedWord',
  'choice',
  'required',
  'gap',
  'form',
  'storedAsText',
  'unit',
  'unitRepeated',
  'percentForm',
  'percentAsFraction',
  'otherMeasure',
  'notFinal',
  'partOnly',
  'growth',
  'reduction',
  'turn',
  'verdict',
  'cumulative',
  'adjustment',
  'adjustedTarget',
  'target',
  'zero',
  'constantAmongFormulas',
  'mixedDashes',
  'rateInTotal',
  'boundInBase',
] as const;

const plain = v.strictObject({ kind: v.picklist(plainKinds), ...reasoned });

/** The figure as displayed lies between two bounds, both included. */
const range = v.strictObject({
  kind: v.literal('range'),
  ...limited,
  parameters: v.strictObject({ min: v.optional(v.number()), max: v.optional(v.number()) }),
});

/** Change against the period before: in percent of it, or by an amount in the indicator's unit. */
const jump = v.strictObject({
  kind: v.literal('jump'),
  ...limited,
  parameters: v.strictObject({ percent: v.optional(positive), amount: v.optional(positive) }),
});

/** A figure off its neighbours in time on both sides, in percent of the nearer one. */
const spike = v.strictObject({
  kind: v.literal('spike'),
  ...limited,
  parameters: v.strictObject({ percent: positive }),
});

/** A figure that is its neighbour's times one of these powers of ten, or a part of it. */
const magnitude = v.strictObject({
  kind: v.literal('magnitude'),
  ...limited,
  parameters: v.strictObject({ powers: v.pipe(v.array(count), v.minLength(1)) }),
});

/** The change of prices that nominal levels and a real growth rate imply, in percent. */
const priceChange = v.strictObject({
  kind: v.literal('priceChange'),
  ...limited,
  parameters: v.strictObject({ percent: positive }),
});

/**
 * Part of a full year's figure that half a year may have. A period of other length may be as far from
 * its own part of the year: with 0.3 and 0.7, nine months may have 0.55 to 0.95.
 */
const partOfYear = v.strictObject({
  kind: v.literal('partOfYear'),
  ...limited,
  parameters: v.strictObject({ min: share, max: share }),
});

/** The label against the status that a profile computes. */
const label = v.strictObject({
  kind: v.literal('label'),
  ...reasoned,
  parameters: v.optional(
    v.strictObject({
      /** The profile whose words the labels follow; the user's choice goes before it. */
      profile: v.optional(slug),
      /** The indicator whose growth is economic growth. */
      reference: v.optional(count),
    }),
    {},
  ),
});

/** A figure written with at least so many digits that is the same as that of the period before. */
const repeated = v.strictObject({
  kind: v.literal('repeated'),
  ...limited,
  parameters: v.strictObject({ digits: count }),
});

/** A figure with more decimals than this, and than the others of its row. */
const decimals = v.strictObject({
  kind: v.literal('decimals'),
  ...limited,
  parameters: v.strictObject({ digits: count }),
});

/** A row that is the sum of others in every column of the scope, less what is counted twice. */
const sum = v.strictObject({
  kind: v.literal('sum'),
  ...reasoned,
  parameters: v.strictObject({
    total: count,
    parts: v.pipe(v.array(count), v.minLength(1)),
    less: v.optional(v.number(), 0),
  }),
});

/** A figure that was submitted or published before. Where more differ, the data are others. */
const revision = v.strictObject({
  kind: v.literal('revision'),
  ...limited,
  parameters: v.strictObject({
    against: v.picklist(['previous', 'published']),
    percent: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
    most: v.optional(share, 1),
  }),
});

const kinds = [
  plain,
  range,
  jump,
  spike,
  magnitude,
  priceChange,
  partOfYear,
  label,
  repeated,
  decimals,
  sum,
  revision,
] as const;

export const ruleSchema = v.variant('kind', [...kinds]);

/** Changes a rule of the standard set: what is named here goes before what it says there. */
const ruleChange = v.strictObject({
  id: slug,
  /** A change has no kind: it keeps that of the rule it changes. */
  kind: v.optional(v.never()),
  severity: v.optional(v.picklist(severities)),
  off: v.optional(v.boolean()),
  scope: v.optional(scope),
  parameters: v.optional(v.record(v.string(), v.unknown())),
  reason: v.optional(words),
  message: v.optional(words),
});

export const systemRuleSchema = v.variant('kind', [...kinds, ruleChange]);

export const ruleSetSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: slug,
  label: v.strictObject({ zh: text, en: text }),
  rules: v.pipe(v.array(ruleSchema), v.minLength(1)),
});

export type Rule = v.InferOutput<typeof ruleSchema>;
export type RuleKind = Rule['kind'];
export type RuleOf<Kind extends RuleKind> = Extract<Rule, { readonly kind: Kind }>;
export type RuleScope = v.InferOutput<typeof scope>;
export type RuleType = (typeof ruleTypes)[number];
export type RuleSet = v.InferOutput<typeof ruleSetSchema>;
export type SystemRule = v.InferOutput<typeof systemRuleSchema>;
export type Severity = (typeof severities)[number];
