import { z } from 'zod';
import type { AuditNote } from '../records/audit-chain';
import { Beneficiary } from '../records/entities/beneficiary.entity';
import { MEMBER_ROLES } from '../records/entities/household-member.entity';
import type { HouseholdMember, MemberRole } from '../records/entities/household-member.entity';
import type { Household } from '../records/entities/household.entity';
import type { Writer } from '../records/rows';
import type { AsOf } from '../records/two-times';
import { maskedHousehold } from './access/masks';
import type { Actor } from './actor';
import { auditName, mustBeAllowed } from './actor';
import { againOnConflict } from './again-on-conflict';
import { membersOn, Moves, openHousehold, peopleOf } from './household-moves';
import { householdInScope, inScope, mustServe } from './in-scope';
import { COMMUNE_CODE, DAY, oneLine } from './input-fields';
import { parseInput } from './parse-input';
import { refuseRecord } from './record-faults';
import type { ServiceParts } from './service-parts';

const MEMBER = z.object({
  beneficiaryId: z.string().max(36),
  role: z.enum(MEMBER_ROLES, `it is one of: ${MEMBER_ROLES.join(', ')}`),
});
const MEMBERS = z.array(MEMBER);
const HAMLET = oneLine(100).nullable().default(null);
const NEW_HOUSEHOLD = z.object({
  unitCode: COMMUNE_CODE,
  hamlet: HAMLET,
  formedOn: DAY,
  members: MEMBERS,
});
export type NewHousehold = z.input<typeof NEW_HOUSEHOLD>;
const JOINING = MEMBER.extend({ householdId: z.string().max(36), from: DAY });
export type Joining = z.input<typeof JOINING>;
const LEAVING = z.object({ beneficiaryId: z.string().max(36), lastDay: DAY });
export type Leaving = z.input<typeof LEAVING>;
const SPLIT = z.object({
  householdId: z.string().max(36),
  members: MEMBERS,
  from: DAY,
  hamlet: HAMLET,
});
export type Split = z.input<typeof SPLIT>;
const MERGER = z.object({
  householdId: z.string().max(36),
  into: z.string().max(36),
  from: DAY,
});
export type Merger = z.input<typeof MERGER>;
const DEATH = z.object({ beneficiaryId: z.string().max(36), diedOn: DAY });
export type Death = z.input<typeof DEATH>;

export { MEMBER_ROLES };
export type { MemberRole };

/** A household as it is now, and who lived in it on a day. */
export interface HouseholdRecord extends Household {
  /** The person is null when she has moved to a commune whose people the actor does not see. */
  readonly members: readonly (HouseholdMember & { readonly person: Beneficiary | null })[];
}

/**
 * Households over time. A person lives in one household a day; whoever moves leaves the old one the day before.
 * Every operation is one transaction: all of its people move, or none.
 */
export class HouseholdService {
  constructor(private readonly parts: ServiceParts) {}

  /** A household with the members of a day; reading it leaves an audit entry. @throws AppError NOT_FOUND out of scope */
  async get(actor: Actor, id: string, at: AsOf): Promise<HouseholdRecord> {
    mustBeAllowed(actor, 'household.read');
    const note = { action: 'household.read', object: `household:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const household = await householdInScope(rows, actor, id);
      const members = await membersOn(rows, id, at);
      const people = await peopleOf(rows, actor, members);
      return {
        ...maskedHousehold(actor, household),
        members: members.map((member, place) => ({ ...member, person: people[place] ?? null })),
      };
    });
  }

  /**
   * Forms a household of people who move in on its first day.
   * @returns the id
   * @throws AppError BAD_INPUT naming the field (also two heads, somebody listed twice, a day to come), FORBIDDEN
   *   outside the actor's communes, NOT_FOUND for a person out of scope, CONFLICT for a person with a later move
   */
  async form(actor: Actor, input: NewHousehold): Promise<string> {
    const { members, ...rest } = parseInput(NEW_HOUSEHOLD, input);
    mustServe(actor, rest.unitCode);
    const moved = { verb: 'form', people: namesOf(members) };
    return this.write(actor, moved, (rows) => this.moves(rows, actor).form(rest, members));
  }

  /** Somebody moves in; from her old household, if any, she moves out. @throws like `form` */
  async join(actor: Actor, input: Joining): Promise<string> {
    const { householdId, from, ...member } = parseInput(JOINING, input);
    return this.write(actor, { verb: 'join', people: namesOf([member]) }, async (rows) => {
      const household = await openHousehold(rows, actor, { id: householdId, from });
      await this.moves(rows, actor).in(household, from, [member]);
      return householdId;
    });
  }

  /** Somebody moves out, and lives in no household that we know. @throws AppError NOT_FOUND also when she lives in none */
  async leave(actor: Actor, input: Leaving): Promise<string> {
    const { beneficiaryId, lastDay } = parseInput(LEAVING, input);
    return this.write(actor, { verb: 'leave', people: beneficiaryId }, async (rows) => {
      const person = await inScope(rows, actor, beneficiaryId);
      const left = await this.moves(rows, actor).out(person, lastDay);
      return left ?? refuseRecord('no-household');
    });
  }

  /**
   * Some people of a household become one of their own, in the same commune.
   * @returns the id of the new household
   * @throws like `form`; BAD_INPUT also for somebody who does not live in the old one
   */
  async split(actor: Actor, input: Split): Promise<string> {
    const { householdId, members, from, hamlet } = parseInput(SPLIT, input);
    if (members.length === 0) refuseRecord('nobody-moves');
    return this.write(actor, { verb: 'split', people: namesOf(members) }, async (rows) => {
      const old = await openHousehold(rows, actor, { id: householdId, from });
      const there = await membersOn(rows, householdId, { on: from, knownAt: null });
      for (const { beneficiaryId } of members) {
        if (there.some((one) => one.beneficiaryId === beneficiaryId)) continue;
        refuseRecord('not-there');
      }
      const place = { unitCode: old.unitCode, hamlet: hamlet ?? old.hamlet, formedOn: from };
      return this.moves(rows, actor).form(place, members);
    });
  }

  /** All people of a household move into another one, and it ends. They keep no role but 'other-relative'. @throws like `join` */
  async merge(actor: Actor, input: Merger): Promise<string> {
    const { householdId, into, from } = parseInput(MERGER, input);
    if (householdId === into) refuseRecord('same-household');
    const moved: Moved = { verb: 'merge', people: '' };
    return this.write(actor, moved, async (rows) => {
      const old = await openHousehold(rows, actor, { id: householdId, from });
      const household = await openHousehold(rows, actor, { id: into, from });
      moved.people = namesOf(await this.moves(rows, actor).merge(old, household, from));
      return into;
    });
  }

  /**
   * Somebody has died: she lives in no household after that day, and moves written down for later days are
   * taken back. What she received is ended by its own decision, since the law ends each programme in its own
   * month.
   * @throws AppError NOT_FOUND, BAD_INPUT for a day before her birth or to come, CONFLICT when the day is known
   */
  async recordDeath(actor: Actor, input: Death): Promise<string> {
    const { beneficiaryId, diedOn } = parseInput(DEATH, input);
    const noted = { action: 'household.death', object: `beneficiary:${beneficiaryId}` };
    return this.write(actor, noted, async (rows) => {
      const person = await inScope(rows, actor, beneficiaryId);
      if (person.diedOn !== null) refuseRecord('death-known');
      if (person.birthFrom !== null && diedOn < person.birthFrom) {
        refuseRecord('before-birth');
      }
      await this.moves(rows, actor).outForGood(beneficiaryId, diedOn);
      const updatedAt = this.parts.clock.now();
      await rows.guardedUpdate(Beneficiary, person, { lifeStatus: 'dead', diedOn, updatedAt });
      return beneficiaryId;
    });
  }

  private write(
    actor: Actor,
    moved: Moved | AuditNote,
    fn: (rows: Writer) => Promise<string>,
  ): Promise<string> {
    mustBeAllowed(actor, 'household.write');
    const noted =
      'verb' in moved
        ? (id: string) => ({
            action: `household.${moved.verb}`,
            object: `household:${id}`,
            details: { people: moved.people },
          })
        : moved;
    return againOnConflict(() => this.parts.db.write(auditName(actor), noted, fn));
  }

  private moves(rows: Writer, actor: Actor): Moves {
    return new Moves(this.parts, actor, rows);
  }
}

/** What happened to a household, and the ids of whom it happened to, for the audit trail. */
interface Moved {
  readonly verb: string;
  people: string;
}

function namesOf(people: readonly { readonly beneficiaryId: string }[]): string {
  return people.map(({ beneficiaryId }) => beneficiaryId).join(' ');
}
