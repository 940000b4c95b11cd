import { Beneficiary } from '../records/entities/beneficiary.entity';
import { HouseholdMember } from '../records/entities/household-member.entity';
import type { MemberRole } from '../records/entities/household-member.entity';
import { Household } from '../records/entities/household.entity';
import type { Reader, Writer } from '../records/rows';
import { oneOf } from '../records/rows';
import type { AsOf } from '../records/two-times';
import { knownNow, reword, trueOn } from '../records/two-times';
import { addDays, civilDate, vietnamDay } from '../shared/civil-date';
import type { Actor } from './actor';
import { writerOf } from './actor';
import { householdInScope, inScope, sees, seesRestricted } from './in-scope';
import { restrictedAmong } from '../records/queries/restricted';
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

/** The people behind memberships, in the same order; null for who has moved to where the actor sees nobody. */
export async function peopleOf(
  rows: Reader,
  actor: Actor,
  members: readonly HouseholdMember[],
): Promise<readonly (Beneficiary | null)[]> {
  const people = await rows.list(Beneficiary, {
    where: { id: oneOf(members.map(({ beneficiaryId }) => beneficiaryId)) },
    order: { id: 'ASC' },
    take: members.length,
  });
  const hidden = seesRestricted(actor)
    ? new Set<string>()
    : await restrictedAmong(
        rows,
        people.map(({ id }) => id),
      );
  const shown = people.filter((one) => sees(actor, one) && !hidden.has(one.id));
  const seen = new Map(shown.map((one) => [one.id, one]));
  return members.map(({ beneficiaryId }) => seen.get(beneficiaryId) ?? null);
}

/** The largest household on paper has far fewer. */
const MOST_MEMBERS = 50;

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
   * People move in on a day; from their old household they move out the day before. The household is raised, so
   * that two moves into it never cross.
   * @throws AppError BAD_INPUT for a day to come, two heads, too many, or somebody listed twice, NOT_FOUND out of
   *   scope, CONFLICT for a person who has died, or with a later move
   */
  async in(household: Household, from: string, movers: readonly Mover[]): Promise<void> {
    this.notToCome(from, 'from');
    const ids = movers.map(({ beneficiaryId }) => beneficiaryId);
    if (new Set(ids).size < ids.length) refuseRecord('listed-twice');
    const there = await this.livingFrom(household.id, from);
    const stay = there.filter(({ beneficiaryId }) => !ids.includes(beneficiaryId));
    const all = [...stay, ...movers];
    if (all.length > MOST_MEMBERS) refuseRecord('too-many');
    if (all.filter(({ role }) => role === 'head').length > 1) refuseRecord('two-heads');
    const updatedAt = this.parts.clock.now();
    await this.rows.guardedUpdate(Household, household, { updatedAt });
    for (const mover of movers) await this.moveIn(household, from, mover);
  }

  /**
   * Everybody moves into another household, which ends the old one.
   * @returns who moved
   * @throws like `in`; CONFLICT also when somebody came into the old one after that day
   */
  async merge(old: Household, into: Household, from: string): Promise<readonly Mover[]> {
    const moving = await this.livingFrom(old.id, from);
    if (moving.some(({ validFrom }) => validFrom > from)) refuseRecord('moved-later');
    const movers = moving.map(({ beneficiaryId }) => ({
      beneficiaryId,
      role: 'other-relative' as const,
    }));
    await this.in(into, from, movers);
    await this.rows.guardedUpdate(Household, old, {
      endedOn: dayBefore(from),
      mergedInto: into.id,
      updatedAt: this.parts.clock.now(),
    });
    return movers;
  }

  /**
   * Somebody moves out after a day, if she lives anywhere.
   * @returns the household that she leaves, or null
   * @throws AppError BAD_INPUT for a day to come, CONFLICT with a move after that day
   */
  async out({ id, diedOn }: Beneficiary, lastDay: string): Promise<string | null> {
    this.notToCome(lastDay, 'lastDay');
    const known = await this.homesOf(id);
    if (known.some(({ validFrom }) => validFrom > lastDay)) refuseRecord('moved-later');
    const present = known.find(({ validTo }) => validTo === null || validTo > lastDay);
    if (present === undefined) return null;
    if (present.validTo !== diedOn) refuseRecord('moved-later');
    await this.endHome(present, lastDay);
    return present.householdId;
  }

  /** Her death ends where she lived, and takes back moves that were written down for later days. */
  async outForGood(beneficiaryId: string, diedOn: string): Promise<void> {
    this.notToCome(diedOn, 'diedOn');
    for (const home of await this.homesOf(beneficiaryId)) {
      if (home.validFrom > diedOn) {
        const how = { at: this.parts.clock.now(), by: writerOf(this.actor) };
        await reword(this.rows, HouseholdMember, { read: home, next: null, ...how });
      } else if (home.validTo === null || home.validTo > diedOn) {
        await this.endHome(home, diedOn);
      }
    }
  }

  private async moveIn({ id, unitCode }: Household, from: string, mover: Mover): Promise<void> {
    const { rows, parts, actor } = this;
    const person = await inScope(rows, actor, mover.beneficiaryId);
    const { lifeStatus, diedOn } = person;
    if (lifeStatus === 'dead' && diedOn === null) refuseRecord('died-when');
    if (diedOn !== null && diedOn < from) refuseRecord('died-before');
    await rows.guardedUpdate(Beneficiary, person, { unitCode, updatedAt: parts.clock.now() });
    await this.out(person, dayBefore(from));
    const statement = newStatement(parts, writerOf(actor), { validFrom: from, validTo: diedOn });
    await rows.insert(HouseholdMember, { ...statement, ...mover, householdId: id });
  }

  private async endHome(read: HouseholdMember, validTo: string): Promise<void> {
    const { rows, parts, actor } = this;
    const next = { id: parts.ids.next(), because: 'ended' as const, validTo };
    const how = { at: parts.clock.now(), by: writerOf(actor) };
    await reword<HouseholdMember>(rows, HouseholdMember, { read, next, ...how });
  }

  /** Everything that we know of where somebody lived. */
  private homesOf(beneficiaryId: string): Promise<HouseholdMember[]> {
    return this.rows.list(HouseholdMember, {
      where: knownNow<HouseholdMember>({ beneficiaryId }),
      order: { validFrom: 'ASC' },
      take: 1_000,
    });
  }

  /** Who lives there on a day or comes later. */
  private async livingFrom(householdId: string, from: string): Promise<HouseholdMember[]> {
    const known = await this.rows.list(HouseholdMember, {
      where: knownNow<HouseholdMember>({ householdId }),
      order: { validFrom: 'ASC', id: 'ASC' },
      take: 1_000,
    });
    return known.filter(({ validTo }) => validTo === null || validTo >= from);
  }

  /** The place of a person is where she lives now; a move is written down once it has happened. */
  private notToCome(day: string, field: string): void {
    if (day > vietnamDay(this.parts.clock.now())) refuseRecord('still-to-come', field);
  }
}

function dayBefore(day: string): string {
  return addDays(civilDate(day), -1);
}
