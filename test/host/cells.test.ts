import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, openExcel } from './driver';
import type { SimulatedExcel } from './driver';

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await openExcel({ addin: 'sample' });
  await excel.pane.getByText('ready Excel').waitFor();
});

afterAll(async () => {
  expect(await excel.workbook.internalErrors()).toEqual([]);
  await excel.close();
  await closeBrowser();
});

let count = 0;

/** Each test gets a sheet of its own. */
beforeEach(async () => {
  const name = `Case${++count}`;
  await excel.workbook.addSheet(name);
  await excel.workbook.activate(name);
});

type Act<R> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => R | Promise<R>;

/** Runs inside the pane, in one Excel.run on the active sheet. The function is sent as text. */
function onSheet<R>(act: Act<R>): Promise<R> {
  return excel.inPane((code) => {
    const body = new Function(`return (${code})`)() as (
      s: Excel.Worksheet,
      c: Excel.RequestContext,
    ) => unknown;
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const result = await body(sheet, context);
      await context.sync();
      return result;
    });
  }, act.toString()) as Promise<R>;
}

const errorOf = (act: Act<unknown>): Promise<string> =>
  onSheet(act).then(
    () => 'no error',
    (error: Error) => error.message,
  );

describe('values', () => {
  it('are told as numbers, texts, booleans and blanks', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:D1').values = [[1.5, 'text', true, '']];
    });
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:D1').load('values,valueTypes,address');
      await context.sync();
      return [range.values, range.valueTypes, range.address];
    });
    expect(read).toEqual([
      [[1.5, 'text', true, '']],
      [['Double', 'String', 'Boolean', 'Empty']],
      `Case${count}!A1:D1`,
    ]);
  });

  it('that look like numbers become numbers, unless the cell is text', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A2').numberFormat = [['@']];
      sheet.getRange('A1:A4').values = [['12'], ['12'], ['11.4%'], ["'007"]];
    });
    expect(await excel.workbook.values('A1:A4')).toEqual([[12], ['12'], [0.114], ['007']]);
  });

  it('null leaves a cell alone, an empty text clears it, one value fills the range', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
      // The typings do not know null, Excel does.
      sheet.getRange('A1:C1').values = [[null, '', 9]] as unknown as string[][];
      sheet.getRange('A2:B3').values = 7 as unknown as number[][];
    });
    expect(await excel.workbook.values('A1:C1')).toEqual([[1, '', 9]]);
    expect(await excel.workbook.values('A2:B3')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('show as the number format says', async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange('A1:A7');
      range.numberFormat = [
        ['0"亿元以上"'],
        ['"["0"]";"[-"0"]"'],
        ['0.00%'],
        ['"预计"0.000'],
        ['General'],
        ['0.0'],
        ['0"以内"'],
      ];
      range.values = [[500], [-14], [0.114], [41.575], [0.1 + 0.2], [22.5], [4.5]];
    });
    expect(await excel.workbook.texts('A1:A7')).toEqual([
      ['500亿元以上'],
      ['[-14]'],
      ['11.40%'],
      ['预计41.575'],
      ['0.3'],
      ['22.5'],
      ['5以内'],
    ]);
    expect(await excel.workbook.numberFormats('A2')).toEqual([['"["0"]";"[-"0"]"']]);
  });

  it('are calculated before they are read in the same batch', async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').formulas = [[2], [3], ['=A1*A2+SUM(A1:A2)']];
      const range = sheet.getRange('A3').load('values,formulas,text');
      await context.sync();
      return [range.values, range.formulas, range.text];
    });
    expect(values).toEqual([[[11]], [['=A1*A2+SUM(A1:A2)']], [['11']]]);
  });

  it('fit only a range of their size', async () => {
    expect(await errorOf((sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]))).toContain(
      "doesn't match the size",
    );
  });
});

describe('formats', () => {
  it('colour, font, alignment, wrapping and borders come back as written', async () => {
    await onSheet((sheet) => {
      const { format } = sheet.getRange('B2:C3');
      format.fill.color = '#FFCC00';
      format.font.bold = true;
      format.font.color = '#123456';
      format.font.size = 14;
      format.font.name = '宋体';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.protection.locked = false;
      for (const side of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const)
        format.borders.getItem(side).style = 'Continuous';
    });
    expect(await excel.workbook.format('B2')).toMatchObject({
      fill: '#FFCC00',
      bold: true,
      color: '#123456',
      size: 14,
      font: '宋体',
      horizontal: 'Center',
      vertical: 'Top',
      wrap: true,
      locked: false,
      borders: { top: 'Continuous', bottom: 'Continuous', left: 'Continuous', right: 'Continuous' },
    });
    expect(await excel.workbook.format('D4')).toMatchObject({
      fill: '#FFFFFF',
      bold: false,
      locked: true,
      borders: { top: 'None' },
    });
  });

  it('mixed formats read as null, and several fills as an empty text', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = '#FF0000';
    });
    const mixed = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1').load('format/font/bold,format/fill/color');
      await context.sync();
      return [range.format.font.bold, range.format.fill.color];
    });
    expect(mixed).toEqual([null, '']);
  });

  it('widths and heights are in points', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A:A').format.columnWidth = 90;
      sheet.getRange('1:2').format.rowHeight = 30;
    });
    expect((await excel.workbook.columnWidths(2))[0]).toBe(90);
    expect((await excel.workbook.rowHeights(3)).slice(0, 2)).toEqual([30, 30]);
  });

  it('of single cells are read and written in one call', async () => {
    await onSheet((sheet) => {
      sheet
        .getRange('A1:B1')
        .setCellProperties([
          [
            { format: { fill: { color: '#00FF00' }, font: { bold: true } } },
            { format: { borders: { bottom: { style: 'Double' } } } },
          ],
        ]);
    });
    const read = await onSheet(async (sheet, context) => {
      const cells = sheet.getRange('A1:B1').getCellProperties({
        address: true,
        format: {
          fill: { color: true, pattern: true },
          borders: { style: true },
          protection: true,
        },
      } as Excel.CellPropertiesLoadOptions);
      await context.sync();
      return cells.value;
    });
    expect(read[0]?.[0]).toMatchObject({
      address: `Case${count}!A1`,
      format: { fill: { color: '#00FF00', pattern: 'Solid' }, protection: { locked: true } },
    });
    expect(read[0]?.[1]).toMatchObject({
      format: {
        fill: { pattern: 'None' },
        borders: { bottom: { style: 'Double' }, top: { style: 'None' } },
      },
    });
  });
});

describe('ranges', () => {
  it('lead to one another', async () => {
    const addresses = await onSheet(async (sheet, context) => {
      const b2d4 = sheet.getRange('B2:D4');
      const ranges = [
        b2d4.getCell(0, 1),
        b2d4.getRow(1),
        b2d4.getColumn(2),
        b2d4.getOffsetRange(1, -1),
        b2d4.getResizedRange(1, 0),
        b2d4.getAbsoluteResizedRange(1, 1),
        b2d4.getBoundingRect('F6'),
        b2d4.getIntersection('C3:Z9'),
        b2d4.getEntireRow(),
        b2d4.getEntireColumn(),
        b2d4.getLastCell(),
        sheet.getRangeByIndexes(0, 0, 2, 2),
        sheet.getCell(4, 5),
      ];
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map((range) => range.address.replace(/^.*!/, ''));
    });
    expect(addresses).toEqual([
      'C2',
      'B3:D3',
      'D2:D4',
      'A3:C5',
      'B2:D5',
      'B2',
      'B2:F6',
      'C3:D4',
      '2:4',
      'B:D',
      'D4',
      'A1:B2',
      'F5',
    ]);
  });

  it('no intersection is a null object', async () => {
    const isNull = await onSheet(async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2').load('address');
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('the used range ends with the last value or format', async () => {
    await onSheet((sheet) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.fill.color = '#FF0000';
    });
    const used = await onSheet(async (sheet, context) => {
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      await context.sync();
      return [all.address, values.address];
    });
    expect(used).toEqual([`Case${count}!B2:D9`, `Case${count}!B2`]);
  });

  it('an empty sheet has no used range', async () => {
    const isNull = await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('merge and come apart', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A2:B3').merge(true);
    });
    expect(await excel.workbook.merges()).toEqual(['A1:C1', 'A2:B2', 'A3:B3']);
    const merged = await onSheet(async (sheet, context) => {
      const areas = sheet.getRange('A1:C3').getMergedAreasOrNullObject().load('address,areaCount');
      await context.sync();
      return [areas.isNullObject, areas.areaCount, areas.address];
    });
    expect(merged).toEqual([false, 3, `Case${count}!A1:C1,Case${count}!A2:B2,Case${count}!A3:B3`]);
    await onSheet((sheet) => sheet.getRange('A1:C3').unmerge());
    expect(await excel.workbook.merges()).toEqual([]);
  });

  it('clear their contents or their formats', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.getRange('A1:B1').format.fill.color = '#FF0000';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
    });
    expect(await excel.workbook.values('A1:B1')).toEqual([['', 2]]);
    expect([
      (await excel.workbook.format('A1')).fill,
      (await excel.workbook.format('B1')).fill,
    ]).toEqual(['#FF0000', '#FFFFFF']);
  });

  it('insert and delete rows, columns and cells', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B3').values = [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ];
      sheet.getRange('2:2').insert('Down');
    });
    expect(await excel.workbook.values('A1:B4')).toEqual([
      [1, 'a'],
      ['', ''],
      [2, 'b'],
      [3, 'c'],
    ]);
    await onSheet((sheet) => sheet.getRange('2:2').delete('Up'));
    await onSheet((sheet) => sheet.getRange('B:B').insert('Right'));
    expect(await excel.workbook.values('A1:C2')).toEqual([
      [1, '', 'a'],
      [2, '', 'b'],
    ]);
    await onSheet((sheet) => sheet.getRange('A1').insert('Down'));
    expect(await excel.workbook.values('A1:C2')).toEqual([
      ['', '', 'a'],
      [1, '', 'b'],
    ]);
  });

  it('copy values, formulas and formats', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:A2').formulas = [[5], ['=A1*2']];
      sheet.getRange('A1:A2').format.font.bold = true;
      sheet.getRange('B1:B2').copyFrom('A1:A2');
      sheet.getRange('C1:C2').copyFrom('A1:A2', 'Values');
    });
    expect(await excel.workbook.formulas('A1:C2')).toEqual([
      [5, 5, 5],
      ['=A1*2', '=B1*2', 10],
    ]);
    expect([
      (await excel.workbook.format('B2')).bold,
      (await excel.workbook.format('C2')).bold,
    ]).toEqual([true, false]);
  });

  it('are selected', async () => {
    await onSheet((sheet) => sheet.getRange('C3:D5').select());
    expect(await excel.workbook.selection()).toBe(`Case${count}!C3:D5`);
    const selected = await onSheet(async (_sheet, context) => {
      const range = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [range.address, cell.address];
    });
    expect(selected).toEqual([`Case${count}!C3:D5`, `Case${count}!C3`]);
  });
});

describe('undo', () => {
  it('takes back all of one sync at once, and nothing else', async () => {
    await excel.workbook.edit('A1', 'mine');
    await onSheet((sheet) => {
      sheet.getRange('B1:B3').values = [[1], [2], [3]];
      sheet.getRange('B1').format.fill.color = '#FF0000';
      sheet.getRange('C1:D1').merge();
      sheet.getRange('B:B').format.columnWidth = 120;
    });
    await excel.workbook.undo();
    expect(await excel.workbook.values('A1:B3')).toEqual([
      ['mine', ''],
      ['', ''],
      ['', ''],
    ]);
    expect((await excel.workbook.format('B1')).fill).toBe('#FFFFFF');
    expect(await excel.workbook.merges()).toEqual([]);
    await excel.workbook.undo();
    expect(await excel.workbook.values('A1')).toEqual([['']]);
  });
});
