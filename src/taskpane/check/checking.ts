import type { Memory } from '../services';

const key = 'plan-indicators.checking';

/** Whether the user has left the checking on; it is on until switched off. */
export function isCheckingWanted(memory: Memory): boolean {
  return memory.read(key) !== 'off';
}

export function rememberChecking(memory: Memory, wanted: boolean): void {
  memory.write(key, wanted ? 'on' : 'off');
}

const nameKey = 'plan-indicators.name';

/** Who wrote the last 核实说明 here: most likely who writes the next. */
export function rememberedName(memory: Memory): string {
  return memory.read(nameKey) ?? '';
}

export function rememberName(memory: Memory, name: string): void {
  memory.write(nameKey, name);
}
