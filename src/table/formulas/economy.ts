import type { Indicator } from '../../domain/indicator';

/**
 * The row whose growth is economic growth, which other targets keep pace with: the first flow of the
 * table that is measured by its growth at constant prices. Systems put it first.
 */
export function isEconomy({ measure, nature, prices }: Indicator): boolean {
  return measure === 'growth' && nature === 'flow' && prices === 'constant';
}
