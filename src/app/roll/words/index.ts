import type { Language } from '../../../domain/language';
import { en } from './en';
import type { RollWords } from './rollWords';
import { zh } from './zh';

export const rollWords: Readonly<Record<Language, RollWords>> = { zh, en };
