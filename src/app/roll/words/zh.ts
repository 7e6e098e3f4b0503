import type { RollWords } from './rollWords';

export const zh: RollWords = {
  planLabel: (place, from, to) => `${place}${from}—${to}年规划指标`,
  refused: (refusal, system) => {
    switch (refusal.kind) {
      case 'exists':
        return `体系“${system}”已经有“${refusal.label}”，不用再加。`;
      case 'outside':
        return `体系“${system}”的规划期是 ${refusal.from}—${refusal.to} 年，这个时期不在其中。可以滚动到下一个规划（${refusal.to + 1} 年起）。`;
      case 'noPattern':
        return `体系“${system}”里没有 ${refusal.months} 个月的时期，不知道它的栏目怎样写。请先写出体系，在表中加上这个时期。`;
      case 'notNext':
        return `体系“${system}”的下一个规划从 ${refusal.from} 年开始，末年不早于 ${refusal.from} 年。`;
      case 'noTable':
        return `没有找到体系“${system}”的指标表，取不到基数。`;
      case 'noFigures':
        return [
          `没有取到“${refusal.label}”的数据：需要一张表，有指标名称、单位和写明“${refusal.label}”的总量或增速栏，指标名称与体系“${system}”一致。`,
          ...refusal.notTaken,
        ].join('\n');
    }
  },
  periodDone: (label, heads, version) =>
    `加了时期“${label}”和栏目：${heads.join('、')}；指标、目标值和已公布数据没有改动；版本改为 ${version}`,
  figuresTaken: (indicators, figures) => `取到 ${indicators} 项指标的数据：${figures.join('、')}`,
  figure: (indicator, text, at) => `${indicator} ${text}（${at}）`,
  earlierTaken: (count) => `表中以前各期已填的 ${count} 个数一并带入`,
  absent: (indicators) => `没有数据、留空待填（${indicators.length} 项）：${indicators.join('、')}`,
  perhaps: (indicator, found, at) => `${indicator}（${at} 的“${found}”如是同一指标，请改成一致）`,
  notTaken: (why) => {
    const { number, name } = why.indicator;
    const said = `未取 ${number} ${name}`;
    switch (why.kind) {
      case 'unitDiffers':
        return `${said}：${why.cell.at} 的“${why.cell.text}”单位是“${why.found}”，体系用“${why.indicator.unit}”。请换算后改成“${why.indicator.unit}”再取。`;
      case 'unitMissing':
        return `${said}：${why.cell.at} 的“${why.cell.text}”没有写单位。请加“单位”栏，写明“${why.indicator.unit}”。`;
      case 'unreadable':
        return `${said}：${why.cell.at} 的“${why.cell.text}”不是数字，也不是可用的用语。请改正后再取。`;
      case 'uncomputed':
        return `${said}：${why.cell.at} 是公式，文件里没有计算结果。请用 Excel 或 WPS 打开、保存后再取。`;
      case 'ambiguous':
        return `${said}：同名的有 ${why.cells.length} 处，数不一致：${why.cells.map(({ text, at }) => `${at} ${text}`).join('、')}。请指明工作表，或只留一处。`;
      case 'published':
        return `${said}：${why.cell.at} 填的是“${why.cell.text}”，体系已有“${why.kept}”，未改。如应修订，请在体系中改。`;
    }
  },
  undated: ({ text, at }, label) =>
    `未取 ${at} 栏“${text}”：没有写明时期。请在表头写上“${label}”。`,
  planDone: (base, target, labels, id) =>
    `滚动到下一个规划：基期 ${base} 年，目标年 ${target} 年；时期：${labels.join('、')}；编号改为 ${id}，版本 1.0.0；已公布数据已清空`,
  basesTaken: (base, names) =>
    `基数取自 ${base} 年全年数（${names.length} 项）：${names.join('、') || '无'}`,
  estimates: (names) => `其中是预计数，定稿前请换成实际数：${names.join('、')}`,
  basesBlank: (base, names, hasSource) =>
    `待填基数（没有 ${base} 年全年数，${names.length} 项）：${names.join('、')}${hasSource ? '' : '。也可以从填好的指标表取'}`,
  noBase: (names) =>
    `按增速或累计降幅考核，不取总量作基数（${names.length} 项）：${names.join('、')}`,
  open: (names) => `待定目标值和年均增速（${names.length} 项，已清空）：${names.join('、')}`,
  goThrough: (title) =>
    `请再核对：标题“${title}”、名称和编号、指标的增减、责任单位、属性、审核规则的界限`,
};
