import { type Lexicon, lexiconAfter, lexiconBefore, wordAt, wordEndingAt } from './lexicon';
import type { Affix } from './quantity';

/** A remark in brackets, a stretch of punctuation, or anything else. */
const PIECE = /[（(][^（()）]*[）)]|[，。；、,;：:！!？?]+|[^（(，。；、,;：:！!？?]+|[（(]/gu;
const NOT_A_UNIT = /^[（(，。；、,;：:！!？?]/u;
const CLOSING = /[）)]/gu;

/** The words before a number, in order. What no lexicon knows is a label: `夏粮`. */
export function affixesBefore(text: string): Affix[] {
  const beside: Affix[] = [];
  let end = text.length;
  while (end > 0) {
    const affix = wordEndingAt(lexiconBefore, text, end);
    if (affix === undefined) break;
    beside.push(affix);
    end -= affix.text.length;
  }
  return [...scan(text.slice(0, end), lexiconBefore, label), ...beside.reverse()];
}

/** The words after a number, in order. What no lexicon knows is its unit: `亿元`. */
export function affixesAfter(text: string): Affix[] {
  const beside: Affix[] = [];
  let start = 0;
  while (start < text.length) {
    const affix = wordAt(lexiconAfter, text, start, 'beside');
    if (affix === undefined) break;
    beside.push(affix);
    start += affix.text.length;
  }
  return [...beside, ...scan(text.slice(start), lexiconAfter, unitsAndRemarks)];
}

/** Finds the lexicon's words in a text, but not inside round brackets: `（含5以上）` is one remark. */
function scan(text: string, lexicon: Lexicon, unknown: (text: string) => Affix[]): Affix[] {
  if (text === '') return [];
  const affixes: Affix[] = [];
  const closings = Array.from(text.matchAll(CLOSING), ({ index }) => index);
  let nextClosing = 0;
  let unknownFrom = 0;
  let at = 0;
  while (at < text.length) {
    const affix = wordAt(lexicon, text, at, 'apart');
    if (affix !== undefined) {
      affixes.push(...unknown(text.slice(unknownFrom, at)), affix);
      at += affix.text.length;
      unknownFrom = at;
      continue;
    }
    while ((closings[nextClosing] ?? Infinity) < at) nextClosing += 1;
    const opens = text[at] === '（' || text[at] === '(';
    at = 1 + (opens ? (closings[nextClosing] ?? at) : at);
  }
  affixes.push(...unknown(text.slice(unknownFrom)));
  return affixes;
}

function label(text: string): Affix[] {
  return text === '' ? [] : [{ kind: 'label', text }];
}

function unitsAndRemarks(text: string): Affix[] {
  return Array.from(text.matchAll(PIECE), ([piece]) => ({
    kind: NOT_A_UNIT.test(piece) ? 'label' : 'unit',
    text: piece,
  }));
}
