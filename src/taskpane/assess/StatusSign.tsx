import type { ClassMeaning } from '../../domain/assessment';
import { statusSigns } from '../../report/assessment';
import { Mark, type Tone } from '../parts/Mark';

const tones: Readonly<Record<ClassMeaning, Tone>> = {
  achieved: 'good',
  ahead: 'good',
  onTrack: 'fair',
  behind: 'bad',
  insufficient: 'none',
};

export function StatusSign({ meaning }: { readonly meaning: ClassMeaning }) {
  return <Mark sign={statusSigns[meaning]} tone={tones[meaning]} />;
}
