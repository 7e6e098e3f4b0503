import type { PaceProblem } from '../domain/assessment';
import type { GrowthProblem } from '../domain/growth';
import type { Language } from '../domain/language';
import names from './names.json';
import type { CellTrouble, ParameterName, Trouble } from './trouble';

/** What was wrong with which argument, in the user's language. */
export function messageOf(trouble: Trouble, language: Language): string {
  return (language === 'zh' ? zh : en)(trouble);
}

const quoted = (name: ParameterName, language: Language): string =>
  language === 'zh' ? `“${names[name].zh}”` : `“${names[name].en}”`;

function zh(trouble: Trouble): string {
  switch (trouble.is) {
    case 'cell':
      return `${quoted(trouble.name, 'zh')}${cellZh(trouble.cell)}`;
    case 'growth':
      return growthZh(trouble.problem, quoted(trouble.name, 'zh'), trouble.value);
    case 'pace':
      return paceZh[trouble.problem];
    case 'gap':
      return `${quoted(trouble.name, 'zh')}第 ${trouble.at} 个为空或没有数，其后却有数：请补齐各年，或只选连续有数的年份。`;
    case 'shape':
      return `各参数的区域大小不一致：${trouble.sizes
        .map(({ name, rows, columns }) => `${quoted(name, 'zh')}${rows} 行 ${columns} 列`)
        .join('，')}。请选同样大小的区域，或单个单元格。`;
    case 'choice':
      return `${quoted(trouble.name, 'zh')}“${trouble.text}”不可用，可用：${trouble.permitted.join('、')}。`;
    case 'noTable':
      return `${quoted('table', 'zh')}中没有找到表头（缺：${trouble.missing.join('、')}）。请连表头一起选：从“序号”“指标名称”所在行到最后一个指标。`;
    case 'unexpected':
      return `未能计算：${trouble.text}`;
  }
}

function cellZh(cell: CellTrouble): string {
  switch (cell.is) {
    case 'blank':
      return '为空。空白不按 0 计算。';
    case 'missing':
      return `为“${cell.text}”，没有数。`;
    case 'word':
      return `为“${cell.text}”，不是数；这类指标请用 ZB.ASSESS。`;
    case 'range':
      return `“${cell.text}”是一个区间，不是一个数。`;
    case 'unreadable':
      return `“${cell.text}”不是数，请改为数字，例如 7%、500 或 [-14]。`;
    case 'wrongType':
      return `“${cell.text}”不是数，请改为数字或选数字单元格。`;
    case 'error':
      return `含错误值 ${cell.code}，请先改正该单元格。`;
  }
}

function growthZh(problem: GrowthProblem, name: string, value: number): string {
  switch (problem) {
    case 'baseNotPositive':
      return `${name}为 ${value}，须大于 0（在旧版 Excel 中，空白单元格按 0 传入）。`;
    case 'mixedSigns':
      return `${name}为 ${value}，是负数，没有增速。`;
    case 'noYears':
      return `${name}为 ${value}，须大于 0。`;
    case 'rateBelowMinusOne':
      return `${name}中有 ${value}，低于 −100%。若表示 ${value}%，请写成 ${value}% 或除以 100。`;
    case 'noFigures':
      return `${name}没有数。`;
    case 'noRoot':
      return `${name}合计为负，累计法无解。`;
    case 'notANumber':
      return `${name}不是数。`;
    case 'tooLarge':
      return '结果超出数值范围，请检查各参数。';
  }
}

const paceZh: Readonly<Record<PaceProblem, string>> = {
  noData: '没有数据。',
  estimateOnly: '只有预计数，尚无实际数。',
  boundOnly: '只有上限、下限或区间，没有确定的数。',
  partOnly: '只有部分数据，不能代表整体。',
  otherMeasure: '填写的不是本列应有的指标口径。',
  unitDiffers: '计量单位与指标不一致。',
  unreadable: '填写的内容不能识别。',
  noTarget: '没有可计算的目标值。',
  noBase: '没有基数。',
  zeroBase: '基数为 0（在旧版 Excel 中，空白单元格按 0 传入）。',
  negativeBase: '基数为负，没有增速。',
  mixedSigns: '基数、目标值与现值正负不一致。',
  targetIsFloor: '目标值等于基数，是应保持的水平，没有进度。',
  noPaceForKind: '这类目标只有达到与未达到，没有进度。',
  noReference: '没有经济增长数据可比较。',
  mixedPrices: '现价增速不能与不变价经济增长比较。',
  referenceNotGrowing: '经济没有增长，无法比较。',
  notStarted: '年数须大于 0。',
  seriesIsARate: '该口径不适用于本身是增速的指标。',
  outOfRange: '数值超出可计算范围。',
};

function en(trouble: Trouble): string {
  switch (trouble.is) {
    case 'cell':
      return `${quoted(trouble.name, 'en')} ${cellEn(trouble.cell)}`;
    case 'growth':
      return growthEn(trouble.problem, quoted(trouble.name, 'en'), trouble.value);
    case 'pace':
      return paceEn[trouble.problem];
    case 'gap':
      return `No figure at place ${trouble.at} of ${quoted(trouble.name, 'en')}, though one follows: fill in the years, or select only years without a gap.`;
    case 'shape':
      return `The ranges differ in size: ${trouble.sizes
        .map(({ name, rows, columns }) => `${quoted(name, 'en')} ${rows} × ${columns}`)
        .join(', ')}. Select ranges of one size, or single cells.`;
    case 'choice':
      return `“${trouble.text}” is not a ${quoted(trouble.name, 'en')}; use ${trouble.permitted.join(', ')}.`;
    case 'noTable':
      return `No header was found in ${quoted('table', 'en')} (missing: ${trouble.missing.join(', ')}). Select the table with its header, from the row of 序号 and 指标名称 to the last indicator.`;
    case 'unexpected':
      return `Not computed: ${trouble.text}`;
  }
}

function cellEn(cell: CellTrouble): string {
  switch (cell.is) {
    case 'blank':
      return 'is blank. A blank does not count as 0.';
    case 'missing':
      return `is “${cell.text}”: there is no figure.`;
    case 'word':
      return `is “${cell.text}”, not a number; use ZB.ASSESS for such indicators.`;
    case 'range':
      return `is “${cell.text}”, a range and not one number.`;
    case 'unreadable':
      return `is “${cell.text}”, not a number; write for example 7%, 500 or [-14].`;
    case 'wrongType':
      return `is “${cell.text}”, not a number; give a number or a cell that holds one.`;
    case 'error':
      return `holds the error ${cell.code}; correct that cell first.`;
  }
}

function growthEn(problem: GrowthProblem, name: string, value: number): string {
  switch (problem) {
    case 'baseNotPositive':
      return `${name} is ${value} and has to be above 0 (older Excel passes a blank cell as 0).`;
    case 'mixedSigns':
      return `${name} is ${value}: a negative figure has no growth rate.`;
    case 'noYears':
      return `${name} is ${value} and has to be above 0.`;
    case 'rateBelowMinusOne':
      return `${name} holds ${value}, which is below −100 %. If ${value} % is meant, write it with % or divide by 100.`;
    case 'noFigures':
      return `${name} holds no figure.`;
    case 'noRoot':
      return `${name} add up to less than 0: the cumulative method has no root.`;
    case 'notANumber':
      return `${name} is not a number.`;
    case 'tooLarge':
      return 'The result is out of the range of numbers; check the arguments.';
  }
}

const paceEn: Readonly<Record<PaceProblem, string>> = {
  noData: 'There is no data.',
  estimateOnly: 'There is only an estimate, no fact yet.',
  boundOnly: 'There is only a bound or a range, not one figure.',
  partOnly: 'The figure is that of a part only.',
  otherMeasure: 'The figure is of another measure than the column’s.',
  unitDiffers: 'The unit differs from the indicator’s.',
  unreadable: 'What is written there cannot be read.',
  noTarget: 'There is no target in numbers.',
  noBase: 'There is no base.',
  zeroBase: 'The base is 0 (older Excel passes a blank cell as 0).',
  negativeBase: 'The base is negative and has no growth.',
  mixedSigns: 'Base, target and current value do not have the same sign.',
  targetIsFloor: 'The target equals the base: it is a level to keep, and has no pace.',
  noPaceForKind: 'Such a target is met or not met; it has no pace.',
  noReference: 'There is no economic growth to compare with.',
  mixedPrices: 'Growth at current prices is not compared with growth at constant prices.',
  referenceNotGrowing: 'The economy has not grown, so there is nothing to compare with.',
  notStarted: 'The years have to be above 0.',
  seriesIsARate: 'This profile is not for series that are rates themselves.',
  outOfRange: 'A figure is out of the range that can be computed.',
};
