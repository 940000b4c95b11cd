import type { ClaimRow } from '../../hear-words';

/** The title that words of merit name besides. */
function title<const T extends string>(is: T) {
  return { fact: 'meritTitle', is: [is], not: [], says: [] } as const;
}

/** How the facts of this domain are stated. */
export const meritClaims: readonly ClaimRow[] = [
  {
    fact: 'merit',
    is: ['merit'],
    also: [title('war-invalid')],
    says: ['war invalid', 'disabled veteran', 'wounded soldier'],
  },
  { fact: 'merit', is: ['merit'], also: [title('sick-soldier')], says: ['sick soldier'] },
  {
    fact: 'merit',
    is: ['merit'],
    also: [title('agent-orange')],
    says: ['agent orange', 'toxic chemicals', 'agent orange victim'],
  },
  {
    fact: 'merit',
    is: ['merit'],
    also: [title('heroic-mother')],
    says: ['heroic mother', 'heroic vietnamese mother'],
  },
  { fact: 'merit', is: ['merit'], says: ['person with merit', 'people with merit'] },
  {
    fact: 'merit',
    is: ['martyr-relative'],
    says: [
      "martyr's wife",
      "martyr's widow",
      "martyr's mother",
      "martyr's father",
      "martyr's child",
    ],
  },
  { fact: 'resistanceMedal', is: true, says: ['resistance medal', 'resistance order'] },
];
