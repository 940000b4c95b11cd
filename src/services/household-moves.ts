import { Beneficiary } from '../records/entities/beneficiary.entity';
import { HouseholdMember } from '../records/entities/household-member.entity';
import type { MemberRole } from '../records/entities/household-member.entity';
import { Household } from '../records/entities/household.entity';
import type { Reader, Writer } from '../records/rows';
import { oneOf } from '../records/rows';
import type { AsOf } from '../records/two-times';
import { knownNow, reword, trueOn } from '../records/two-times';
import { addDays, civilDate } from '../shared/civil-date';
import type { Actor } from './actor';
import { writerOf } from './actor';
import { householdInScope, inScope } from './in-scope';
import { refuseRecord } from './record-faults';
import type { ServiceParts } from './service-parts';
import { newStatement } from './statements';

/** Who moves in as what. */
export interface Mover {
  readonly beneficiaryId: string;
  readonly role: MemberRole;
}

/** People of a household on a day; the head first, then by when they came. */
export async function membersOn(
  rows: Reader,
  householdId: string,
  at: AsOf,
): Promise<HouseholdMember[]> {
  const found = await rows.list(HouseholdMember, {
    where: trueOn<HouseholdMember>({ householdId }, at),
    order: { validFrom: 'ASC', id: 'ASC' },
    take: 1_000,
  });
  return found.sort((a, b) => Number(b.role === 'head') - Number(a.role === 'head'));
}

/** The people behind memberships, in the same order. */
export async function peopleOf(
  rows: Reader,
  members: readonly HouseholdMember[],
): Promise<readonly Beneficiary[]> {
  const people = await rows.list(Beneficiary, {
    where: { id: oneOf(members.map(({ beneficiaryId }) => beneficiaryId)) },
    order: { id: 'ASC' },
    take: members.length,
  });
  return members.flatMap(({ beneficiaryId }) => people.filter(({ id }) => id === beneficiaryId));
}

/**
 * A household that can still be changed from a day on.
 * @throws AppError NOT_FOUND out of scope, CONFLICT for one that has ended, BAD_INPUT for a day before it began
 */
export async function openHousehold(
  rows: Reader,
  actor: Actor,
  { id, from }: { readonly id: string; readonly from: string },
): Promise<Household> {
  const household = await householdInScope(rows, actor, id);
  if (household.endedOn !== null) refuseRecord('household-ended');
  if (from < household.formedOn) refuseRecord('formed-later');
  return household;
}

/** One household's moves within one write. */
export class Moves {
  constructor(
    private readonly parts: ServiceParts,
    private readonly actor: Actor,
    private readonly rows: Writer,
  ) {}

  /** A new household, and its people move in. @returns its id @throws like `in` */
  async form(
    place: Pick<Household, 'unitCode' | 'hamlet' | 'formedOn'>,
    movers: readonly Mover[],
  ): Promise<string> {
    const now = this.parts.clock.now();
    const household = {
      ...place,
      id: this.parts.ids.next(),
      endedOn: null,
      mergedInto: null,
      registeredBy: writerOf(this.actor),
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    await this.rows.insert(Household, household);
    await this.in(household, place.formedOn, movers);
    return household.id;
  }

  /**
   * People move in on a day; from their old household they move out the day before.
   * @throws AppError BAD_INPUT for two heads or somebody listed twice, NOT_FOUND out of scope, CONFLICT for a
   *   person who has died, or with a later move
   */
  async in(household: Household, from: string, movers: readonly Mover[]): Promise<void> {
    const ids = movers.map(({ beneficiaryId }) => beneficiaryId);
    if (new Set(ids).size < ids.length) refuseRecord('listed-twice');
    const there = await membersOn(this.rows, household.id, { on: from, knownAt: null });
    const stay = there.filter(({ beneficiaryId }) => !ids.includes(beneficiaryId));
    if ([...stay, ...movers].filter(({ role }) => role === 'head').length > 1) {
      refuseRecord('two-heads');
    }
    for (const mover of movers) await this.moveIn(household, from, mover);
  }

  /**
   * Somebody moves out after a day, if she lives anywhere.
   * @returns the household that she leaves, or null
   * @throws AppError CONFLICT with a move after that day
   */
  async out(beneficiaryId: string, lastDay: string): Promise<string | null> {
    const { rows, parts, actor } = this;
    const known = await rows.list(HouseholdMember, {
      where: knownNow<HouseholdMember>({ beneficiaryId }),
      order: { validFrom: 'ASC' },
      take: 1_000,
    });
    if (known.some(({ validFrom }) => validFrom > lastDay)) refuseRecord('moved-later');
    const present = known.find(({ validTo }) => validTo === null || validTo > lastDay);
    if (present === undefined) return null;
    await reword<HouseholdMember>(rows, HouseholdMember, {
      read: present,
      next: { id: parts.ids.next(), because: 'ended', validTo: lastDay },
      at: parts.clock.now(),
      by: writerOf(actor),
    });
    return present.householdId;
  }

  private async moveIn({ id, unitCode }: Household, from: string, mover: Mover): Promise<void> {
    const { rows, parts, actor } = this;
    const person = await inScope(rows, actor, mover.beneficiaryId);
    if (person.diedOn !== null && person.diedOn < from) refuseRecord('died-before');
    await rows.guardedUpdate(Beneficiary, person, { unitCode, updatedAt: parts.clock.now() });
    await this.out(mover.beneficiaryId, addDays(civilDate(from), -1));
    const period = { validFrom: from, validTo: null };
    const statement = newStatement(parts, actor, period);
    await rows.insert(HouseholdMember, { ...statement, ...mover, householdId: id });
  }
}
