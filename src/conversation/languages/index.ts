import type { LanguageKey } from '../state';
import { en } from './en';
import { vi } from './vi';
import type { Words } from './words';

/** The languages that the bot speaks. */
export const LANGUAGES: Readonly<Record<LanguageKey, Words>> = { vi, en };
export const LANGUAGE_KEYS = Object.keys(LANGUAGES) as LanguageKey[];
