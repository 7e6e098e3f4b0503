import { type IndicatorSystem, type Rule, type RuleSet, loadSystem } from '../../domain/indicator';
import type { Profile } from '../../domain/assessment';
import { type Checker, makeChecker, rulesOf } from '../../domain/validation';
import { type SheetCells, systemFromSheet } from '../../table';

/** A system with what it takes to check a table of it. */
export interface CheckedSystem {
  readonly system: IndicatorSystem;
  readonly rules: readonly Rule[];
  readonly checker: Checker;
}

export interface SystemSources {
  readonly systems: readonly IndicatorSystem[];
  readonly rules: RuleSet;
  readonly profiles: readonly Profile[];
}

/** The systems that tables are checked by: those that ship, and those on sheets of the workbook. */
export class KnownSystems {
  readonly #sources: SystemSources;
  readonly #onSheets = new WeakMap<SheetCells['grid'], { readonly system?: IndicatorSystem }>();
  readonly #checked = new WeakMap<IndicatorSystem, CheckedSystem>();

  constructor(sources: SystemSources) {
    this.#sources = sources;
  }

  /** One that stands on a sheet goes before the one that ships under its id: there it was changed. */
  among(sheets: readonly SheetCells[]): IndicatorSystem[] {
    const own = sheets.flatMap(({ grid }) => this.#onSheet(grid) ?? []);
    const ids = new Set(own.map(({ id }) => id));
    return [...own, ...this.#sources.systems.filter(({ id }) => !ids.has(id))];
  }

  /** Rules that do not fit their system are refused where it is loaded; here the standard ones stay. */
  checked(system: IndicatorSystem): CheckedSystem {
    const known = this.#checked.get(system);
    if (known !== undefined) return known;
    const { rules: set, profiles } = this.#sources;
    const own = rulesOf(set, system);
    const rules = own.ok ? own.value : set.rules;
    const made = { system, rules, checker: makeChecker(system, rules, { profiles }) };
    this.#checked.set(system, made);
    return made;
  }

  #onSheet(grid: SheetCells['grid']): IndicatorSystem | undefined {
    const known = this.#onSheets.get(grid);
    if (known !== undefined) return known.system;
    const sheet = systemFromSheet(grid.map((row) => Array.from(row, (cell) => cell?.text ?? '')));
    const loaded = sheet && loadSystem(sheet.data);
    const found = loaded?.ok === true ? { system: loaded.value } : {};
    this.#onSheets.set(grid, found);
    return found.system;
  }
}
