import { builtInSystems } from '../../seeds';
import { type IndicatorSystem, loadSystem } from '../../src/domain/indicator';

/** A system that the product ships with, loaded; the first is the five-year plan. */
export function shippedSystem(at = 0): IndicatorSystem {
  const loaded = loadSystem(builtInSystems[at]);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

/** The same as plain data, free to be changed. */
export function shippedData(at = 0): SystemData {
  return structuredClone(builtInSystems[at]) as SystemData;
}

/** Loose on purpose: tests break it in every way. */
export interface SystemData {
  [key: string]: unknown;
  columns: Record<string, unknown>[];
  periods: Record<string, unknown>[];
  units: string[];
  domains: string[];
  tokens: Record<string, unknown>[];
  indicators: Record<string, unknown>[];
  plan: Record<string, unknown>;
  published: Record<string, Record<string, string>>;
}
