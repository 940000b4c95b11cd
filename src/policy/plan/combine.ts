import type { CivilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import { inForce } from '../kernel/in-force';
import type { Claim } from './claim';
import type { Exclusion } from './exclusions';

/** A benefit that takes the place of another, whose it is, and the clause. */
export interface Excluder {
  readonly person: number;
  readonly programme: string;
  readonly law: Citation;
}

/** What becomes of one claim in the best lawful combination. */
export interface Combined {
  readonly claim: Claim;
  /** Set when it is beaten whatever is still unknown turns out to be. */
  readonly givesWayTo: Excluder | null;
  /** While it is not beaten: what may still turn out to take its place. */
  readonly mayGiveWayTo: readonly Excluder[];
  /** Set when it is sure by itself, but the law does not say whether it is paid besides another. */
  readonly unsureBeside: Excluder | null;
  /** Đồng a month that it puts into the certain total, and into the most that is possible. */
  readonly sure: number;
  readonly most: number;
}

/**
 * The lawful combination of benefits that pays most. It is sure of an exclusion only when no value that
 * is still possible would turn it, nor another reading of the clause; of equal sums the one stands that is
 * surer, then the one given first. What is certain is so under the stricter reading, the most under the other.
 */
export function combine(
  claims: readonly Claim[],
  exclusions: readonly Exclusion[],
  on: CivilDate,
): readonly Combined[] {
  const readings = { strict: exclusions, lenient: lenientOf(exclusions), on };
  const bySurety = [...claims].sort((a, b) => b.sure - a.sure);
  const settled = new Map<Claim, Combined>();
  for (const group of groupsOf(bySurety, exclusions)) {
    for (const one of settle(group, readings)) settled.set(one.claim, one);
  }
  return claims.flatMap((claim) => {
    const one = settled.get(claim);
    return one === undefined ? [] : [one];
  });
}

/** The clauses as they may be read: what they do not say adds up in one reading and not in the other. */
interface Readings {
  readonly strict: readonly Exclusion[];
  readonly lenient: readonly Exclusion[];
  readonly on: CivilDate;
}

const lenientReadings = new WeakMap<readonly Exclusion[], readonly Exclusion[]>();

function lenientOf(exclusions: readonly Exclusion[]): readonly Exclusion[] {
  const known = lenientReadings.get(exclusions);
  if (known !== undefined) return known;
  const made = exclusions.map(lenient);
  lenientReadings.set(exclusions, made);
  return made;
}

function lenient(exclusion: Exclusion): Exclusion {
  const pairs = exclusion.unsure.map(({ pair }) => pair);
  return { ...exclusion, addUp: [...exclusion.addUp, ...pairs], unsure: [] };
}

function settle(group: readonly Claim[], readings: Readings): Combined[] {
  const [only, other] = group;
  if (only !== undefined && other === undefined) return [unrivalled(only)];
  const strictly = lawfulSets(group, readings.strict);
  const leniently = lawfulSets(group, readings.lenient);
  const surest = best(strictly, ({ sure }) => sure);
  const surestLeniently = best(leniently, ({ sure }) => sure);
  const highest = best(leniently, ({ most }) => most);
  const live = group.filter((claim) => mayWin(claim, strictly) || mayWin(claim, leniently));
  return group.map((claim) => {
    const against = (others: readonly Claim[], reading: 'strict' | 'lenient'): Excluder[] =>
      others.flatMap((other) =>
        excluder(claim, other, { exclusions: readings[reading], on: readings.on }),
      );
    const [givesWayTo] = live.includes(claim) ? [] : against(surestLeniently, 'lenient');
    const hangs = surestLeniently.includes(claim) && !surest.includes(claim);
    const [beside] = hangs ? against(surest, 'strict') : [];
    return {
      claim,
      givesWayTo: givesWayTo === undefined ? null : givesWayTo,
      mayGiveWayTo: givesWayTo === undefined ? against(live, 'strict') : [],
      unsureBeside: beside === undefined ? null : beside,
      sure: surest.includes(claim) ? claim.sure : 0,
      most: highest.includes(claim) ? claim.most : 0,
    };
  });
}

function unrivalled(claim: Claim): Combined {
  const { sure, most } = claim;
  return { claim, givesWayTo: null, mayGiveWayTo: [], unsureBeside: null, sure, most };
}

/** What `other` is to `claim` under the first clause between them; nothing when there is none. */
function excluder(
  claim: Claim,
  other: Claim,
  { exclusions, on }: { readonly exclusions: readonly Exclusion[]; readonly on: CivilDate },
): Excluder[] {
  const between = clauseBetween(claim, other, exclusions);
  if (between === undefined) return [];
  const { person, programme } = other;
  return [{ person, programme, law: inForce(between.clause, on).law }];
}

/**
 * Is there a lawful set with the claim that some possible values make the best of all? Most in its favour
 * are the ceilings of what it has alone against the sure parts of what only the other set has.
 */
function mayWin(claim: Claim, sets: readonly (readonly Claim[])[]): boolean {
  return sets.some(
    (own, at) =>
      own.includes(claim) &&
      sets.every((other, otherAt) => {
        if (other.includes(claim)) return true;
        const gained = sum(own.filter((one) => !other.includes(one)).map((one) => one.ceiling));
        const lost = sum(other.filter((one) => !own.includes(one)).map((one) => one.sure));
        return gained > lost || (gained === lost && at < otherAt);
      }),
  );
}

/** Claims that exclude one another, directly or through others; each group is settled by itself. */
function groupsOf(claims: readonly Claim[], exclusions: readonly Exclusion[]): Claim[][] {
  return claims.reduce<Claim[][]>((groups, claim) => {
    const touches = (group: readonly Claim[]): boolean =>
      group.some((other) => clauseBetween(claim, other, exclusions) !== undefined);
    const touched = groups.filter(touches);
    if (touched.length === 0) return [...groups, [claim]];
    const joined = [...touched.flat(), claim];
    const inOrder = claims.filter((one) => joined.includes(one));
    return [...groups.filter((group) => !touched.includes(group)), inOrder];
  }, []);
}

/** Every set in which no two exclude one another; of two that differ, the one with the earlier claim first. */
function lawfulSets(claims: readonly Claim[], exclusions: readonly Exclusion[]): Claim[][] {
  const [first, ...rest] = claims;
  if (first === undefined) return [[]];
  const free = rest.filter((other) => clauseBetween(first, other, exclusions) === undefined);
  const withFirst = lawfulSets(free, exclusions).map((set) => [first, ...set]);
  return [...withFirst, ...lawfulSets(rest, exclusions)];
}

function clauseBetween(
  a: Claim,
  b: Claim,
  exclusions: readonly Exclusion[],
): Exclusion | undefined {
  if (a === b) return undefined;
  return exclusions.find(({ programmes, within, addUp }) => {
    if (within === 'person' && a.person !== b.person) return false;
    if (!programmes.includes(a.programme) || !programmes.includes(b.programme)) return false;
    if (a.programme === b.programme) return true;
    return !addUp.some((pair) => pair.includes(a.programme) && pair.includes(b.programme));
  });
}

function best(sets: readonly Claim[][], worth: (claim: Claim) => number): readonly Claim[] {
  const totals = sets.map((set) => sum(set.map(worth)));
  const at = totals.indexOf(Math.max(...totals));
  return sets.filter((_set, index) => index === at).flat();
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
