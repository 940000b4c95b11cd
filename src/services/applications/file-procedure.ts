import type { PaperKey } from '../../policy';
import { entryOn, PROGRAMMES } from '../../policy';
import type { Application } from '../../records/entities/application.entity';
import { civilDate } from '../../shared/civil-date';

type File = Pick<Application, 'procedure' | 'receivedOn'>;

/** The papers that the procedure asks for, by the law of the day on which the file was received. */
export function papersOf({ procedure, receivedOn }: File): readonly PaperKey[] {
  const programme = PROGRAMMES.find(({ key }) => key === procedure);
  if (programme === undefined) return [];
  return entryOn(programme.procedures, civilDate(receivedOn), procedure).papers;
}

/** Whether granting it begins something that runs: neither a certificate, nor a review, nor a sum given once. */
export function endsWithEnrolment({ procedure }: Pick<File, 'procedure'>): boolean {
  const programme = PROGRAMMES.find(({ key }) => key === procedure);
  if (programme === undefined || programme.key === 'poverty-review') return false;
  return programme.pays?.per !== 'once';
}

/** What the decision about a file itself proves. */
interface Proven {
  readonly fact: 'disability' | 'poverty';
  readonly about: 'person' | 'household';
  readonly findings: readonly string[];
}

const PROVES: Readonly<Record<string, Proven>> = {
  'disability-certificate': {
    fact: 'disability',
    about: 'person',
    findings: ['mild', 'severe', 'extreme'],
  },
  'poverty-review': { fact: 'poverty', about: 'household', findings: ['poor', 'near-poor'] },
};

/** Null where granting it proves nothing that other rules ask about. */
export function provenBy({ procedure }: Pick<File, 'procedure'>): Proven | null {
  return PROVES[procedure] ?? null;
}
