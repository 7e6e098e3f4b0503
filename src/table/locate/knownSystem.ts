import { type Column, type IndicatorSystem, columnId, isEvaluation } from '../../domain/indicator';
import { plain } from './grid';

/** A system by the words that stand in its table. */
export interface KnownSystem {
  readonly system: IndicatorSystem;
  /** Numbers of the indicators by their plain names. */
  readonly names: ReadonlyMap<string, number>;
  /** Letters of the longest name. */
  readonly longest: number;
  /** Columns by their plain heads. */
  readonly heads: ReadonlyMap<string, Column>;
  /** Ids of the columns that every table has: it may do without those that judge and adjust. */
  readonly needed: readonly string[];
}

const prepared = new WeakMap<IndicatorSystem, KnownSystem>();

/** Prepares a system once, however many tables are looked at. */
export function knownSystem(system: IndicatorSystem): KnownSystem {
  const before = prepared.get(system);
  if (before !== undefined) return before;
  const names = new Map(system.indicators.map(({ name, number }) => [plain(name), number]));
  const known = {
    system,
    names,
    longest: Math.max(...[...names.keys()].map(({ length }) => length)),
    heads: new Map(system.columns.map((column) => [plain(column.head.join('')), column])),
    needed: system.columns.filter((column) => !isEvaluation(column)).map(columnId),
  };
  prepared.set(system, known);
  return known;
}
