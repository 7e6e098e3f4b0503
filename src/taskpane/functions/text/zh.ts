import type { FunctionsText } from './functionsText';
import { fraction, raised } from '../formula';

export const zh: FunctionsText = {
  intro: '在单元格里输入 =ZB. 就能选用这些函数。点开一个，可以看参数、公式，并插入例子。',
  noFunctions:
    '此版本的 Excel 不能使用这些函数。例子改用 Excel 自带函数写成，数值的结果相同；读文字的函数没有这种写法。',
  unknown: {
    title: '没有取到函数说明',
    text: '请检查网络，再重新加载窗格。下面“不再依赖加载项”仍可使用。',
    reload: '重新加载',
  },
  search: {
    label: '查找函数',
    found: (count) => (count === 0 ? '没有符合的函数，请换一个词。' : `${count} 个函数`),
  },
  entry: {
    parameters: '参数',
    optional: '可省略',
    formula: '公式',
    profiles: '评价口径',
    profilesHint: '“口径”参数写编号或名称：',
    example: '例子',
    native: '用 Excel 自带函数的写法',
    noNative: '没有用 Excel 自带函数的写法：它要读文字。文件要给没有加载项的人时，请固化为数值。',
  },
  functions: {
    CAGR: {
      title: '年均增速（水平法）',
      formulas: [['(', fraction('终点值', '起点值'), ')', raised('1/年数'), ' − 1']],
    },
    AVGGROWTH: {
      title: '由各年增速求年均增速',
      formulas: [['[(1+增速₁)×(1+增速₂)×…×(1+增速ₙ)]', raised('1/n'), ' − 1']],
      note: '不是各年增速的算术平均：算术平均偏大。',
    },
    CUMGROWTH: {
      title: '由各年增速求累计增速',
      formulas: [['(1+增速₁)×(1+增速₂)×…×(1+增速ₙ) − 1']],
    },
    CUMAVG: {
      title: '年均增速（累计法）',
      formulas: [
        [
          '解出 r：(1+r) + (1+r)',
          raised('2'),
          ' + … + (1+r)',
          raised('n'),
          ' = ',
          fraction('各年数值之和', '基数'),
        ],
      ],
    },
    REQUIRED: {
      title: '后续年均需增长',
      formulas: [['(', fraction('目标值', '现值'), ')', raised('1/剩余年数'), ' − 1']],
    },
    PROGRESS: { title: '完成进度', formulas: [[fraction('现值 − 基数', '目标值 − 基数')]] },
    PACE: {
      title: '进度 R',
      formulas: [
        [
          '总量：R = ',
          fraction('ln(现值/基数)', 'ln(目标值/基数)'),
          ' ÷ ',
          fraction('已过年数', '总年数'),
        ],
        [
          '比重：R = ',
          fraction('现值 − 基数', '目标值 − 基数'),
          ' ÷ ',
          fraction('已过年数', '总年数'),
        ],
      ],
      note: 'R = 1 为与时序同步，大于 1 为快于时序。',
    },
    STATUS: {
      title: '由水平值评价进展',
      formulas: [['按进度 R 和评价口径归类：R = ', fraction('完成进度', '时序进度')]],
      result: '正常',
    },
    GROWTHSTATUS: {
      title: '由各年增速评价进展',
      formulas: [
        [
          '按进度 R 和评价口径归类：R = ',
          fraction('ln[(1+增速₁)×…×(1+增速ₙ)]', 'n × ln(1+目标增速)'),
        ],
      ],
      result: '正常',
    },
    FORECAST: {
      title: '按现有速度推算',
      formulas: [['现值 × (', fraction('现值', '基数'), ')', raised('预测年数/已过年数')]],
    },
    NUMBER: {
      title: '读出文字里的数',
      formulas: [],
      note: '区间、说明文字没有一个确定的数，给出 #N/A 或 #VALUE! 并说明原因。',
    },
    ASSESS: {
      title: '评价整张指标表',
      formulas: [['各行按自己的目标类型算出进度 R，再按评价口径归类']],
      note: '写在表头右边，结果自动铺到每一行，右边三列要空着。',
    },
  },
  example: {
    insert: '插入到所选单元格',
    inserting: '正在插入…',
    result: '结果',
    assessment: [
      ['建议评价', '进度R', '评价依据'],
      ['正常', '1.12', '按进度 R 评价'],
      ['滞后', '0.59', '按进度 R 评价'],
    ],
    inserted: '例子已插入',
    insertedText: (sheet, area) => `工作表“${sheet}”的 ${area}。改动其中的数，结果随之变化。`,
    occupiedText: (sheet) =>
      `例子会盖住工作表“${sheet}”中的这些内容。也可以取消，另选空白单元格再插入。`,
  },
  ways: {
    heading: '不再依赖加载项',
    intro:
      '文件要交给没有本加载项的人，或在 WPS 里计算时，先把 ZB 函数换掉。格式和数据不变，可以撤销。',
    scope: '范围',
    sheet: '当前工作表',
    workbook: '整个工作簿',
    way: '办法',
    ways: {
      native: {
        name: '改写为 Excel 自带函数',
        hint: '仍然会算：数据改了，结果跟着变。Excel 2016 以上、WPS、LibreOffice 都能用。',
      },
      values: {
        name: '固化为数值',
        hint: '只留下现在显示的结果，以后不再计算。',
      },
    },
    look: '先看会改动什么',
    looking: '正在查看…',
    settling: '正在改写…',
    ask: {
      native: (formulas) => `改写 ${formulas} 个公式？`,
      values: (formulas, cells) =>
        cells === formulas
          ? `把 ${formulas} 个公式固化为数值？`
          : `把 ${formulas} 个公式（共 ${cells} 个单元格）固化为数值？`,
    },
    askText: (place) => `范围：${place}。不含 ZB 函数的公式不动。`,
    goOn: { native: '改写', values: '固化' },
    nothing: '没有需要改动的公式',
    nothingText: (place) => `${place}中没有公式用到 ZB 函数。`,
    noneCan: '没有能这样改的公式',
    done: {
      native: (formulas) => `已改写 ${formulas} 个公式`,
      values: (formulas) => `已把 ${formulas} 个公式固化为数值`,
    },
    doneText: '这些单元格不再需要加载项。',
    undo: (formulas) => `恢复这 ${formulas} 个公式`,
    undone: (formulas) => `已恢复 ${formulas} 个公式`,
    left: (formulas) => `${formulas} 个公式不改，仍需要加载项：`,
    noNativeForm: (functions) =>
      `${functions.map((each) => `ZB.${each}`).join('、')} 在这里没有自带函数的写法，可以固化`,
    notComputed: (shown) =>
      shown === ''
        ? '还没有算出结果'
        : `显示 ${shown}，没有算出结果，请先在有加载项的 Excel 里重算`,
    leftLine: (cells, more, reason) =>
      `${cells.join('、')}${more > 0 ? ` 等 ${cells.length + more} 个` : ''}：${reason}。`,
    wholeWorkbook: '整个工作簿',
    thisSheet: (sheet) => `工作表“${sheet}”`,
  },
};
