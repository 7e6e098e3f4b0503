import { describe, expect, it } from 'vitest';
import {
  type SheetPlan,
  type TableOptions,
  a1,
  defaultTableOptions,
  planTable,
  settlementOf,
  tableSize,
} from '../../../src/table';
import { gridOfTexts, locateTables } from '../../../src/table/locate';
import { profile, profiles } from '../../domain/assessment/support';
import { shippedSystem } from '../../support/systems';

const system = shippedSystem();
const principled = profile('principled');
const native = { formulas: 'native', profile: principled } as const;

function sheetOf(options: Partial<TableOptions>, figures = system.published, row = 0, column = 0) {
  const place = { sheet: '指标表', listsSheet: '字典', row, column, wholeSheet: true };
  const [sheet] = planTable(system, figures, { ...defaultTableOptions, ...options }, place).sheets;
  return sheet!;
}

const plain = sheetOf({});
const width = plain.area.columns;
const beside = (sheet: SheetPlan) => sheet.cells.map((row) => row.slice(width));
const areaOf = (sheet: SheetPlan, name: string) =>
  a1(sheet.names.find((each) => each.name === name)!.area);

describe.each(['native', 'addin'] as const)('computed columns, %s', (formulas) => {
  const sheet = sheetOf({ formulas, profile: principled });

  it('leave the table itself as it is', () => {
    expect(sheet.cells.map((row) => row.slice(0, width))).toEqual(plain.cells);
    expect(sheet.page).toEqual(plain.page);
    expect(sheet.freeze).toEqual(plain.freeze);
    expect(sheet.validations).toEqual(plain.validations);
    expect(sheet.rowHeights).toEqual(plain.rowHeights);
    expect(sheet.names.slice(0, 3)).toEqual(plain.names);
    expect(sheet.merges.slice(0, plain.merges.length)).toEqual(plain.merges);
    expect(sheet.paints.slice(0, plain.paints.length)).toEqual(plain.paints);
  });

  it('stand apart from it, under a name of their own', () => {
    expect(areaOf(sheet, 'zb_table')).toBe('A1:R28');
    expect(areaOf(sheet, 'zb_computed')).toBe('T1:AC28');
    expect(beside(sheet).every(([gap]) => gap?.value === null && gap.formula === undefined)).toBe(
      true,
    );
    expect(tableSize(system, { ...defaultTableOptions, formulas, profile: principled })).toEqual({
      rows: sheet.cells.length,
      columns: sheet.area.columns,
    });
    expect(sheet.cells.every((row) => row.length === sheet.area.columns)).toBe(true);
  });

  it('say that they are computed and not reported', () => {
    expect(beside(sheet)[0]?.[1]?.text).toContain('不是上报数据');
  });

  it('are not taken for columns of the table', () => {
    const located = (of: SheetPlan) => {
      const grid = gridOfTexts(of.cells.map((row) => row.map(({ text }) => text ?? '')));
      return locateTables(grid, [system]).map(({ columns, rows }) => ({ columns, rows }));
    };
    expect(located(sheet)).toEqual(located(plain));
  });

  it('are as high as the rows of one unit', () => {
    const one = sheetOf({ formulas, profile: principled, unit: '区林业局' });
    expect(areaOf(one, 'zb_computed')).toBe(`T1:AC${3 + 1}`);
  });
});

describe('native formulas', () => {
  const sheet = sheetOf(native);
  const [, head, , ...body] = beside(sheet);
  const column = (text: string) => head!.findIndex((cell) => cell.text === text);
  const row = (number: number) => body[number - 1]!;
  const formulas = body.flat().flatMap(({ formula }) => formula ?? []);

  it('have heads that say what they compute', () => {
    expect(head!.map(({ text }) => text)).toEqual([
      '',
      '测算用基数',
      '测算用目标',
      '2021年测算用数',
      '2022年测算用数',
      '2021年测算增速（现价）或增减',
      '2022年测算增速（现价）或增减',
      '2020—2022测算年均（水平法）',
      '建议评价',
      '进度R',
      '评价依据',
    ]);
  });

  it('call nothing of the add-in’s, and look at no other sheet', () => {
    expect(formulas.length).toBeGreaterThan(150);
    expect(formulas.filter((formula) => /ZB\.|!/.test(formula))).toEqual([]);
  });

  it('are short enough to be read', () => {
    const lengths = formulas.filter((formula) => !formula.includes('{')).map((each) => each.length);
    expect(Math.max(...lengths)).toBeLessThan(330);
  });

  it('give no growth from levels where prices are constant, nor of what is a rate', () => {
    const years = [5, 6];
    for (const number of [1, 2, 3, 5, 17]) {
      expect(years.map((at) => row(number)[at]!.formula)).toEqual([undefined, undefined]);
    }
    expect(row(9)[6]).toMatchObject({ format: '0.00%' });
    expect(row(9)[6]!.value).toBeCloseTo(0.074, 3);
  });

  it('give the change of a share in percentage points', () => {
    expect(row(4)[5]).toMatchObject({ formula: '=IF(COUNT(T7,V7)=2,V7-T7,"")' });
    expect(row(4)[5]).toMatchObject({ format: '0.00"个百分点"' });
    expect(row(4)[5]!.value).toBeCloseTo(4.01, 10);
  });

  it('chain real growth from rates', () => {
    expect(row(5)[7]!.value).toBeCloseTo(-0.0729, 4);
    expect(row(5)[7]!.formula).toContain('GEOMEAN(1+V8,1+W8)-1');
  });

  it('suggest a status, with its pace and its grounds', () => {
    const status = column('建议评价');
    expect(
      row(1)
        .slice(status)
        .map(({ value }) => value),
    ).toEqual(['正常', expect.closeTo(1.08, 2), '按进度 R 评价']);
    expect(row(9)[status + 2]!.value).toBe('按进度 R 评价；现价增速与不变价经济增长相比');
    expect(
      row(13)
        .slice(status)
        .map(({ value }) => value),
    ).toEqual(['数据不足', '', '没有可计算的实际数']);
    expect(row(19)[status]!.value).toBe('正常');
  });

  it('take an estimate for missing, though its cell holds a number', () => {
    const figures = { ...system.published, '24': { '2022.total': '预计22.44' } };
    const cell = beside(sheetOf(native, figures))[3 + 23]![4]!;
    expect(cell).toMatchObject({ value: '', formula: '=IF(AND(ISNUMBER(L27),L27<>22.44),L27,"")' });
  });

  it('move with the table', () => {
    const moved = sheetOf(native, system.published, 10, 3);
    expect(areaOf(moved, 'zb_computed')).toBe('W11:AF38');
    expect(beside(moved)[3 + 3]![5]!.formula).toBe('=IF(COUNT(W17,Y17)=2,Y17-W17,"")');
  });

  it('wait for figures in a blank table', () => {
    const status = column('建议评价');
    const blank = beside(sheetOf(native, {})).slice(3);
    expect(new Set(blank.map((cells) => cells[status]!.value))).toEqual(new Set(['数据不足']));
    expect(blank.map((cells) => cells[status]!.formula)).toEqual(
      body.map((cells) => cells[status]!.formula),
    );
  });

  it('suggest nothing without a profile', () => {
    const [, heads] = beside(sheetOf({ formulas: 'native' }));
    expect(heads!.at(-1)!.text).toBe('2020—2022测算年均（水平法）');
  });

  it.each(profiles)('by $id name no class that the profile does not have', (by) => {
    const status = column('建议评价');
    const classes = by.classes.map(({ zh }) => zh);
    const cells = beside(sheetOf({ formulas: 'native', profile: by })).slice(3);
    for (const line of cells) {
      expect(classes).toContain(line[status]!.value);
    }
  });
});

describe('the add-in’s formulas', () => {
  const sheet = sheetOf({ formulas: 'addin', profile: principled });

  it('assess the whole table with one spilling call, into cells that are free', () => {
    const spill = sheet.cells.slice(1).map((row) => row.slice(width + 8));
    expect(spill[0]?.[0]?.formula).toBe('=ZB.ASSESS($A$2:$R$28,"principled")');
    const others = spill.flat().slice(1);
    expect(others.every(({ value, formula }) => value === null && formula === undefined)).toBe(
      true,
    );
    const covered = sheet.merges.filter((area) => area.column >= width + 8 && area.row > 0);
    expect(covered).toEqual([]);
  });

  it('are all but that call settled as native formulas', () => {
    const cells = sheet.cells.flatMap((line, row) =>
      line.flatMap(({ formula, value }, column) =>
        formula === undefined
          ? []
          : [{ sheet: '指标表', row, column, formula, results: [[value]] }],
      ),
    );
    const { changes, left } = settlementOf(cells, 'native', { profiles, language: 'zh' });
    expect(left.map(({ why }) => why)).toEqual([{ kind: 'noNativeForm', functions: ['ASSESS'] }]);
    expect(changes.length).toBeGreaterThan(20);
  });

  it('compute growth by its functions, guarded against blanks', () => {
    const body = sheet.cells.slice(3);
    expect(body[0]?.[width + 7]?.formula).toBe('=IF(COUNT(V4,W4)=2,ZB.AVGGROWTH(V4:W4),"")');
    expect(body[23]?.[width + 7]?.formula).toBe(
      '=IF(COUNT(T27,W27)=2,IF(AND(T27>0,W27>=0),ZB.CAGR(T27,W27,2),""),"")',
    );
  });
});
