import type { ClaimRow } from '../../hear-words';

/** How the facts of this domain are stated. */
export const allowanceClaims: readonly ClaimRow[] = [
  { fact: 'marriage', is: ['widowed'], not: [], says: ['a widow', 'widowed', 'a widower'] },
  { fact: 'marriage', is: ['separated'], not: [], says: ['divorced', 'separated'] },
  { fact: 'marriage', is: ['unmarried'], not: [], says: ['never married', 'unmarried'] },
  {
    fact: 'family',
    is: ['single-with-minor'],
    not: [],
    says: ['a single mother', 'a single father', 'a single parent'],
  },
  {
    fact: 'father',
    is: ['dead'],
    not: [],
    also: [{ fact: 'mother', is: ['dead'], not: [], says: [] }],
    says: ['lost both parents', 'both parents are dead', 'both parents died'],
  },
  { fact: 'abandoned', is: true, says: ['was abandoned', 'abandoned by her parents'] },
  { fact: 'hiv', is: true, says: ['has hiv', 'have hiv', 'hiv positive', 'infected with hiv'] },
];
