import type { Language } from '../../../domain/language';
import { useText } from '../../services';
import type { CheckText } from './checkText';
import { en } from './en';
import { zh } from './zh';

export type * from './checkText';

/** Apart from the texts of the pane, because nothing else needs them before the page is opened. */
const checkTexts: Readonly<Record<Language, CheckText>> = { zh, en };

export const useCheckText = (): CheckText => checkTexts[useText().language];
