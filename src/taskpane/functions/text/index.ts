import type { Language } from '../../../domain/language';
import { useText } from '../../services';
import { en } from './en';
import type { FunctionsText } from './functionsText';
import { zh } from './zh';

export type * from './functionsText';

/** Apart from the texts of the pane, because nothing else needs them before the page is opened. */
export const functionsTexts: Readonly<Record<Language, FunctionsText>> = { zh, en };

export const useFunctionsText = (): FunctionsText => functionsTexts[useText().language];
