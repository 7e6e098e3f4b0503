import type { Language } from '../../../domain/language';
import { useText } from '../../services';
import { en } from './en';
import type { RollText } from './rollText';
import { zh } from './zh';

const rollTexts: Readonly<Record<Language, RollText>> = { zh, en };

export const useRollText = (): RollText => rollTexts[useText().language];
