import type { IndicatorSystem, Rule, RuleSet } from '../../domain/indicator';
import type { Profile } from '../../domain/assessment';
import { type Checker, makeChecker, rulesOf } from '../../domain/validation';
import type { SheetCells } from '../../table';
import { systemsAmong } from '../systemsOnSheets';

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
  readonly #checked = new WeakMap<IndicatorSystem, CheckedSystem>();

  constructor(sources: SystemSources) {
    this.#sources = sources;
  }

  among(sheets: readonly SheetCells[]): IndicatorSystem[] {
    return systemsAmong(sheets, this.#sources.systems);
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
}
