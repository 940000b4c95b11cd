import type { FactDef, FactKey } from '../../policy';
import { FACTS } from '../../policy';
import type { PersonRef } from '../state';
import type { Act } from './act';
import type { PersonFound } from './person-found';
import { whoAt } from './attach';
import { asAverage, asIncome, housingGroupOf, isOnHousing, isOnUnemployment } from './in-housing';
import type { Claim } from './read-claims';
import { readClaims, settleClaims } from './read-claims';
import { amountsIn, readMoney } from './read-money';
import { readBirths } from './read-births';
import { readMeasures } from './read-measures';
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
): Act[] {
  const housing = isOnHousing(reading, inView);
  const told = readMoney(reading);
  const money = isOnUnemployment(reading, inView) ? asAverage(told) : told;
  const claims = isGeneral(reading) ? [] : readClaims(reading);
  const pieces = [...births, ...(housing ? asIncome(money) : money), ...readMeasures(reading)];
  return [
    ...pieces.map((piece): Act => {
      const who = whoOf(piece, { reading, people, births });
      const span = spanOf(reading.tokens, piece.at, piece.to);
      return { act: 'fact', who, fact: piece.fact, value: piece.value, span };
    }),
    ...claimActs(reading, people, claims),
    ...(housing ? groupActs(reading, people, claims) : []),
  ];
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
): Act[] {
  return claims.flatMap((claim): Act[] => {
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
): Act[] {
  const groups = new Map<string, { who: readonly PersonRef[]; claims: Claim[] }>();
  for (const claim of found) {
    const who = ownerOf(claim, whoAt(reading, people, claim.at), found);
    const key = `${who.join()}|${claim.row.fact}`;
    const group = groups.get(key) ?? { who, claims: [] };
    groups.set(key, { who, claims: [...group.claims, claim] });
  }
  return [...groups.values()].flatMap(({ who, claims }): Act[] => {
    const first = claims[0];
    const last = claims[claims.length - 1];
    const value = settleClaims(claims, reading.asking);
    if (first === undefined || last === undefined || value === null) return [];
    const span = spanOf(reading.tokens, first.at, last.to);
    return [{ act: 'fact', who, fact: first.row.fact, value, span }];
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
