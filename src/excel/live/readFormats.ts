import type { LiveFormat, SheetArea } from '../../app/workbookLive';
import { a1 } from '../../table';
import { parseReferences } from '../address';
import { inExcel } from '../run';

/** Where a format holds is told by a method, so that its formats have to be known before. */
export function readFormats(
  areas: readonly SheetArea[],
): Promise<readonly (readonly LiveFormat[])[]> {
  return inExcel(async (context) => {
    const found = areas.map(({ sheet, area }) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange(a1(area));
      conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
      return conditionalFormats;
    });
    await context.sync();
    const read = found.map(({ items }) =>
      items.flatMap((format) => {
        const { customOrNullObject: custom } = format;
        if (custom.isNullObject) return [];
        const ranges = format.getRanges();
        ranges.load('address');
        return [{ formula: custom.rule.formula, ranges }];
      }),
    );
    await context.sync();
    return read.map((formats) =>
      formats.map(({ formula, ranges }) => ({ formula, areas: parseReferences(ranges.address) })),
    );
  });
}
