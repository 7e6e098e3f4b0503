import { type Rule } from '../rule';
import { definitions, references, SECTIONS, type Entry } from '../resources';
import { attribute, childAt, childrenOf, type Element } from '../tree';

const RESID_LENGTH = 32;
const TEXT_LENGTH = { short: 125, long: 250 } as const;

/** The texts of a kind with all their languages, in Resources and, of the same length, in the base. */
function* texts(root: Element, kind: 'short' | 'long'): Generator<{ at: Element; text: string }> {
  const base = childAt(root, kind === 'short' ? 'DisplayName' : 'Description');
  const holders = definitions(root)
    .filter((entry) => entry.kind === kind)
    .map(({ at }) => at);
  for (const at of base ? [base, ...holders] : holders) {
    yield { at, text: attribute(at, 'DefaultValue') };
    for (const each of childrenOf(at, 'Override'))
      yield { at: each, text: attribute(each, 'Value') };
  }
}

function textLength(kind: 'short' | 'long'): Rule {
  const limit = TEXT_LENGTH[kind];
  return {
    id: `${kind}-text`,
    why: `Office refuses a manifest with a ${kind} text of more than ${limit} characters.`,
    *check({ root }) {
      for (const { at, text } of texts(root, kind)) {
        if (text.length <= limit) continue;
        yield { at, message: `"${text}" has ${text.length} characters. Shorten it to ${limit}.` };
      }
    },
  };
}

const same = (a: Entry, b: Entry) => a.kind === b.kind && a.id === b.id;

export const resourceRules: readonly Rule[] = [
  textLength('short'),
  textLength('long'),
  {
    id: 'resid-length',
    why: `Office refuses a manifest with a resid of more than ${RESID_LENGTH} characters.`,
    *check({ root }) {
      for (const { id, at } of [...references(root), ...definitions(root)]) {
        if (id.length <= RESID_LENGTH) continue;
        yield {
          at,
          message: `"${id}" has ${id.length} characters. Shorten it to ${RESID_LENGTH}.`,
        };
      }
    },
  },
  {
    id: 'resid-known',
    why: 'Office does not start an add-in whose manifest asks for a resource that is not there.',
    *check({ root }) {
      const defined = definitions(root);
      for (const reference of references(root)) {
        if (defined.some((each) => same(each, reference))) continue;
        const elsewhere = defined.find(({ id }) => id === reference.id);
        const remedy = elsewhere ? `it stands in ${SECTIONS[elsewhere.kind]}; move it` : 'add it';
        yield {
          at: reference.at,
          message: `${reference.at.name} asks for "${reference.id}", which ${SECTIONS[reference.kind]} lacks: ${remedy}.`,
        };
      }
    },
  },
  {
    id: 'resource-used',
    why: 'A resource that nothing asks for is a text that gets translated and never shown, or a lost reference.',
    *check({ root }) {
      const used = references(root);
      for (const entry of definitions(root)) {
        if (used.some((each) => same(each, entry))) continue;
        yield {
          at: entry.at,
          message: `Nothing asks for "${entry.id}". Take it out or refer to it.`,
        };
      }
    },
  },
  {
    id: 'resource-once',
    why: 'An id must be unique among all resources; otherwise which of them shows is left to Office.',
    *check({ root }) {
      const all = definitions(root);
      for (const [index, entry] of all.entries()) {
        if (all.findIndex(({ id }) => id === entry.id) === index) continue;
        yield { at: entry.at, message: `"${entry.id}" is the id of two resources. Rename one.` };
      }
    },
  },
];
