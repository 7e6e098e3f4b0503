import { type SheetPlan, type WorkbookPlan, a1 } from '../table';
import { sameSheet } from './address';
import { detailOf } from './failure';
import type { Notes, SheetNote } from './notes';
import { dropPrintRanges, putPageBack } from './pageNote';
import { askPlain, empty, putBack } from './region';
import { inExcel } from './run';

/**
 * After a failure: how far the batch came is not known, so it is looked up first, and then all that
 * is not as noted is put back. Answers what could not be put back; never throws, as the failure that
 * led here is the one to tell.
 */
export async function restore(plan: WorkbookPlan, notes: Notes): Promise<string | undefined> {
  try {
    return await inExcel(async (context) => {
      const present = await whatIsThere(context);
      const refill = queueRepair(context, plan, notes, present);
      await context.sync();
      refill();
      await context.sync();
      await dropPages(context, plan, notes);
      return lossOf(plan, notes, present);
    });
  } catch (error) {
    return detailOf(error);
  }
}

function lossOf(plan: WorkbookPlan, notes: Notes, present: Present): string | undefined {
  const lost = notes.parts.find(({ id }) => !present.parts.some((part) => part.id === id));
  if (lost !== undefined) return `custom XML part ${lost.namespace}`;
  const region = notes.regions.find(
    ({ sheet, loss }) => loss !== undefined && touched(plan, sheet),
  );
  return region && `${region.sheet}: ${region.loss ?? ''}`;
}

interface Present {
  readonly sheets: readonly Excel.Worksheet[];
  readonly parts: readonly Excel.CustomXmlPart[];
}

async function whatIsThere({ workbook }: Excel.RequestContext): Promise<Present> {
  const { worksheets, customXmlParts } = workbook;
  worksheets.load(
    'items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/scope',
  );
  customXmlParts.load('items/id,items/namespaceUri');
  await workbook.context.sync();
  return { sheets: worksheets.items, parts: customXmlParts.items };
}

/** Queues taking away what came; the answer, after the sync, queues putting back what was. */
function queueRepair(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  notes: Notes,
  present: Present,
): () => void {
  const refills: (() => void)[] = [];
  const { workbook } = context;
  const noteOf = (name: string) => notes.sheets.find((note) => sameSheet(note.name, name));
  for (const sheet of present.sheets.filter(({ name }) => touched(plan, name))) {
    const note = noteOf(sheet.name);
    if (note === undefined) {
      // One that is very hidden cannot be deleted.
      if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
      sheet.delete();
    } else {
      refills.push(repairSheet(sheet, note, plan, notes));
    }
  }
  for (const part of present.parts) {
    const ours = plan.parts.some(({ namespace }) => namespace === part.namespaceUri);
    if (ours && !notes.parts.some(({ id }) => id === part.id)) part.delete();
  }
  return () => {
    for (const refill of refills) refill();
    // At the end: what was done to other sheets may have brought them to the front.
    workbook.worksheets.getItem(notes.activeSheet).activate();
  };
}

function repairSheet(
  sheet: Excel.Worksheet,
  note: SheetNote,
  plan: WorkbookPlan,
  notes: Notes,
): () => void {
  const planned = plan.sheets.filter(({ name }) => sameSheet(name, note.name));
  if (sheet.protection.protected) {
    // By someone else in the meantime: then nothing of ours has come through.
    if (!planned.some(({ protection }) => protection !== undefined)) return () => undefined;
    sheet.protection.unprotect();
  }
  repairNames(sheet, note, planned);
  const page = notes.pages.find((each) => sameSheet(each.sheet, note.name));
  if (page && planned.some((each) => each.page ?? each.freeze)) putPageBack(sheet, page);
  if (sheet.visibility !== note.visibility) sheet.visibility = note.visibility;
  const regions = notes.regions.filter((region) => sameSheet(region.sheet, note.name));
  const ranges = regions.map(({ area }) => sheet.getRange(a1(area)));
  for (const range of ranges) empty(range);
  const plains = regions.flatMap(({ looks }, index) => {
    const range = ranges[index];
    return looks && range ? [askPlain(range)] : [];
  });
  return () => {
    const plain = plains[0]?.() ?? {};
    for (const region of regions) putBack(sheet, region, plain);
  };
}

function repairNames(sheet: Excel.Worksheet, note: SheetNote, planned: readonly SheetPlan[]): void {
  const lower = (name: string) => name.toLowerCase();
  const names = new Set(planned.flatMap((each) => each.names.map(({ name }) => lower(name))));
  const own = sheet.names.items.filter(({ scope }) => scope === 'Worksheet');
  for (const { name } of own.filter((item) => names.has(lower(item.name)))) {
    // By its name and not as the item of the list, which the library would look for by an inner id.
    const item = sheet.names.getItem(name);
    const before = note.names.find((each) => lower(each.name) === lower(name));
    if (before === undefined) {
      item.delete();
    } else {
      item.formula = before.formula;
      item.comment = before.comment;
    }
  }
}

/** In a sync of its own: a host that refuses it must not take the rest down. */
async function dropPages(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  notes: Notes,
): Promise<void> {
  const sheets = plan.sheets.filter(({ page }) => page !== undefined).map(({ name }) => name);
  const bare = notes.pages.filter(
    ({ sheet, printArea, titleRows }) =>
      sheets.some((name) => sameSheet(name, sheet)) && (printArea ?? titleRows) === undefined,
  );
  if (bare.length === 0) return;
  for (const page of bare) dropPrintRanges(context.workbook.worksheets.getItem(page.sheet), page);
  await context.sync();
}

const touched = (plan: WorkbookPlan, sheet: string): boolean =>
  plan.sheets.some(({ name }) => sameSheet(name, sheet));
