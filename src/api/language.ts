/** What answers are said in. */
export type ApiLanguage = 'vi' | 'en';

/** What a caller wants, by its header Accept-Language: English if that is named first, else Vietnamese. */
export function wantedLanguage(header: string | undefined): ApiLanguage {
  return /^\s*en\b/i.test(header ?? '') ? 'en' : 'vi';
}
