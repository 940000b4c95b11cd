import type { PersonRef, RelationKey } from '../state';
import type { PersonFound } from './person-found';
import type { Piece, Reading } from './reading';
import { endOf, numberAt } from './reading';

/** Relations of which people have several, and speak of together. */
const PLURAL: readonly PersonRef[] = [
  'child',
  'son',
  'daughter',
  'grandchild',
  'younger-sibling',
  'older-brother',
  'older-sister',
  'aunt',
  'uncle',
  'neighbour',
  'friend',
];
const MOST = 4;

interface Named {
  readonly births: readonly Piece[];
  /** Whom the words alone name. */
  readonly one: readonly PersonRef[];
  readonly at: number;
  readonly to: number;
}

/**
 * The people that a mention names: 'hai con tôi', and 'con tôi 5 và 8 tuổi', are two. A number of people of
 * whom nothing is said ('nhà có 3 con') names nobody: null.
 */
export function severalOf(reading: Reading, named: Named): readonly PersonRef[] | null {
  const { one } = named;
  const counted = countBefore(reading, named.at);
  const relation = counted === null ? one[0] : pluralOf(reading, named);
  if (relation === undefined || one.length > 1 || !PLURAL.includes(relation)) return one;
  if (counted !== null && !isDescribed(reading, named)) return null;
  const count = Math.min(MOST, Math.max(counted ?? 1, joinedAges(reading, named)));
  return Array.from({ length: count }, (_, at) => nthOf(relation, at + 1));
}

/** 'một đứa 7 tuổi, một đứa 10 tuổi': each takes the next of those named last. */
export function nextOf(people: readonly PersonFound[]): readonly PersonRef[] {
  const named = people.filter(({ mention }) => mention !== 'one-of');
  const [first] = named[named.length - 1]?.who ?? [];
  if (first === undefined || !PLURAL.includes(first)) return [];
  return [nthOf(first, people.length - people.lastIndexOf(named[named.length - 1] as PersonFound))];
}

function nthOf(relation: PersonRef, nth: number): PersonRef {
  return nth === 1 ? relation : `${relation as RelationKey}#${nth}`;
}

/** Counted, 'con' and 'cháu' are never the speaker. */
function pluralOf({ found }: Reading, { one, at }: Named): PersonRef | undefined {
  const mention = found.find(
    ({ means, at: from }) => means.kind === 'person' && from === at,
  )?.means;
  if (mention?.kind !== 'person') return one[0];
  if (mention.mention === 'young-or-child') return 'child';
  return mention.mention === 'young-or-grandchild' ? 'grandchild' : one[0];
}

/** The number right before the people: 'hai con', '2 đứa cháu'. */
function countBefore(reading: Reading, at: number): number | null {
  for (const gap of [0, 1]) {
    const to = at - gap;
    if (gap === 1 && endOf(reading, to, reading.vocabulary.counters) !== at) continue;
    const number = to < 1 ? null : numberAt(reading, to - 1);
    if (number !== null && number.to === to && number.value >= 2 && number.value <= MOST) {
      return number.value;
    }
  }
  return null;
}

function isDescribed(reading: Reading, { births, to }: Named): boolean {
  const end = nextPerson(reading, to);
  const aged = births.some(({ at }) => at >= to && at < end);
  return aged || reading.found.some(({ means, at }) => at >= to && isOfEach(means));
}

function isOfEach(means: Reading['found'][number]['means']): boolean {
  if (means.kind === 'person') return means.mention === 'one-of' || means.mention === 'everyone';
  return means.kind === 'claim' && (means.row.fact === 'disability' || means.row.fact === 'work');
}

/** Ages joined by 'và' right after the people. */
function joinedAges(reading: Reading, { births, to }: Named): number {
  const theirs = births.filter(({ at }) => at >= to && at < nextPerson(reading, to));
  const joined = theirs.filter((birth, index) => {
    const before = theirs[index - 1];
    return before !== undefined && isJoined(reading, before.to, birth.at);
  });
  return joined.length === 0 ? 1 : joined.length + 1;
}

function isJoined({ tokens, vocabulary, ...rest }: Reading, from: number, to: number): boolean {
  const start = tokens[from]?.text === ',' ? from + 1 : from;
  return endOf({ tokens, vocabulary, ...rest }, start, vocabulary.joiners) === to;
}

function nextPerson({ found, tokens }: Reading, from: number): number {
  const next = found.find(({ means, at }) => means.kind === 'person' && at >= from);
  return next === undefined ? tokens.length : next.at;
}
