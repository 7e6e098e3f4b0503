import type { Memory } from '../services';

const key = 'plan-indicators.profile';

/** Id of the profile that was chosen here last: most likely the next one too. */
export function rememberedProfile(memory: Memory): string | undefined {
  return memory.read(key);
}

export function rememberProfile(memory: Memory, id: string): void {
  memory.write(key, id);
}
