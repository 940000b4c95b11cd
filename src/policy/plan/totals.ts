import type { Range } from '../kernel/fact';
import type { Rhythm } from '../kernel/programme';
import type { Combined } from './combine';
import type { Total } from './plan';

/** What a combination comes to in one rhythm: what is paid once is no part of a month. */
export function totalOf(all: readonly Combined[], per: Rhythm['per']): Total {
  const combined = all.filter(({ claim }) => claim.per === per);
  const live = combined.filter(({ givesWayTo }) => givesWayTo === null);
  return {
    certain: combined.reduce((total, { sure }) => total + sure, 0),
    most: combined.reduce((total, { most }) => total + most, 0),
    amountBy: live.some(({ claim }) => claim.amountBy === 'commune') ? 'commune' : 'law',
  };
}

/** What all pay together; null when one of them is not known. */
export function contributionOf(own: readonly (Range<number> | null)[]): Range<number> | null {
  const known = own.flatMap((one) => (one === null ? [] : [one]));
  if (known.length < own.length) return null;
  return {
    min: known.reduce((total, { min }) => total + min, 0),
    max: known.reduce((total, { max }) => total + max, 0),
  };
}
