import type { FactDef, FactKey } from '../../policy';
import { FACTS } from '../../policy';
import type { PersonRef } from '../state';
import type { Act, Span } from './act';
import { mergeValue } from './merge-value';
import type { PersonFound } from './person-found';
import { whoAt } from './attach';
import { asAverage, asIncome, housingGroupOf, isOnHousing, isOnUnemployment } from './in-housing';
import type { Claim } from './read-claims';
import { readClaims, settleClaims } from './read-claims';
import { amountsIn, readMoney } from './read-money';
import { readBirths } from './read-births';
import { readMeasures } from './read-measures';
import { readHouse } from './read-house';
import { readPlaces } from './read-places';
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
    ...readHouse(reading),
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
  return [...oneRangeEach(said), ...said.flatMap(bereaved)];
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

function isRange(fact: FactKey): boolean {
  const { kind } = FACTS[fact];
  return kind === 'day' || kind === 'number';
}

/** 'chưa đủ 75 tuổi, mới 74', 'hạng 1/4, mất sức 81%': told twice, it is what both leave. */
function oneRangeEach(acts: readonly FactAct[]): FactAct[] {
  return acts.reduce<FactAct[]>((kept, act) => {
    const before = kept.find((one) => one.fact === act.fact && one.who.join() === act.who.join());
    if (before === undefined || !isRange(act.fact)) return [...kept, act];
    const merged = mergeValue(before.value, act.value, 'stated');
    if (merged.how !== 'narrower' && merged.how !== 'same') return [...kept, act];
    const span: Span = [
      Math.min(before.span[0], act.span[0]),
      Math.max(before.span[1], act.span[1]),
    ];
    return kept.map((one) => (one === before ? { ...before, value: merged.value, span } : one));
  }, []);
}

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
    const who = ownerOf(claim, whoAt(reading, people, claim.at), found);
    const key = `${who.join()}|${claim.row.fact}`;
    const group = groups.get(key) ?? { who, claims: [] };
    groups.set(key, { who, claims: [...group.claims, claim] });
  }
  return [...groups.values()].flatMap(({ who, claims }): FactAct[] => {
    const first = claims[0];
    const value = settleClaims(claims, reading.asking);
    if (first === undefined || value === null) return [];
    const starts = claims.map(({ at }) => at);
    const ends = claims.map(({ to }) => to);
    const span = spanOf(reading.tokens, Math.min(...starts), Math.max(...ends));
    const { fact } = first.row;
    return [{ act: 'fact', who: mayBe(fact, who), fact, value, span }];
  });
}

/**
 * 'Chồng chết, một mình nuôi con 5 tuổi, hộ nghèo': widowed is whoever speaks, neither the dead nor the child; and the
 * household of her child is hers.
 */
function ownerOf(
  { row: { fact } }: Claim,
  who: readonly PersonRef[],
  all: readonly Claim[],
): readonly PersonRef[] {
  if (who.length === 0 || !who.every((one) => FAMILY.test(one))) return who;
  if (OF_THE_PARENT.includes(fact)) return ['self'];
  const parent = all.some(({ row }) => OF_THE_PARENT.includes(row.fact));
  const def: FactDef = FACTS[fact];
  return parent && def.of !== 'person' ? ['self', ...who] : who;
}

const OF_THE_PARENT: readonly FactKey[] = ['marriage', 'family'];
const FAMILY = /^(wife|husband|child|son|daughter|grandchild)(#|$)/;

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
