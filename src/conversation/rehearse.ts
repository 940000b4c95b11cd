import { PROGRAMMES } from '../policy';
import { findArticles } from './book/find-articles';
import type { Env } from './converse';
import { converse, newConversation } from './converse';
import { LANGUAGE_KEYS, LANGUAGES } from './languages';

/**
 * Talks to nobody, once in each language, so that what is put together when it is first needed is ready before
 * anybody waits for it: the tables of words, the law of the day, the index of the book. About half a second; a second
 * time it costs next to nothing.
 */
export function rehearse(env: Env): void {
  for (const language of LANGUAGE_KEYS) {
    const { programmes } = LANGUAGES[language];
    findArticles('', { on: env.on, language }, 0);
    for (const { key } of PROGRAMMES.slice(0, 3)) {
      const text = programmes[key].name;
      const message = {
        channel: '',
        externalId: '',
        address: '',
        kind: 'text',
        sentAt: env.on,
      } as const;
      converse(newConversation(language), { ...message, text }, env);
    }
  }
}
