import type { GridCell } from '../../table/locate';
import { a1 } from '../../table/area';
import { broken } from '../package';
import { shifted } from '../patch/shifted';
import type { Budget } from './budget';
import { dayNumber, daysTo1904 } from './dates';
import type { ReadLimits } from './readLimits';
import { richText } from './richText';
import type { Scanner } from './scanner';
import type { SharedStrings } from './sharedStrings';
import type { Styles } from './styles';
import { contentAt, numberAt, wholeAt } from './xmlBytes';

/** What the cells of a sheet refer to, and what is left of what the file may cost. */
export interface SheetContext {
  readonly strings: SharedStrings | undefined;
  readonly styles: Styles;
  readonly from1904: boolean;
  readonly limits: ReadLimits;
  readonly budget: Budget;
}

/** A formula that other cells share, where it is written. */
interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The types of cells differ in their first letter, but for `s` and `str`. */
const letter = { b: 0x62, d: 0x64, e: 0x65, i: 0x69, n: 0x6e, s: 0x73 } as const;

/** No more text fits into a cell; formulas are at most 8,192 characters long. */
const longestText = 1 << 17;

/** Reads one cell after the other from where the scanner stands. */
export class CellReader {
  readonly #shared = new Map<number, SharedFormula>();
  #valueFrom = -1;
  #valueTo = -1;
  #hasMarkup = false;
  #inline: string | undefined;
  #formula: string | undefined;

  constructor(
    readonly scanner: Scanner,
    readonly context: SheetContext,
  ) {}

  /**
   * The cell whose start tag the scanner stands at, and which is left at its end tag; undefined for one
   * without contents.
   */
  read(row: number, column: number): GridCell | undefined {
    const { scanner, context } = this;
    const { bytes } = scanner;
    const styleAt = scanner.attribute('s');
    const style =
      styleAt < 0 ? 0 : wholeAt(bytes, scanner.valueFrom(styleAt), scanner.valueTo(styleAt));
    const typeAt = scanner.attribute('t');
    const type = typeAt < 0 ? letter.n : (bytes[scanner.valueFrom(typeAt)] ?? 0);
    const typeLength = typeAt < 0 ? 1 : scanner.valueTo(typeAt) - scanner.valueFrom(typeAt);
    this.#readParts(row, column);
    const cell = this.#cell(type, typeLength, style, row, column);
    if (cell !== undefined) context.budget.cell(scanner.part);
    return cell;
  }

  #readParts(row: number, column: number): void {
    const { scanner } = this;
    this.#valueFrom = -1;
    this.#inline = undefined;
    this.#formula = undefined;
    while (scanner.next()) {
      if (scanner.depth === 4) return;
      if (scanner.depth !== 5 || scanner.closes) continue;
      if (scanner.name === 'v') this.#readValue();
      else if (scanner.name === 'is') this.#inline = richText(scanner);
      else if (scanner.name === 'f') this.#formula = this.#readFormula(row, column);
    }
  }

  #readValue(): void {
    const { scanner } = this;
    if (this.#valueFrom >= 0) throw broken('a cell with two values', scanner.part);
    this.#valueFrom = scanner.to;
    this.#valueTo = scanner.to;
    this.#hasMarkup = false;
    if (!scanner.opens) return;
    this.#toEnd();
    this.#valueTo = scanner.from;
    this.#hasMarkup = scanner.hasMarkup;
  }

  /** From a start tag to its end tag, with nothing but text between. */
  #toEnd(): void {
    const { scanner } = this;
    if (!scanner.next() || scanner.depth !== 5 || !scanner.closes)
      throw broken('elements within a value', scanner.part);
  }

  #readFormula(row: number, column: number): string {
    const { scanner } = this;
    const { bytes } = scanner;
    const kindAt = scanner.attribute('t');
    const isShared = kindAt >= 0 && bytes[scanner.valueFrom(kindAt)] === letter.s;
    const sharedAt = isShared ? scanner.attribute('si') : -1;
    const number =
      sharedAt < 0 ? -1 : wholeAt(bytes, scanner.valueFrom(sharedAt), scanner.valueTo(sharedAt));
    let text = '';
    if (scanner.opens) {
      const from = scanner.to;
      this.#toEnd();
      text = this.#content(from, scanner.from, scanner.hasMarkup);
    }
    if (number < 0) return `=${text}`;
    if (text !== '') this.#shared.set(number, { text, row, column });
    else {
      const own = this.#shared.get(number);
      if (own !== undefined) text = this.#moved(own, row, column);
    }
    return `=${text}`;
  }

  #moved({ text, row: from, column: left }: SharedFormula, row: number, column: number): string {
    this.context.budget.formula(text.length, this.scanner.part);
    return shifted(text, row - from, column - left);
  }

  #content(from: number, to: number, hasMarkup: boolean): string {
    if (to - from > longestText) throw broken('a text longer than any cell has', this.scanner.part);
    return contentAt(this.scanner.bytes, from, to, hasMarkup, this.scanner.part);
  }

  #cell(
    type: number,
    typeLength: number,
    style: number,
    row: number,
    column: number,
  ): GridCell | undefined {
    if (this.#inline !== undefined && type === letter.i) return this.#textCell(this.#inline, style);
    if (this.#valueFrom < 0 || this.#valueFrom === this.#valueTo) {
      if (this.#formula === undefined) return undefined;
      // An empty result is one; no result at all is none.
      const isText = typeLength > 1 && this.#valueFrom >= 0;
      return { text: '', value: isText ? '' : null, formula: this.#formula };
    }
    if (typeLength === 1) {
      if (type === letter.n) return this.#numberCell(this.#number(row, column), style);
      if (type === letter.s) return this.#sharedCell(style, row, column);
      if (type === letter.b) return this.#logicalCell(row, column);
      if (type === letter.e) {
        const code = this.#value();
        return this.#made(code, code);
      }
      if (type === letter.d) return this.#dateCell(style, row, column);
    }
    if (type === letter.s) return this.#textCell(this.#value(), style);
    if (type === letter.i) return this.#textCell(this.#value(), style);
    throw this.#wrong(row, column, 'a cell of an unknown type');
  }

  #value(): string {
    return this.#content(this.#valueFrom, this.#valueTo, this.#hasMarkup);
  }

  #number(row: number, column: number): number {
    const { bytes } = this.scanner;
    const value = this.#hasMarkup
      ? Number(this.#value())
      : numberAt(bytes, this.#valueFrom, this.#valueTo);
    if (!Number.isFinite(value)) throw this.#wrong(row, column, 'a number that is none');
    return value;
  }

  #numberCell(value: number, style: number): GridCell {
    const format = this.context.styles.format(style);
    const shown = format.isDate && this.context.from1904 ? value + daysTo1904 : value;
    return this.#made(format.number(shown), value);
  }

  #sharedCell(style: number, row: number, column: number): GridCell | undefined {
    const { strings } = this.context;
    const index = this.#number(row, column);
    if (strings === undefined || !Number.isInteger(index) || index < 0)
      throw this.#wrong(row, column, 'a shared string that is not there');
    return this.#textCell(strings.text(index), style);
  }

  #textCell(text: string, style: number): GridCell | undefined {
    if (text === '' && this.#formula === undefined) return undefined;
    return this.#made(this.context.styles.format(style).text(text), text);
  }

  #logicalCell(row: number, column: number): GridCell {
    const text = this.#value().trim();
    const isTrue = text === '1' || text === 'true';
    if (!isTrue && text !== '0' && text !== 'false')
      throw this.#wrong(row, column, 'a logical value that is none');
    return this.#made(isTrue ? 'TRUE' : 'FALSE', isTrue);
  }

  #dateCell(style: number, row: number, column: number): GridCell {
    const day = dayNumber(this.#value());
    if (Number.isNaN(day)) throw this.#wrong(row, column, 'a date that is none');
    return this.#made(this.context.styles.format(style).number(day), day);
  }

  #made(text: string, value: string | number | boolean): GridCell {
    return this.#formula === undefined ? { text, value } : { text, value, formula: this.#formula };
  }

  #wrong(row: number, column: number, what: string): Error {
    const cell = a1({ row, column, rows: 1, columns: 1 });
    return broken(`${what}, ${cell}`, this.scanner.part);
  }
}
