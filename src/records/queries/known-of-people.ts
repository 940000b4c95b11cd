import type { Beneficiary } from '../entities/beneficiary.entity';
import { Enrolment } from '../entities/enrolment.entity';
import { HouseholdMember } from '../entities/household-member.entity';
import { Recognition } from '../entities/recognition.entity';
import type { Reader } from '../rows';
import { oneOf } from '../rows';
import type { AsOf } from '../two-times';
import { trueOn } from '../two-times';

/** What the records say of one person on a day. */
export interface KnownOfPerson {
  readonly person: Beneficiary;
  /** Where she lives as what; null when no household is written down. */
  readonly membership: HouseholdMember | null;
  /** Of herself, of her household and of her commune. */
  readonly recognitions: readonly Recognition[];
  readonly enrolments: readonly Enrolment[];
}

/** More than any page and any household holds; what lies beyond it is refused by the callers' limits. */
const MOST = 10_000;

/** The same four reads for one person or for a page of them. */
export async function knownOfPeople(
  rows: Reader,
  people: readonly Beneficiary[],
  at: AsOf,
): Promise<readonly KnownOfPerson[]> {
  const byPerson = { beneficiaryId: oneOf(people.map(({ id }) => id)) };
  const memberships = await rows.list(HouseholdMember, {
    where: trueOn<HouseholdMember>(byPerson, at),
    ...ALL,
  });
  const enrolments = await rows.list(Enrolment, { where: trueOn<Enrolment>(byPerson, at), ...ALL });
  const households = memberships.map(({ householdId }) => householdId);
  const units = people.map(({ unitCode }) => unitCode);
  const recognitions = await rows.list(Recognition, {
    where: [
      ...trueOn<Recognition>(byPerson, at),
      ...trueOn<Recognition>({ householdId: oneOf([...new Set(households)]) }, at),
      ...trueOn<Recognition>({ unitCode: oneOf([...new Set(units)]) }, at),
    ],
    ...ALL,
  });
  return people.map((person) => {
    const membership = memberships.find((one) => one.beneficiaryId === person.id) ?? null;
    const concerns = ({ beneficiaryId, householdId, unitCode }: Recognition) =>
      beneficiaryId === person.id ||
      (householdId !== null && householdId === membership?.householdId) ||
      (unitCode !== null && unitCode === person.unitCode);
    return {
      person,
      membership,
      recognitions: recognitions.filter(concerns),
      enrolments: enrolments.filter((one) => one.beneficiaryId === person.id),
    };
  });
}

const ALL = { order: { knownFrom: 'ASC', id: 'ASC' }, take: MOST } as const;
