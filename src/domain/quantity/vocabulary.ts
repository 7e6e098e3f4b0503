import type { TokenMeaning, Vocabulary } from './quantity';
import { words } from './words';

const standardWords: Readonly<Record<TokenMeaning, readonly string[]>> = {
  // First the dashes of every keyboard; `－` and `–` are what the same key gives in other input methods.
  missing: words(`
    — - – － − ― —— -- / N/A n/a NA 无 无数据 暂无 暂无数据 无半年数据 暂无半年数据 无年度数据
    无全年数据 无此数据 无统计 未统计 暂未统计 未公布 暂未公布 尚未公布 未反馈 暂未反馈 缺
    缺失
  `),
  met: words('完成 已完成 完成当年目标 完成年度目标 完成全年目标 完成半年目标 达标'),
  notMet: words('未完成 未完成当年目标 未完成年度目标 未完成全年目标 未完成半年目标 未达标'),
  notIssued: words(`
    未下达 暂未下达 指标未下达 目标未下达 国家指标未下达 省定指标未下达 市定指标未下达
    上级指标未下达 上级未下达
  `),
  superior: words(`
    完成国家下达目标 完成省下达目标 完成市下达目标 完成上级下达目标 完成省级下达目标
    完成市级下达目标 完成国家目标 完成省定目标 完成市定目标 完成上级目标
  `),
  withGrowth: words(`
    与经济增长同步 与经济增长基本同步 与经济增长保持同步 与经济发展同步 与经济发展基本同步
    和经济增长同步 和经济增长基本同步 同经济增长同步 与GDP增长同步 与GDP增长基本同步
  `),
  yearly: words('各年度视情提出 年度视情提出 视情提出 逐年确定 按年度确定 各年度确定'),
};

/** The standing words of planning tables anywhere. A word that belongs to one plan comes from its system. */
export const standardVocabulary: Vocabulary = new Map(
  (Object.keys(standardWords) as TokenMeaning[]).flatMap((meaning) =>
    standardWords[meaning].map((word) => [word, meaning] as const),
  ),
);

/** The standard words and more; an extra word overrides a standard one. */
export function vocabularyWith(extra: Iterable<readonly [string, TokenMeaning]>): Vocabulary {
  return new Map([...standardVocabulary, ...extra]);
}
