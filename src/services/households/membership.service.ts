import { z } from 'zod';
import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { HouseholdMember, MEMBER_ROLES } from '../../records/entities/household-member.entity';
import { Household } from '../../records/entities/household.entity';
import type { Writer } from '../../records/rows';
import { knownNow, overlaps } from '../../records/two-times';
import { vietnamDay } from '../../shared/civil-date';
import type { Actor } from '../actor';
import { mustBeAllowed } from '../actor';
import { holdPerson, householdInScope, inScope } from '../in-scope';
import { DAY } from '../input-fields';
import { parseInput } from '../parse-input';
import { refuseRecord } from '../record-faults';
import type { ServiceParts } from '../service-parts';
import { checkPeriod, Statements } from '../statements';

/** Nobody moves more often, and no household has more people over the years. */
const MOST = 1_000;
/** As many as may live in one household at a time. */
const MOST_MEMBERS = 50;

const WORDING = z.object({
  /** Another household than the one that was written down; left out, the same. */
  householdId: z.string().max(36).nullable().default(null),
  role: z.enum(MEMBER_ROLES, `it is one of: ${MEMBER_ROLES.join(', ')}`),
  validFrom: DAY,
  validTo: DAY.nullable().default(null),
});
export type MembershipWording = z.input<typeof WORDING>;
type Wording = z.output<typeof WORDING>;

/** Puts right what was written down wrongly about who lived where; moves themselves are `household.service.ts`'s. */
export class MembershipService {
  private readonly statements: Statements<HouseholdMember>;

  constructor(private readonly parts: ServiceParts) {
    this.statements = new Statements<HouseholdMember>(parts, {
      table: HouseholdMember,
      noun: 'household_member',
      names: ({ beneficiaryId, householdId }) => ({
        people: beneficiaryId,
        household: householdId,
      }),
      mustSee: async (rows, actor, { beneficiaryId }) => {
        await inScope(rows, actor, beneficiaryId);
      },
      hold: (rows, actor, row) => this.hold(rows, actor, row),
      alike: (rows, { beneficiaryId }) =>
        rows.list(HouseholdMember, {
          where: knownNow<HouseholdMember>({ beneficiaryId }),
          order: { validFrom: 'ASC' },
          take: MOST,
        }),
    });
  }

  /**
   * She lived there in another role, on other days or in another household than was written down.
   * @returns the id of the statement
   * @throws AppError BAD_INPUT naming the field, NOT_FOUND out of scope, CONFLICT for an old revision, when she
   *   lived elsewhere on some of these days, after her death or the end of the household
   */
  async correct(actor: Actor, revision: string, input: MembershipWording): Promise<string> {
    mustBeAllowed(actor, 'household.write');
    const wording = parseInput(WORDING, input);
    checkPeriod(wording);
    const today = vietnamDay(this.parts.clock.now());
    if (wording.validFrom > today) refuseRecord('still-to-come', 'validFrom');
    return this.statements.correct(actor, revision, async (row, _id, rows) => {
      const household = await householdInScope(rows, actor, wording.householdId ?? row.householdId);
      if (household.id !== row.householdId) await this.raise(rows, household);
      await this.check(rows, { row, wording, household });
      const { role, validFrom, validTo } = wording;
      if (validTo === null || validTo >= today) await this.serve(rows, row, household.unitCode);
      return { householdId: household.id, role, validFrom, validTo };
    });
  }

  /** She never lived there: it was entered by mistake. Where she lived instead is corrected by itself. @throws like `correct` */
  async withdraw(actor: Actor, revision: string): Promise<string> {
    mustBeAllowed(actor, 'household.write');
    return this.statements.withdraw(actor, revision);
  }

  /** Every wording of one membership, the first one first. @throws AppError NOT_FOUND out of scope */
  async history(actor: Actor, id: string): Promise<readonly HouseholdMember[]> {
    mustBeAllowed(actor, 'household.read');
    return this.statements.history(actor, id);
  }

  private async check(
    rows: Writer,
    { row, wording, household }: { row: HouseholdMember; wording: Wording; household: Household },
  ): Promise<void> {
    const { validFrom, validTo, role } = wording;
    const endsAfter = (day: string | null) => day !== null && (validTo === null || validTo > day);
    if (validFrom < household.formedOn) refuseRecord('formed-later', 'validFrom');
    if (endsAfter(household.endedOn)) refuseRecord('household-ended');
    const { diedOn } = await rows.get(Beneficiary, { id: row.beneficiaryId });
    if (endsAfter(diedOn)) refuseRecord('died-before');
    const known = await rows.list(HouseholdMember, {
      where: knownNow<HouseholdMember>({ householdId: household.id }),
      order: { validFrom: 'ASC' },
      take: MOST,
    });
    const beside = known.filter(
      (one) => one.statementId !== row.statementId && overlaps(one, wording),
    );
    if (beside.length >= MOST_MEMBERS) refuseRecord('too-many');
    if (role === 'head' && beside.some((one) => one.role === 'head')) {
      refuseRecord('two-heads', 'role');
    }
  }

  /** The commune of the household where she lives now is the one that serves her. */
  private async serve(rows: Writer, { beneficiaryId }: HouseholdMember, unitCode: string) {
    const person = await rows.get(Beneficiary, { id: beneficiaryId });
    if (person.unitCode === unitCode) return;
    await rows.guardedUpdate(Beneficiary, person, { unitCode, updatedAt: this.parts.clock.now() });
  }

  private async hold(rows: Writer, actor: Actor, row: HouseholdMember): Promise<void> {
    await holdPerson(rows, actor, { id: row.beneficiaryId, now: this.parts.clock.now() });
    await this.raise(rows, await householdInScope(rows, actor, row.householdId));
  }

  private raise(rows: Writer, household: Household): Promise<void> {
    return rows.guardedUpdate(Household, household, { updatedAt: this.parts.clock.now() });
  }
}
