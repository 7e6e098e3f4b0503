import * as v from 'valibot';
import { classMeanings, completions, measureNames, targetKinds } from '../../domain/assessment';

/*
 * The shape of a draft's templates. A text names facts in braces: `{name}`. A slot is a list of
 * variants; the first whose conditions hold and whose facts are all there is written, so that a
 * sentence without its figure is never written at all. Which facts there are is in facts.ts;
 * that a text names only those is checked in loadDraft.ts.
 */

const text = v.pipe(v.string(), v.nonEmpty());

/** What a variant may ask about an indicator; each is one word. */
const traits = {
  kind: targetKinds,
  direction: ['up', 'down'],
  prices: ['constant', 'current', 'none'],
  meaning: classMeanings,
  by: [...measureNames, 'held', 'limit', 'lastVerdict', 'verdictShare', 'noData', 'nothing'],
  completion: completions,
  agreement: ['agrees', 'computedBetter', 'computedWorse', 'notComputed', 'notPublished'],
  borderline: ['yes', 'no'],
  mixedPrices: ['yes', 'no'],
  provisionalBase: ['yes', 'no'],
  adjusted: ['yes', 'no', 'unsaid'],
} as const;

export type Traits = { readonly [Trait in keyof typeof traits]: (typeof traits)[Trait][number] };

const anyOf = <const Words extends readonly string[]>(words: Words) =>
  v.optional(v.pipe(v.array(v.picklist(words)), v.minLength(1)));

const conditions = v.strictObject({
  kind: anyOf(traits.kind),
  direction: anyOf(traits.direction),
  prices: anyOf(traits.prices),
  meaning: anyOf(traits.meaning),
  by: anyOf(traits.by),
  completion: anyOf(traits.completion),
  agreement: anyOf(traits.agreement),
  borderline: anyOf(traits.borderline),
  mixedPrices: anyOf(traits.mixedPrices),
  provisionalBase: anyOf(traits.provisionalBase),
  adjusted: anyOf(traits.adjusted),
});

const variant = v.strictObject({
  /** Any of the words of each trait. */
  when: v.optional(conditions, {}),
  text,
});

const slot = v.pipe(v.array(variant), v.minLength(1));
const slots = v.pipe(v.array(slot), v.minLength(1));

/** How the members of a list are written, and what stands between them. */
const list = v.strictObject({ item: slot, join: v.string() });

export const draftSchema = v.strictObject({
  $schema: v.optional(v.string()),
  language: v.picklist(['zh', 'en']),
  /** Between two sentences. */
  separator: v.string(),
  title: text,
  overview: v.strictObject({ heading: text, slots }),
  domain: v.strictObject({ heading: text, slots }),
  indicator: v.strictObject({ heading: text, slots }),
  lists: v.strictObject({
    figures: list,
    silent: list,
    attributes: list,
    statuses: list,
    completions: list,
    domains: list,
  }),
});

export type DraftTemplate = v.InferOutput<typeof draftSchema>;
export type Variant = DraftTemplate['indicator']['slots'][number][number];
export type ListName = keyof DraftTemplate['lists'];
