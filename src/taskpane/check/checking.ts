import type { Memory } from '../services';

const key = 'plan-indicators.checking';

/** Whether the user has left the checking on; it is on until switched off. */
export function isCheckingWanted(memory: Memory): boolean {
  return memory.read(key) !== 'off';
}

export function rememberChecking(memory: Memory, wanted: boolean): void {
  memory.write(key, wanted ? 'on' : 'off');
}
