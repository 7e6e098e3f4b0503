import type { IndicatorSystem, Rule } from '../indicator';
import { keepsPace } from './checks/status';
import type { TableModel } from './model';

/** Which rows' results rest on another row: sums, and targets to keep pace with economic growth. */
export function followersOf(
  rules: readonly Rule[],
  system: IndicatorSystem,
  model: TableModel,
): ReadonlyMap<number, readonly number[]> {
  const followers = new Map<number, number[]>();
  const follow = (of: number, by: number) =>
    void followers.set(of, [...(followers.get(of) ?? []), by]);
  for (const rule of rules) {
    if (rule.kind === 'sum')
      for (const part of rule.parameters.parts) follow(part, rule.parameters.total);
    const reference = rule.kind === 'label' ? rule.parameters.reference : undefined;
    if (reference === undefined) continue;
    for (const indicator of system.indicators)
      if (keepsPace(model, indicator)) follow(reference, indicator.number);
  }
  return followers;
}
