import type { IndicatorSystem } from '../../indicator';
import type { ClassMeaning } from '../profileSchema';
import type { Agreement } from './model';

/** Tables do not tell 提前完成 from 超前. */
const rank: Readonly<Record<Exclude<ClassMeaning, 'insufficient'>, number>> = {
  behind: 0,
  onTrack: 1,
  ahead: 2,
  achieved: 2,
};

/** Compares a computed class with the label in the table, by what both mean. */
export function agreementOf(
  computed: ClassMeaning,
  label: string | undefined,
  { choices }: Pick<IndicatorSystem, 'choices'>,
): Agreement {
  const published = choices.status?.find(({ text }) => text === label)?.meaning;
  if (published === undefined) return 'notPublished';
  if (computed === 'insufficient') return 'notComputed';
  const difference = rank[computed] - rank[published];
  if (difference === 0) return 'agrees';
  return difference > 0 ? 'computedBetter' : 'computedWorse';
}
