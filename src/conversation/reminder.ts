import { LANGUAGES } from './languages';
import { choiceId } from './reply/choice-id';
import { toChoices } from './reply/choices';
import type { LanguageKey, RelationKey } from './state';
import type { Reply } from './turn';

/** The message that reminds: it says nothing of any benefit, and offers to look at the matter again. */
export function reminderReply({
  language,
  relation,
  address,
}: {
  readonly language: LanguageKey;
  readonly relation: RelationKey;
  readonly address: 'elder' | 'young';
}): Reply {
  const words = LANGUAGES[language];
  const you = words.talk.you[address];
  const who = words.talk.relations[relation].who(you);
  const choices = toChoices([choiceId({ kind: 'relation', relation })], language);
  return { text: words.talk.reminder(who, you), choices };
}
