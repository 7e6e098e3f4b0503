import type { PaneText } from './paneText';

export const zh: PaneText = {
  language: 'zh',
  tag: 'zh-CN',
  pages: {
    label: '页面',
    table: '指标表',
    check: '校验',
    collect: '汇总',
    assess: '评估',
    functions: '函数',
  },
  otherLanguage: { language: 'en', label: 'English', hint: 'Switch to English' },
  system: {
    label: '指标体系',
    facts: ({ place, indicators, domains, periods }) =>
      `${place} · ${indicators} 项指标 · ${domains} 个领域 · ${periods.join('、')}`,
    own: '使用自己的指标体系',
    ownHint: '把当前体系写到一张工作表上，改好后再读回来；也可以打开体系文件（JSON）。',
    write: '写入工作表',
    read: '从工作表读取',
    open: '打开文件…',
    working: '正在处理…',
    fromFile: (label) => `${label}（文件）`,
    fromSheet: (label) => `${label}（工作表）`,
  },
  report: {
    facts: (rows, rules) => `报告附表 · ${rows} 行 · ${rules} 条核对规则`,
    check: '核对工作簿中的附表',
    inserted: '附表已插入',
    insertedText: (sheet, area) => `工作表“${sheet}”的 ${area}。`,
    none: '工作簿里没有找到附表',
    checked: (tables, findings) =>
      findings === 0
        ? `核对了 ${tables} 张附表，没有发现问题`
        : `核对了 ${tables} 张附表，发现 ${findings} 处问题`,
    undecidable: (count) => `${count} 条规则因缺数不能判断。`,
    list: '附表中的问题',
  },
  fill: { label: '填写内容', blank: '空白，供填报', published: '已公布数据' },
  unit: {
    label: '责任单位',
    all: (rows) => `全部单位（${rows} 行）`,
    one: (unit, rows) => `${unit}（${rows} 行）`,
  },
  where: { label: '插入位置', newSheet: '新工作表', selection: '所选单元格处' },
  more: {
    label: '更多选项',
    title: '表格标题',
    titleHint: '留空则用指标体系自己的标题',
    evaluation: '包括评价和调整各列',
    protect: '保护表头和指标名称，只能改填报单元格',
    paper: '打印纸张',
    formulas: {
      label: '表旁的测算公式',
      none: '不加',
      addin: '用加载项的函数',
      native: '用通用函数',
      hints: {
        addin:
          '在表的右侧测算增速、进度和建议评价。没有本加载项的电脑上只能看结果，不能重算；可在“函数”页改写或固化。',
        native:
          '在表的右侧测算增速、进度和建议评价。只用通用函数，Excel、WPS、LibreOffice 都能计算，但不提示临界。',
      },
    },
    profile: { label: '评价口径', none: '不作评价，只测算增速' },
  },
  preview: {
    label: '预览',
    shown: (shown, total) => `前 ${shown} 行，共 ${total} 行`,
    all: (total) => `显示全部 ${total} 行`,
    fewer: '只显示前几行',
    empty: '空',
    computed: (columns) =>
      `表的右侧另有 ${columns} 列公式测算，隔开一列，不打印，也不算上报数据；预览中不显示。`,
  },
  insert: { button: '插入指标表', report: '插入附表', busy: '正在插入…' },
  outcome: {
    inserted: '指标表已插入',
    insertedText: (sheet, area, rows) => `工作表“${sheet}”的 ${area}，${rows} 行指标。`,
    goThere: '转到表格',
    written: '指标体系已写入',
    writtenText: (sheet) => `在工作表“${sheet}”中修改后，切换到该表，再选“从工作表读取”。`,
    loaded: '指标体系已读取',
    loadedText: (label) => `已选用“${label}”。`,
    noSheet: (wanted) => `没有找到“${wanted}”工作表`,
    noSheetText: '先选“写入工作表”得到一份可修改的体系，或切换到存放体系的工作表再试。',
    refused: (source) => `“${source}”中的体系有误，未采用`,
    refusedText: (count) => `请改正以下 ${count} 处，再试一次：`,
    moreProblems: (count) => `还有 ${count} 处未列出。`,
    close: '关闭提示',
    detail: '技术信息',
  },
  question: {
    tableExists: '已有一张指标表',
    tableExistsText: (sheet, area) =>
      `它在工作表“${sheet}”的 ${area}。替换会清除该表中已填的内容。`,
    replace: '替换',
    besideIt: '插在它右边',
    anotherSheet: '另建工作表',
    occupied: (count) => `${count} 个单元格已有内容`,
    occupiedText: (sheet) => `表格会盖住工作表“${sheet}”中的这些内容：`,
    moreCells: (count) => `还有 ${count} 个单元格。`,
    overwrite: '覆盖',
    newSheet: '改用新工作表',
    cancel: '取消',
  },
  signed: {
    byHint: '姓名或科室',
    saving: '正在保存…',
    cancel: '取消',
    missing: '请填写。',
    signed: (by, at) => `${by}，${at}`,
  },
  loading: '正在读取…',
  noFormulas: '此版本的 Excel 不能使用本加载项的函数；指标表不受影响。需要函数时请升级 Excel。',
  host: {
    title: '这里不能使用规划指标',
    reasons: {
      unreachable: '没有取到 Office 的脚本 office.js，可能是网络或服务器没有就绪。',
      notExcel: '规划指标只在 Excel 中运行。',
      tooOld: '这个版本的 Excel 太旧。',
    },
    needed: '需要 Excel 2021 或更高版本、Microsoft 365，或网页版 Excel（ExcelApi 1.14 以上）。',
    stillWorks: '没有加载项，仍然可以：',
    withoutIt: [
      '用 Excel、WPS 或 LibreOffice 打开、填写收到的指标表；',
      '用命令行工具 plan-indicators 生成指标表。',
    ],
    retry: '重新加载',
  },
  crash: {
    title: '窗格出错了',
    text: '工作簿没有受影响。请重新加载窗格；如果再次出错，请把下面的技术信息交给安装本加载项的人。',
    reload: '重新加载',
    detail: '技术信息',
  },
};
