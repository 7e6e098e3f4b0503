import type { CustomXmlPart, FlagWrite, SheetCells } from '../../table';
import { flagSheetName } from '../../table';
import type { LiveReading, LiveSheet } from '../workbookLive';

/** What is known of the open workbook, put together from what was read one after the other. */
export class KnownBook {
  #sheets: readonly LiveSheet[] = [];
  #cells = new Map<string, SheetCells>();
  #parts: readonly CustomXmlPart[] = [];

  get sheets(): readonly LiveSheet[] {
    return this.#sheets;
  }

  get parts(): readonly CustomXmlPart[] {
    return this.#parts;
  }

  cells(id: string): SheetCells | undefined {
    return this.#cells.get(id);
  }

  /** Sheets of which no cell has been read. */
  get unread(): string[] {
    return this.#sheets.flatMap(({ id }) => (this.#cells.has(id) ? [] : [id]));
  }

  take({ sheets, cells, parts }: LiveReading): void {
    const before = this.#cells;
    this.#sheets = sheets;
    this.#cells = new Map(
      sheets.flatMap(({ id, name, visibility }) => {
        const known = cells.get(id) ?? before.get(id);
        if (known === undefined) return [];
        const isSame = known.name === name && known.visibility === visibility;
        return [[id, isSame ? known : { ...known, name, visibility }] as const];
      }),
    );
    if (parts !== undefined) this.#parts = parts;
  }

  /** A part that we have written ourselves. */
  takePart(part: CustomXmlPart): void {
    const others = this.#parts.filter(({ namespace }) => namespace !== part.namespace);
    this.#parts = [...others, part];
  }

  /** What we have written into a flag sheet ourselves. */
  takeFlags(id: string, writes: readonly FlagWrite[]): void {
    const known = this.#cells.get(id);
    if (known === undefined) return;
    const grid = known.grid.map((row) => [...row]);
    for (const { row, column, value } of writes) {
      while (grid.length <= row) grid.push([]);
      const line = grid[row] ?? [];
      line[column] = value === null ? undefined : { text: String(value), value };
    }
    this.#cells.set(id, { ...known, grid });
  }

  /** Ours alone; what happens there is no edit. */
  isFlagSheet(id: string): boolean {
    const sheet = this.#sheets.find((each) => each.id === id);
    return sheet?.visibility === 'veryHidden' && sheet.name.startsWith(flagSheetName);
  }
}
