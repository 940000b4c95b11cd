import type { ClaimRow } from '../../hear-words';

/** How the facts of this domain are stated. */
export const livingClaims: readonly ClaimRow[] = [
  { fact: 'jobEnded', is: true, says: ['my job ended', 'my contract ended', 'i was laid off'] },
  { fact: 'seasonalWork', is: true, says: ['seasonal contract', 'seasonal work'] },
  { fact: 'boarding', is: ['boarder'], not: [], says: ['is a boarder', 'boards at school'] },
  { fact: 'publicSchool', is: true, says: ['public school'] },
  { fact: 'publicSchool', is: false, says: ['private school'] },
];
