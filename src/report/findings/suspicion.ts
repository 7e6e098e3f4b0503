import type { IndicatorSystem } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { Suspicion } from '../../domain/validation';
import { wordPlace } from './place';

/** What was probably meant, and by which slip it became what is there. */
export function wordSuspicion(
  suspicion: Suspicion,
  system: IndicatorSystem,
  language: Language,
): string {
  const zh = language === 'zh';
  const { kind, meant, from, power = 0 } = suspicion;
  const place = from === undefined ? '' : wordPlace(from, system, language);
  const times = `10${power === 1 || power === -1 ? '' : superscript(Math.abs(power))}`;
  const ask = zh ? `是不是“${meant}”？` : `Was “${meant}” meant?`;
  switch (kind) {
    case 'sign':
      return zh ? `可能丢了或多了负号，${ask}` : `A minus sign may be lost or added. ${ask}`;
    case 'scale':
      return power > 0
        ? zh
          ? `可能大了${times}倍（单位或小数点），${ask}`
          : `It may be ${times} times too large (unit or point). ${ask}`
        : zh
          ? `可能小了${times}倍（单位或小数点），${ask}`
          : `It may be ${times} times too small (unit or point). ${ask}`;
    case 'percent':
      return zh
        ? `可能把百分数写成了小数，${ask}`
        : `A percentage may be written as a fraction. ${ask}`;
    case 'otherColumn':
    case 'otherRow':
      return zh
        ? `与${place}的数相同，可能填串了。`
        : `It is the figure of ${place}: perhaps the wrong cell.`;
    case 'copiedRow':
      return zh
        ? `这一行的数与${place}一行全部相同，可能整行填串了。`
        : `All figures of this row are those of ${place}: perhaps the wrong row.`;
    case 'swapped':
      return zh ? `可能两位数字写颠倒了，${ask}` : `Two digits may be swapped. ${ask}`;
    case 'doubled':
    case 'extra':
      return zh ? `可能多敲了一位数字，${ask}` : `A digit may be one too many. ${ask}`;
    case 'dropped':
      return zh ? `可能漏了一位数字，${ask}` : `A digit may be missing. ${ask}`;
    case 'wrongDigit':
      return zh ? `可能有一位数字敲错，${ask}` : `A digit may be wrong. ${ask}`;
  }
}

const superscript = (power: number): string =>
  [...String(power)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '').join('');
