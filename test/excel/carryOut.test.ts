import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type SheetPlan, a1, sheetReference } from '../../src/table';
import { closeBrowser } from '../host/driver';
import { type OpenedPort, openPort } from './open';
import { smallPlan, system, tablePlan } from './plans';

let opened: OpenedPort;
beforeEach(async () => {
  await opened?.excel.close();
  opened = await openPort();
});
afterAll(async () => {
  await opened.excel.close();
  await closeBrowser();
});

const newSheet = { kind: 'newSheet' } as const;

describe('the whole table on a new sheet', () => {
  const plan = tablePlan({}, { protect: true });
  const sheet = plan.sheets[0] as SheetPlan;

  it('arrives as planned, in one look and one write', async () => {
    const { excel, port } = opened;
    await excel.workbook.resetStatistics();
    expect(await port.look(newSheet)).toHaveProperty('ok');
    const looked = await excel.workbook.statistics();
    expect(await port.carryOut(plan)).toEqual({ ok: 'done' });
    const written = await excel.workbook.statistics();
    expect([looked.syncs, written.syncs]).toEqual([1, 2]);
    // 5 MB is the most that Excel on the web takes in a request.
    expect(written.requestBytes).toBeLessThan(100_000);

    const book = excel.workbook;
    const address = a1(sheet.area);
    expect(await book.activeSheet()).toBe(sheet.name);
    expect(await book.sheets()).toMatchObject([
      { name: 'Sheet1', visibility: 'Visible' },
      { name: sheet.name, visibility: 'Visible' },
      { name: plan.sheets[1]?.name, visibility: 'Hidden' },
    ]);
    expect(await book.values(address, sheet.name)).toEqual(
      sheet.cells.map((row) => row.map(({ value }) => value ?? '')),
    );
    expect(await book.numberFormats(address, sheet.name)).toEqual(
      sheet.cells.map((row) => row.map(({ format }) => format)),
    );
    expect((await book.merges(sheet.name)).sort()).toEqual(
      sheet.merges.map((area) => a1(area)).sort(),
    );
    const widths = await book.columnWidths(sheet.area.columns, sheet.name);
    sheet.columnWidths.forEach(({ at, points }) => expect(widths[at]).toBeCloseTo(points, -0.5));
    const heights = await book.rowHeights(sheet.area.rows, sheet.name);
    sheet.rowHeights.forEach(({ at, points }) => expect(heights[at]).toBeCloseTo(points, -0.5));
    expect(await book.freeze(sheet.name)).toEqual(sheet.freeze);
    expect(await book.protection(sheet.name)).toMatchObject({
      isProtected: true,
      options: { allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true },
    });
    expect(await book.page(sheet.name)).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A3',
      zoom: { horizontalFitToPages: 1 },
      printArea: address,
      titleRows: { first: 1, last: 2 },
      centerHorizontally: true,
      margins: { topMargin: 36, bottomMargin: expect.closeTo(43.2) as number },
      headersFooters: { centerFooter: sheet.page?.footer.replace('&C', '') },
    });
    expect(await book.names(sheet.name)).toEqual(
      expect.arrayContaining(
        sheet.names.map(({ name, area, comment = '' }) =>
          expect.objectContaining({
            name,
            formula: `=${sheetReference(sheet.name, area)}`.replaceAll("'", ''),
            comment,
          }),
        ),
      ),
    );
    expect(await book.customXml()).toMatchObject(
      plan.parts.map(({ namespace, xml }) => ({ namespace, xml })),
    );
    expect(await excel.workbook.internalErrors()).toEqual([]);
  });

  it('looks as planned: paints, later over earlier', async () => {
    const { excel, port } = opened;
    await port.look(newSheet);
    await port.carryOut(plan);
    expect(await excel.workbook.format('A1', sheet.name)).toMatchObject({
      font: '黑体',
      size: 16,
      locked: true,
    });
    expect(await excel.workbook.format('C2', sheet.name)).toMatchObject({
      font: '黑体',
      size: 10,
      fill: '#E8EEF4',
      horizontal: 'Center',
      borders: { top: 'Continuous', bottom: 'Continuous', left: 'Continuous', right: 'Continuous' },
    });
    expect(await excel.workbook.format('C5', sheet.name)).toMatchObject({
      font: '宋体',
      horizontal: 'Left',
      wrap: true,
    });
    const entry = sheet.paints.find(({ style }) => style.locked === false);
    const cell = a1({ ...(entry?.area ?? sheet.area), rows: 1, columns: 1 });
    expect(await excel.workbook.format(cell, sheet.name)).toMatchObject({
      locked: false,
      font: '宋体',
    });
  });

  it('checks as planned, with lists on the hidden sheet', async () => {
    const { excel, port } = opened;
    await port.look(newSheet);
    await port.carryOut(plan);
    const rules = await excel.workbook.validations(sheet.name);
    for (const { area, rule, error, prompt, strictness } of sheet.validations) {
      const found = rules.find(({ areas }) => areas.includes(a1(area)));
      expect(found).toMatchObject({
        ignoreBlanks: true,
        rule:
          rule.kind === 'list'
            ? { list: { source: rule.source } }
            : { custom: { formula: rule.formula } },
        error: { title: error.title, message: error.text, style: strictness === 'stop' ? 1 : 2 },
        ...(prompt && { prompt: { title: prompt.title, message: prompt.text } }),
      });
    }
    expect(rules).toHaveLength(sheet.validations.length);
  });
});

describe('small things', () => {
  it('strings arrive exactly, whatever they look like', async () => {
    const { excel, port } = opened;
    const nasty = [
      '=1+1',
      '+1',
      "'",
      "''x",
      '-14',
      '11.40%',
      'TRUE',
      '1,000',
      ' 5 ',
      '１２',
      '#N/A',
      '@x',
      '2025-06-30',
    ];
    const drawn = fc.sample(
      fc.oneof(
        fc.string(),
        fc.double().map(String),
        fc.integer().map((n) => `${n}%`),
      ),
      300,
    );
    // Excel has no other line end than LF.
    const texts = [...nasty, ...drawn].filter(
      (text) => !/[\0-\x09\x0b-\x1f\uD800-\uDFFF]/.test(text),
    );
    await port.look(newSheet);
    expect(await port.carryOut(smallPlan(texts.map((text) => [text])))).toEqual({ ok: 'done' });
    expect(await excel.workbook.values(`A1:A${texts.length}`, '小表')).toEqual(
      texts.map((text) => [text]),
    );
  });

  it('numbers, booleans and nothing stay what they are', async () => {
    const { excel, port } = opened;
    await port.look(newSheet);
    await port.carryOut(smallPlan([[1.5, true, null, -0.114]]));
    expect(await excel.workbook.values('A1:D1', '小表')).toEqual([[1.5, true, '', -0.114]]);
  });

  it('formulas compute, and strings beside them stay strings', async () => {
    const { excel, port } = opened;
    const plan = smallPlan([[2, null, '=A1']]);
    const cells = [[...(plan.sheets[0]?.cells[0] ?? [])]];
    cells[0]?.splice(1, 1, { value: 4, formula: '=A1*2', format: '0.0' });
    await port.look(newSheet);
    await port.carryOut({ ...plan, sheets: [{ ...(plan.sheets[0] as SheetPlan), cells }] });
    await excel.rest();
    expect(await excel.workbook.values('A1:C1', '小表')).toEqual([[2, 4, '=A1']]);
    expect(await excel.workbook.texts('B1', '小表')).toEqual([['4.0']]);
  });

  it('conditional formats rank as in the plan', async () => {
    const { excel, port } = opened;
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    const conditionalFormats = [
      { area, formula: '=A1>2', fill: '#FF0000', stopIfTrue: true },
      { area, formula: '=A1>1', fill: '#00FF00', bold: true },
    ];
    await port.look(newSheet);
    await port.carryOut(smallPlan([[3], [2]], { conditionalFormats }));
    await excel.rest();
    expect(await excel.workbook.shown('A1', '小表')).toMatchObject({
      fill: '#FF0000',
      bold: false,
    });
    expect(await excel.workbook.shown('A2', '小表')).toMatchObject({ fill: '#00FF00', bold: true });
  });

  it('a sheet can be very hidden, and one without a plan for its page keeps its page', async () => {
    const { excel, port } = opened;
    await port.look(newSheet);
    await port.carryOut(smallPlan([['x']], { visibility: 'veryHidden' }));
    expect(await excel.workbook.sheets()).toMatchObject([
      { visibility: 'Visible' },
      { visibility: 'VeryHidden' },
    ]);
    expect(await excel.workbook.activeSheet()).toBe('Sheet1');
  });

  it('a part takes the place of the one with its namespace, and of no other', async () => {
    const { excel, port } = opened;
    const part = (namespace: string, version: number) => ({
      namespace,
      xml: `<t xmlns="${namespace}" version="${version}"/>`,
    });
    await port.look(newSheet);
    await port.carryOut(smallPlan([['x']], {}, [part('urn:a', 1), part('urn:b', 1)]));
    await port.look(newSheet);
    await port.carryOut(smallPlan([['y']], { name: '又一' }, [part('urn:a', 2)]));
    const parts = (await excel.workbook.customXml()).map(({ xml }) => xml).sort();
    expect(parts).toEqual([part('urn:a', 2).xml, part('urn:b', 1).xml].sort());
  });
});

describe('where something is already', () => {
  it('a table at the selection lands at its first cell', async () => {
    const { excel, port } = opened;
    await excel.workbook.select('C4:D6');
    const done = await port.insert({ where: { kind: 'selection' } });
    expect(done).toMatchObject({
      ok: { kind: 'inserted', table: { sheet: 'Sheet1', area: { row: 3, column: 2 } } },
    });
    expect(await excel.workbook.names('Sheet1')).toMatchObject([
      { name: 'zb_body' },
      { name: 'zb_flagged', comment: expect.stringContaining('zb_flags') as string },
      { name: 'zb_header' },
      { name: 'zb_table', comment: system.id },
    ]);
  });

  it('cells that are not empty are asked about as they are displayed', async () => {
    const { excel, port } = opened;
    await excel.workbook.edit('B2', [[0.114]]);
    await excel.workbook.edit('C2', [['=""']]);
    const done = await port.insert({ where: { kind: 'selection' } });
    expect(done).toMatchObject({
      ok: {
        kind: 'occupied',
        cells: [
          { row: 1, column: 1, text: '0.114' },
          { row: 1, column: 2, text: '=""' },
        ],
      },
    });
  });

  it('replacing takes the old table away and keeps its names in one piece', async () => {
    const { excel, port } = opened;
    await port.insert({ where: { kind: 'newSheet' } });
    const asked = await port.insert({ where: { kind: 'newSheet' } });
    if (!('ok' in asked) || asked.ok.kind !== 'tableExists') throw new Error(JSON.stringify(asked));
    const before = await excel.workbook.statistics();
    const done = await port.insert({
      where: { kind: 'replace', table: asked.ok.table },
      options: { evaluation: false, unit: system.units[0] ?? '' },
    });
    expect(done).toMatchObject({ ok: { kind: 'inserted' } });
    const [first] = await excel.workbook
      .names('指标表')
      .then((names) => names.filter(({ name }) => name === 'zb_table'));
    if (!('ok' in done) || done.ok.kind !== 'inserted') throw new Error(JSON.stringify(done));
    expect(first?.formula.replaceAll("'", '')).toBe(`=指标表!${a1(done.ok.table.area, true)}`);
    expect((await excel.workbook.sheets()).map(({ name }) => name)).toEqual([
      'Sheet1',
      '指标表',
      '指标字典',
      'zb_flags',
    ]);
    // Nothing of the larger old table is left.
    expect(await excel.workbook.usedAddress('指标表')).toBe(`指标表!${a1(done.ok.table.area)}`);
    const parts = await excel.workbook.customXml();
    expect(parts).toHaveLength(1);
    expect((await excel.workbook.statistics()).syncs - before.syncs).toBeLessThanOrEqual(3);
  });

  it('a view of unknown origin is no reason to guess', async () => {
    const { excel, port } = opened;
    await excel.workbook.edit('A1', [['old']]);
    expect(await port.carryOutUnseen(smallPlan([['new']], { name: 'Sheet1' }))).toEqual({
      ok: 'done',
    });
    expect(await excel.workbook.values('A1', 'Sheet1')).toEqual([['new']]);
  });
});
