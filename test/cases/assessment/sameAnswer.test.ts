import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessCells, liveWorkbook } from '../../../src/app/assess';
import { main } from '../../../src/cli/main';
import type { TableAssessment } from '../../../src/domain/assessment';
import { writeDraft } from '../../../src/report/draft';
import { defaultTableOptions, planTable } from '../../../src/table';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { call } from '../../functions/support';
import { shippedDraft } from '../../report/draft/support';
import { requireLibreOffice } from '../../support/libreoffice';
import { differences, recalculated } from '../../table/formulas/recalculated';
import { type Case, cases } from './workbooks';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assessments-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fileOf = (each: Case) => join(folder, `${each.name}.xlsx`);

async function bytesOf({ system, figures }: Case): Promise<Uint8Array> {
  const place = { sheet: 't', listsSheet: 'l', row: 0, column: 0, wholeSheet: true };
  return writeWorkbook(planTable(system, figures, defaultTableOptions, place));
}

/** Status and pace by indicator, the pace to twelve digits. */
type Answer = Record<number, readonly [status: string, pace: number | null]>;

const digits = (pace: number): number | null =>
  Number.isFinite(pace) ? Number(pace.toPrecision(12)) : null;

async function byCommand(each: Case): Promise<Answer> {
  await writeFile(fileOf(each), await bytesOf(each));
  const out: string[] = [];
  const argv = ['assess', fileOf(each), '--profile', each.profile.id, '--format', 'json'];
  const code = await main(argv, '0', {
    out: (line) => out.push(line),
    err: (line) => out.push(line),
  });
  expect([code, out.length]).toEqual([0, 1]);
  const { indicators } = JSON.parse(out.join('')) as {
    indicators: { number: number; status: string; pace: number | null }[];
  };
  return Object.fromEntries(
    indicators.map(({ number, status, pace }) => [number, [status, digits(pace ?? NaN)]]),
  );
}

async function assessed(each: Case): Promise<TableAssessment> {
  const outcome = assessCells(readWorkbook(await bytesOf(each)), [each.system], each.profile);
  if (outcome.kind !== 'assessed') throw new Error(outcome.kind);
  return outcome.table;
}

async function byFunction(each: Case): Promise<Answer> {
  const [sheet] = readWorkbook(await bytesOf(each)).sheets;
  const width = Math.max(...sheet!.grid.map((row) => row?.length ?? 0));
  const cells = sheet!.grid.map((row) =>
    Array.from({ length: width }, (_, at) => row?.[at]?.text ?? ''),
  );
  const idOf = new Map(each.profile.classes.map(({ id, zh }) => [zh, id]));
  const rows = call('ASSESS', cells, each.profile.id).slice(-each.system.indicators.length);
  return Object.fromEntries(
    each.system.indicators.map(({ number }, at) => {
      const [status, pace] = rows[at] ?? [];
      return [
        number,
        [idOf.get(String(status)) ?? status, digits(pace === '' ? NaN : Number(pace))],
      ];
    }),
  ) as Answer;
}

const draft = shippedDraft('zh');

describe('ten workbooks', { timeout: 120_000 }, () => {
  it.each(cases)('$name: the command says what ZB.ASSESS says', async (each) => {
    expect(await byFunction(each)).toEqual(await byCommand(each));
  });

  it('the formulas of their sheets give the same, computed by LibreOffice', async (context) => {
    await requireLibreOffice(context);
    const plans = await Promise.all(
      cases.map(async (each) => {
        const table = await assessed(each);
        const names = Object.fromEntries(
          ['board', 'completion', 'unit', 'draft', 'progress', 'table', 'lists'].map((sheet) => [
            sheet,
            `${each.name} ${sheet}`.slice(-31),
          ]),
        );
        const request = {
          table,
          draft: writeDraft(table, draft),
          language: 'zh',
          paper: 'A3',
        } as const;
        return liveWorkbook({ ...request, names });
      }),
    );
    const sheets = plans
      .flatMap((plan) => plan?.sheets ?? [])
      .filter(({ cells }) => cells.flat().some(({ formula }) => formula !== undefined));
    const live = sheets.flatMap(({ cells }) => cells.flat().filter((cell) => cell.formula));
    expect(live.length).toBeGreaterThan(3000);
    const values = await recalculated({ sheets, parts: [] });
    const wrong = sheets.flatMap((sheet, at) =>
      differences(sheet, values[at] ?? []).map((line) => `${sheet.name} ${line}`),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});
