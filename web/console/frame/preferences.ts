import { useState } from 'react';
import type { Language } from '../words/words';

export type Theme = 'system' | 'light' | 'dark';

const LANGUAGE = 'an-sinh.console.language';
const THEME = 'an-sinh.console.theme';

/** The language of the page, kept in this browser. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, set] = useState<Language>(() => kept(LANGUAGE, ['vi', 'en']) ?? 'vi');
  document.documentElement.lang = language;
  return [language, (next) => set(keep(LANGUAGE, next))];
}

/** Light, dark, or as the machine is set; kept in this browser. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, set] = useState<Theme>(() => kept(THEME, ['system', 'light', 'dark']) ?? 'system');
  document.documentElement.dataset['theme'] = theme;
  return [theme, (next) => set(keep(THEME, next))];
}

function kept<Value extends string>(key: string, values: readonly Value[]): Value | undefined {
  const found = localStorage.getItem(key);
  return values.find((value) => value === found);
}

function keep<Value extends string>(key: string, value: Value): Value {
  localStorage.setItem(key, value);
  return value;
}
