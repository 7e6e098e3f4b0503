import * as v from 'valibot';

/*
 * A table of a report (表1, 表2 …) that is no indicator table: labels to the left, figures to the
 * right, and rules that hold between its cells or with another table. Nothing is assessed in it.
 */

const text = v.pipe(v.string(), v.nonEmpty());
const slug = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/));

const column = v.strictObject({
  id: slug,
  head: text,
  /** `label` names the row; `text` may say anything. */
  kind: v.picklist(['label', 'figure', 'text']),
  /** In half-width characters. */
  width: v.optional(v.pipe(v.number(), v.minValue(4), v.maxValue(80)), 14),
});

const row = v.strictObject({
  id: slug,
  /** By the ids of label columns; a label that is absent is blank. */
  labels: v.record(v.string(), text),
  /** The highest value is the last in rank. */
  lowerIsBetter: v.optional(v.boolean(), false),
});

const ruleBase = { id: slug, severity: v.picklist(['error', 'warning', 'info']) };
const rows = v.pipe(v.array(slug), v.minLength(1));

/** The total is the sum of its parts. */
const sum = v.strictObject({
  kind: v.literal('sum'),
  ...ruleBase,
  rows,
  parts: v.pipe(v.array(slug), v.minLength(1)),
  total: slug,
  /** A text column whose number is taken off (扣除重复计算). */
  less: v.optional(slug),
  /** What comes again counts once, and how much that is the table does not say. */
  orLess: v.optional(v.boolean(), false),
});

const notAbove = v.strictObject({
  kind: v.literal('notAbove'),
  ...ruleBase,
  rows,
  column: slug,
  bound: slug,
});

/** A rank (位次) lies among the members; who has the best value is first. */
const rank = v.strictObject({
  kind: v.literal('rank'),
  ...ruleBase,
  rows,
  column: slug,
  best: v.optional(slug),
  members: v.pipe(v.number(), v.integer(), v.minValue(2)),
});

/** The same figure stands in an indicator table. */
const same = v.strictObject({
  kind: v.literal('same'),
  ...ruleBase,
  row: slug,
  column: slug,
  with: v.strictObject({ system: text, indicator: v.number(), column: text }),
});

/** The figure, or its rank, is stated elsewhere in the report. */
const stated = v.strictObject({
  kind: v.literal('stated'),
  ...ruleBase,
  row: slug,
  column: slug,
  part: v.picklist(['number', 'rank']),
  value: text,
  where: v.strictObject({ zh: text, en: text }),
});

export const reportTableSchema = v.strictObject({
  id: slug,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  label: v.strictObject({ zh: text, en: text }),
  title: text,
  columns: v.pipe(v.array(column), v.minLength(2)),
  rows: v.pipe(v.array(row), v.minLength(1)),
  rules: v.optional(v.array(v.variant('kind', [sum, notAbove, rank, same, stated])), []),
  /** Cell texts by row and column. */
  published: v.optional(v.record(v.string(), v.record(v.string(), v.string())), {}),
});

export type ReportTable = v.InferOutput<typeof reportTableSchema>;
export type ReportColumn = ReportTable['columns'][number];
export type ReportRow = ReportTable['rows'][number];
export type ReportRule = ReportTable['rules'][number];
export type RuleOf<Kind extends ReportRule['kind']> = Extract<ReportRule, { kind: Kind }>;

/** Cell texts by row id and column id. */
export type ReportCells = Readonly<
  Record<string, Readonly<Partial<Record<string, string>>> | undefined>
>;
