import { PackageError } from '../package';
import { builtInFormats } from './builtInFormats';
import { type CellFormat, cellFormat, generalFormat } from './cellFormat';
import { type KnownName, Scanner } from './scanner';
import { textAt, utf8BytesOf, wholeAt } from './xmlBytes';

/** Excel has 250 of its own; this many in use are no table any more, and each costs time. */
const mostFormats = 1000;
/** Excel allows 65,490 combinations of formats in a workbook. */
const mostStyles = 100_000;

/** The number formats of a workbook's cells, by the number of their style; read when first asked for. */
export class Styles {
  readonly #codes = new Map<number, () => string>();
  /** Number of the format of each style. */
  readonly #formatOf: number[] = [];
  readonly #formats = new Map<number, CellFormat>();
  readonly #ofStyle: (CellFormat | undefined)[] = [];

  /** @param bytes Absent in a workbook without any format */
  constructor(bytes: Uint8Array | undefined, part: string) {
    if (bytes === undefined) return;
    const scanner = new Scanner(utf8BytesOf(bytes, part), part);
    let section: KnownName | undefined;
    while (scanner.next()) {
      if (scanner.closes || scanner.depth > 3) continue;
      if (scanner.depth === 2) section = scanner.name;
      else if (section === 'numFmts' && scanner.name === 'numFmt') this.#keepFormat(scanner);
      else if (section === 'cellXfs' && scanner.name === 'xf') this.#keepStyle(scanner);
    }
  }

  /** A style that the workbook does not have shows things as they are. */
  format(style: number): CellFormat {
    const known = this.#ofStyle[style];
    if (known !== undefined) return known;
    const found = this.#formatNumbered(this.#formatOf[style] ?? 0);
    if (style < this.#formatOf.length) this.#ofStyle[style] = found;
    return found;
  }

  #formatNumbered(id: number): CellFormat {
    let found = this.#formats.get(id);
    if (found === undefined) {
      if (this.#formats.size >= mostFormats)
        throw new PackageError('tooLarge', `more than ${mostFormats} number formats`);
      const code = this.#codes.get(id)?.() ?? builtInFormats[id];
      found = code === undefined ? generalFormat : cellFormat(code);
      this.#formats.set(id, found);
    }
    return found;
  }

  #keepFormat(scanner: Scanner): void {
    const code = scanner.attribute('formatCode');
    const id = numberOf(scanner, 'numFmtId');
    if (code < 0 || id < 0) return;
    const { bytes, part } = scanner;
    const [from, to] = [scanner.valueFrom(code), scanner.valueTo(code)];
    this.#codes.set(id, () => textAt(bytes, from, to, part));
  }

  #keepStyle(scanner: Scanner): void {
    if (this.#formatOf.length >= mostStyles)
      throw new PackageError('tooLarge', `more than ${mostStyles} styles`, scanner.part);
    this.#formatOf.push(Math.max(0, numberOf(scanner, 'numFmtId')));
  }
}

function numberOf(scanner: Scanner, name: string): number {
  const index = scanner.attribute(name);
  if (index < 0) return -1;
  return wholeAt(scanner.bytes, scanner.valueFrom(index), scanner.valueTo(index));
}
