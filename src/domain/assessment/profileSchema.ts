import * as v from 'valibot';
import { targetKinds } from './input';
import { measureNames } from './measures';

/*
 * The shape of a profile: one house's words and cuts for the status of an indicator. The types
 * below are inferred from it; what no single value can show (a class that no list holds, cuts out
 * of order) is checked in loadProfile.ts.
 */

const text = v.pipe(v.string(), v.nonEmpty());
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const words = v.strictObject({ zh: text, en: text });
const classId = v.pipe(v.string(), v.regex(/^[a-zA-Z]+$/));

/** What a class means to those who do not know the house's words. */
export const classMeanings = ['achieved', 'ahead', 'onTrack', 'behind', 'insufficient'] as const;

const statusClass = v.strictObject({
  id: classId,
  meaning: v.picklist(classMeanings),
  zh: text,
  en: text,
});

/** A rule speaks only of these rows; of all where absent. */
const scope = {
  kinds: v.optional(v.pipe(v.array(v.picklist(targetKinds)), v.minLength(1))),
  attribute: v.optional(v.picklist(['binding', 'indicative'])),
};

/** The target level is reached now. Says nothing of a row where it is not. */
const heldRule = v.strictObject({ by: v.literal('held'), ...scope, class: classId });

/** The first cut that a measure comes up to, from the highest down. */
const measureRule = v.strictObject({
  by: v.picklist(measureNames),
  ...scope,
  cuts: v.pipe(v.array(v.strictObject({ atLeast: v.number(), class: classId })), v.minLength(1)),
  below: classId,
});

/** A level to be kept, or the last year that was judged by a superior level. */
const metRule = v.strictObject({
  by: v.picklist(['limit', 'lastVerdict']),
  ...scope,
  met: classId,
  notMet: classId,
});

/** The part of the judged periods in which the target was met. */
const verdictShareRule = v.strictObject({
  by: v.literal('verdictShare'),
  ...scope,
  atLeast: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  met: classId,
  notMet: classId,
});

/** Nothing can be computed, and the house puts such rows into a class of its own choice. */
const noDataRule = v.strictObject({ by: v.literal('noData'), ...scope, class: classId });

const rule = v.variant('by', [heldRule, measureRule, metRule, verdictShareRule, noDataRule]);

export const profileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: slug,
  label: words,
  /** What a user has to know before trusting it; shown wherever the profile is offered. */
  notes: v.optional(v.array(words), []),
  source: v.optional(text),
  classes: v.pipe(v.array(statusClass), v.minLength(1)),
  /** The class of rows that no rule speaks of. */
  otherwise: classId,
  /** A first figure after the base year may stand in for a missing base. */
  provisionalBase: v.optional(v.boolean(), false),
  /** Own nominal growth against real economic growth: refused, or computed and marked. */
  mixedPrices: v.optional(v.picklist(['refuse', 'caveat']), 'refuse'),
  /** The first rule that speaks of a row decides. */
  rules: v.pipe(v.array(rule), v.minLength(1)),
});

export type Profile = v.InferOutput<typeof profileSchema>;
export type StatusClass = Profile['classes'][number];
export type ClassMeaning = (typeof classMeanings)[number];
export type Rule = Profile['rules'][number];
