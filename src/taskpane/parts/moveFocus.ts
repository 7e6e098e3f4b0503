import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * With the arrows from one entry of a list to the next: what matches `entries`. The keys of a field
 * inside an entry are the field's own.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>, entries: string): void {
  const step = steps[event.key];
  const found = [...event.currentTarget.querySelectorAll<HTMLElement>(entries)];
  const at = found.findIndex((each) => each === document.activeElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  found[step(at, found.length)]?.focus();
}
