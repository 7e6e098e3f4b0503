import { type Existing, WorkbookFailure } from '../app/workbook';
import { type Area, type SheetPlan, type WorkbookPlan, a1 } from '../table';
import { sameSheet, within } from './address';
import { detailOf, failureOf, placeOf, reasonOf, wasIgnored } from './failure';
import { readRegions } from './look';
import type { Notes, SheetNote } from './notes';
import type { PageWish } from './page';
import { restore } from './restore';
import { inExcel } from './run';
import { type SheetTask, emptied, writeSheet } from './writeSheet';

/** Part of a plan that Excel refused and that the table can do without. */
export interface Shortfall {
  readonly kind: 'paper' | 'page';
  readonly detail: string;
}

/**
 * Writes a plan in one sync. A batch is no transaction: what came before a failing action stays, so
 * that after a failure everything is put back from the notes.
 */
export async function carryOut(
  plan: WorkbookPlan,
  { clear, view }: Existing,
  seen: Notes,
  report: (shortfall: Shortfall) => void,
): Promise<void> {
  const target = view.target?.sheet;
  refuse(plan, seen);
  const notes = await withRegions(plan, seen, (name) =>
    target !== undefined && sameSheet(name, target) ? clear : undefined,
  );
  const attempt = async (page: PageWish): Promise<void> => {
    try {
      await inExcel(async (context) => {
        queue(context, plan, notes, { page, clear, target });
        await context.sync();
      });
    } catch (error) {
      const loss = wasIgnored(error) ? undefined : await restore(plan, notes);
      const next = loss === undefined ? smallerWish(page, error) : undefined;
      if (next === undefined) throw failureOf(error, loss === undefined, loss);
      report({ kind: next === 'none' ? 'page' : 'paper', detail: detailOf(error) });
      await attempt(next);
    }
  };
  await attempt('whole');
}

/** What the look has shown to be impossible is not begun. */
function refuse(plan: WorkbookPlan, notes: Notes): void {
  for (const { name } of plan.sheets) {
    const sheet = sheetNoted(notes, name);
    if (sheet?.protected === true) throw new WorkbookFailure('protected', name, true);
    if (sheet === undefined && notes.structureProtected) {
      throw new WorkbookFailure('protected', 'the structure of the workbook', true);
    }
  }
}

/** One more sync, but only for cells of existing sheets that no look has read. */
async function withRegions(
  plan: WorkbookPlan,
  notes: Notes,
  clearOn: (sheet: string) => Area | undefined,
): Promise<Notes> {
  const missing = plan.sheets
    .filter(({ name }) => sheetNoted(notes, name) !== undefined)
    .flatMap((sheet) =>
      emptied(sheet, clearOn(sheet.name)).map((area) => ({ sheet: sheet.name, area })),
    )
    .filter(
      ({ sheet, area }) =>
        !notes.regions.some(
          (region) => sameSheet(region.sheet, sheet) && within(area, region.area),
        ),
    );
  if (missing.length === 0) return notes;
  return { ...notes, regions: [...notes.regions, ...(await readRegions(missing))] };
}

interface Manner {
  readonly page: PageWish;
  readonly clear: Area | undefined;
  readonly target: string | undefined;
}

/**
 * The order is part of the undertaking: sheets that are gone and parts that are refused fail before
 * a cell is touched; hidden sheets come before the tables whose lists stand on them; what cannot be
 * put back (the old custom XML part) is deleted last of all.
 */
function queue(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  notes: Notes,
  { page, clear, target }: Manner,
): void {
  const { workbook, application } = context;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const kept = plan.sheets.map((sheet) => sheetNoted(notes, sheet.name));
  const found = plan.sheets.map((sheet, index) =>
    kept[index] === undefined ? undefined : workbook.worksheets.getItem(sheet.name),
  );
  for (const { xml } of plan.parts) workbook.customXmlParts.add(xml);
  const tasks = plan.sheets.map((sheet, index): SheetTask => {
    const note = kept[index];
    const mine = target !== undefined && sameSheet(sheet.name, target);
    return {
      sheet: found[index] ?? workbook.worksheets.add(sheet.name),
      plan: sheet,
      ...(note && { existing: { note, ...(mine && clear && { clear }) } }),
      page,
    };
  });
  const hiddenFirst = [...tasks].sort(
    (a, b) => Number(isVisible(a.plan)) - Number(isVisible(b.plan)),
  );
  for (const task of hiddenFirst) writeSheet(task);
  for (const {
    sheet,
    plan: { visibility },
    existing,
  } of tasks) {
    const wanted = visibilities[visibility];
    if (wanted !== (existing?.note.visibility ?? 'Visible')) sheet.visibility = wanted;
  }
  const shown = tasks.find((task) => isVisible(task.plan));
  shown?.sheet.activate();
  if (shown) shown.sheet.getRange(a1({ ...shown.plan.area, rows: 1, columns: 1 })).select();
  for (const {
    sheet,
    plan: { protection },
  } of tasks)
    if (protection) sheet.protection.protect({ ...protection });
  for (const { id } of replacedParts(plan, notes)) workbook.customXmlParts.getItem(id).delete();
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

const isVisible = ({ visibility }: SheetPlan): boolean => visibility === 'visible';

const replacedParts = (plan: WorkbookPlan, notes: Notes) =>
  notes.parts.filter((part) => plan.parts.some(({ namespace }) => namespace === part.namespace));

const sheetNoted = (notes: Notes, name: string): SheetNote | undefined =>
  notes.sheets.find((sheet) => sameSheet(sheet.name, name));

/** The library's words for the failing statement tell more reliably than the host where it was. */
function smallerWish(page: PageWish, error: unknown): PageWish | undefined {
  const place = placeOf(error);
  if (!['other', 'unsupported'].includes(reasonOf(error))) return undefined;
  if (page === 'none' || !/pageLayout|headerFooter|defaultForAllPages/i.test(place))
    return undefined;
  return page === 'whole' && /paperSize/i.test(place) ? 'withoutPaper' : 'none';
}
