import type { Language } from '../../domain/language';
import { en } from './en';
import type { PaneText } from './paneText';
import { zh } from './zh';

export type * from './paneText';

export const paneTexts: Readonly<Record<Language, PaneText>> = { zh, en };
