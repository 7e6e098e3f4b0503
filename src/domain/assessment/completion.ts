import type { ClassMeaning } from './profileSchema';

/** How the end of the plan is expected to find a target (规划指标预测可完成情况). */
export const completions = [
  /** 已提前完成: the target level is held now. */
  'achieved',
  /** 可顺利完成: not held yet, and not behind. */
  'onCourse',
  /** 需力争完成: behind now. */
  'effort',
  /** Nothing is known. */
  'undetermined',
] as const;

export type Completion = (typeof completions)[number];

/** A level to be kept all the time is never achieved before its time. */
export function completionOf(meaning: ClassMeaning, held: boolean): Completion {
  if (held) return 'achieved';
  if (meaning === 'insufficient') return 'undetermined';
  return meaning === 'behind' ? 'effort' : 'onCourse';
}
