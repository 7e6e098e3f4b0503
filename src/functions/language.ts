import type { Language } from '../domain/language';

/** The user's language, asked for at each call: the runtime outlives a change of it. */
export function currentLanguage(): Language {
  const tag = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return tag === undefined || tag === '' || /^zh\b/i.test(tag) ? 'zh' : 'en';
}
