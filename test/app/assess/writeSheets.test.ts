import { beforeEach, describe, expect, it } from 'vitest';
import { loadDraft, writeDraft } from '../../../src/report/draft';
import { builtInDrafts } from '../../../seeds/drafts';
import {
  type WriteRequest,
  assessCells,
  besideTable,
  canFollow,
  writeAssessment,
} from '../../../src/app/assess';
import {
  defaultTableOptions,
  overridesNamespace,
  overridesXml,
  planTable,
} from '../../../src/table';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { profile, published } from '../../domain/assessment/support';
import { FakeWorkbook } from '../fakeWorkbook';

const place = { sheet: '指标表', listsSheet: '选项', row: 0, column: 0, wholeSheet: true };
const source = await readWorkbook(
  await writeWorkbook(planTable(published, published.published, defaultTableOptions, place)),
);
const template = loadDraft(builtInDrafts.zh);

function assessed(parts = source.parts) {
  const outcome = assessCells({ ...source, parts }, [published], profile('xianan-2023'));
  if (outcome.kind !== 'assessed' || !template.ok) throw new Error(outcome.kind);
  return { outcome, draft: writeDraft(outcome.table, template.value) };
}

const request = (changed: Partial<WriteRequest> = {}): WriteRequest => ({
  ...assessed(),
  language: 'zh',
  paper: 'A3',
  pieces: ['board', 'completion', 'unit', 'draft', 'progress'],
  live: false,
  where: 'newSheets',
  ...changed,
});

let workbook: FakeWorkbook;
beforeEach(() => {
  workbook = new FakeWorkbook();
});
const sheets = () => workbook.carried.at(-1)?.plan.sheets ?? [];
const formulas = (name: string) =>
  (sheets().find((sheet) => sheet.name === name)?.cells ?? [])
    .flat()
    .flatMap(({ formula }) => formula ?? []);

describe('pieces of an assessment', () => {
  it('go onto sheets of their own, with names that are free', async () => {
    await writeAssessment(workbook, request());
    const again = await writeAssessment(workbook, request());
    expect(again).toEqual({
      kind: 'written',
      sheets: ['评价表 (2)', '完成预判 (2)', '责任单位 (2)', '文字初稿 (2)', '进度图 (2)'],
    });
    expect(sheets().every(({ page }) => page !== undefined)).toBe(true);
  });

  it('that are fixed hold no formula but a sum', async () => {
    await writeAssessment(workbook, request());
    const all = sheets().flatMap(({ name }) => formulas(name));
    expect(all.filter((formula) => !formula.startsWith('=SUM('))).toEqual([]);
  });

  it('that follow the table come with the board, which asks the function once', async () => {
    const outcome = await writeAssessment(
      workbook,
      request({ live: true, pieces: ['completion'] }),
    );
    expect(outcome).toEqual({ kind: 'written', sheets: ['评价表', '完成预判'] });
    const calls = formulas('评价表').filter((formula) => formula.includes('ZB.'));
    expect(calls).toEqual([`=ZB.ASSESS('指标表'!$A$2:$R$28,"xianan-2023")`]);
    expect(formulas('完成预判').join()).toContain('评价表');
    // Status and pace of the first row stand where the function spills its third line.
    expect(formulas('评价表')).toEqual(
      expect.arrayContaining(['=T($V$3)', '=IF(ISNUMBER($W$3),$W$3,"")']),
    );
  });

  it('that follow the table leave what a person decided', async () => {
    const xml = overridesXml([
      {
        system: published.id,
        profile: 'xianan-2023',
        period: '2023H1',
        indicator: 3,
        status: 'onTrack',
        reason: '口径调整',
        by: '王敏',
        at: '',
      },
    ]);
    const parts = [...source.parts, { namespace: overridesNamespace, xml }];
    await writeAssessment(workbook, request({ ...assessed(parts), live: true }));
    expect(formulas('评价表')).not.toContain('=T($V$5)');
    const texts = sheets()[0]?.cells[5]?.map(({ text }) => text);
    expect(texts).toContain('正常');
    expect(texts?.join()).toContain('口径调整');
  });

  it('at the selection ask before anything is covered, and are values', async () => {
    workbook.selection = { row: 4, column: 2 };
    workbook.occupied = [{ row: 5, column: 3, text: '旧' }];
    const here = request({ pieces: ['completion'], where: 'selection' });
    const asked = await writeAssessment(workbook, here);
    expect(asked).toMatchObject({ kind: 'occupied', cells: [{ text: '旧' }] });
    expect(workbook.carried).toEqual([]);
    if (asked.kind !== 'occupied') return;
    const done = await writeAssessment(workbook, { ...here, where: asked.place });
    expect(done).toMatchObject({
      kind: 'placed',
      place: { sheet: 'Sheet1', area: { row: 4, column: 2 } },
    });
    expect(sheets()).toHaveLength(1);
    expect(formulas('Sheet1')).toEqual([]);
    expect(sheets()[0]).toMatchObject({ name: 'Sheet1', area: { row: 4, column: 2 } });
    expect(sheets()[0]?.page).toBeUndefined();
  });

  it('have charts whose numbers stand beside them', async () => {
    await writeAssessment(workbook, request({ pieces: ['progress'] }));
    const [progress] = sheets();
    const [chart] = progress?.charts ?? [];
    const measured = assessed().outcome.table.rows.filter(({ course }) => course !== undefined);
    expect(chart).toMatchObject({
      kind: 'bars',
      data: { row: 2, column: 0, rows: measured.length + 1, columns: 3 },
    });
    expect(progress?.cells[2]?.[0]?.value).toBeNull();
    await writeAssessment(workbook, request({ pieces: ['way'], indicator: 23 }));
    expect(sheets()[0]?.charts).toMatchObject([{ kind: 'lines', axis: { low: 41, high: 50 } }]);
  });
});

it('formulas can follow only what the function sees: the header, and the last period', () => {
  const { outcome } = assessed();
  expect(canFollow(outcome, '2023H1')).toBe(true);
  expect(canFollow(outcome, '2024')).toBe(false);
});

describe('formulas beside the table', () => {
  const by = profile('xianan-2023');
  const bookWith = async (formulas: 'native' | 'addin', language: 'zh' | 'en' = 'zh') =>
    readWorkbook(
      await writeWorkbook(
        planTable(
          published,
          published.published,
          { ...defaultTableOptions, formulas, profile: by, language },
          place,
        ),
      ),
    );
  const outcomeOf = (cells: Awaited<ReturnType<typeof bookWith>>, used = by) => {
    const outcome = assessCells(cells, [published], used);
    if (outcome.kind !== 'assessed') throw new Error(outcome.kind);
    return outcome;
  };

  it.each(['zh', 'en'] as const)(
    'that are native and say the same are referred to, with no function of ours (%s)',
    async (language) => {
      const cells = await bookWith('native', language);
      const outcome = outcomeOf(cells);
      const beside = besideTable(outcome, cells.sheets);
      expect(beside?.language).toBe(language);
      await writeAssessment(workbook, request({ outcome, live: true, beside, language }));
      const [board = ''] = sheets().map(({ name }) => name);
      const all = sheets().flatMap(({ name }) => formulas(name));
      expect(all.filter((formula) => formula.includes('ZB.'))).toEqual([]);
      const status = formulas(board).filter((formula) => formula.startsWith("=T('指标表'!$"));
      expect(status).toHaveLength(25);
    },
  );

  it('that are the add-in’s, of another profile or of other figures are left alone', async () => {
    const native = await bookWith('native');
    const addin = await bookWith('addin');
    expect(besideTable(outcomeOf(addin), addin.sheets)).toBeUndefined();
    expect(besideTable(outcomeOf(native, profile('eurostat')), native.sheets)).toBeUndefined();
    const [sheet] = native.sheets;
    const grid = sheet!.grid.map((row) =>
      row.map((cell) => (cell?.text === '3.90%' ? { text: '9.90%', value: 0.099 } : cell)),
    );
    const changed = { ...native, sheets: [{ ...sheet!, grid }] };
    expect(besideTable(outcomeOf(changed), changed.sheets)).toBeUndefined();
  });
});
