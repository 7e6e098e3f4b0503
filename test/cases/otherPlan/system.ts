import { type IndicatorSystem, loadSystem } from '../../../src/domain/indicator';
import data from './system.json';

export function otherPlan(): IndicatorSystem {
  const loaded = loadSystem(data);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}
