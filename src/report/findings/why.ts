import type { IndicatorSystem, RuleKind } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { Finding } from '../../domain/validation';
import { shown, shownPercent } from './numbers';
import { wordPlace } from './place';

/** What the judgement rests on: the figures compared, and what they give. */
export function wordWhy(finding: Finding, system: IndicatorSystem, language: Language): string {
  const zh = language === 'zh';
  const { against = [], computed, inPlaceOf, profile, problem } = finding.why;
  const parts: string[] = [];
  if (against.length > 0) {
    const list = against
      .map((cell) => `${wordPlace(cell, system, language)} ${cell.text}`)
      .join(zh ? '；' : '; ');
    parts.push(zh ? `对照：${list}` : `Compared with ${list}`);
  }
  if (computed !== undefined) parts.push(wordComputed(finding.kind, computed, zh));
  if (profile !== undefined)
    parts.push(zh ? `评价口径：${profile.zh}` : `By the profile “${profile.en}”`);
  if (inPlaceOf !== undefined) {
    const name = system.indicators.find(({ number }) => number === inPlaceOf)?.name ?? '';
    parts.push(zh ? `这里应是指标${inPlaceOf} ${name}` : `Here no. ${inPlaceOf} ${name} belongs`);
  }
  if (problem !== undefined) parts.push(problems[problem][language]);
  if (parts.length === 0) return '';
  if (zh) return `${parts.join('；')}。`;
  const said = parts.join('; ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function wordComputed(kind: RuleKind, value: number, zh: boolean): string {
  switch (kind) {
    case 'label':
      return zh ? `进度R＝${value.toFixed(2)}` : `pace R = ${value.toFixed(2)}`;
    case 'cumulative':
      return zh ? `各年连乘为${shownPercent(value)}` : `chained: ${shownPercent(value)}`;
    case 'partOfYear':
      return zh ? `占全年${value.toFixed(1)}%` : `${value.toFixed(1)} % of the year`;
    case 'sum':
      return zh ? `算得${shown(value)}` : `computed ${shown(value)}`;
    default:
      return zh ? `按总量计算为${shownPercent(value)}` : `the levels give ${shownPercent(value)}`;
  }
}

const problems: Readonly<
  Record<NonNullable<Finding['why']['problem']>, Readonly<Record<Language, string>>>
> = {
  date: { zh: '被当成了日期', en: 'it was taken for a date' },
  logical: { zh: '是逻辑值', en: 'it is a logical value' },
  unknownWord: { zh: '没有数字，也不是规定的用语', en: 'no number, and no agreed word' },
  notOneNumber: { zh: '不是一个确定的数', en: 'not surely one number' },
  descendingRange: { zh: '区间前大后小', en: 'a range that runs backwards' },
  cellError: { zh: '公式出错', en: 'an error of a formula' },
};
