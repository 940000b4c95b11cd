import type { Dated } from './in-force';
import type { Gives, InsuranceBase, InsuranceGives } from './programme';

/** Every number that a line's gift is made of. */
export function datedOf(gives: Gives): readonly Dated[] {
  if (gives.kind === 'monthly') return [gives.standard, gives.times];
  if (gives.kind !== 'insurance') return [];
  return [gives.wholePermille, ...memberShares(gives), ...baseDated(gives.base), gives.level];
}

/** The own shares of the first, second … member; one when the group is not the household form. */
export function memberShares({ ownPermille, laterMembers }: InsuranceGives): readonly Dated[] {
  return laterMembers === undefined ? [ownPermille] : [ownPermille, ...laterMembers];
}

function baseDated(base: InsuranceBase): readonly Dated[] {
  if (base.kind === 'standard') return [base.amount];
  return base.kind === 'wage' ? [base.capTimes, base.capOf] : [];
}
