import { Mark } from '../parts/Mark';
import type { Shown } from './byUnit';

const signs = {
  accepted: ['✓', 'good'],
  explained: ['✎', 'good'],
  rejected: ['✕', 'bad'],
  unreadable: ['?', 'odd'],
  notSent: ['–', 'odd'],
} as const;

export function StatusSign({ status }: { readonly status: Shown }) {
  const [sign, tone] = signs[status];
  return <Mark sign={sign} tone={tone} />;
}
