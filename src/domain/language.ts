/** Languages that the product speaks to its users; Chinese where nothing is said. */
export type Language = 'zh' | 'en';

/** An aside behind a word, in the brackets of its language: `滞后（临界）`, `Behind (borderline)`. */
export const aside = (text: string, language: Language): string =>
  language === 'zh' ? `（${text}）` : ` (${text})`;
