import type { CappedFact, Gives, InsuranceBase, InsuranceGives, MoneyGives } from './gives';
import type { Dated } from './in-force';

/** Every number that a line's gift is made of. */
export function datedOf(gives: Gives): readonly Dated[] {
  switch (gives.kind) {
    case 'money':
      return moneyDated(gives);
    case 'goods':
      return [gives.kg, gives.months];
    case 'share':
      return [gives.percent];
    case 'loan': {
      const { most, costPercent, rate, years, graceYears, overduePercent } = gives;
      const all = [most, costPercent, rate, years, graceYears, overduePercent];
      return all.filter((of) => of !== null);
    }
    case 'insurance':
      return [gives.wholePermille, ...memberShares(gives), ...baseDated(gives.base), gives.level];
    case 'commune-decides':
      return gives.atMost === undefined ? [] : [gives.atMost];
    case 'right':
      return [];
  }
}

function moneyDated({ standard, times, plus }: MoneyGives): readonly Dated[] {
  const base = 'fact' in standard ? capOf(standard) : [standard];
  return [...base, times, ...(plus === undefined ? [] : [plus])];
}

function capOf({ cap }: CappedFact): readonly Dated[] {
  return cap === null ? [] : [cap.times, cap.of];
}

/** The own shares of the first, second … member; one when the group is not the household form. */
export function memberShares({ ownPermille, laterMembers }: InsuranceGives): readonly Dated[] {
  return laterMembers === undefined ? [ownPermille] : [ownPermille, ...laterMembers];
}

function baseDated(base: InsuranceBase): readonly Dated[] {
  if (base.kind === 'standard') return [base.amount];
  return base.kind === 'wage' ? [base.capTimes, base.capOf] : [];
}
