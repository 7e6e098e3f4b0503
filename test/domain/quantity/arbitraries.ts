import fc from 'fast-check';
import type { Affix, Figure, Quantity, Range } from '../../../src/domain/quantity';
import { standardVocabulary } from '../../../src/domain/quantity';

/** Nothing, or one of these. */
function maybe(kind: Affix['kind'], ...texts: readonly string[]): fc.Arbitrary<readonly Affix[]> {
  return fc.oneof(
    fc.constant([]),
    fc.constantFrom(...texts).map((text) => [{ kind, text }]),
  );
}

function inOrder(
  ...parts: readonly fc.Arbitrary<readonly Affix[]>[]
): fc.Arbitrary<readonly Affix[]> {
  return fc.tuple(...parts).map((lists) => lists.flat());
}

const whole = fc.oneof(fc.constant('0'), fc.integer({ min: 1, max: 9_999_999 }).map(String));
const fraction = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 })
      .map((d) => `.${d.join('')}`),
  },
);
const number = fc
  .tuple(
    fc.constantFrom('', '', '-'),
    fc.oneof({ weight: 9, arbitrary: whole }, { weight: 1, arbitrary: fc.constant('') }),
    fraction,
  )
  .filter(([, before, after]) => before + after !== '')
  .map(([sign, before, after]) => ({
    sign,
    digits: sign + before + after,
    canGroup: before.length > 3,
  }));

const wordsBefore = inOrder(
  maybe('label', '夏粮', '全年', '城镇居民', '其中：', '（含税）'),
  maybe('estimate', '预计', '约', '大约', '接近'),
  maybe('measure', '年均增速', '累计下降', '增长', '节约'),
);
const boundBefore = maybe('atLeast', '≧', '≥', '>=', '＞＝', '不低于').chain((atLeast) =>
  atLeast.length > 0 ? fc.constant(atLeast) : maybe('below', '＜', '低于', '不足'),
);
const unit = maybe(
  'unit',
  '亿元',
  '万吨',
  '岁',
  '万元/人',
  '个百分点',
  '‰',
  'kg',
  'km2',
  '吨CO2',
  '"寸"',
  "'",
  '元@_*\\',
);
const wordsAfter = inOrder(
  unit,
  maybe('atMost', '以内', '以下'),
  maybe('estimate', '左右', '（预计）'),
  maybe('label', '（当年价）', ';'),
);

/** Figures as `parseQuantity` gives them, whatever a cell can hold of them. */
export const figures: fc.Arbitrary<Figure> = fc
  .record({
    number,
    grouped: fc.boolean(),
    percent: fc.boolean(),
    bracketed: fc.boolean(),
    looseSign: fc.boolean(),
    before: wordsBefore,
    bound: boundBefore,
    after: wordsAfter,
  })
  .map(
    ({
      number: { digits, canGroup },
      grouped,
      percent,
      bracketed,
      looseSign,
      before,
      bound,
      after,
    }): Figure => {
      const open: Affix[] = bracketed ? [{ kind: 'cumulative', text: '[' }] : [];
      const close: Affix[] = bracketed ? [{ kind: 'cumulative', text: ']' }] : [];
      const sign: Affix[] = bracketed && looseSign && !percent ? [{ kind: 'unit', text: '%' }] : [];
      return {
        kind: 'figure',
        digits,
        grouped: grouped && canGroup,
        percent,
        before: [...before, ...bound, ...open],
        after: [...close, ...sign, ...after],
      };
    },
  );

export const ranges: fc.Arbitrary<Range> = fc
  .record({
    bounds: fc.tuple(fc.integer({ min: -999, max: 1800 }), fc.integer({ min: 0, max: 1800 })),
    before: wordsBefore,
    unit: fc.constantFrom('', '亿元', '岁'),
    percent: fc.boolean(),
    both: fc.boolean(),
    separator: fc.constantFrom('-', '–', '—', '~', '～', '至', '到'),
    after: maybe('estimate', '左右'),
  })
  .map(({ bounds: [start, width], before, unit: text, percent, both, separator, after }): Range => {
    const bare = { kind: 'figure' as const, grouped: false, before: [], after: [] };
    const units: Affix[] = text === '' ? [] : [{ kind: 'unit', text }];
    const low = {
      ...bare,
      digits: String(start),
      percent: both && percent,
      before,
      after: both ? units : [],
    };
    const high = { ...bare, digits: String(start + width), percent, after: [...units, ...after] };
    return { kind: 'range', low, high, separator };
  });

export const quantities: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 6, arbitrary: figures },
  { weight: 2, arbitrary: ranges },
  fc
    .constantFrom(...standardVocabulary)
    .map(([text, meaning]): Quantity => ({ kind: 'token', text, meaning })),
  fc.constant<Quantity>({ kind: 'blank' }),
);
