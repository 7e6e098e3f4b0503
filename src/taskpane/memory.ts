import type { Memory } from './services';

/** The browser's storage, which some hosts and privacy settings forbid; then nothing is remembered. */
export function browserMemory(): Memory {
  return {
    read: (key) => attempt(() => localStorage.getItem(key)) ?? undefined,
    write: (key, value) => attempt(() => localStorage.setItem(key, value)),
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
