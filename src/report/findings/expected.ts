import type { Language } from '../../domain/language';
import type { Expected } from '../../domain/validation';
import { shown } from './numbers';

/** What should be there instead, as a phrase; empty where nothing more is to be said. */
export function wordExpected(expected: Expected, language: Language): string {
  const zh = language === 'zh';
  switch (expected.kind) {
    case 'text':
      return expected.text === '' ? (zh ? '空' : 'nothing') : `“${expected.text}”`;
    case 'oneOf': {
      const [only] = expected.texts;
      if (expected.texts.length === 1 && only !== undefined) return `“${only}”`;
      const listed = expected.texts.slice(0, 8).join(zh ? '、' : ', ');
      if (expected.suggestion === undefined) return zh ? `从${listed}中选填` : `one of ${listed}`;
      return `“${expected.suggestion}”`;
    }
    case 'between':
      return wordInterval(expected.low, expected.high, expected.unit, zh);
    case 'number':
      return zh ? '数字' : 'a number';
    case 'filled':
      return zh ? '填数；没有数填“—”' : 'a figure, or a dash where there is none';
    case 'nothing':
      return '';
    case 'count':
      return zh ? `${expected.count}个` : String(expected.count);
  }
}

function wordInterval(low: number, high: number, unit: string, zh: boolean): string {
  const [from, to] = [shown(low), shown(high)];
  if (from === to) return zh ? from + unit : `${from} ${unit}`.trim();
  if (low === -Infinity) return zh ? `不超过${to}${unit}` : `at most ${to} ${unit}`.trim();
  if (high === Infinity) return zh ? `不低于${from}${unit}` : `at least ${from} ${unit}`.trim();
  return zh ? `${from}～${to}${unit}` : `${from} to ${to} ${unit}`.trim();
}
