import type { ClaimRow } from '../../hear-words';

const FUNERALS = ['funeral-support', 'social-pension-funeral'] as const;

/** How care, a death and sudden hardship are told. */
export const careClaims: readonly ClaimRow[] = [
  {
    fact: 'death',
    is: ['ordinary', 'disaster'],
    not: ['none'],
    about: FUNERALS,
    says: ['died', 'passed away'].flatMap((died) => [
      `just ${died}`,
      `has just ${died}`,
      ...['yesterday', 'today', 'last week', 'last month', 'this week', 'this month'].map(
        (when) => `${died} ${when}`,
      ),
    ]),
  },
  {
    fact: 'death',
    is: ['ordinary', 'disaster'],
    not: ['none'],
    says: ['died', 'has died', 'passed away', 'is dead', 'has passed away'],
  },
  {
    fact: 'death',
    is: ['disaster'],
    not: [],
    about: ['emergency-death', ...FUNERALS],
    says: ['died in the flood', 'died in a flood', 'died in an accident', 'killed in an accident'],
  },
  {
    fact: 'death',
    is: ['missing'],
    not: [],
    about: ['emergency-death'],
    says: ['is missing after the flood', 'missing after the flood', 'went missing in the flood'],
  },
  {
    fact: 'injured',
    is: true,
    about: ['emergency-injury'],
    says: ['badly injured', 'was injured', 'seriously injured'],
  },
  { fact: 'pregnant', is: true, says: ['pregnant'] },
  {
    fact: 'inFacility',
    is: true,
    says: ['lives in a social care facility', 'live in a social care facility'],
  },
];
