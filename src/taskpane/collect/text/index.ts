import type { Language } from '../../../domain/language';
import { useText } from '../../services';
import type { CollectText } from './collectText';
import { en } from './en';
import { zh } from './zh';

/** Apart from the texts of the pane, because nothing else needs them before the page is opened. */
const collectTexts: Readonly<Record<Language, CollectText>> = { zh, en };

export const useCollectText = (): CollectText => collectTexts[useText().language];
