import { a1 } from '../../table/area';
import type { ConditionalFormat, SheetPlan } from '../../table/sheetPlan';
import { formulaXml, refersToSheet } from './formula';
import { guidOf } from './guid';
import type { StyleBook } from './styleBook';
import { differentialXml } from './styleXml';
import { element } from './xml';

const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
const conditionalFormatExtension = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

interface Ranked {
  readonly format: ConditionalFormat;
  /** 1 wins; unique over both places of the sheet. The plan's order is the order of precedence. */
  readonly priority: number;
}

/**
 * Rules that look at their own sheet stand in the sheet; rules that look at another one stand in the extension
 * list, where Excel 2010 and later put them themselves. In the first place Excel up to 2013 repairs them away.
 */
interface ConditionalFormatsXml {
  readonly plain: string;
  readonly extension: string;
}

export function conditionalFormatsXml(sheet: SheetPlan, styles: StyleBook): ConditionalFormatsXml {
  const ranked = sheet.conditionalFormats.map((format, index) => ({ format, priority: index + 1 }));
  const elsewhere = ranked.filter(({ format }) => refersToSheet(format.formula));
  const here = ranked.filter(({ format }) => !refersToSheet(format.formula));
  return {
    plain: here.map((rule) => plainXml(rule, sheet.name, styles)).join(''),
    extension: elsewhere.length === 0 ? '' : extensionXml(elsewhere, sheet.name),
  };
}

function plainXml({ format, priority }: Ranked, sheet: string, styles: StyleBook): string {
  const sqref = a1(format.area);
  const rule = element(
    'cfRule',
    {
      type: 'expression',
      dxfId: styles.differential(format),
      priority,
      stopIfTrue: format.stopIfTrue === true || undefined,
    },
    element('formula', {}, formulaXml(format.formula, `${sheet}!${sqref}`)),
  );
  return element('conditionalFormatting', { sqref }, rule);
}

function extensionXml(rules: readonly Ranked[], sheet: string): string {
  const formats = rules.map(({ format, priority }) => {
    const sqref = a1(format.area);
    const rule = element(
      'x14:cfRule',
      {
        type: 'expression',
        priority,
        stopIfTrue: format.stopIfTrue === true || undefined,
        id: guidOf(`${sheet}|${priority}|${sqref}|${format.formula}`),
      },
      element('xm:f', {}, formulaXml(format.formula, `${sheet}!${sqref}`)) +
        element('x14:dxf', {}, differentialXml(format)),
    );
    return element(
      'x14:conditionalFormatting',
      { 'xmlns:xm': xm },
      rule + element('xm:sqref', {}, sqref),
    );
  });
  return element(
    'extLst',
    {},
    element(
      'ext',
      { uri: conditionalFormatExtension, 'xmlns:x14': x14 },
      element('x14:conditionalFormattings', {}, formats.join('')),
    ),
  );
}
