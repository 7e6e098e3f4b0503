import type { FlagInstallation, SheetFlagWrites } from '../../app/workbookLive';
import { type FlagWrite, a1, looksFlagsUp, sheetReference } from '../../table';
import { groupsOf } from '../cellGroups';
import { literalText } from '../literalText';
import { addFormats } from '../rules';
import { inExcel } from '../run';

export function writeFlags(changes: readonly SheetFlagWrites[]): Promise<void> {
  return inExcel(async (context) => {
    for (const { sheet, writes } of changes)
      queueFlags(context.workbook.worksheets.getItem(sheet), writes);
    await context.sync();
  });
}

function queueFlags(sheet: Excel.Worksheet, writes: readonly FlagWrite[]): void {
  const cells = writes.map(({ row, column, value }) => ({
    sheet: '',
    row,
    column,
    // To Office.js null means "leave it", not "nothing".
    input: typeof value === 'string' ? literalText(value) : (value ?? ''),
    format: 'General',
  }));
  for (const { area, inputs } of groupsOf(cells))
    sheet.getRange(a1(area)).values = inputs.map((row) => [...row]);
}

/** The old formats are looked up first, as they are known by their formulas only. */
export function installFlags(installation: FlagInstallation): Promise<void> {
  const { area, names, flagsSheet, writes, formats, replaces } = installation;
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(installation.sheet);
    sheet.load('name');
    const named = names.map((name) => {
      const item = sheet.names.getItemOrNullObject(name.name);
      item.load('name');
      return { name, item };
    });
    const { conditionalFormats: present } = sheet.getRange(a1(area));
    present.load('items/id,items/type,items/customOrNullObject/rule/formula');
    await context.sync();
    if (replaces !== undefined) {
      for (const format of present.items) {
        const { customOrNullObject: custom } = format;
        if (!custom.isNullObject && showsFlags(custom.rule.formula, replaces)) format.delete();
      }
    }
    const flags = flagsSheet.isNew
      ? worksheets.add(flagsSheet.name)
      : worksheets.getItem(flagsSheet.name);
    if (flagsSheet.isNew) flags.visibility = 'VeryHidden';
    queueFlags(flags, writes);
    addFormats(sheet, formats);
    for (const { name, item } of named) {
      if (item.isNullObject) {
        sheet.names.add(name.name, sheet.getRange(a1(name.area)), name.comment);
      } else {
        item.formula = `=${sheetReference(sheet.name, name.area)}`;
        item.comment = name.comment;
      }
    }
    await context.sync();
  });
}

/** What a spreadsheet finds by itself stays: it goes with the table, and not with its flags. */
const showsFlags = (formula: string, sheet: string): boolean =>
  looksFlagsUp(formula) && looksAt(formula, sheet);

/** Excel leaves quotes out where a sheet's name needs none. */
const looksAt = (formula: string, sheet: string): boolean =>
  formula.includes(`'${sheet}`) || formula.includes(`${sheet}!`);
