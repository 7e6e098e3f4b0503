import type { WorkbookFailure } from '../workbook';
import type { LiveWorkbook, SheetFlagWrites } from '../workbookLive';
import type { CheckedPlace } from './checkBook';
import { failureOf } from './failureOf';
import { flaggedOf, planFlagsOf } from './flagPlans';
import type { KnownBook } from './knownBook';
import { lostFormats } from './lostFormats';
import type { Unflagged } from './watch';

/** Where the flags stand in the workbook: brings them up to date with what was found. */
export class Flagging {
  readonly #refused = new Map<string, Unflagged>();

  /** What a table had lost when it was last given its formats again. */
  readonly #lost = new Map<string, string>();

  /** Some hosts may not say where formats hold. */
  #tellsFormats = true;

  constructor(
    private readonly port: LiveWorkbook,
    private readonly book: KnownBook,
    /** What is to be read again. */
    private readonly again: { readonly all: () => void; readonly sheet: (id: string) => void },
  ) {}

  /** Why a table's cells show no flags. */
  unflagged(table: string): Unflagged | undefined {
    return this.#refused.get(table);
  }

  /** What was refused is tried once more. */
  forget(): void {
    this.#refused.clear();
  }

  /** For two round trips, or one; for two more where a table carries none yet. */
  async update(places: readonly CheckedPlace[], bare?: ReadonlySet<string>): Promise<void> {
    const { writes, missing } = planFlagsOf(this.book, places, true, bare);
    if (writes.length > 0) await this.#write(writes);
    for (const [id, installation] of missing) {
      if (this.#refused.has(id)) continue;
      const sheet = this.book.sheets.find((each) => each.id === installation.sheet);
      if (sheet?.protected === true) {
        this.#refused.set(id, { kind: 'protected' });
        continue;
      }
      try {
        await this.port.installFlags(installation);
        this.again.all();
      } catch (error) {
        const failure = failureOf(error);
        // Whatever passes is tried again with everything else.
        if (!lasting.has(failure.reason)) throw failure;
        this.#refused.set(id, { kind: 'refused', failure });
      }
    }
  }

  /**
   * Looks whether every cell can still show its flag, and gives tables their formats again where some
   * were pasted over. Once for the same cells: a host that tells of them in a way of its own is not to be
   * written to for ever.
   */
  async restore(places: readonly CheckedPlace[]): Promise<void> {
    const whole = places.filter(({ table }) => !this.#refused.has(table.id));
    if (whole.length === 0 || !this.#tellsFormats) return;
    const areas = whole.map((place) => ({ sheet: place.sheetId, area: flaggedOf(place).area }));
    try {
      const formats = await this.port.readFormats(areas);
      const bare = new Set<string>();
      whole.forEach(({ table: { id } }, at) => {
        const area = areas[at]?.area;
        const lost = area ? JSON.stringify(lostFormats(area, formats[at] ?? [])) : '[]';
        if (lost !== '[]' && this.#lost.get(id) !== lost) bare.add(id);
        this.#lost.set(id, lost);
      });
      if (bare.size > 0) await this.update(places, bare);
    } catch (error) {
      const failure = failureOf(error);
      if (!lasting.has(failure.reason)) throw failure;
      this.#tellsFormats = false;
    }
  }

  /** Takes every flag away. */
  async clear(places: readonly CheckedPlace[]): Promise<void> {
    const { writes } = planFlagsOf(this.book, places, false);
    if (writes.length > 0) await this.port.writeFlags(writes);
  }

  async #write(writes: readonly SheetFlagWrites[]): Promise<void> {
    try {
      await this.port.writeFlags(writes);
      for (const change of writes) this.book.takeFlags(change.sheet, change.writes);
    } catch (error) {
      // How far it came is not known: they are read again before they are written again.
      for (const { sheet } of writes) this.again.sheet(sheet);
      throw error;
    }
  }
}

/** Failures that the next try would only meet again. */
const lasting: ReadonlySet<WorkbookFailure['reason']> = new Set([
  'protected',
  'unsupported',
  'tooLarge',
]);
