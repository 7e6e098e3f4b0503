import { type Lexicon, lexiconAfter, lexiconBefore } from './lexicon';
import type { Affix, AffixKind } from './quantity';

/** A remark in brackets, a stretch of punctuation, or anything else. */
const PIECE = /[（(][^（）()]*[）)]|[，。；、,;：:！!？?]+|[^（(，。；、,;：:！!？?]+|[（(]/gu;
const HAN = /\p{Script=Han}/u;

/** The words before a number, in order. What no lexicon knows is a label: `夏粮`. */
export function affixesBefore(text: string): Affix[] {
  const beside: Affix[] = [];
  let end = text.length;
  for (;;) {
    const affix = lexiconBefore.find((word) => text.endsWith(word.text, end));
    if (affix === undefined) break;
    beside.push(affix);
    end -= affix.text.length;
  }
  return [...scan(text.slice(0, end), lexiconBefore, 'label'), ...beside.reverse()];
}

/** The words after a number, in order. What no lexicon knows is its unit: `亿元`. */
export function affixesAfter(text: string): Affix[] {
  const beside: Affix[] = [];
  let start = 0;
  for (;;) {
    const affix = lexiconAfter.find((word) => text.startsWith(word.text, start));
    if (affix === undefined) break;
    beside.push(affix);
    start += affix.text.length;
  }
  return [...beside, ...scan(text.slice(start), lexiconAfter, 'unit')];
}

/**
 * Finds the lexicon's words inside a text. One Han character alone is believed only right beside the
 * number: 约 in 节约 or 条约 does not say "about".
 */
function scan(text: string, lexicon: Lexicon, other: AffixKind): Affix[] {
  const words = lexicon.filter((word) => word.text.length > 1 || !HAN.test(word.text));
  const affixes: Affix[] = [];
  let unknownFrom = 0;
  let at = 0;
  while (at < text.length) {
    const affix = words.find((word) => text.startsWith(word.text, at));
    if (affix === undefined) {
      at += 1;
      continue;
    }
    affixes.push(...unknownPieces(text.slice(unknownFrom, at), other), affix);
    at += affix.text.length;
    unknownFrom = at;
  }
  affixes.push(...unknownPieces(text.slice(unknownFrom), other));
  return affixes;
}

function unknownPieces(text: string, other: AffixKind): Affix[] {
  if (other === 'label') return text === '' ? [] : [{ kind: 'label', text }];
  return Array.from(text.matchAll(PIECE), ([piece]) => ({
    kind: /^[（(，。；、,;：:！!？?]/u.test(piece) ? 'label' : other,
    text: piece,
  }));
}
