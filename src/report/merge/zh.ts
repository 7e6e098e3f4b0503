import type { MergeWords } from './mergeText';

export const chinese: MergeWords = {
  sheets: {
    conflicts: '冲突',
    reminders: '催报',
    revisions: '修订',
    sources: '来源',
    files: '报送文件',
  },
  heads: {
    indicator: '涉及指标',
    column: '涉及栏目',
    place: '汇总表中',
    reported: '填报内容',
    unit: '报送者',
    file: '文件',
    sheet: '工作表',
    cell: '单元格',
    saved: '保存时间',
    hash: 'SHA-256',
    decision: '处理',
    state: '情况',
    indicators: '应报指标',
    missing: '其中数据不全',
    reasons: '已收到而未采用的文件',
    basis: '认定依据',
    status: '审核结果',
    counted: '采用格数',
    ignored: '未采用的格（不归该单位填报）',
    from: '上次',
    to: '本次',
    difference: '相差',
    percent: '变动%',
    kind: '变动',
    rule: '修订规则',
    explanation: '修订原因',
  },
  summaries: {
    sources: (cells, files) =>
      `共${cells}格，来自${files}个文件。“填报内容”与报送的文件中显示的一字不差；写法不同而意思相同的，各个来源都列出。`,
    conflicts: (cells, open) =>
      open === 0
        ? `共${cells}格报来不止一个数，均已按选定的办法取数。`
        : `共${cells}格报来不止一个数，其中${open}格未定，汇总表中留空并标底色。请核实后由单位改报，或在汇总时写明取哪一个（先报、后报或按单位）。`,
    reminders: (units, of) => `${of}个责任单位中，${units}个尚未报齐。`,
    files: (files, leftOut, cells) =>
      `收到${files}个文件，未采用${leftOut}个，共采用${cells}格。同一个文件的多个副本只算一个。`,
    revisions: (changes, previous, rules) =>
      `与“${previous}”逐格比较，${changes}格不同。只是写法不同、意思不变的，注明“写法”。${rules.join('')}`,
  },
  indicator: (number, name) => `指标${number} ${name}`,
  list: (items) => items.join('；'),
  leftOut: {
    rejected: '审核未通过，退回',
    unreadable: '打不开',
    noTable: '没有找到指标表',
    otherSystem: '是另一个指标体系的表',
    merged: '是以前的汇总表，不是报送的表',
    unitUnknown: '不知道是哪个单位报的，请在文件名中写上单位',
  },
  withReason: (what, reason) => `${what}：${reason}`,
  states: { notSent: '未报送', leftOut: '报来未采用', incomplete: '缺数' },
  statuses: {
    accepted: '通过',
    explained: '有说明，通过',
    rejected: '未通过',
    unreadable: '打不开',
  },
  bases: {
    template: '下发的模板',
    title: '表题',
    rows: '表中的指标',
    fileName: '文件名',
    filled: '填了数的指标',
  },
  kinds: { added: '新增', removed: '本次空缺', open: '本次未定', changed: '修订', form: '写法' },
  nobody: '（未指定责任单位）',
  unknownUnit: '（不明）',
  used: '采用',
  copies: (names) => `另有相同副本：${names.join('；')}`,
  ignoredCells: (count, first) =>
    `${count}格：${first.join('；')}${count > first.length ? '……' : ''}`,
  decisions: { open: '未定', chosen: '采用', notChosen: '不采用' },
  percentagePoints: '个百分点',
  passes: '在允许范围内',
  page: '第 &P 页，共 &N 页',
};
