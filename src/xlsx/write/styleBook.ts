import type { Style } from '../../table/sheetPlan';
import { numberFormatId, firstOwnFormat } from './numberFormats';
import { Pool } from './pool';
import { borderXml, differentialXml, fillXml, fontXml, type Differential } from './styleXml';
import { countedList, element, namespaces, xmlHeader } from './xml';

/** What a cell shows beside its value: the paints composed, the number format, and the leading apostrophe. */
interface CellLook {
  readonly style: Style;
  readonly format: string;
  /** Excel's invisible apostrophe: the text stays a text even when the user enters it again. */
  readonly quoted: boolean;
}

/** Collects the formats of all sheets while these are written; `xml()` comes last. */
export class StyleBook {
  readonly #fonts = new Pool(fontXml({}));
  /** Excel takes the first two fills for `none` and `gray125`, whatever the file says. */
  readonly #fills = new Pool(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  readonly #borders = new Pool(borderXml({}));
  readonly #formats = new Pool();
  readonly #cellFormats = new Pool();
  readonly #differentials = new Pool();

  constructor() {
    this.cellFormat({ style: {}, format: 'General', quoted: false });
  }

  /** Number 0 is the look of a cell that nobody touched. */
  cellFormat({ style, format, quoted }: CellLook): number {
    const numFmtId = numberFormatId(format) ?? firstOwnFormat + this.#formats.number(format);
    const fontId = this.#fonts.number(fontXml(style));
    const fillId = this.#fills.number(fillXml(style));
    const borderId = this.#borders.number(borderXml(style));
    const alignment = alignmentXml(style);
    const unlocked = style.locked === false;
    return this.#cellFormats.number(
      element(
        'xf',
        {
          numFmtId,
          fontId,
          fillId,
          borderId,
          xfId: 0,
          quotePrefix: quoted || undefined,
          applyNumberFormat: numFmtId > 0 || undefined,
          applyFont: fontId > 0 || undefined,
          applyFill: fillId > 0 || undefined,
          applyBorder: borderId > 0 || undefined,
          applyAlignment: alignment !== '' || undefined,
          applyProtection: unlocked || undefined,
        },
        alignment + (unlocked ? element('protection', { locked: false }) : ''),
      ),
    );
  }

  differential(look: Differential): number {
    return this.#differentials.number(element('dxf', {}, differentialXml(look)));
  }

  /** The children stand in the order of CT_Stylesheet; Excel repairs any other. */
  xml(): string {
    const formats = this.#formats.items.map((formatCode, index) =>
      element('numFmt', { numFmtId: firstOwnFormat + index, formatCode }),
    );
    const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    return `${xmlHeader}${element(
      'styleSheet',
      { xmlns: namespaces.main },
      [
        countedList('numFmts', formats),
        countedList('fonts', this.#fonts.items),
        countedList('fills', this.#fills.items),
        countedList('borders', this.#borders.items),
        countedList('cellStyleXfs', [element('xf', plain)]),
        countedList('cellXfs', this.#cellFormats.items),
        countedList('cellStyles', [element('cellStyle', { name: '常规', xfId: 0, builtinId: 0 })]),
        countedList('dxfs', this.#differentials.items),
      ].join(''),
    )}`;
  }
}

function alignmentXml({ horizontal, vertical, wrap }: Style): string {
  if (horizontal === undefined && vertical === undefined && wrap !== true) return '';
  return element('alignment', { horizontal, vertical, wrapText: wrap === true || undefined });
}
