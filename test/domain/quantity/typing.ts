import fc from 'fast-check';
import { type Figure, formatQuantity } from '../../../src/domain/quantity';
import { figures } from './arbitraries';

/** What fingers, input methods and pastes produce: mostly nearly right, sometimes anything at all. */
export const typedTexts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        ...'0123456789',
        ...'０１５９',
        ...".。．,，'’ \u00a0\u3000\u200b\t",
        ...'-−–－—~～+＋负至到',
        ...'[]［］【】〔〕()（）',
        ...'%％‰',
        ...'>＜≧=＝/／:*^±',
        ...'eE',
        ...'年月日',
        '以上',
        '不超过',
        '预计',
        '约',
        '亿元',
        '夏粮',
        '#REF!',
        'm2',
        'CO2',
        '五',
        '½',
        '①',
        '\u{1d7d3}',
        '\ud800',
        '百分之',
        '增长',
        '"',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

/** Signs and what hands and input methods make of them. */
const slips: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[0-9])\.(?=[0-9])/gu, ['。', '．', '.']],
  [/(?<=[0-9]),(?=[0-9])/gu, ['，', '’', ' ', '\u00a0', ',']],
  [/-(?=\.?[0-9])/gu, ['−', '–', '－', '- ', '-']],
  [/\[/gu, ['［', '【', '〔', '[ ', '[']],
  [/\]/gu, ['］', '】', '〕', ' ]', ']']],
  [/%/gu, ['％', ' %', '\u200b%', '%']],
  [/(?<=\p{Script=Han})(?=[^ ])/gu, ['\u3000', ' ', '\ufeff', '', '', '']],
  [/(?<=\p{Script=Han})\//gu, ['／', ' / ', '/']],
];

/** A figure and a careless way to type it. */
export const carelesslyTyped: fc.Arbitrary<readonly [Figure, string]> = fc
  .tuple(
    figures,
    fc.array(fc.nat(), { minLength: slips.length, maxLength: slips.length }),
    fc.boolean(),
  )
  .map(([figure, choices, wide]) => {
    const typed = slips.reduce(
      (text, [pattern, spellings], index) =>
        text.replace(pattern, spellings[(choices[index] ?? 0) % spellings.length] ?? ''),
      formatQuantity(figure),
    );
    return [
      figure,
      wide
        ? typed.replace(/(?<![A-Za-z])[0-9]/gu, (d) =>
            String.fromCharCode(d.charCodeAt(0) + 0xfee0),
          )
        : typed,
    ];
  });
