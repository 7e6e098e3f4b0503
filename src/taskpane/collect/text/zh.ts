import type { CollectText } from './collectText';

export const zh: CollectText = {
  intro:
    '选取各单位报来的工作簿：逐个审核，列出谁没有报，汇总成一张表。文件只在本机读取，不会改动。',
  system: '指标体系',
  pick: {
    label: '报来的文件',
    choose: '选择文件…',
    more: '再加文件…',
    drop: '也可以把文件或文件夹拖到这里（.xlsx、.xlsm）',
    openBook: '审核打开的工作簿',
    clear: '清空',
    skipped: (count) => `跳过 ${count} 个隐藏文件或锁定文件。`,
    nothing: '没有可以读取的文件。',
  },
  reading: {
    label: '正在审核',
    progress: (done, total) => `已审核 ${done}/${total} 个文件`,
    cancel: '停止',
    done: (files) => `已审核 ${files} 个文件。`,
  },
  list: {
    label: '各单位报送情况',
    filter: '按结果筛选',
    statuses: { accepted: '通过', explained: '有说明', rejected: '退回', unreadable: '读不了' },
    notSent: '未报送',
    unknownUnit: '单位不明',
    allFiles: '文件',
    more: (count, left) => `再显示 ${count} 个（还有 ${left} 个）`,
    none: '没有这样的文件。',
  },
  file: {
    errors: (count) => `须改正 ${count}`,
    unexplained: (count) => `须改正或说明 ${count}`,
    infos: (count) => `其他提示 ${count}`,
    cells: (count) => `采用 ${count} 格`,
    opening: '正在读取…',
    found: '填报',
    expected: '应为',
    explanation: '核实说明：',
    clean: '没有发现问题。',
    undecidable: (count) => `有 ${count} 项因缺少数据无法判断，不算通过。`,
    more: (count) => `还有 ${count} 处，见退回件中的差错清单。`,
    copy: '生成退回件',
    making: '正在生成…',
  },
  merge: {
    label: '汇总',
    complete: '已报齐，没有未定的格。',
    units: (due, lacking) => `${due} 个责任单位，${lacking} 个没有报齐。`,
    cells: (count) => `可汇总 ${count} 格。`,
    conflicts: (count, open) =>
      open === 0
        ? `${count} 格报来不止一个数，已取定`
        : `${count} 格报来不止一个数，${open} 格未定`,
    choice: '一格有几个数时',
    choices: {
      none: '留空，标出待定',
      first: '取先保存的',
      last: '取后保存的',
      unit: (unit) => `取${unit}的`,
    },
    moreConflicts: (count) => `还有 ${count} 格，见“冲突”表。`,
    force: (files) => `退回的 ${files} 个文件也采用`,
    insert: '插入汇总表',
    inserting: '正在插入…',
    nothing: '没有一格可以采用，不能汇总。',
    inserted: '汇总表已插入',
    insertedText: (sheet, area, cells) =>
      `工作表“${sheet}”的 ${area}，共 ${cells} 格；来源、报送文件、催报和冲突列在旁边的工作表里。`,
  },
  copies: {
    all: (count) => `生成全部退回件（${count}）`,
    archive: '退回件.zip',
    done: (count) => `已生成 ${count} 份退回件`,
    doneText: {
      download:
        '在浏览器的下载文件夹里：有问题的单元格已标色并加批注，另附差错清单，原来的内容没有改动。',
      workbook: '已作为新工作簿打开，请另存后发回：有问题的单元格已标色并加批注，另附差错清单。',
    },
    none: '没有生成退回件',
    noneText: '文件现在读不了，可能已被移动或改动。请重新选择文件。',
  },
};
