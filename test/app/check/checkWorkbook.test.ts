import { describe, expect, it } from 'vitest';
import {
  type CheckedWorkbook,
  planReturn,
  workbookCheck,
  wordChecked,
} from '../../../src/app/check';
import { errorListPlan } from '../../../src/app/errorList';
import type { SheetCells, WorkbookCells } from '../../../src/table';
import { explanationsNamespace, explanationsXml } from '../../../src/table/explanations';
import { gridOfTexts } from '../../../src/table/locate';
import { checkContext, cellsOfPlan, filledUnit } from './support';
import { shippedSystem } from '../../support/systems';

const system = shippedSystem();
const check = workbookCheck(checkContext);
const worded = (checked: CheckedWorkbook) =>
  wordChecked(checked, { file: 'a.xlsx', sha256: '00' }, { language: 'zh' });

const sheetOf = (name: string, texts: readonly (readonly string[])[]): SheetCells => ({
  name,
  visibility: 'visible',
  grid: gridOfTexts(texts),
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
});

/** The unit's workbook with other texts in some cells of its first sheet. */
function changed(
  workbook: WorkbookCells,
  changes: readonly (readonly [row: number, column: number, text: string])[],
): WorkbookCells {
  const [first, ...rest] = workbook.sheets;
  if (first === undefined) throw new Error('no sheet');
  const grid = first.grid.map((row) => [...row]);
  for (const [row, column, text] of changes) (grid[row] ??= [])[column] = { text, value: text };
  return { ...workbook, sheets: [{ ...first, grid }, ...rest] };
}

describe('the check of a workbook', () => {
  it.each(system.units)('tells the unit and the system of %s', (unit) => {
    const file = worded(check(filledUnit(system, unit)));
    expect([file.unit, file.system]).toEqual([unit, system.id]);
    expect(['accepted', 'rejected']).toContain(file.status);
    expect(file.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('rejects what is wrong, and says where', () => {
    const [unit = ''] = system.units;
    const blank = filledUnit(system, unit);
    const file = worded(check(changed(blank, [[3, 9, '约五成']])));
    expect(file.status).toBe('rejected');
    expect(file.findings.find(({ severity }) => severity === 'error')).toMatchObject({
      cell: 'J4',
      found: '约五成',
    });
  });

  it('says of a workbook without a table that it is unreadable, and why', () => {
    const none = { sheets: [sheetOf('通讯录', [['姓名', '电话']])], parts: [] };
    expect(worded(check(none))).toMatchObject({
      status: 'unreadable',
      findings: [{ rule: 'file-no-table', severity: 'error' }],
    });
  });

  it('says of a table of no known system that its system is unknown', () => {
    const rows = [
      ['序号', '指标名称', '单位', '2021年总量', '2021年增速'],
      ['1', '某地甲指标', '个', '1', '2'],
      ['2', '某地乙指标', '个', '1', '2'],
    ];
    expect(worded(check({ sheets: [sheetOf('表', rows)], parts: [] }))).toMatchObject({
      status: 'unreadable',
      findings: [{ rule: 'file-unknown-system' }],
    });
  });
});

describe('an explanation in the list that came back', () => {
  const unit = system.units.find((each) => {
    const { findings } = worded(check(filledUnit(system, each)));
    return findings.some(({ severity }) => severity === 'warning');
  });
  const sent = filledUnit(system, unit ?? '');

  /** The workbook as it comes back: with the list, and an explanation at each warning. */
  function explained(text: string): WorkbookCells {
    const checked = check(sent);
    if (checked.kind !== 'checked') throw new Error(checked.kind);
    const { list } = planReturn(checked.tables, sent, 'zh');
    const column = list.cells[2]?.findIndex(({ value }) => value === '核实说明') ?? -1;
    const rows = list.cells.map((row, at) =>
      row.map(({ value }, index) => (at > 2 && index === column ? text : String(value ?? ''))),
    );
    return { ...sent, sheets: [...sent.sheets, sheetOf('差错清单', rows)] };
  }

  it('turns a warning into one that was explained', () => {
    expect(worded(check(sent)).status).toBe('rejected');
    const file = worded(check(explained('数据已核实')));
    expect(file.status).toBe('explained');
    expect(file.findings.filter(({ severity }) => severity === 'warning')).not.toEqual([]);
    for (const finding of file.findings)
      expect(finding.explanation).toBe(finding.severity === 'warning' ? '数据已核实' : undefined);
  });

  it('counts for nothing when it is blank', () => {
    expect(worded(check(explained(' '))).status).toBe('rejected');
  });

  it('is taken from what the add-in kept, while the cell shows what was explained', () => {
    const checked = check(sent);
    if (checked.kind !== 'checked') throw new Error(checked.kind);
    const warnings = checked.tables
      .flatMap(({ report }) => report.findings)
      .filter(({ severity }) => severity === 'warning');
    const kept = (change: (shown: string) => string): WorkbookCells => ({
      ...sent,
      parts: [
        ...sent.parts,
        {
          namespace: explanationsNamespace,
          xml: explanationsXml(
            warnings.map(({ rule, cells: [first], found }) => ({
              system: system.id,
              rule,
              ...(first?.indicator !== undefined && { indicator: first.indicator }),
              ...(first?.column !== undefined && { column: first.column }),
              shown: change(found),
              text: '已核实',
              by: '张三',
              at: '',
            })),
          ),
        },
      ],
    });
    const file = worded(check(kept((shown) => shown)));
    expect(file.status).toBe('explained');
    expect(file.findings.map(({ explanation }) => explanation)).toContain('已核实 (张三)');
    expect(worded(check(kept((shown) => `${shown}1`))).status).toBe('rejected');
  });

  it('holds for no error', () => {
    const wrong = changed(explained('数据已核实'), [[3, 9, '约五成']]);
    expect(worded(check(wrong)).status).toBe('rejected');
  });
});

describe('what a copy to be sent back shows', () => {
  it('marks each cell once, and lists everything', () => {
    const [unit = ''] = system.units;
    const workbook = changed(filledUnit(system, unit), [
      [3, 9, '约五成'],
      [3, 10, '不详'],
    ]);
    const checked = check(workbook);
    if (checked.kind !== 'checked') throw new Error(checked.kind);
    const { marks, list } = planReturn(checked.tables, workbook, 'zh');
    const places = marks.map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain('3,9');
    expect(list.cells).toHaveLength(
      3 + checked.tables.flatMap(({ report }) => report.findings).length,
    );
    expect(list.name).toBe('差错清单');
  });

  it('gives the list a name of its own', () => {
    const [unit = ''] = system.units;
    const { sheets } = filledUnit(system, unit);
    const there = [...sheets, sheetOf('差错清单', [])];
    expect(planReturn([], { sheets: there }, 'zh').list.name).toBe('差错清单 (2)');
    expect(cellsOfPlan(errorListPlan([], { sheet: 'x', language: 'zh' })).sheets).toHaveLength(1);
  });
});
