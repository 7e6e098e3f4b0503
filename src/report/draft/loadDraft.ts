import * as v from 'valibot';
import { type Loaded, type SystemProblem, nearest, shapeProblem } from '../../domain/indicator';
import { domainFacts, indicatorFacts, itemFacts, wholeFacts } from './facts';
import { hasLooseBrace, namesIn } from './fill';
import { type DraftTemplate, type ListName, type Variant, draftSchema } from './schema';

/**
 * Checks the templates of a draft: their shape, and that every name in braces is a fact that there
 * is at that place. All problems are reported, each with its JSON path; nothing is thrown.
 */
export function loadDraft(data: unknown): Loaded<DraftTemplate> {
  const shape = v.safeParse(draftSchema, data);
  if (!shape.success) return { ok: false, problems: shape.issues.map(shapeProblem) };
  const problems = textProblems(shape.output);
  return problems.length === 0 ? { ok: true, value: shape.output } : { ok: false, problems };
}

function textProblems(template: DraftTemplate): SystemProblem[] {
  const { title, overview, domain, indicator, lists } = template;
  return [
    ...inText('$.title', title, wholeFacts),
    ...inText('$.overview.heading', overview.heading, wholeFacts),
    ...inSlots('$.overview.slots', overview.slots, wholeFacts),
    ...inText('$.domain.heading', domain.heading, domainFacts),
    ...inSlots('$.domain.slots', domain.slots, domainFacts),
    ...inText('$.indicator.heading', indicator.heading, indicatorFacts),
    ...inSlots('$.indicator.slots', indicator.slots, indicatorFacts),
    ...(Object.keys(lists) as ListName[]).flatMap((name) =>
      inSlot(`$.lists.${name}.item`, lists[name].item, itemFacts[name]),
    ),
  ];
}

type Names = readonly string[];

function inSlots(path: string, slots: readonly (readonly Variant[])[], known: Names) {
  return slots.flatMap((slot, at) => inSlot(`${path}[${at}]`, slot, known));
}

function inSlot(path: string, slot: readonly Variant[], known: Names): SystemProblem[] {
  return slots(slot).flatMap(([text, at]) => inText(`${path}[${at}].text`, text, known));
}

const slots = (slot: readonly Variant[]) =>
  slot.map(({ text }, at): [string, number] => [text, at]);

function inText(path: string, text: string, known: Names): SystemProblem[] {
  if (hasLooseBrace(text)) {
    return [{ path, code: 'wrongForm', found: JSON.stringify(text), expected: ['{…}'] }];
  }
  return namesIn(text)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const suggestion = nearest(name, known);
      return {
        path,
        code: 'unknownReference',
        found: JSON.stringify(`{${name}}`),
        expected: known,
        ...(suggestion !== undefined && { suggestion }),
      };
    });
}
