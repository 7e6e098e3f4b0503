import type { Language } from '../../domain/language';
import { english } from './en';
import type { MergeWords } from './mergeText';
import { chinese } from './zh';

export const mergeWords: Readonly<Record<Language, MergeWords>> = { zh: chinese, en: english };
