import { useEffect, useState } from 'react';
import type { Language } from '../domain/language';
import type { Services } from './services';
import { paneTexts } from './text';

const key = 'plan-indicators.language';

/** The language of Office until the user switches; the switch is remembered. */
export function useLanguage({ language, memory }: Pick<Services, 'language' | 'memory'>) {
  const [chosen, setChosen] = useState<Language>(() => chosenLanguage(memory, language));
  const text = paneTexts[chosen];
  useEffect(() => {
    document.documentElement.lang = text.tag;
  }, [text]);
  const change = (next: Language) => {
    memory.write(key, next);
    setChosen(next);
  };
  return { text, change };
}

export function chosenLanguage(memory: Services['memory'], language: Language): Language {
  return remembered(memory.read(key)) ?? language;
}

function remembered(value: string | undefined): Language | undefined {
  return value === 'zh' || value === 'en' ? value : undefined;
}
