import type { ClaimRow } from '../../hear-words';

/** How the facts of this domain are stated. */
export const housingClaims: readonly ClaimRow[] = [
  {
    fact: 'houseDamage',
    is: ['destroyed'],
    says: ['burnt to the ground', 'burned to the ground', 'swept away', 'nowhere to live'],
  },
  { fact: 'houseDamage', is: ['badly-damaged'], says: ['badly damaged', 'unfit to live in'] },
  { fact: 'relocationOrdered', is: true, says: ['ordered to move', 'must move away'] },
  { fact: 'houseWork', is: ['rebuild'], says: ['built anew', 'rebuild', 'build a new house'] },
  { fact: 'houseWork', is: ['repair'], says: ['only repaired', 'a new roof'] },
];
