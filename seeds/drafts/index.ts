import en from './en.json';
import zh from './zh.json';

/** The draft templates that ship with the product, by language; still to be checked by `loadDraft`. */
export const builtInDrafts: Readonly<Record<'zh' | 'en', unknown>> = { zh, en };
