import type { Language } from '../../../domain/language';
import { useText } from '../../services';
import type { AssessText } from './assessText';
import { en } from './en';
import { zh } from './zh';

/** Apart from the texts of the pane, because nothing else needs them before the page is opened. */
const assessTexts: Readonly<Record<Language, AssessText>> = { zh, en };

export const useAssessText = (): AssessText => assessTexts[useText().language];
