import { Beneficiary } from '../entities/beneficiary.entity';
import { Enrolment } from '../entities/enrolment.entity';
import type { Reader } from '../rows';
import { above, oneOf } from '../rows';
import { knownNow } from '../two-times';
import type { Scope } from './scope';

/** Somebody with everything that she receives, as it is known now. */
export interface PersonForExport {
  readonly person: Beneficiary;
  readonly enrolments: readonly Enrolment[];
}

export interface ExportPage {
  /** The key of the last person of the page before; '' for the first. */
  readonly after: string;
  readonly unitCode: string | null;
  readonly take: number;
}

/** Nobody on a page receives so much. */
const MOST_ENROLMENTS = 100_000;

/** The next people of the scope by key; pages neither overlap nor grow dear. */
export async function peopleForExport(
  rows: Reader,
  scope: Scope,
  { after, unitCode, take }: ExportPage,
): Promise<readonly PersonForExport[]> {
  const units = unitCode === null ? scope : [unitCode];
  const served = unitCode === null || scope === 'all' || scope.includes(unitCode);
  if (!served || units.length === 0) return [];
  const within = units === 'all' ? {} : { unitCode: oneOf([...units]) };
  const people = await rows.list(Beneficiary, {
    where: { ...within, id: above(after) },
    order: { id: 'ASC' },
    take,
  });
  if (people.length === 0) return [];
  const enrolments = await rows.list(Enrolment, {
    where: knownNow<Enrolment>({ beneficiaryId: oneOf(people.map(({ id }) => id)) }),
    order: { validFrom: 'ASC', id: 'ASC' },
    take: MOST_ENROLMENTS,
  });
  return people.map((person) => ({
    person,
    enrolments: enrolments.filter(({ beneficiaryId }) => beneficiaryId === person.id),
  }));
}
