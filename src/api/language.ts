/** What answers are said in. */
export type ApiLanguage = 'vi' | 'en';
