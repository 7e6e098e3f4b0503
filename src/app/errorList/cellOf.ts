import type { Finding } from '../../domain/validation';

/** `F7`, or the place that the structure names, such as `C:C`; empty where there is none. */
export function cellOf({ cells }: Finding): string {
  return cells[0]?.address ?? '';
}
