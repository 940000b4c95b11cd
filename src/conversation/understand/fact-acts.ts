import type { FactKey } from '../../policy';
import type { PersonRef } from '../state';
import type { Act, Span } from './act';
import { mergeValue } from '../dialogue/merge-value';
import type { PersonFound } from './person-found';
import { whoAt } from './attach';
import { asAverage, asIncome, housingGroupOf, isOnHousing, isOnUnemployment } from './in-housing';
import type { Claim } from './read-claims';
import { readClaims, settleClaims } from './read-claims';
import { amountsIn, readMoney } from './read-money';
import { readBirths } from './read-births';
import { readMeasures } from './read-measures';
import { readPlaces } from './read-places';
import { findAll, phraseAt } from './phrases';
import type { Piece, Reading } from './reading';
import { spanOf, wordCount } from './reading';

/** Words up to which a message without any person still tells of the citizen's own case. */
const A_CASE = 12;

/** Every statement of a fact in the message, with the people it is said of. */
export function factActs(
  reading: Reading,
  {
    people,
    births,
    inView,
  }: {
    readonly people: readonly PersonFound[];
    readonly births: readonly Piece[];
    readonly inView: readonly string[];
  },
): FactAct[] {
  const housing = isOnHousing(reading, inView);
  const told = readMoney(reading);
  const money = isOnUnemployment(reading, inView) ? asAverage(told) : told;
  const claims = isGeneral(reading) ? [] : withoutGroups(reading, readClaims(reading));
  const pieces = [
    ...births,
    ...(housing ? asIncome(money) : money),
    ...readMeasures(reading),
    ...readPlaces(reading),
  ];
  const said = [
    ...pieces.map((piece): FactAct => {
      const who = whoOf(piece, { reading, people, births });
      const span = spanOf(reading.tokens, piece.at, piece.to);
      return { act: 'fact', who, fact: piece.fact, value: piece.value, span };
    }),
    ...claimActs(reading, people, claims),
    ...(housing ? groupActs(reading, people, claims) : []),
  ];
  return [...oneBirthEach(said), ...said.flatMap(bereaved)].map((act) =>
    isSupposed(reading, act) ? { ...act, supposed: true } : act,
  );
}

const MEN: readonly PersonRef[] = [
  'husband',
  'father',
  'son',
  'older-brother',
  'uncle',
  'grandfather',
  'father-in-law',
  'paternal-grandfather',
  'maternal-grandfather',
];

/** 'mang thai tháng thứ 4, chồng tôi 30 tuổi': it is not he who expects. */
function mayBe(fact: FactKey, who: readonly PersonRef[]): readonly PersonRef[] {
  return fact === 'pregnant' && who.every((one) => MEN.includes(one)) ? [] : who;
}

type FactAct = Act & { readonly act: 'fact' };

/** 'chưa đủ 75 tuổi, mới 74' is one birth: what both leave. */
function oneBirthEach(acts: readonly FactAct[]): FactAct[] {
  return acts.reduce<FactAct[]>((kept, act) => {
    const before = kept.find((one) => one.fact === 'birth' && one.who.join() === act.who.join());
    if (act.fact !== 'birth' || before === undefined) return [...kept, act];
    const merged = mergeValue(before.value, act.value, 'stated');
    if (merged.how !== 'narrower' && merged.how !== 'same') return [...kept, act];
    const span: Span = [before.span[0], act.span[1]];
    return kept.map((one) => (one === before ? { ...before, value: merged.value, span } : one));
  }, []);
}

/** 'nếu tôi là hộ nghèo thì sao': from the word that supposes to the one that asks, nothing is so. */
function isSupposed({ tokens, vocabulary }: Reading, { span }: FactAct): boolean {
  const at = tokens.findIndex(({ start, end }) => start <= span[0] && span[0] < end);
  const opening = findAll(tokens, vocabulary.supposing).filter((word) => word.to <= at);
  const from = opening.at(-1)?.to;
  if (from === undefined) return false;
  return !tokens
    .slice(from, at)
    .some(
      ({ text }, index) =>
        SENTENCE_ENDS.includes(text) ||
        phraseAt(tokens, from + index, vocabulary.consequence) !== null,
    );
}

const SENTENCE_ENDS = ['.', '?', '!', '\n'];

/** Who tells of the death of her husband is a widow. */
function bereaved({ who, fact, value, span }: FactAct): FactAct[] {
  const spouse = who.length === 1 && (who[0] === 'husband' || who[0] === 'wife');
  const dead = Array.isArray(value) && !value.includes('none') && !value.includes('missing');
  if (fact !== 'death' || !spouse || !dead) return [];
  return [
    { act: 'fact', who: ['self'], fact: 'marriage', value: ['widowed'], span },
    { act: 'fact', who: ['self'], fact: 'family', value: ['single', 'single-with-minor'], span },
  ];
}

/** 'hộ nghèo, cận nghèo được gì': nobody is both, and nobody was named; a question on the two groups. */
function withoutGroups({ found }: Reading, claims: readonly Claim[]): readonly Claim[] {
  if (found.some(({ means }) => means.kind === 'person')) return claims;
  const stated = claims.filter(({ denied, row }) => denied === 'stated' && row.fact === 'poverty');
  const groups = new Set(stated.map(({ row }) => String(row.is)));
  return groups.has('poor') && groups.has('near-poor')
    ? claims.filter(({ row }) => row.fact !== 'poverty')
    : claims;
}

/** 'bố mẹ tôi 80 và 78 tuổi': as many ages as people go to them in turn. */
function whoOf(
  piece: Piece,
  {
    reading,
    people,
    births,
  }: {
    readonly reading: Reading;
    readonly people: readonly PersonFound[];
    readonly births: readonly Piece[];
  },
): readonly PersonRef[] {
  const who = whoAt(reading, people, piece.at);
  if (who.length < 2 || piece.fact !== 'birth') return who;
  const theirs = births.filter((birth) => whoAt(reading, people, birth.at) === who);
  const one = who[theirs.indexOf(piece)];
  return theirs.length === who.length && one !== undefined ? [one] : who;
}

function groupActs(
  reading: Reading,
  people: readonly PersonFound[],
  claims: readonly Claim[],
): FactAct[] {
  return claims.flatMap((claim): FactAct[] => {
    const said = housingGroupOf(claim);
    if (said === null) return [];
    const span = spanOf(reading.tokens, claim.at, claim.to);
    return [{ act: 'fact', who: whoAt(reading, people, claim.at), ...said, span }];
  });
}

function claimActs(
  reading: Reading,
  people: readonly PersonFound[],
  found: readonly Claim[],
): FactAct[] {
  const groups = new Map<string, { who: readonly PersonRef[]; claims: Claim[] }>();
  for (const claim of found) {
    const who = whoAt(reading, people, claim.at);
    const key = `${who.join()}|${claim.row.fact}`;
    const group = groups.get(key) ?? { who, claims: [] };
    groups.set(key, { who, claims: [...group.claims, claim] });
  }
  return [...groups.values()].flatMap(({ who, claims }): FactAct[] => {
    const first = claims[0];
    const last = claims[claims.length - 1];
    const value = settleClaims(claims, reading.asking);
    if (first === undefined || last === undefined || value === null) return [];
    const span = spanOf(reading.tokens, first.at, last.to);
    const { fact } = first.row;
    return [{ act: 'fact', who: mayBe(fact, who), fact, value, span }];
  });
}

/**
 * 'Kinh phí hỗ trợ tiền điện cho hộ nghèo lấy từ đâu': a long question in which nobody is spoken of states
 * nothing of anybody. With an age or an amount in it, it is somebody's case all the same.
 */
function isGeneral(reading: Reading): boolean {
  if (reading.asking !== null || wordCount(reading.tokens) <= A_CASE) return false;
  const somebody = reading.found.some(({ means }) => means.kind === 'person');
  if (somebody || readBirths(reading).length > 0) return false;
  return amountsIn(reading).length === 0;
}
