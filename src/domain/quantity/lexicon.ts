import type { Affix, AffixKind } from './quantity';
import { words } from './words';

/** Words that may stand at one side of a number. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Affix>;
  /** The lengths of its words, longest first, so that 不超过 is not read as 超过. */
  readonly lengths: readonly number[];
}

type Words = Partial<Record<AffixKind, readonly string[]>>;

/** Comparison signs count as words: `＞` and `>` are both good writing, so neither is mended. */
const wordsBefore: Words = {
  atLeast: words(`
    ≧ ≥ ⩾ >= >＝ ＞= ＞＝ 不低于 不少于 不小于 大于等于 大于或等于 高于等于 高于或等于 至少
    最少
  `),
  above: words('> ＞ 大于 高于 超过 多于 突破 超 逾'),
  atMost: words(`
    ≦ ≤ ⩽ <= <＝ ＜= ＜＝ 不超过 不超 不高于 不大于 不多于 不突破 小于等于 小于或等于 低于等于
    低于或等于 至多 最多 控制在
  `),
  below: words('< ＜ 低于 小于 少于 不足 不到'),
  estimate: words(
    '≈ 约 约为 大约 近 接近 预计 预计为 预计达 预计达到 预估 预测 预期 估计 估算 初步 快报 测算',
  ),
  measure: words(`
    年均增速 年均增长 年均下降 年均降低 年均 累计增速 累计增长 累计下降 累计降低 累计减少 累计
    同比增长 同比下降 同比 增长 增速 增幅 增加 提高 提升 上升 下降 降低 降幅 减少 节约
  `),
  cumulative: words('['),
  unit: words('% ‰ 百分之 千分之 万分之 ¥ $ €'),
  // Words that end like one of the above and mean something else.
  label: words('+ 最近 附近 制约'),
};

const wordsAfter: Words = {
  atLeast: words('以上 及以上 或以上'),
  atMost: words('以内 之内 以下 及以下 或以下'),
  above: words('多 余'),
  estimate: [
    ...words('左右 上下'),
    ...words('预计 预计数 预估 估计 估算 初步 初步数 快报 快报数 测算 预测').flatMap((word) => [
      `（${word}）`,
      `(${word})`,
    ]),
  ],
  cumulative: words(']'),
  unit: words('%'),
  label: words('之间'),
};

function lexiconOf(side: Words): Lexicon {
  const affixes = (Object.keys(side) as AffixKind[]).flatMap((kind) =>
    (side[kind] ?? []).map((text) => ({ kind, text })),
  );
  const lengths = new Set(affixes.map(({ text }) => text.length));
  return {
    words: new Map(affixes.map((affix) => [affix.text, affix])),
    lengths: [...lengths].sort((a, b) => b - a),
  };
}

export const lexiconBefore = lexiconOf(wordsBefore);
export const lexiconAfter = lexiconOf(wordsAfter);

const HAN = /\p{Script=Han}/u;

/**
 * The longest word that begins at a place. One Han character alone is believed only right beside the
 * number: 约 in 条约 or 公约数 does not say "about".
 */
export function wordAt(
  lexicon: Lexicon,
  text: string,
  at: number,
  place: 'beside' | 'apart',
): Affix | undefined {
  for (const length of lexicon.lengths) {
    const affix =
      at + length <= text.length ? lexicon.words.get(text.slice(at, at + length)) : undefined;
    if (affix !== undefined && (place === 'beside' || length > 1 || !HAN.test(affix.text)))
      return affix;
  }
  return undefined;
}

/** The longest word that ends at a place. */
export function wordEndingAt(lexicon: Lexicon, text: string, end: number): Affix | undefined {
  for (const length of lexicon.lengths) {
    const affix = length <= end ? lexicon.words.get(text.slice(end - length, end)) : undefined;
    if (affix !== undefined) return affix;
  }
  return undefined;
}
