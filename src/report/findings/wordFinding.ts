import { type IndicatorSystem, kindNames } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { Finding, Unchecked, Words } from '../../domain/validation';
import { wordExpected } from './expected';
import { wordPlace } from './place';
import { wordRemedy } from './remedies';
import { wordSuspicion } from './suspicion';
import { wordWhy } from './why';

/** A finding in words, part by part, so that a list can show some and a message all. */
export interface FindingWords {
  /** 增速与总量不符 */
  readonly title: string;
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  /** The figures that it rests on. */
  readonly why: string;
  /** The reason that the rule's data give. */
  readonly reason: string;
  readonly suspicion: string;
  readonly remedy: string;
  /** Everything in one text. */
  readonly message: string;
}

/** Says what was found, where, what was expected, why, and what to do. */
export function wordFinding(
  finding: Finding,
  system: IndicatorSystem,
  language: Language,
): FindingWords {
  const [first] = finding.cells;
  const rest = finding.cells.length - 1;
  const place = first === undefined ? '' : wordPlace(first, system, language);
  const parts = {
    title: kindNames[finding.kind][language],
    place,
    found: finding.found,
    expected: wordExpected(finding.expected, language),
    why: wordWhy(finding, system, language),
    reason: inLanguage(finding.reason, language),
    suspicion:
      finding.suspicion === undefined ? '' : wordSuspicion(finding.suspicion, system, language),
    remedy: wordRemedy(finding.remedy, finding.severity, language),
  };
  return { ...parts, message: messageOf(finding, parts, rest, language) };
}

type Parts = Omit<FindingWords, 'message'>;

function messageOf(finding: Finding, parts: Parts, rest: number, language: Language): string {
  const own = inLanguage(finding.message, language);
  if (own !== '') {
    return own
      .replaceAll('{cell}', parts.place)
      .replaceAll('{found}', parts.found)
      .replaceAll('{expected}', parts.expected);
  }
  const zh = language === 'zh';
  const isSpread = ['mixedDashes', 'rateInTotal', 'required'].includes(finding.kind);
  const more = isSpread && rest > 0 ? (zh ? `等${rest + 1}处` : ` and ${rest} more`) : '';
  const found = parts.found === '' ? '' : zh ? `填“${parts.found}”` : `“${parts.found}”`;
  const expected =
    parts.expected === '' ? '' : zh ? `应为${parts.expected}` : `expected ${parts.expected}`;
  const said = [found, expected].filter((part) => part !== '').join(zh ? '，' : ', ');
  const head = zh
    ? `${parts.title}：${parts.place}${more}${said}。`
    : `${parts.title}: ${parts.place}${more}${said === '' ? '' : ` ${said}`}.`;
  const sentences = [head, parts.why, parts.suspicion, parts.reason, parts.remedy];
  return sentences.filter((part) => part !== '').join(zh ? '' : ' ');
}

/** Chinese where the data say nothing in English. */
function inLanguage(words: Words | undefined, language: Language): string {
  if (words === undefined) return '';
  return language === 'zh' ? words.zh : (words.en ?? words.zh);
}

/** What was not checked, and why. */
export function wordUnchecked({ cause, text }: Unchecked, language: Language): string {
  const zh = language === 'zh';
  switch (cause) {
    case 'columnMissing':
      return zh
        ? `没有“${text}”栏，未审核该栏。`
        : `There is no column “${text}”: it was not checked.`;
    case 'rowUnknown':
      return zh ? `“${text}”不在指标体系内，未审核。` : `“${text}” is in no system: not checked.`;
    case 'rowMissing':
      return zh ? `没有“${text}”一行，未审核。` : `There is no row “${text}”: not checked.`;
    case 'rowTwice':
      return zh
        ? `“${text}”重复，只审核了第一行。`
        : `“${text}” is there twice: only the first row was checked.`;
  }
}
