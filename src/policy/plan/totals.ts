import type { Range } from '../kernel/fact';
import type { Combined } from './combine';
import type { Monthly } from './plan';

/** What a combination comes to a month; what is paid once or by the year is no part of a month. */
export function monthlyOf(all: readonly Combined[]): Monthly {
  const combined = all.filter(({ claim }) => claim.per === 'month');
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
