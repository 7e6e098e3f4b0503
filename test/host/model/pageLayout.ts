import { invalidArgument } from '../protocol/apiError';
import { ApiObject } from '../protocol/apiObject';
import { parseArea } from './address';
import type { Area } from './address';
import type { BookContext } from './context';
import { HEADER_FOOTER_PARTS, MARGINS } from './pageState';
import type { Margin, PageState } from './pageState';
import { Range } from './range';
import type { SheetState } from './sheetState';

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayout extends ApiObject {
  override readonly className = 'PageLayout';

  constructor(
    private readonly context: BookContext,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  override get navigation(): readonly string[] {
    return ['HeadersFooters'];
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet.page);
  }

  get Zoom(): Readonly<Record<string, number | null>> {
    return this.sheet.page.zoom;
  }

  /** Either a scale, or a number of pages; the other is dropped. */
  set Zoom(value: unknown) {
    if (typeof value !== 'object' || value === null) throw invalidArgument();
    this.sheet.page.zoom = { ...value };
  }

  /** An empty text takes it away. */
  SetPrintArea(range: Range | string): void {
    this.sheet.page.printArea = range === '' ? undefined : this.areaOf(range);
  }

  GetPrintAreaOrNullObject(): Range | null {
    const area = this.sheet.page.printArea;
    return area ? new Range(this.context, this.sheet, area) : null;
  }

  SetPrintTitleRows(range: Range | string): void {
    if (range === '') {
      this.sheet.page.titleRows = undefined;
      return;
    }
    const area = this.areaOf(range);
    this.sheet.page.titleRows = { first: area.row, last: area.row + area.rows - 1 };
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    const rows = this.sheet.page.titleRows;
    return rows ? this.at(`${rows.first + 1}:${rows.last + 1}`) : null;
  }

  SetPrintTitleColumns(range: Range | string): void {
    if (range === '') {
      this.sheet.page.titleColumns = undefined;
      return;
    }
    const area = this.areaOf(range);
    this.sheet.page.titleColumns = { first: area.column, last: area.column + area.columns - 1 };
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    const columns = this.sheet.page.titleColumns;
    return columns
      ? new Range(this.context, this.sheet, {
          row: 0,
          rows: 1,
          column: columns.first,
          columns: columns.last - columns.first + 1,
        }).GetEntireColumn()
      : null;
  }

  SetPrintMargins(unit: string, margins: Readonly<Record<string, number | undefined>>): void {
    const factor = POINTS[unit];
    if (factor === undefined) throw invalidArgument();
    for (const [name, value] of Object.entries(margins)) {
      const margin = MARGINS.find((known) => known === name || known === `${name}Margin`);
      if (!margin) throw invalidArgument();
      if (value !== undefined && value !== null) this.sheet.page.margins[margin] = value * factor;
    }
  }

  private at(address: string): Range {
    return new Range(this.context, this.sheet, parseArea(address) ?? invalid());
  }

  private areaOf(range: Range | string): Area {
    return range instanceof Range
      ? range.area
      : (parseArea(range.replace(/^.*!/, '')) ?? invalid());
  }

  /** For the plain properties, which are defined below from one table. */
  get page(): PageState {
    return this.sheet.page;
  }
}

function invalid(): never {
  throw invalidArgument();
}

const PLAIN = [
  'orientation',
  'paperSize',
  'centerHorizontally',
  'centerVertically',
  'printGridlines',
  'printHeadings',
  'blackAndWhite',
  'draftMode',
  'firstPageNumber',
  'printOrder',
  'printErrors',
  'printComments',
] as const;

const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

for (const name of PLAIN)
  Object.defineProperty(PageLayout.prototype, pascalCase(name), {
    get(this: PageLayout): unknown {
      return this.page[name];
    },
    set(this: PageLayout, value: unknown) {
      Object.assign(this.page, { [name]: value });
    },
  });

for (const name of MARGINS)
  Object.defineProperty(PageLayout.prototype, pascalCase(name), {
    get(this: PageLayout): number {
      return this.page.margins[name];
    },
    set(this: PageLayout, value: unknown) {
      this.page.margins[name satisfies Margin] = Number(value);
    },
  });

class HeaderFooterGroup extends ApiObject {
  override readonly className = 'HeaderFooterGroup';

  constructor(private readonly page: PageState) {
    super();
  }

  override get navigation(): readonly string[] {
    return ['DefaultForAllPages'];
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.page);
  }

  get State(): string {
    return 'Default';
  }

  get UseSheetMargins(): boolean {
    return true;
  }

  get UseSheetScale(): boolean {
    return true;
  }
}

class HeaderFooter extends ApiObject {
  override readonly className = 'HeaderFooter';

  constructor(readonly page: PageState) {
    super();
  }
}

for (const name of HEADER_FOOTER_PARTS)
  Object.defineProperty(HeaderFooter.prototype, pascalCase(name), {
    get(this: HeaderFooter): string {
      return this.page.headersFooters[name];
    },
    set(this: HeaderFooter, value: unknown) {
      this.page.headersFooters[name] = String(value);
    },
  });
