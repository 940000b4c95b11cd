import type { FindOptionsOrder, FindOptionsWhere } from 'typeorm';
import type { Beneficiary } from '../entities/beneficiary.entity';
import { Enrolment } from '../entities/enrolment.entity';
import { HouseholdMember } from '../entities/household-member.entity';
import { Household } from '../entities/household.entity';
import { Recognition } from '../entities/recognition.entity';
import type { Reader, TableOf } from '../rows';
import { oneOf } from '../rows';
import type { AsOf, TwoTimes } from '../two-times';
import { trueOn } from '../two-times';

/** What the records say of one person on a day. */
export interface KnownOfPerson {
  readonly person: Beneficiary;
  /** The commune where she lived on that day; where she is served now when no household is written down. */
  readonly unitCode: string;
  /** Of herself, of her household and of her commune. */
  readonly recognitions: readonly Recognition[];
  readonly enrolments: readonly Enrolment[];
}

/** Far more than a page of people has; nothing is left out in silence beyond it. */
const MOST = 10_000;

/** The same four reads for one person or for a page of them. */
export async function knownOfPeople(
  rows: Reader,
  people: readonly Beneficiary[],
  at: AsOf,
): Promise<readonly KnownOfPerson[]> {
  const byPerson = { beneficiaryId: oneOf(people.map(({ id }) => id)) };
  const memberships = await all(rows, HouseholdMember, trueOn<HouseholdMember>(byPerson, at));
  const enrolments = await all(rows, Enrolment, trueOn<Enrolment>(byPerson, at));
  const homes = oneOf([...new Set(memberships.map(({ householdId }) => householdId))]);
  const households = await rows.list(Household, {
    where: { id: homes },
    order: { id: 'ASC' },
    take: MOST,
  });
  const lived = people.map((person) => {
    const membership = memberships.find((one) => one.beneficiaryId === person.id);
    const household = households.find(({ id }) => id === membership?.householdId);
    return { person, household, unitCode: household?.unitCode ?? person.unitCode };
  });
  const recognitions = await all(rows, Recognition, [
    ...trueOn<Recognition>(byPerson, at),
    ...trueOn<Recognition>({ householdId: homes }, at),
    ...trueOn<Recognition>({ unitCode: oneOf([...new Set(lived.map((one) => one.unitCode))]) }, at),
  ]);
  return lived.map(({ person, household, unitCode }) => ({
    person,
    unitCode,
    recognitions: recognitions.filter(
      (one) =>
        one.beneficiaryId === person.id ||
        (one.householdId !== null && one.householdId === household?.id) ||
        one.unitCode === unitCode,
    ),
    enrolments: enrolments.filter((one) => one.beneficiaryId === person.id),
  }));
}

async function all<E extends TwoTimes>(
  rows: Reader,
  table: TableOf<E>,
  where: FindOptionsWhere<E>[],
): Promise<E[]> {
  const order = { knownFrom: 'ASC', id: 'ASC' } as FindOptionsOrder<E>;
  const found = await rows.list(table, { where, order, take: MOST });
  if (found.length === MOST) throw new Error('more is known of these people than is read at once');
  return found;
}
