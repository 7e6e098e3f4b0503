import type { Area } from '../../src/table/area';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/table/sheetPlan';

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

export const cell = (value: PlanCell['value'], format = 'General', formula?: string): PlanCell => ({
  value,
  format,
  ...(formula !== undefined && { formula }),
});

/** A sheet with nothing on it, to be filled by a test. */
export function sheetPlan(plan: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: 'Sheet1',
    visibility: 'visible',
    area: area(0, 0),
    cells: [],
    paints: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    validations: [],
    conditionalFormats: [],
    names: [],
    ...plan,
  };
}

export const workbookPlan = (...sheets: readonly SheetPlan[]): WorkbookPlan => ({
  sheets,
  parts: [],
});

/** One of everything that a plan can hold, on sheets whose names need quoting. */
export const samplePlan: WorkbookPlan = {
  sheets: [
    sheetPlan({
      name: '校验 旗',
      visibility: 'veryHidden',
      area: area(3, 2, 2, 1),
      cells: [[cell(2)], [cell(0)]],
    }),
    sheetPlan({
      name: "指标 '1' 表",
      area: area(1, 1, 5, 4),
      cells: [
        [cell('附件2：指标一览表'), cell(null), cell(null), cell(null)],
        [cell('指标'), cell('基数'), cell('目标值'), cell('年均增速')],
        [
          cell('地区生产总值 <GDP> & "其他"'),
          cell(500, '0"亿元以上"'),
          cell(41.575, '"预计"0.000'),
          cell(0.114, '0.00%'),
        ],
        [
          cell('能耗降低\n（累计）'),
          cell(-14, '"["0"]";"[-"0"]"'),
          cell('完成省定目标'),
          cell('=1+1'),
        ],
        [
          cell('合计'),
          cell(486, '0', '=SUM(C4:C5)'),
          cell('是', 'General', '=IFS(C6>0,"是",TRUE,"否")'),
          cell(true),
        ],
      ],
      paints: [
        {
          area: area(1, 1, 5, 4),
          style: { font: '宋体', fontSize: 10, border: '#7F7F7F', vertical: 'center', wrap: true },
        },
        {
          area: area(1, 1, 1, 4),
          style: { font: '黑体', fontSize: 16, color: '#1F4E79', horizontal: 'center' },
        },
        { area: area(2, 1, 1, 4), style: { bold: true, fill: '#E8EEF4', horizontal: 'center' } },
        { area: area(3, 2, 2, 3), style: { locked: false } },
        { area: area(4, 4, 1, 1), style: { bold: true, locked: true } },
        { area: area(7, 1, 1, 1), style: { fill: '#FFFBE6' } },
      ],
      merges: [area(1, 1, 1, 4), area(8, 1, 2, 2), area(11, 1)],
      columnWidths: [
        { at: 2, points: 72 },
        { at: 1, points: 150 },
        { at: 3, points: 80 },
        { at: 4, points: 80 },
      ],
      rowHeights: [
        { at: 1, points: 30 },
        { at: 4, points: 30 },
        { at: 12, points: 20.25 },
      ],
      freeze: { rows: 3, columns: 2 },
      page: {
        orientation: 'landscape',
        paper: 'A3',
        area: area(1, 1, 5, 4),
        titleRows: [1, 2],
        fitToWidth: 1,
        centerHorizontally: true,
        margins: { top: 36, bottom: 43.2, left: 28.8, right: 28.8, header: 21.6, footer: 21.6 },
        footer: '&C第 &P 页，共 &N 页',
      },
      validations: [
        {
          area: area(3, 3, 2, 1),
          rule: { kind: 'custom', formula: '=OR(ISNUMBER(D4),D4="—")' },
          strictness: 'warning',
          error: { title: '不是数字', text: '应填数字。\n没有数时填“—”。' },
          prompt: { title: '目标值', text: '填数字 & 不带单位' },
        },
        {
          area: area(3, 2, 2, 1),
          rule: { kind: 'list', source: "='字 典'!$A$1:$A$2" },
          strictness: 'stop',
          error: { title: '请选择', text: '从列表中选' },
        },
        {
          area: area(5, 4, 1, 1),
          rule: { kind: 'list', source: '是,否,"或许"' },
          strictness: 'stop',
          error: { title: '', text: '是或否' },
        },
      ],
      conditionalFormats: [
        {
          area: area(3, 2, 2, 1),
          formula: "='校验 旗'!C4=2",
          fill: '#FFC7CE',
          color: '#9C0006',
          stopIfTrue: true,
        },
        { area: area(3, 2, 2, 3), formula: '=AND(ISNUMBER(C4),C4<0)', fill: '#FFEB9C' },
        { area: area(3, 4, 2, 1), formula: '=E4>0.1', bold: true, color: '#006100' },
      ],
      names: [
        { name: 'zb_table', area: area(1, 1, 5, 4), comment: '样例 & 1' },
        { name: 'zb_首格', area: area(1, 1) },
      ],
      protection: { allowFormatCells: true, allowFormatColumns: true, allowFormatRows: false },
    }),
    sheetPlan({
      name: '字 典',
      visibility: 'hidden',
      area: area(0, 0, 2, 1),
      cells: [[cell('甲')], [cell('乙')]],
      names: [{ name: 'zb_table', area: area(0, 0, 2, 1) }],
    }),
  ],
  parts: [
    { namespace: 'urn:example:one', xml: '<table xmlns="urn:example:one" unit="区发改局"/>' },
    {
      namespace: 'urn:example:two&more',
      xml: '<?xml version="1.0"?><b:x xmlns:b="urn:example:two&amp;more">值</b:x>',
    },
  ],
};
