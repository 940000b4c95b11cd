import type { Range } from '../../policy';
import type { CivilDate } from '../../shared/civil-date';
import { addYears } from '../../shared/civil-date';
import type { Mention } from '../languages/hear-words';
import type { PersonRef } from '../state';
import type { PersonFound } from './person-found';
import type { Piece, Reading } from './reading';
import { nextOf, severalOf } from './several';

/** Said of somebody this young, 'con' and 'cháu' are the child, not the speaker. */
const CHILD_UNDER = 14;

/**
 * The people of a message in order, pronouns resolved: 'same' is the one before, 'everyone' all so far.
 * `births` tell whether 'cháu' is the citizen or her grandchild.
 */
export function peopleIn(reading: Reading, births: readonly Piece[]): PersonFound[] {
  const people: PersonFound[] = [];
  for (const { means, at, to } of reading.found) {
    if (means.kind !== 'person' || means.mention === 'household') continue;
    const { mention } = means;
    if (mention === 'aged-child' && !isAged(births, to)) continue;
    if (mention === 'one-of') {
      people.push({ mention, who: nextOf(people), at, to });
      continue;
    }
    const one = resolve(mention, people, isChild(reading, births, { at, to }));
    const who = severalOf(reading, { births, one, at, to });
    if (who !== null) people.push({ mention, who, at, to });
  }
  return people;
}

/**
 * Whom something at a token is said of: the nearest person before it, else the first one after it in the
 * same sentence. Empty: whoever the conversation is about.
 */
export function whoAt(
  reading: Reading,
  people: readonly PersonFound[],
  at: number,
): readonly PersonRef[] {
  const before = people.filter((person) => person.at <= at);
  const nearest = before[before.length - 1];
  if (nearest !== undefined) return nearest.who;
  const end = reading.tokens.findIndex(
    (token, index) => index > at && ['.', '?', '!', '\n'].includes(token.text),
  );
  const after = people.find(
    (person) => person.at > at && (end < 0 || person.at < end) && !isSelf(person.mention),
  );
  return after === undefined ? [] : after.who;
}

/** Of whom 'bà' and 'ông' may be said again. */
const OLD_WOMEN: readonly PersonRef[] = [
  'mother',
  'mother-in-law',
  'grandmother',
  'paternal-grandmother',
  'maternal-grandmother',
  'neighbour',
];
const OLD_MEN: readonly PersonRef[] = [
  'father',
  'father-in-law',
  'grandfather',
  'paternal-grandfather',
  'maternal-grandfather',
  'neighbour',
];

/** The person named last, when she is one of these and was named alone. */
function lastAmong(
  these: readonly PersonRef[],
  before: readonly PersonFound[],
): readonly PersonRef[] | null {
  const others = before.filter(({ mention }) => !isSelf(mention));
  const who = others[others.length - 1]?.who ?? [];
  return who.length === 1 && these.includes(who[0] as PersonRef) ? who : null;
}

/** Is it the citizen herself who is named? */
export function isSelf(mention: Mention): boolean {
  return mention === 'self' || mention === 'self-asked' || mention.startsWith('young');
}

function resolve(
  mention: Mention,
  before: readonly PersonFound[],
  child: 'child' | 'grown',
): readonly PersonRef[] {
  switch (mention) {
    case 'same':
      return before[before.length - 1]?.who ?? [];
    case 'everyone':
      return [...new Set(before.flatMap((person) => person.who))];
    case 'parents':
      return ['father', 'mother'];
    case 'parents-in-law':
      return ['father-in-law', 'mother-in-law'];
    case 'grandparents':
      return ['grandfather', 'grandmother'];
    case 'paternal-grandparents':
      return ['paternal-grandfather', 'paternal-grandmother'];
    case 'maternal-grandparents':
      return ['maternal-grandfather', 'maternal-grandmother'];
    case 'she-or-grandmother':
      return lastAmong(OLD_WOMEN, before) ?? ['grandmother'];
    case 'he-or-grandfather':
      return lastAmong(OLD_MEN, before) ?? ['grandfather'];
    case 'household':
    case 'one-of':
      return [];
    case 'self-asked':
    case 'young-self':
      return ['self'];
    case 'young-or-grandchild':
      return child === 'child' ? ['grandchild'] : ['self'];
    case 'aged-child':
      return ['child'];
    case 'young-or-child':
      return child === 'child' ? ['child'] : ['self'];
    default:
      return [mention];
  }
}

function isAged(births: readonly Piece[], at: number): boolean {
  return births.some((birth) => birth.at === at);
}

function isChild(
  reading: Reading,
  births: readonly Piece[],
  { at, to }: { readonly at: number; readonly to: number },
): 'child' | 'grown' {
  const next = reading.found.find(({ means, at: start }) => means.kind === 'person' && start > at);
  const age = births.find((piece) => piece.at >= to && (next === undefined || piece.at < next.at));
  if (age === undefined) return 'grown';
  const { min } = age.value as Range<CivilDate>;
  return min > addYears(reading.on, -CHILD_UNDER) ? 'child' : 'grown';
}
