import type { CivilDate } from '../../shared/civil-date';
import { LANGUAGES } from '../languages';
import type { Who, Words } from '../languages/words';
import type { ConversationState, Subject } from '../state';
import { ageOf } from './say-fact';

/** The person as sentences name her; one of several children by her age, or by her place among them. */
export function whoIs(subject: Subject, state: ConversationState, on: CivilDate): Who {
  const words = LANGUAGES[state.language];
  const who = words.talk.relations[subject.relation].who(words.talk.you[state.address]);
  const alike = state.subjects.filter(({ relation }) => relation === subject.relation);
  if (alike.length < 2) return who;
  const age = ageLabel(subject, words, on);
  const told = alike.filter((one) => ageLabel(one, words, on) === age).length === 1;
  return age !== null && told
    ? { ...who, name: `${who.name} (${age})`, plain: who.name }
    : { ...who, name: `${who.name} (${words.talk.nth(subject.nth ?? 1)})` };
}

function ageLabel({ facts: { birth } }: Subject, { talk }: Words, on: CivilDate): string | null {
  if (birth === undefined || birth === 'declined') return null;
  const { min, max, unit } = ageOf(birth, on);
  if (min !== max) return null;
  return unit === 'months' ? talk.months(min) : talk.years(min);
}
