import type { CivilDate } from '../../shared/civil-date';
import type { FactKey, Facts } from '../facts';
import type { Amount, InsuranceConclusion } from './assessment';
import type { Gift } from './gift';
import type { TriedLine } from './try-lines';
import type { Truth } from './truth';

/** What a programme's lines come to together. `matters` are the unknown lines that could change it. */
export interface Conclusion {
  readonly truth: Truth;
  readonly deciding: readonly TriedLine[];
  readonly matters: readonly TriedLine[];
  readonly amount: Amount | null;
  readonly gift: Gift | null;
  readonly insurance: InsuranceConclusion | null;
  /** Facts that no rule tests but the amount hangs on (a wage), as long as they are not known. */
  readonly asks: readonly FactKey[];
}

/** What is known, and the day. */
export interface Given {
  readonly facts: Facts;
  readonly on: CivilDate;
}

/**
 * The lines that hold and those that may, at least one, each in the version's order. A line that came out no
 * never matters to what the others come to.
 */
export interface Live {
  readonly truth: 'yes' | 'unknown';
  readonly holding: readonly TriedLine[];
  readonly unknown: readonly TriedLine[];
}

/** Null when every line came out no. */
export function liveOf(tried: readonly TriedLine[]): Live | null {
  const holding: TriedLine[] = [];
  const unknown: TriedLine[] = [];
  for (const one of tried) {
    if (one.truth === 'yes') holding.push(one);
    else if (one.truth === 'unknown') unknown.push(one);
  }
  if (holding.length > 0) return { truth: 'yes', holding, unknown };
  return unknown.length > 0 ? { truth: 'unknown', holding, unknown } : null;
}

/** Nobody's: the lines all say why. */
export function concludeNo(tried: readonly TriedLine[]): Conclusion {
  return {
    truth: 'no',
    deciding: tried,
    matters: [],
    amount: null,
    gift: null,
    insurance: null,
    asks: [],
  };
}

/** One line is enough, and the lines give the same: for rights without an amount. */
export function concludeAny({ truth, holding, unknown }: Live): Conclusion {
  return {
    truth,
    deciding: truth === 'yes' ? holding.slice(0, 1) : unknown,
    matters: truth === 'yes' ? [] : unknown,
    amount: null,
    gift: null,
    insurance: null,
    asks: [],
  };
}

/** The first line that holds decides what is given; an unknown line before it matters if it gives another thing. */
export function concludeFirst({ truth, holding, unknown }: Live, { facts }: Given): Conclusion {
  const [first] = holding;
  const gift = first === undefined ? giftIfEntitled(unknown, facts) : first.now.gift(facts);
  return {
    truth,
    deciding: first === undefined ? unknown : [first],
    matters:
      first === undefined
        ? unknown
        : unknown.filter(
            ({ now }) => now.place < first.now.place && !isSame(now.gift(facts), gift),
          ),
    amount: null,
    gift,
    insurance: null,
    asks: first === undefined ? [] : askedFor([first], facts),
  };
}

/**
 * For an unknown verdict goods read "if entitled", as an amount does: told when every line that may hold gives
 * the same. The terms of a loan or a share are told to those who have it.
 */
function giftIfEntitled([first, ...others]: readonly TriedLine[], facts: Facts): Gift | null {
  const gift = first === undefined ? null : first.now.gift(facts);
  if (gift === null || gift.kind !== 'goods') return null;
  return others.every(({ now }) => isSame(now.gift(facts), gift)) ? gift : null;
}

function isSame(a: Gift | null, b: Gift | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** What the amount of these lines is counted on, as long as it is not known. */
export function askedFor(lines: readonly TriedLine[], facts: Facts): readonly FactKey[] {
  const asks = new Set<FactKey>();
  for (const { now } of lines) {
    for (const fact of now.counted) {
      if (facts[fact] === undefined || facts[fact] === 'declined') asks.add(fact);
    }
  }
  return asks.size === 0 ? [] : [...asks];
}
